import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { Confirm } from '../../kit/Confirm';
import { done } from '../../kit/notify';
import { NumberField } from '../../kit/NumberField';
import { Refusal } from '../../kit/Refusal';
import { useAct } from '../../kit/act';
import { Scan } from './Scan';
import type { Transfer } from './transfer';
import { useWords } from './words';

/** What leaves: everything that was asked, or what one scans into the van. */
export function SendStep({ transfer }: { transfer: Transfer }): ReactNode {
  const words = useWords();
  const t = words.transfers;
  const client = useQueryClient();
  const { busy, searching, refused, faults, run, search } = useAct();
  const [sent, setSent] = useState<Record<string, number | null>>(Object.fromEntries(transfer.lignes.map((line) => [line.articleId, line.quantite])));
  const [asking, setAsking] = useState(false);
  const path = { params: { path: { id: transfer.id } } };
  const send = async (): Promise<void> => {
    const lignes = transfer.lignes.map(({ articleId }) => ({ articleId, quantite: sent[articleId] ?? 0 }));
    if (await run(async () => { await api.POST('/api/v1/StockTransfer/{id}/expedier', { ...path, body: { lignes } }); })) {
      done(t.sent);
      await client.invalidateQueries();
    }
  };
  return (
    <Stack>
      <Scan search={search} onArticle={(article) => {
        if (!(article.id in sent)) return t.notHere(article.nom);
        setSent((old) => ({ ...old, [article.id]: (old[article.id] ?? 0) + 1 }));
        return undefined;
      }} />
      <Group><Button variant="default" size="xs" onClick={() => setSent(Object.fromEntries(Object.keys(sent).map((id) => [id, 0])))}>{t.fromZero}</Button></Group>
      <Table verticalSpacing="xs">
        <Table.Thead><Table.Tr><Table.Th>{words.article}</Table.Th><Table.Th ta="right">{t.asked}</Table.Th><Table.Th w={130}>{t.toSend}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {transfer.lignes.map((line, index) => (
            <Table.Tr key={line.articleId}>
              <Table.Td><Text size="sm" fw={500}>{line.nom}</Text><Text size="xs" c="dimmed">{line.reference}</Text></Table.Td><Table.Td ta="right">{line.quantite}</Table.Td>
              <Table.Td><NumberField aria-label={words.lines.of(t.toSend, line.nom)} min={0} whole value={sent[line.articleId]} onChange={(value) => setSent((old) => ({ ...old, [line.articleId]: value }))} error={faults[`lignes.${index}.quantite`]} /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {refused && <Refusal error={refused} />}
      <Group justify="flex-end"><Button variant="default" onClick={() => setAsking(true)}>{t.cancel}</Button><Button loading={busy} disabled={searching || Object.values(sent).includes(null)} onClick={() => { void send(); }}>{t.send}</Button></Group>
      <Confirm opened={asking} title={t.cancel} action={t.cancel} danger onClose={() => setAsking(false)} onConfirm={async () => {
        await run(async () => { await api.POST('/api/v1/StockTransfer/{id}/annuler', path); done(t.cancelled); });
        await client.invalidateQueries();
      }}>{t.cancelText}</Confirm>
    </Stack>
  );
}
