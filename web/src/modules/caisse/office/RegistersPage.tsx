import { Badge, Button, Group, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Row } from '../../../api/client';
import type { Column } from '../../../kit/DataTable';
import { IconAdd } from '../../../kit/icons';
import { useListState } from '../../../kit/listState';
import { ResourceList } from '../../../kit/ResourceList';
import { Can } from '../../../kit/session';
import { TillPlaces } from './Tills';
import { useWords } from './words';

type Register = Pick<Row<'Register'>, 'id' | 'nom' | 'code' | 'status'> & { Store: { nom: string } | null };

function Actions(): ReactNode {
  const t = useWords().registers;
  return (
    <Group>
      <Can do="caisse:vendre"><Button component="a" href="/caisse" variant="default">{t.sell}</Button></Can>
      <Can do="caisse:creer"><Button component={Link} to="/caisses/nouveau" leftSection={<IconAdd size={16} />} data-new>{t.add}</Button></Can>
    </Group>
  );
}

/** The registers of the company. */
export function RegistersPage(): ReactNode {
  const t = useWords().registers;
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const columns: Column<Register>[] = [
    { key: 'nom', label: t.name, sort: 'nom', render: (row) => <Text fw={500} span inherit>{row.nom}</Text> },
    { key: 'code', label: t.code, sort: 'code', render: (row) => row.code },
    { key: 'Store', label: t.store, render: (row) => row.Store?.nom },
    { key: 'status', label: t.status, sort: 'status', render: (row) => <Badge variant="light" color={row.status === 'ACTIVE' ? 'green' : 'gray'}>{row.status === 'ACTIVE' ? t.active : t.inactive}</Badge> },
  ];
  return (
    <ResourceList<'Register', Register> model="Register" title={t.title} columns={columns} select="id,nom,code,status,Store(nom)" order="nom.asc,id.asc" state={state} onState={onState} rowKey={(row) => row.id} searchable={false}
      onOpen={(row) => { void navigate({ to: '/caisses/$id', params: { id: row.id } }); }} actions={<Actions />} above={<TillPlaces />} empty={<Text>{t.empty}</Text>} />
  );
}
