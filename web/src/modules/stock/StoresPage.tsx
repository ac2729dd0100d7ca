import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { api, record, type Row } from '../../api/client';
import type { Column } from '../../kit/DataTable';
import { useRecordId } from '../../kit/frame';
import { IconAdd } from '../../kit/icons';
import { useListState } from '../../kit/listState';
import { done, failed } from '../../kit/notify';
import { ResourceForm } from '../../kit/ResourceForm';
import { ResourceList } from '../../kit/ResourceList';
import { Can } from '../../kit/session';
import { useWords } from './words';

type Store = Pick<Row<'Store'>, 'id' | 'nom' | 'ville' | 'telephone' | 'status' | 'isMainStore'>;

function useColumns(): Column<Store>[] {
  const t = useWords();
  return [
    { key: 'nom', label: t.stores.name, sort: 'nom', render: (row) => <Text fw={500} span inherit>{row.nom} {row.isMainStore && <Badge variant="light">{t.stores.main}</Badge>}</Text> },
    { key: 'ville', label: t.stores.town, sort: 'ville', render: (row) => row.ville },
    { key: 'telephone', label: t.stores.phone, render: (row) => row.telephone },
    { key: 'status', label: t.stores.status, sort: 'status', render: (row) => <Badge variant="light" color={row.status === 'ACTIF' ? 'green' : 'gray'}>{row.status === 'ACTIF' ? t.stores.open : t.stores.closed}</Badge> },
  ];
}

function Actions(): ReactNode {
  const t = useWords();
  return <Can do="stock:creer"><Button component={Link} to="/stock/magasins/nouveau" leftSection={<IconAdd size={16} />}>{t.stores.add}</Button></Can>;
}

export function StoresPage(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const columns = useColumns();
  return (
    <ResourceList<'Store', Store> model="Store" title={t.stores.title} columns={columns} select="id,nom,ville,telephone,status,isMainStore" order="nom.asc,id.asc" state={state} onState={onState} rowKey={(row) => row.id}
      onOpen={(row) => { void navigate({ to: '/stock/magasins/$id', params: { id: row.id } }); }} actions={<Actions />} empty={<Text>{t.stores.empty}</Text>} />
  );
}

/** Closes a store, or opens it again; what keeps it open is said by the server. */
function OpenClose({ id }: { id: string }): ReactNode {
  const t = useWords().stores;
  const client = useQueryClient();
  const found = useQuery({ queryKey: ['Store', 'status', id], queryFn: () => record<'Store', { status: string; isMainStore: boolean }>('Store', id, 'status,isMainStore') });
  if (!found.data || found.data.isMainStore) return null;
  const closed = found.data.status === 'FERME';
  const path = { params: { path: { id } } };
  const go = async (): Promise<void> => {
    try {
      if (closed) await api.POST('/api/v1/Store/{id}/rouvrir', path);
      else await api.POST('/api/v1/Store/{id}/fermer', path);
      done(closed ? t.reopened : t.closedNow);
    } catch (error) {
      failed(error);
    }
    await client.invalidateQueries();
  };
  return <Can do="stock:gerer_magasins"><Group justify="flex-end"><Button variant="default" onClick={() => { void go(); }}>{closed ? t.reopen : t.close}</Button></Group></Can>;
}

export function StorePage(): ReactNode {
  const t = useWords();
  const id = useRecordId();
  const navigate = useNavigate();
  return (
    <Stack>
      <ResourceForm key={id} model="Store" id={id} title={(row) => row.nom} groups={[{ title: t.stores.identity, fields: ['nom', 'status', 'isMainStore'] }, { title: t.stores.contact, fields: ['adresse', 'codePostal', 'ville', 'telephone', 'email'] }]}
        onSaved={(saved) => { void navigate({ to: '/stock/magasins/$id', params: { id: saved } }); }} />
      {id !== null && <OpenClose id={id} />}
    </Stack>
  );
}
