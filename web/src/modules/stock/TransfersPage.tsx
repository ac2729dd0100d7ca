import { Button, Group, Select, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Row } from '../../api/client';
import type { Column } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { readFilters, writeFilters } from '../../kit/filterText';
import { IconAdd } from '../../kit/icons';
import { useListState } from '../../kit/listState';
import { ResourceList } from '../../kit/ResourceList';
import { Can } from '../../kit/session';
import { StateOfTransfer, STATES } from './transfer';
import { useStores, useStoreName } from './useStores';
import { useWords } from './words';

type Transfer = Pick<Row<'StockTransfer'>, 'id' | 'numero' | 'storeSourceId' | 'storeDestinationId' | 'statut' | 'createdAt' | 'note'>;

export function TransfersPage(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const name = useStoreName();
  const stores = useStores();
  const chosen = readFilters(state.filter);
  const set = (key: string, value: string | null): void => onState({ ...state, page: 1, filter: writeFilters({ ...chosen, [key]: value }) });
  const columns: Column<Transfer>[] = [
    { key: 'numero', label: t.transfers.number, sort: 'numero', render: (row) => <Text fw={500} span inherit>{row.numero ?? t.transfers.statut.BROUILLON}</Text> },
    { key: 'de', label: t.transfers.from, render: (row) => name(row.storeSourceId) },
    { key: 'vers', label: t.transfers.to, render: (row) => name(row.storeDestinationId) },
    { key: 'statut', label: t.stores.status, sort: 'statut', render: (row) => <StateOfTransfer statut={row.statut} /> },
    { key: 'cree', label: t.transfers.made, sort: 'createdAt', render: (row) => formatDate(row.createdAt) },
    { key: 'note', label: t.transfers.note, render: (row) => row.note },
  ];
  return (
    <ResourceList<'StockTransfer', Transfer> model="StockTransfer" title={t.transfers.title} columns={columns} searchable={false} order="createdAt.desc,id.desc"
      select="id,numero,storeSourceId,storeDestinationId,statut,createdAt,note" state={state} onState={onState} rowKey={(row) => row.id}
      filters={{ ...(chosen.etat ? { statut: `eq.${chosen.etat}` } : {}), ...(chosen.magasin ? { or: `(storeSourceId.eq.${chosen.magasin},storeDestinationId.eq.${chosen.magasin})` } : {}) }}
      onOpen={(row) => { void navigate({ to: '/stock/transferts/$id', params: { id: row.id } }); }}
      actions={<Can do="stock:transferer"><Button component={Link} to="/stock/transferts/nouveau" leftSection={<IconAdd size={16} />}>{t.transfers.add}</Button></Can>}
      above={(
        <Group gap="sm" align="flex-end">
          <Select label={t.stores.status} placeholder={t.all} clearable w={200} data={STATES.map((value) => ({ value, label: t.transfers.statut[value] }))} value={chosen.etat ?? null} onChange={(value) => set('etat', value)} />
          <Select label={t.store} placeholder={t.all} clearable w={220} data={stores} value={chosen.magasin ?? null} onChange={(value) => set('magasin', value)} />
        </Group>
      )}
      empty={<Text>{state.filter === undefined ? t.transfers.empty : t.filtered}</Text>} />
  );
}
