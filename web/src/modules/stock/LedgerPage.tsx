import { Alert, Badge, Button, Group, Modal, Select, Stack, Table, Text, Textarea, Title } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { formatMoment } from '../../kit/dates';
import { useRecordId } from '../../kit/frame';
import { LinkTo } from '../../kit/LinkTo';
import { Loading } from '../../kit/Loading';
import { formatEuros } from '../../kit/money';
import { done } from '../../kit/notify';
import { Pager } from '../../kit/Pager';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { useAct } from '../../kit/act';
import { signed } from './signed';
import { useStores } from './useStores';
import { useWords } from './words';

const SIZE = 50;
const BY_HAND = ['ENTREE', 'SORTIE', 'PERTE', 'AJUSTEMENT'];

const read = async (articleId: string, storeId: string | null, page: number) => given(await api.GET('/api/v1/stock/registre', { params: { query: { articleId, ...(storeId === null ? {} : { storeId }), page: String(page), taille: String(SIZE) } } }));
type Ledger = Awaited<ReturnType<typeof read>>;
type Movement = Ledger['mouvements'][number];

function Origin({ row }: { row: Movement }): ReactNode {
  const t = useWords();
  if (row.documentId) return <LinkTo to="/documents/$id" params={{ id: row.documentId }} size="sm">{row.documentNumero ?? t.document}</LinkTo>;
  if (row.transferId) return <LinkTo to="/stock/transferts/$id" params={{ id: row.transferId }} size="sm">{row.transfertNumero ?? t.ledger.transfer}</LinkTo>;
  if (row.inventaireId) return <LinkTo to="/stock/inventaires/$id" params={{ id: row.inventaireId }} size="sm">{row.inventaireNumero ?? t.ledger.count}</LinkTo>;
  return <Text size="sm">{row.inverseDeId ? t.ledger.reverses : ''} {row.motif}</Text>;
}

function Reverse({ row, onDone }: { row: Movement; onDone: () => void }): ReactNode {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const [motif, setMotif] = useState('');
  const { busy, refused, faults, run } = useAct();
  const go = async (): Promise<void> => {
    if (!await run(async () => { await api.POST('/api/v1/MouvementStock/{id}/contrepasser', { params: { path: { id: row.id } }, body: { motif: motif.trim() } }); })) return;
    done(t.ledger.reverseDone);
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button size="compact-xs" variant="default" onClick={() => setOpen(true)}>{t.ledger.reverse}</Button>
      <Modal opened={open} onClose={() => setOpen(false)} title={t.ledger.reverseTitle}>
        <Stack>
          <Text size="sm">{t.ledger.reverseText}</Text>
          <Textarea label={t.enter.why} required value={motif} onChange={(event) => setMotif(event.currentTarget.value)} error={faults.motif} autosize data-autofocus />
          {refused && <Refusal error={refused} />}
          <Group justify="flex-end"><Button variant="default" onClick={() => setOpen(false)}>{t.act.cancel}</Button><Button loading={busy} disabled={motif.trim() === ''} onClick={() => { void go(); }}>{t.act.confirm}</Button></Group>
        </Stack>
      </Modal>
    </>
  );
}

function History({ ledger, onDone }: { ledger: Ledger; onDone: () => void }): ReactNode {
  const t = useWords();
  const may = useMay();
  const costs = may('catalogue:voir_prix_achat');
  const mayReverse = (row: Movement): boolean => may('stock:enregistrer') && BY_HAND.includes(row.type) && !row.documentId && !row.transferId && !row.inventaireId && !row.inverseDeId && !row.inverseParId;
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.ledger.history }}>
      <Table verticalSpacing={6} highlightOnHover>
        <Table.Thead><Table.Tr><Table.Th>{t.when}</Table.Th><Table.Th>{t.what}</Table.Th><Table.Th>{t.store}</Table.Th><Table.Th ta="right">{t.before}</Table.Th><Table.Th ta="right">{t.quantity}</Table.Th><Table.Th ta="right">{t.after}</Table.Th><Table.Th>{t.reason}</Table.Th><Table.Th>{t.by}</Table.Th>{costs && <Table.Th ta="right">{t.ledger.cost}</Table.Th>}<Table.Th aria-label={t.ledger.reverse} /></Table.Tr></Table.Thead>
        <Table.Tbody>
          {ledger.mouvements.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatMoment(row.createdAt)}</Table.Td>
              <Table.Td>{Object.entries(t.movement).find(([type]) => type === row.type)?.[1]}</Table.Td><Table.Td>{row.magasin}</Table.Td>
              <Table.Td ta="right" c="dimmed">{row.stock_avant}</Table.Td><Table.Td ta="right" fw={600}>{signed(row.quantite)}</Table.Td><Table.Td ta="right">{row.stock_apres}</Table.Td>
              <Table.Td><Origin row={row} /></Table.Td><Table.Td>{row.par}</Table.Td>{costs && <Table.Td ta="right">{formatEuros(row.coutUnitaire)}</Table.Td>}
              <Table.Td>{row.inverseParId ? <Badge variant="light" color="gray">{t.ledger.reversed}</Badge> : mayReverse(row) && <Reverse row={row} onDone={onDone} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Stores({ ledger }: { ledger: Ledger }): ReactNode {
  const t = useWords();
  return (
    <Table maw={640} verticalSpacing={6}>
      <Table.Thead><Table.Tr><Table.Th>{t.store}</Table.Th><Table.Th ta="right">{t.held}</Table.Th><Table.Th ta="right">{t.ledger.replayed}</Table.Th><Table.Th ta="right">{t.promised}</Table.Th><Table.Th ta="right">{t.ledger.moves}</Table.Th></Table.Tr></Table.Thead>
      <Table.Tbody>
        {ledger.magasins.map((row) => (
          <Table.Tr key={row.storeId}><Table.Td>{row.magasin}</Table.Td><Table.Td ta="right" fw={600}>{row.quantite}</Table.Td><Table.Td ta="right" {...(row.juste ? {} : { c: 'var(--mantine-color-error)' })}>{row.registre}</Table.Td><Table.Td ta="right">{row.quantite_reservee || '–'}</Table.Td><Table.Td ta="right">{row.mouvements}</Table.Td></Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Promises({ ledger }: { ledger: Ledger }): ReactNode {
  const t = useWords();
  if (ledger.reservations.length === 0) return null;
  return (
    <Stack gap={4}>
      <Title order={2} size="h4">{t.ledger.held}</Title>
      {ledger.reservations.map((row) => (
        <Text size="sm" key={`${row.documentId ?? ''}${row.transferId ?? ''}${row.storeId}`}>
          {row.quantite} · {row.documentId ? <LinkTo to="/documents/$id" params={{ id: row.documentId }} size="sm">{t.ledger.order} {row.numero}</LinkTo> : <LinkTo to="/stock/transferts/$id" params={{ id: row.transferId ?? '' }} size="sm">{t.ledger.transfer} {row.numero}</LinkTo>}
          {row.documentId && ` · ${t.ledger.until} ${row.expireAt ? formatMoment(row.expireAt) : t.ledger.endless}`}
        </Text>
      ))}
    </Stack>
  );
}

/** "Why 7?": the ledger of one article replayed, with what is behind each movement. */
export function LedgerPage(): ReactNode {
  const t = useWords();
  const id = useRecordId() ?? '';
  const client = useQueryClient();
  const stores = useStores();
  const [store, setStore] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const found = useQuery({ queryKey: ['registre', id, store, page], queryFn: () => read(id, store, page), placeholderData: keepPreviousData });
  if (found.error) return <><Title order={1}>{t.ledger.link}</Title><Refusal error={found.error} retry={() => { void found.refetch(); }} /></>;
  if (found.data === undefined) return <><Title order={1}>{t.ledger.link}</Title><Loading /></>;
  const ledger = found.data;
  const stock = ledger.magasins.reduce((sum, row) => sum + row.quantite, 0);
  const right = ledger.magasins.every(({ juste }) => juste);
  return (
    <Stack>
      <Title order={1}>{t.ledger.why(stock)}</Title>
      <Group justify="space-between" align="flex-end">
        <Text><LinkTo to="/articles/$id" params={{ id }} fw={500}>{ledger.article.nom}</LinkTo> · {ledger.article.reference}{typeof ledger.article.coutMoyen === 'number' && ` · ${t.ledger.average} ${formatEuros(ledger.article.coutMoyen)}`}</Text>
        <Select label={t.store} placeholder={t.all} clearable data={stores} value={store} onChange={(value) => { setStore(value); setPage(1); }} />
      </Group>
      {ledger.total === 0 ? <Text c="dimmed">{t.ledger.none}</Text> : <Alert color={right ? 'green' : 'red'} role="status">{right ? t.ledger.right(stock) : t.ledger.wrong}</Alert>}
      {ledger.magasins.length > 0 && <Stores ledger={ledger} />}
      <Promises ledger={ledger} />
      {ledger.total > 0 && <History ledger={ledger} onDone={() => { void client.invalidateQueries(); }} />}
      <Pager total={ledger.total} size={SIZE} page={page} onChange={setPage} />
    </Stack>
  );
}
