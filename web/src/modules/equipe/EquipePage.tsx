import { Badge, Button, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Column } from '../../kit/DataTable';
import { formatMoment } from '../../kit/dates';
import { IconAdd } from '../../kit/icons';
import { useListState } from '../../kit/listState';
import { ResourceList } from '../../kit/ResourceList';
import { Can } from '../../kit/session';
import { fullName, type Person } from './team';
import { useWords } from './words';

type Line = Pick<Person, 'id' | 'nom' | 'prenom' | 'email' | 'role' | 'status' | 'derniereConnexionAt'>;

/** Everybody who may log in. */
export function EquipePage(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const columns: Column<Line>[] = [
    { key: 'nom', label: t.team.name, sort: 'nom', render: (row) => <Text fw={500} component="span">{fullName(row)}</Text> },
    { key: 'role', label: t.team.role, sort: 'role', render: (row) => t.roles[row.role] },
    { key: 'email', label: t.team.email, sort: 'email', render: (row) => row.email },
    { key: 'status', label: t.team.status, sort: 'status', render: (row) => <Badge variant="light" color={row.status === 'ACTIF' ? 'green' : 'gray'}>{t.statuses[row.status]}</Badge> },
    { key: 'derniereConnexionAt', label: t.team.last, sort: 'derniereConnexionAt', render: (row) => (row.derniereConnexionAt ? formatMoment(row.derniereConnexionAt) : t.team.never) },
  ];
  return (
    <ResourceList<'User', Line> model="User" title={t.team.title} columns={columns} select="id,nom,prenom,email,role,status,derniereConnexionAt" order="nom.asc,id.asc" state={state} onState={onState}
      rowKey={(row) => row.id} onOpen={(row) => { void navigate({ to: '/equipe/$id', params: { id: row.id } }); }} empty={<Text>{t.team.empty}</Text>}
      actions={(
        <>
          <Button variant="default" component={Link} to="/equipe/horaires">{t.team.schedules}</Button>
          <Button variant="default" component={Link} to="/equipe/pointages">{t.team.entries}</Button>
          <Button variant="default" component={Link} to="/equipe/roles">{t.team.roles}</Button>
          <Button variant="default" component={Link} to="/equipe/voir-comme">{t.team.seeAs}</Button>
          <Can do="equipe:creer"><Button component={Link} to="/equipe/nouveau" leftSection={<IconAdd size={16} />}>{t.team.new}</Button></Can>
        </>
      )} />
  );
}
