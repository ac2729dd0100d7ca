import { Alert, Button, Card, Group, Select, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { type Column, DataTable } from '../../kit/DataTable';
import { DateField } from '../../kit/DateField';
import { save } from '../../kit/download';
import { LinkTo } from '../../kit/LinkTo';
import { Loading } from '../../kit/Loading';
import { formatEuros, formatNumber } from '../../kit/money';
import { failed } from '../../kit/notify';
import { Pager } from '../../kit/Pager';
import { Refusal } from '../../kit/Refusal';
import { useStores } from './useStores';
import { useWords } from './words';

const SIZE = 50;
const asked = (au: string | null, storeId: string | null) => ({ ...(au === null ? {} : { au }), ...(storeId === null ? {} : { storeId }) });
const read = async (au: string | null, storeId: string | null, page: number) => given(await api.GET('/api/v1/stock/valorisation', { params: { query: { ...asked(au, storeId), page: String(page), taille: String(SIZE) } } }));
const file = async (au: string | null, storeId: string | null): Promise<Blob> => given(await api.GET('/api/v1/stock/valorisation', { params: { query: { ...asked(au, storeId), format: 'csv' } }, parseAs: 'blob' }));
type Value = Awaited<ReturnType<typeof read>>;

function Sums({ title, of, rows }: { title: string; of: string; rows: Value['magasins'] }): ReactNode {
  const t = useWords().value;
  return (
    <Card withBorder padding="md">
      <Title order={2} size="h4" mb="xs">{title}</Title>
      <Table verticalSpacing={4}>
        <Table.Thead><Table.Tr><Table.Th>{of}</Table.Th><Table.Th ta="right">{t.units}</Table.Th><Table.Th ta="right">{t.total}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>{[...rows].sort((a, b) => b.valeur - a.valeur).map((row) => <Table.Tr key={row.id ?? ''}><Table.Td>{row.nom}</Table.Td><Table.Td ta="right">{formatNumber(row.quantite)}</Table.Td><Table.Td ta="right">{formatEuros(row.valeur)}</Table.Td></Table.Tr>)}</Table.Tbody>
      </Table>
    </Card>
  );
}

/** What the stock is worth at its average cost, now or on a past day. */
export function ValuePage(): ReactNode {
  const words = useWords();
  const t = words.value;
  const stores = useStores();
  const [au, setAu] = useState<string | null>(null);
  const [store, setStore] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const found = useQuery({ queryKey: ['valorisation', au, store, page], queryFn: () => read(au, store, page), placeholderData: keepPreviousData });
  const columns: Column<Value['lignes'][number]>[] = [
    { key: 'article', label: words.article, render: (row) => <LinkTo to="/stock/registre/$id" params={{ id: row.articleId }} fw={500}>{row.nom}</LinkTo> },
    { key: 'reference', label: words.reference, render: (row) => row.reference },
    { key: 'magasin', label: words.store, render: (row) => row.magasin },
    { key: 'categorie', label: t.category, render: (row) => row.categorie },
    { key: 'quantite', label: words.quantity, align: 'right', render: (row) => formatNumber(row.quantite) },
    { key: 'cout', label: t.average, align: 'right', render: (row) => formatEuros(row.coutMoyen) },
    { key: 'valeur', label: t.total, align: 'right', render: (row) => formatEuros(row.valeur) },
  ];
  const value = found.data;
  return (
    <Stack>
      <Group justify="space-between"><Title order={1}>{t.title}</Title><Button variant="default" onClick={() => { file(au, store).then((csv) => save(csv, 'valeur-du-stock.csv'), failed); }}>{t.csv}</Button></Group>
      <Group align="flex-end"><DateField label={t.at} description={t.atHint} value={au} onChange={(day) => { setAu(day); setPage(1); }} /><Select label={words.store} placeholder={words.all} clearable data={stores} value={store} onChange={(chosen) => { setStore(chosen); setPage(1); }} /></Group>
      {found.error && <Refusal error={found.error} retry={() => { void found.refetch(); }} />}
      {value === undefined ? found.isPending && <Loading /> : (
        <>
          <Group gap="xl"><div><Text size="sm" c="dimmed">{t.total}</Text><Text fz={28} fw={700}>{formatEuros(value.valeur)}</Text></div><div><Text size="sm" c="dimmed">{t.units}</Text><Text fz={28} fw={700}>{formatNumber(value.quantite)}</Text></div></Group>
          {value.sansCout > 0 && <Alert color="orange">{t.unpriced(value.sansCout)}</Alert>}
          <SimpleGrid cols={{ base: 1, md: 2 }}><Sums title={t.byStore} of={words.store} rows={value.magasins} /><Sums title={t.byCategory} of={t.category} rows={value.categories} /></SimpleGrid>
          <DataTable caption={t.caption(value.total)} columns={columns} rows={value.lignes} rowKey={(row) => `${row.storeId ?? ''}${row.articleId}`} empty={<Text>{t.none}</Text>} />
          <Pager total={value.total} size={SIZE} page={page} onChange={setPage} />
        </>
      )}
    </Stack>
  );
}
