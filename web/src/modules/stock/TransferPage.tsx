import { Group, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useAddress } from '../../kit/address';
import { useRecordId } from '../../kit/frame';
import { Loading } from '../../kit/Loading';
import { useMay } from '../../kit/session';
import { Trouble } from '../../kit/Trouble';
import { readProposed } from './proposed';
import { ReceiveStep } from './ReceiveStep';
import { SendStep } from './SendStep';
import { readTransfer, StateOfTransfer, type Transfer } from './transfer';
import { TransferDraft } from './TransferDraft';
import { useStoreName } from './useStores';
import { useWords } from './words';

/** What became of each article, once nothing is left to do. */
export function Outcome({ transfer }: { transfer: Transfer }): ReactNode {
  const t = useWords();
  return (
    <Table.ScrollContainer minWidth={620} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.transfers.title }}>
      <Table verticalSpacing={6}>
        <Table.Thead><Table.Tr><Table.Th>{t.article}</Table.Th><Table.Th ta="right">{t.transfers.asked}</Table.Th><Table.Th ta="right">{t.transfers.sentOf}</Table.Th><Table.Th ta="right">{t.transfers.got}</Table.Th><Table.Th ta="right">{t.transfers.damaged}</Table.Th><Table.Th ta="right">{t.transfers.missing}</Table.Th><Table.Th>{t.enter.why}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {transfer.lignes.map((line) => (
            <Table.Tr key={line.articleId}><Table.Td><Text size="sm" fw={500}>{line.nom}</Text><Text size="xs" c="dimmed">{line.reference}</Text></Table.Td><Table.Td ta="right">{line.quantite}</Table.Td><Table.Td ta="right">{line.quantiteExpediee}</Table.Td><Table.Td ta="right">{line.quantiteRecue}</Table.Td><Table.Td ta="right">{line.quantiteEndommagee || '–'}</Table.Td><Table.Td ta="right">{line.quantiteManquante || '–'}</Table.Td><Table.Td>{line.motif}</Table.Td></Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Step({ transfer }: { transfer: Transfer }): ReactNode {
  const may = useMay();
  if (transfer.statut === 'BROUILLON' && may('stock:transferer')) return <TransferDraft transfer={transfer} proposed={{}} />;
  if (transfer.statut === 'VALIDE' && may('stock:transferer')) return <SendStep transfer={transfer} />;
  if ((transfer.statut === 'EXPEDIE' || transfer.statut === 'PARTIELLEMENT_RECU') && may('stock:recevoir')) return <ReceiveStep transfer={transfer} />;
  return <Outcome transfer={transfer} />;
}

/** A transfer: prepared, sent and received on the same page, step after step. */
export function TransferPage(): ReactNode {
  const t = useWords().transfers;
  const id = useRecordId();
  const name = useStoreName();
  const [proposed] = useAddress(readProposed);
  const found = useQuery({ queryKey: ['StockTransfer', id], queryFn: () => readTransfer(id ?? ''), enabled: id !== null });
  const transfer = found.data;
  return (
    <Stack maw={900}>
      <Group gap="sm"><Title order={1}>{id === null ? t.add : transfer?.numero ? t.named(transfer.numero) : t.draft}</Title>{transfer && <StateOfTransfer statut={transfer.statut} />}</Group>
      {transfer && transfer.statut !== 'BROUILLON' && <Text>{name(transfer.storeSourceId)} → {name(transfer.storeDestinationId)}{transfer.note ? ` · ${transfer.note}` : ''}</Text>}
      <Trouble query={found} />
      {id === null ? <TransferDraft transfer={null} proposed={proposed} /> : transfer ? <Step key={transfer.version} transfer={transfer} /> : found.isPending && <Loading />}
    </Stack>
  );
}
