import { Badge, Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { IconAdd } from '../../kit/icons';
import { Pager } from '../../kit/Pager';
import { Can } from '../../kit/session';
import { Trouble } from '../../kit/Trouble';
import { CountOpen } from './CountOpen';
import { useWords } from './words';

const SIZE = 50;
const read = async (page: number) => given(await api.GET('/api/v1/inventaire', { params: { query: { page: String(page), taille: String(SIZE) } } }));
type Row = Awaited<ReturnType<typeof read>>['inventaires'][number];

/** The counts of the company, those under way first to come. */
export function CountsPage(): ReactNode {
  const words = useWords();
  const t = words.counts;
  const navigate = useNavigate();
  const [page, setPage] = useState(1);
  const [opening, setOpening] = useState(false);
  const found = useQuery({ queryKey: ['inventaire', page], queryFn: () => read(page), placeholderData: keepPreviousData });
  const columns: Column<Row>[] = [
    { key: 'numero', label: t.number, render: (row) => <Text fw={500} span inherit>{row.numero}</Text> },
    { key: 'libelle', label: t.name, render: (row) => row.libelle ?? t.portee[row.portee] },
    { key: 'magasin', label: words.store, render: (row) => row.magasin },
    { key: 'statut', label: words.stores.status, render: (row) => <Badge variant="light" color={row.statut === 'OUVERT' ? 'blue' : row.statut === 'CLOTURE' ? 'green' : 'gray'}>{t.statut[row.statut]}</Badge> },
    { key: 'avancement', label: t.progress, render: (row) => <Stack gap={2} w={140}><Text size="sm">{t.of(row.comptes, row.articles)}</Text><Progress size="sm" aria-label={t.progress} value={row.articles === 0 ? 0 : (100 * row.comptes) / row.articles} /></Stack> },
    { key: 'ouvert', label: t.opened, render: (row) => formatDate(row.ouvertAt) },
  ];
  return (
    <Stack>
      <Group justify="space-between"><Title order={1}>{t.title}</Title><Can do="stock:inventorier"><Button leftSection={<IconAdd size={16} />} onClick={() => setOpening(true)}>{t.add}</Button></Can></Group>
      <Trouble query={found} />
      <DataTable caption={t.caption(found.data?.total ?? 0)} columns={columns} rows={found.data?.inventaires} rowKey={(row) => row.id} onOpen={(row) => { void navigate({ to: '/stock/inventaires/$id', params: { id: row.id } }); }} empty={<Text>{t.empty}</Text>} />
      <Pager total={found.data?.total ?? 0} size={SIZE} page={page} onChange={setPage} />
      {opening && <CountOpen onClose={() => setOpening(false)} />}
    </Stack>
  );
}
