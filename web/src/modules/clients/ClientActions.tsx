import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { centimes } from '../../kit/money';
import { Can, useMay } from '../../kit/session';
import { useBalance } from './account';
import { CreditDialog } from './CreditDialog';
import { PaymentDialog } from './PaymentDialog';
import { useWords } from './words';

/** Money that comes in, and money that the client left here. Offered when there is something to settle. */
function Settling({ id }: { id: string }): ReactNode {
  const t = useWords();
  const balance = useBalance(id);
  const [paying, payment] = useDisclosure();
  const [using, credit] = useDisclosure();
  const { due, notes, credit: paid } = balance.data ?? { due: 0, notes: 0, credit: 0 };
  const available = (centimes(notes) + centimes(paid)) / 100;
  return (
    <>
      {due > 0 && available > 0 && <Button variant="light" onClick={credit.open}>{t.action.useCredit}</Button>}
      {due > 0 && <Button variant="light" onClick={payment.open}>{t.action.pay}</Button>}
      {paying && <PaymentDialog id={id} onClose={payment.close} />}
      {using && <CreditDialog id={id} available={available} onClose={credit.close} />}
    </>
  );
}

/** What can be done for a client from here. */
export function ClientActions({ id, email }: { id: string; email: string | null }): ReactNode {
  const t = useWords();
  const may = useMay();
  return (
    <>
      {email && <Button variant="default" component="a" href={`mailto:${email}`}>{t.action.write}</Button>}
      <Can do="ventes:enregistrer">
        <Button variant="default" component={Link} to={`/documents/nouveau?type=DEVIS&client=${id}`}>{t.action.quote}</Button>
        <Button variant="default" component={Link} to={`/documents/nouveau?type=FACTURE&client=${id}`}>{t.action.invoice}</Button>
      </Can>
      {may('ventes:lire') && <Can do="ventes:encaisser"><Settling id={id} /></Can>}
    </>
  );
}
