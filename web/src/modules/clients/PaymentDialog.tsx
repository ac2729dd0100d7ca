import { Alert, Button, Checkbox, Group, Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { DateField } from '../../kit/DateField';
import { Loading } from '../../kit/Loading';
import { centimes, formatEuros } from '../../kit/money';
import { done, failed } from '../../kit/notify';
import { NumberField } from '../../kit/NumberField';
import { useOpenDocuments } from './account';
import { allocations, automatic, type Open, partsFault, proposed, sum } from './allocate';
import { PartsTable } from './PartsTable';
import { useWords } from './words';

const TENDERS = ['VIREMENT', 'CARTE', 'ESPECES', 'CHEQUE', 'PRELEVEMENT', 'TITRE_RESTAURANT', 'BON_CADEAU'] as const;
type Tender = (typeof TENDERS)[number];
const today = (): string => new Date().toLocaleDateString('sv');

function Form({ id, documents, onClose }: { id: string; documents: readonly Open[]; onClose: () => void }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const all = sum(new Map(documents.filter(automatic).map((document) => [document.id, centimes(document.reste_a_payer)])));
  const [amount, setAmount] = useState(all);
  const [parts, setParts] = useState<ReadonlyMap<string, number>>(() => proposed(documents, all));
  const [tender, setTender] = useState<Tender>('VIREMENT');
  const [date, setDate] = useState<string | null>(today());
  const [reference, setReference] = useState('');
  const [credit, setCredit] = useState(false);
  const [busy, setBusy] = useState(false);
  const rest = amount - sum(parts);
  const fault = partsFault(documents, parts, amount, credit);
  const receive = (euros: number | null): void => {
    const received = euros === null ? 0 : centimes(euros);
    setAmount(received);
    setParts(proposed(documents, received));
  };
  const pay = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.POST('/api/v1/Client/{id}/encaisser', {
        params: { path: { id } },
        body: { montant: amount / 100, moyen_paiement: tender, date_paiement: date ?? today(), affectations: allocations(parts), acompteClient: credit, ...(reference.trim() === '' ? {} : { reference: reference.trim() }) },
      });
      await Promise.all([queries.invalidateQueries({ queryKey: ['Client'] }), queries.invalidateQueries({ queryKey: ['Document'] })]);
      done(t.pay.done(formatEuros(amount / 100)));
      onClose();
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void pay(); }}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberField label={t.pay.amount} suffix=" €" decimalScale={2} shownDecimals={2} min={0} value={amount === 0 ? null : amount / 100} onChange={receive} data-autofocus />
          <Select label={t.pay.tender} allowDeselect={false} data={TENDERS.map((value) => ({ value, label: t.tender[value] }))} value={tender} onChange={(value) => { const one = TENDERS.find((known) => known === value); if (one) setTender(one); }} />
          <DateField label={t.pay.date} value={date} onChange={setDate} required />
          <TextInput label={t.pay.reference} placeholder={t.pay.referenceHelp} value={reference} onChange={(event) => setReference(event.currentTarget.value)} />
        </SimpleGrid>
        <PartsTable documents={documents} parts={parts} onPart={(document, part) => setParts(new Map(parts).set(document, part))} />
        <Group justify="space-between">
          <Button size="xs" variant="subtle" onClick={() => setParts(proposed(documents, amount))}>{t.pay.again}</Button>
          <Text size="sm" aria-live="polite" fw={600}>{rest < 0 ? t.pay.over(formatEuros(-rest / 100)) : rest > 0 ? t.pay.rest(formatEuros(rest / 100)) : t.pay.even}</Text>
        </Group>
        {rest > 0 && <Checkbox label={t.pay.keepCredit} checked={credit} onChange={(event) => setCredit(event.currentTarget.checked)} />}
        {fault !== null && fault !== 'none' && fault !== 'credit' && <Alert color="orange">{t.pay.fault[fault]}</Alert>}
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>{t.cancel}</Button><Button type="submit" loading={busy} disabled={fault !== null || date === null}>{t.pay.submit(formatEuros(amount / 100))}</Button></Group>
      </Stack>
    </form>
  );
}

/** One payment over several documents: the oldest due first, unless the person says otherwise. */
export function PaymentDialog({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const t = useWords();
  const open = useOpenDocuments(id);
  return (
    <Modal opened onClose={onClose} size="xl" title={t.pay.title}>
      {open.data === undefined ? <Loading /> : open.data.rows.length === 0 ? <Text>{t.pay.nothing}</Text> : <Form id={id} documents={open.data.rows} onClose={onClose} />}
    </Modal>
  );
}
