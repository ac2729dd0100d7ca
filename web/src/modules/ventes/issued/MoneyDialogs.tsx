import { Checkbox, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given, type Row } from '../../../api/client';
import { DateField } from '../../../kit/DateField';
import { formatDate } from '../../../kit/dates';
import { formatEuros, scaled } from '../../../kit/money';
import { done } from '../../../kit/notify';
import { NumberField } from '../../../kit/NumberField';
import type { Stored } from '../form';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, today, useAct } from './act';
import { Ask } from './Ask';

const BACK = ['VIREMENT', 'CARTE', 'ESPECES', 'CHEQUE'] as const;
const REASONS = ['ERREUR_SAISIE', 'CHEQUE_IMPAYE', 'PRELEVEMENT_REJETE', 'AUTRE'] as const;

/** Money goes back to the client: what a credit note left open, or what was paid too much. */
export function RefundDialog({ document, available, onClose }: DialogProps & { document: Stored; available: number }): ReactNode {
  const t = useVentesWords();
  const { errors, run } = useAct();
  const [montant, setMontant] = useState<number | ''>(available);
  const [moyen, setMoyen] = useState<(typeof BACK)[number]>('VIREMENT');
  const [date, setDate] = useState<string | null>(today());
  const [reference, setReference] = useState('');
  const refund = async (): Promise<void> => {
    const paid = await run(async () => {
      await api.POST('/api/v1/Document/{id}/rembourser', {
        params: { path: { id: document.id } }, body: { montant: montant === '' ? 0 : montant, moyen_paiement: moyen, date_paiement: date ?? today(), ...(reference.trim() ? { reference: reference.trim() } : {}) },
      });
    });
    if (!paid) return;
    done(t.refund.done(formatEuros(montant === '' ? 0 : montant)));
    onClose();
  };
  return (
    <Ask opened onClose={onClose} title={t.refund.title(document.numero ?? '')} confirm={t.act.rembourser} onConfirm={refund} disabled={!montant}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NumberField label={t.pay.amount} suffix=" €" decimalScale={2} value={montant} onChange={(value) => setMontant(value ?? '')} description={t.refund.open(formatEuros(available))} error={errors.montant} data-autofocus />
        <Select label={t.pay.tender} description={'\u00a0'} data={BACK.map((value) => ({ value, label: t.tender[value] }))} value={moyen} allowDeselect={false} error={errors.moyen_paiement}
          onChange={(value) => { const tender = BACK.find((one) => one === value); if (tender) setMoyen(tender); }} />
        <DateField label={t.header.date} value={date} onChange={setDate} required error={errors.date_paiement} />
        <TextInput label={t.pay.reference} value={reference} onChange={(event) => setReference(event.currentTarget.value)} error={errors.reference} />
      </SimpleGrid>
      <Refused errors={errors} fields={['montant', 'moyen_paiement', 'date_paiement', 'reference']} />
    </Ask>
  );
}

/** A payment that was none: reversed by a row of today, never erased. */
export function ReverseDialog({ document, payment, onClose }: DialogProps & { document: Stored; payment: Row<'Paiement'> }): ReactNode {
  const t = useVentesWords();
  const { errors, run } = useAct();
  const [raison, setRaison] = useState<(typeof REASONS)[number]>('ERREUR_SAISIE');
  const [motif, setMotif] = useState('');
  const [group, setGroup] = useState(false);
  const reverse = async (): Promise<void> => {
    const noted = await run(async () => {
      await api.POST('/api/v1/Document/{id}/annuler-paiement', {
        params: { path: { id: document.id } }, body: { paiementId: payment.id, raison, ...(motif.trim() ? { motif: motif.trim() } : {}), ...(group ? { toutLeGroupe: true } : {}) },
      });
    });
    if (!noted) return;
    done(t.reverse.done);
    onClose();
  };
  return (
    <Ask opened onClose={onClose} title={t.reverse.title} confirm={t.reverse.confirm} onConfirm={reverse} danger>
      <Text size="sm">{t.reverse.explain(formatEuros(payment.montant), formatDate(payment.date_paiement))}</Text>
      <Select label={t.reverse.reason} data={REASONS.map((value) => ({ value, label: t.reverse.reasons[value] }))} value={raison} allowDeselect={false} error={errors.raison}
        onChange={(value) => { const found = REASONS.find((one) => one === value); if (found) setRaison(found); }} />
      <TextInput label={t.reverse.details} value={motif} onChange={(event) => setMotif(event.currentTarget.value)} error={errors.motif} />
      <Checkbox label={t.reverse.group} checked={group} onChange={(event) => setGroup(event.currentTarget.checked)} />
      <Refused errors={errors} fields={['raison', 'motif']} />
    </Ask>
  );
}

/** Settles with what the client paid too much and with open credit notes: no money moves. */
export function UseCreditDialog({ document, onClose }: DialogProps & { document: Stored }): ReactNode {
  const t = useVentesWords();
  const { errors, run } = useAct();
  const client = document.clientId ?? '';
  const { data } = useQuery({ queryKey: ['Client', 'compte', client], queryFn: async () => given(await api.GET('/api/v1/Client/{id}/compte', { params: { path: { id: client }, query: { limite: '1' } } })) });
  const available = Number(scaled(data?.avoirs ?? 0, 2) + scaled(data?.credit ?? 0, 2)) / 100;
  const [typed, setTyped] = useState<number | '' | null>(null);
  const montant = typed ?? Math.min(available, document.reste_a_payer);
  const use = async (): Promise<void> => {
    const noted = await run(async () => {
      await api.POST('/api/v1/Client/{id}/utiliser-credit', { params: { path: { id: client } }, body: { documents: [{ documentId: document.id, montant: montant === '' ? 0 : montant }] } });
    });
    if (!noted) return;
    done(t.useCredit.done(formatEuros(montant === '' ? 0 : montant)));
    onClose();
  };
  return (
    <Ask opened onClose={onClose} title={t.useCredit.title} confirm={t.useCredit.confirm} onConfirm={use} disabled={!montant}>
      <Text size="sm">{data ? (available > 0 ? t.useCredit.available(formatEuros(data.avoirs), formatEuros(data.credit)) : t.useCredit.none) : '…'}</Text>
      <NumberField label={t.pay.amount} suffix=" €" decimalScale={2} value={montant} onChange={(value) => setTyped(value ?? '')} description={t.pay.due(formatEuros(document.reste_a_payer))}
        error={errors['documents.0.montant']} data-autofocus />
      <Refused errors={errors} fields={['documents.0.montant']} />
    </Ask>
  );
}
