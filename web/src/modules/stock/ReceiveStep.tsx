import { Button, Card, Group, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { done } from '../../kit/notify';
import { NumberField } from '../../kit/NumberField';
import { Refusal } from '../../kit/Refusal';
import { useAct } from '../../kit/act';
import { Scan } from './Scan';
import type { Transfer, TransferLine } from './transfer';
import { useWords } from './words';

interface Arrival {
  recue: number | null;
  endommagee: number | null;
  manquante: number | null;
  motif: string;
}

const left = (line: TransferLine): number => line.quantiteExpediee - line.quantiteRecue - line.quantiteEndommagee - line.quantiteManquante;

function Item({ line, arrival, index, faults, onChange }: { line: TransferLine; arrival: Arrival; index: number; faults: Record<string, string>; onChange: (part: Partial<Arrival>) => void }): ReactNode {
  const words = useWords();
  const t = words.transfers;
  const number = (label: string, value: number | null, change: (count: number | null) => Partial<Arrival>, error?: string): ReactNode => (
    <NumberField label={label} aria-label={words.lines.of(label, line.nom)} min={0} whole value={value} onChange={(typed) => onChange(change(typed))} error={error} />
  );
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" mb={4}><Text fw={500}>{line.nom} <Text span c="dimmed" size="sm">{line.reference}</Text></Text><Text size="sm" c="dimmed">{t.left} : {left(line)}</Text></Group>
      <SimpleGrid cols={{ base: 3 }} spacing="xs">
        {number(t.got, arrival.recue, (recue) => ({ recue }), faults[`lignes.${index}.recue`])}
        {number(t.damaged, arrival.endommagee, (endommagee) => ({ endommagee }))}
        {number(t.missing, arrival.manquante, (manquante) => ({ manquante }))}
      </SimpleGrid>
      {(arrival.endommagee ?? 0) + (arrival.manquante ?? 0) > 0 && <TextInput mt="xs" required label={t.gap} value={arrival.motif} onChange={(event) => onChange({ motif: event.currentTarget.value })} error={faults[`lignes.${index}.motif`]} />}
    </Card>
  );
}

/** What arrived, article by article, with what is damaged or missing. */
export function ReceiveStep({ transfer }: { transfer: Transfer }): ReactNode {
  const t = useWords().transfers;
  const client = useQueryClient();
  const { busy, searching, refused, faults, run, search } = useAct();
  const waiting = transfer.lignes.filter((line) => left(line) > 0);
  const [arrivals, setArrivals] = useState<Record<string, Arrival>>(Object.fromEntries(waiting.map((line) => [line.articleId, { recue: left(line), endommagee: 0, manquante: 0, motif: '' }])));
  const change = (id: string, part: (old: Arrival) => Partial<Arrival>): void => setArrivals((all) => {
    const old = all[id];
    return old === undefined ? all : { ...all, [id]: { ...old, ...part(old) } };
  });
  const unsaid = Object.values(arrivals).some(({ recue, endommagee, manquante }) => recue === null || endommagee === null || manquante === null);
  const receive = async (): Promise<void> => {
    const lignes = waiting.map(({ articleId }) => {
      const { recue = 0, endommagee = 0, manquante = 0, motif = '' } = arrivals[articleId] ?? {};
      return { articleId, recue: recue ?? 0, endommagee: endommagee ?? 0, manquante: manquante ?? 0, ...(motif.trim() === '' ? {} : { motif: motif.trim() }) };
    });
    if (await run(async () => { await api.POST('/api/v1/StockTransfer/{id}/recevoir', { params: { path: { id: transfer.id } }, body: { lignes } }); })) {
      done(t.received);
      await client.invalidateQueries();
    }
  };
  return (
    <Stack>
      <Scan search={search} onArticle={(article) => {
        if (!(article.id in arrivals)) return t.notHere(article.nom);
        change(article.id, (old) => ({ recue: (old.recue ?? 0) + 1 }));
        return undefined;
      }} />
      <Group><Button variant="default" size="xs" onClick={() => setArrivals((all) => Object.fromEntries(Object.entries(all).map(([id, old]) => [id, { ...old, recue: 0 }])))}>{t.fromZero}</Button></Group>
      {waiting.map((line, index) => <Item key={line.articleId} line={line} index={index} faults={faults} arrival={arrivals[line.articleId] ?? { recue: 0, endommagee: 0, manquante: 0, motif: '' }} onChange={(part) => change(line.articleId, () => part)} />)}
      {refused && <Refusal error={refused} />}
      <Group justify="flex-end"><Button loading={busy} disabled={searching || unsaid} onClick={() => { void receive(); }}>{t.receive}</Button></Group>
    </Stack>
  );
}
