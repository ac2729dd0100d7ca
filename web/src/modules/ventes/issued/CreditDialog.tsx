import { SegmentedControl, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../../api/client';
import { DateField } from '../../../kit/DateField';
import { formatEuros } from '../../../kit/money';
import { done } from '../../../kit/notify';
import { counted } from '../../../kit/amounts';
import { NumberField } from '../../../kit/NumberField';
import { inOrder, type Stored } from '../form';
import { warned } from '../warned';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, useAct } from './act';
import { Ask } from './Ask';
import { LinePicks, pickedOf, type Picks } from './LinePicks';

const WAYS = ['tout', 'lignes', 'pourcent', 'montant'] as const;
const FIELDS = ['pourcent', 'montant', 'motif', 'dateEmission'];

/** A credit note on an invoice: all of it, some lines, or a gesture. It is issued at once. */
export function CreditDialog({ document, onClose }: DialogProps & { document: Stored }): ReactNode {
  const t = useVentesWords();
  const navigate = useNavigate();
  const { errors, run, clear } = useAct();
  const [way, setWay] = useState<(typeof WAYS)[number]>('tout');
  const [picks, setPicks] = useState<Picks>({});
  const [value, setValue] = useState<number | ''>('');
  const [motif, setMotif] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const lines = inOrder(document.LigneDocument).filter(counted).map(({ id, designation, unite, quantite }) => ({ ligneId: id, designation, unite, reste: quantite }));
  const picked = pickedOf(lines, picks);
  const credit = async (): Promise<void> => {
    const amount = value === '' ? 0 : value;
    let id = '';
    const made = await run(async () => {
      const issued = given(await api.POST('/api/v1/Document/{id}/crediter', {
        params: { path: { id: document.id } },
        body: {
          ...(way === 'lignes' ? { lignes: picked } : way === 'pourcent' ? { pourcent: amount } : way === 'montant' ? { montant: amount } : {}),
          ...(motif.trim() ? { motif: motif.trim() } : {}), ...(date ? { dateEmission: date } : {}),
        },
      }));
      id = issued.id ?? '';
      done(t.credit.done(issued.numero ?? '', formatEuros(issued.montant_ttc)));
      warned(issued.avertissements ?? []);
    });
    if (made) await navigate({ to: '/documents/$id', params: { id } });
  };
  return (
    <Ask opened onClose={onClose} title={t.credit.title(document.numero ?? '')} confirm={t.credit.confirm} onConfirm={credit} size="lg"
      disabled={(way === 'lignes' && picked.length === 0) || ((way === 'pourcent' || way === 'montant') && !value)}>
      <SegmentedControl aria-label={t.credit.way} value={way} data={WAYS.map((one) => ({ value: one, label: t.credit.ways[one] }))} fullWidth
        onChange={(next) => { const found = WAYS.find((one) => one === next); if (found) setWay(found); setValue(''); clear(); }} />
      {way === 'tout' && <Text size="sm">{t.credit.whole}</Text>}
      {way === 'lignes' && <LinePicks lines={lines} picks={picks} onChange={setPicks} errors={errors} remaining={t.picks.invoiced} />}
      {way === 'pourcent' && <NumberField label={t.credit.percent} suffix=" %" decimalScale={2} min={0} max={100} value={value} onChange={(typed) => setValue(typed ?? '')} error={errors.pourcent} description={t.credit.gesture} />}
      {way === 'montant' && <NumberField label={t.credit.amount} suffix=" €" decimalScale={2} min={0} value={value} onChange={(typed) => setValue(typed ?? '')} error={errors.montant} description={t.credit.gesture} />}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t.credit.reason} description={t.credit.reasonHint} value={motif} onChange={(event) => setMotif(event.currentTarget.value)} error={errors.motif} />
        <DateField label={t.header.date} description={t.header.dateHint} value={date} onChange={setDate} error={errors.dateEmission} />
      </SimpleGrid>
      <Text size="sm" c="dimmed">{document.reste_a_payer > 0 ? t.credit.explain : t.credit.explainPaid}</Text>
      <Refused errors={Object.fromEntries(Object.entries(errors).filter(([name]) => !(way === 'lignes' && name.startsWith('lignes.'))))} fields={FIELDS} />
    </Ask>
  );
}
