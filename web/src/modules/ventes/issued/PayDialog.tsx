import { Button, Checkbox, Group, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { api } from '../../../api/client';
import { DateField } from '../../../kit/DateField';
import { formatDate } from '../../../kit/dates';
import { formatEuros, formatNumber, scaled } from '../../../kit/money';
import { done } from '../../../kit/notify';
import { NumberField } from '../../../kit/NumberField';
import { useInstalments } from '../data';
import type { Stored } from '../form';
import { useSpendable } from '../loyalty';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, today, useAct } from './act';
import { Ask } from './Ask';

export const TENDERS = ['VIREMENT', 'CARTE', 'ESPECES', 'CHEQUE', 'PRELEVEMENT', 'TITRE_RESTAURANT', 'BON_CADEAU', 'POINTS'] as const;
const FIELDS = ['montant', 'moyen_paiement', 'date_paiement', 'reference'];

/** Money comes in: part, all, or more than is due. */
export function PayDialog({ document, onClose }: DialogProps & { document: Stored }): ReactNode {
  const t = useVentesWords();
  const { errors, run } = useAct();
  const [montant, setMontant] = useState<number | ''>(document.reste_a_payer);
  const [moyen, setMoyen] = useState<(typeof TENDERS)[number]>('VIREMENT');
  const [date, setDate] = useState<string | null>(today());
  const [reference, setReference] = useState('');
  const [keepRest, setKeepRest] = useState(false);
  const { data } = useInstalments(document.id, true);
  const { points, value: worth } = useSpendable(document.type === 'FACTURE_ACOMPTE' ? null : document.clientId, document.id);
  const inPoints = Math.min(worth, document.reste_a_payer);
  const tenders = TENDERS.filter((one) => one !== 'POINTS' || worth > 0);
  const open = (data?.echeances ?? []).filter(({ reste }) => (reste ?? 0) > 0);
  const excess = scaled(montant === '' ? 0 : montant, 2) - scaled(document.reste_a_payer, 2);
  const pay = async (): Promise<void> => {
    const paid = await run(async () => {
      await api.POST('/api/v1/Document/{id}/encaisser', {
        params: { path: { id: document.id } },
        body: { montant: montant === '' ? 0 : montant, moyen_paiement: moyen, date_paiement: date ?? today(), ...(reference.trim() ? { reference: reference.trim() } : {}), ...(excess > 0n && keepRest ? { acompteClient: true } : {}) },
      });
    });
    if (!paid) return;
    done(t.pay.done(formatEuros(montant === '' ? 0 : montant)));
    onClose();
  };
  return (
    <Ask opened onClose={onClose} title={t.pay.title(document.numero ?? '')} confirm={t.act.encaisser} onConfirm={pay} disabled={excess > 0n && !keepRest}>
      {open.length > 1 && (
        <Group gap="xs">
          {open.map((one) => <Button key={one.rang} size="compact-sm" variant="default" onClick={() => setMontant(one.reste ?? 0)}>{t.pay.instalment(formatDate(one.dateEcheance), formatEuros(one.reste))}</Button>)}
          <Button size="compact-sm" variant="default" onClick={() => setMontant(document.reste_a_payer)}>{t.pay.all}</Button>
        </Group>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberField label={t.pay.amount} suffix=" €" decimalScale={2} value={montant} onChange={(value) => setMontant(value ?? '')} description={t.pay.due(formatEuros(document.reste_a_payer))} error={errors.montant} data-autofocus />
        <Select label={t.pay.tender} description={'\u00a0'} data={tenders.map((value) => ({ value, label: t.tender[value] }))} value={moyen} allowDeselect={false} error={errors.moyen_paiement}
          onChange={(value) => { const tender = TENDERS.find((one) => one === value); if (tender) setMoyen(tender); }} />
        <DateField label={t.header.date} value={date} onChange={setDate} required error={errors.date_paiement} />
        <TextInput label={t.pay.reference} value={reference} onChange={(event) => setReference(event.currentTarget.value)} error={errors.reference} placeholder={t.pay.referenceHint} />
      </SimpleGrid>
      {inPoints > 0 && (
        <Group gap="xs">
          <Text size="sm">{t.pay.points(formatNumber(points), formatEuros(worth))}</Text>
          <Button size="compact-sm" variant="default" onClick={() => { setMontant(inPoints); setMoyen('POINTS'); }}>{t.pay.usePoints(formatEuros(inPoints))}</Button>
        </Group>
      )}
      {excess > 0n && <Checkbox label={t.pay.keepRest(formatEuros(Number(excess) / 100))} checked={keepRest} onChange={(event) => setKeepRest(event.currentTarget.checked)} />}
      {excess > 0n && !keepRest && <Text size="sm" c="dimmed">{t.pay.excess}</Text>}
      <Refused errors={errors} fields={FIELDS} />
    </Ask>
  );
}
