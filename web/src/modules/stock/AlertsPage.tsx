import { Badge, Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { useAddress } from '../../kit/address';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { LinkTo } from '../../kit/LinkTo';
import { done, failed } from '../../kit/notify';
import { Pager } from '../../kit/Pager';
import { Can, useMay } from '../../kit/session';
import { Trouble } from '../../kit/Trouble';
import { readAlerts } from './proposed';
import { useStores } from './useStores';
import { useWords } from './words';

const SIZE = 50;
const read = async (storeId: string | null, page: number) => given(await api.GET('/api/v1/alerte-stock', { params: { query: { ...(storeId === null ? {} : { storeId }), page: String(page), taille: String(SIZE) } } }));
type Low = Awaited<ReturnType<typeof read>>['alertes'][number];

function Todo({ row }: { row: Low }): ReactNode {
  const t = useWords().alerts;
  const { transferer, acheter, magasinSource } = row.proposition;
  if (transferer === 0 && acheter === 0) return <Text size="sm" c="dimmed">{t.enough}</Text>;
  return <>{transferer > 0 && <Text size="sm">{t.move(transferer, magasinSource ?? '')}</Text>}{acheter > 0 && <Text size="sm">{t.buy(acheter)}</Text>}</>;
}

/** What is low, where, and what brings it back. */
export function AlertsPage(): ReactNode {
  const words = useWords();
  const t = words.alerts;
  const may = useMay();
  const client = useQueryClient();
  const stores = useStores();
  const [{ magasin, page = 1 }, change] = useAddress(readAlerts);
  const store = magasin ?? null;
  const found = useQuery({ queryKey: ['alerte-stock', store, page], queryFn: () => read(store, page), placeholderData: keepPreviousData });
  const act = (work: () => Promise<unknown>, said?: string): void => {
    work().then(() => { if (said) done(said); return client.invalidateQueries({ queryKey: ['alerte-stock'] }); }).catch(failed);
  };
  const columns: Column<Low>[] = [
    { key: 'article', label: words.article, render: (row) => <><LinkTo to="/stock/registre/$id" params={{ id: row.articleId }} fw={500}>{row.nom}</LinkTo> {row.acquitteeAt === null && <Badge variant="light" color="red" styles={{ label: { overflow: 'visible' } }}>{t.fresh}</Badge>}</> },
    { key: 'magasin', label: words.store, render: (row) => row.magasin },
    { key: 'stock', label: words.held, align: 'right', render: (row) => row.quantite },
    { key: 'seuil', label: t.threshold, align: 'right', render: (row) => row.seuil },
    { key: 'route', label: t.coming, align: 'right', render: (row) => row.attendu || '–' },
    { key: 'depuis', label: t.since, render: (row) => formatDate(row.createdAt) },
    { key: 'faire', label: t.todo, render: (row) => <Todo row={row} /> },
    ...(may('stock:transferer') ? [{
      key: 'actes', label: '', render: (row: Low) => (
        <Group gap={6} wrap="nowrap">
          {row.proposition.transferer > 0 && <Button component={Link} size="compact-sm" to={`/stock/transferts/nouveau?source=${row.proposition.storeSourceId ?? ''}&destination=${row.storeId}&article=${row.articleId}&quantite=${row.proposition.transferer}`}>{t.make}</Button>}
          {row.acquitteeAt === null && <Button size="compact-sm" variant="default" onClick={() => act(() => api.POST('/api/v1/alerte-stock/{id}/acquitter', { params: { path: { id: row.id } } }))}>{t.see}</Button>}
        </Group>
      ),
    }] : []),
  ];
  return (
    <Stack>
      <Group justify="space-between"><Title order={1}>{t.title}</Title><Can do="stock:transferer"><Button variant="default" onClick={() => act(() => api.POST('/api/v1/alerte-stock/actualiser'), t.refreshed)}>{t.refresh}</Button></Can></Group>
      <Select label={words.store} placeholder={words.all} clearable w={240} data={stores} value={store} onChange={(value) => change({ magasin: value ?? undefined, page: undefined })} />
      <Trouble query={found} />
      <DataTable caption={t.caption(found.data?.total ?? 0)} columns={columns} rows={found.data?.alertes} rowKey={(row) => row.id} empty={<Text>{t.empty}</Text>} />
      <Pager total={found.data?.total ?? 0} size={SIZE} page={page} onChange={(next) => change({ page: next })} />
    </Stack>
  );
}
