import { SegmentedControl, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../../api/client';
import { DateField } from '../../../kit/DateField';
import { formatEuros } from '../../../kit/money';
import { NumberField } from '../../../kit/NumberField';
import type { Stored } from '../form';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, useAct } from './act';
import { Ask } from './Ask';

/** Asks for part of a quote or an order in advance: a draft deposit invoice. */
export function DepositDialog({ document, onClose }: DialogProps & { document: Stored }): ReactNode {
  const t = useVentesWords();
  const navigate = useNavigate();
  const { errors, run, clear } = useAct();
  const [percent, setPercent] = useState(true);
  const [value, setValue] = useState<number | ''>(30);
  const [date, setDate] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const ask = async (): Promise<void> => {
    let id = '';
    const made = await run(async () => {
      id = given(await api.POST('/api/v1/Document/{id}/demander-acompte', {
        params: { path: { id: document.id } },
        body: { ...(percent ? { pourcent: value === '' ? 0 : value } : { montant: value === '' ? 0 : value }), ...(date ? { date } : {}), ...(label.trim() ? { libelle: label.trim() } : {}) },
      })).id ?? '';
    });
    if (made) await navigate({ to: '/documents/$id', params: { id } });
  };
  return (
    <Ask opened onClose={onClose} title={t.deposit.title} confirm={t.deposit.confirm} onConfirm={ask} disabled={!value}>
      <SegmentedControl aria-label={t.deposit.sense} value={percent ? 'P' : 'M'} data={[{ value: 'P', label: t.deposit.percent }, { value: 'M', label: t.deposit.amount }]}
        onChange={(next) => { setPercent(next === 'P'); setValue(next === 'P' ? 30 : ''); clear(); }} />
      <NumberField label={percent ? t.deposit.percentOf(formatEuros(document.montant_ttc)) : t.deposit.amountOf} suffix={percent ? ' %' : ' €'} decimalScale={2} min={0} value={value} data-autofocus
        onChange={(typed) => setValue(typed ?? '')} error={errors.pourcent ?? errors.montant} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t.deposit.label} placeholder={t.deposit.labelHint} value={label} onChange={(event) => setLabel(event.currentTarget.value)} error={errors.libelle} />
        <DateField label={t.header.date} value={date} onChange={setDate} error={errors.date} />
      </SimpleGrid>
      <Text size="sm" c="dimmed">{t.deposit.explain}</Text>
      <Refused errors={errors} fields={['pourcent', 'montant', 'libelle', 'date']} />
    </Ask>
  );
}
