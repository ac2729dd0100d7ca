import { Badge, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Row } from '../../../api/client';
import type { Column } from '../../../kit/DataTable';
import { formatMoment } from '../../../kit/dates';
import { useListState } from '../../../kit/listState';
import { formatEuros } from '../../../kit/money';
import { ResourceList } from '../../../kit/ResourceList';
import { TillPlaces } from './Tills';
import { useWords } from './words';

type Session = Pick<Row<'RegisterSession'>, 'id' | 'numero' | 'statut' | 'ouverteAt' | 'clotureeAt' | 'especesAttendues' | 'especesComptees' | 'ecart'> & { Register: { nom: string } | null };

const COLOURS = { OUVERTE: 'green', COMPTAGE: 'orange', CLOTUREE: 'gray' } as const;

/** Sessions of all registers, newest first; a closed one opens its Z. */
export function SessionsPage(): ReactNode {
  const t = useWords().sessions;
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const columns: Column<Session>[] = [
    { key: 'numero', label: t.number, sort: 'numero', render: (row) => row.numero },
    { key: 'Register', label: t.register, render: (row) => <Text fw={500} span inherit>{row.Register?.nom}</Text> },
    { key: 'ouverteAt', label: t.opened, sort: 'ouverteAt', render: (row) => formatMoment(row.ouverteAt) },
    { key: 'clotureeAt', label: t.closedAt, sort: 'clotureeAt', render: (row) => (row.clotureeAt === null ? '' : formatMoment(row.clotureeAt)) },
    { key: 'statut', label: t.status, sort: 'statut', render: (row) => <Badge variant="light" color={COLOURS[row.statut]}>{t.statuses[row.statut]}</Badge> },
    { key: 'especesAttendues', label: t.expected, align: 'right', render: (row) => formatEuros(row.especesAttendues) },
    { key: 'especesComptees', label: t.counted, align: 'right', render: (row) => formatEuros(row.especesComptees) },
    { key: 'ecart', label: t.difference, align: 'right', sort: 'ecart', render: (row) => formatEuros(row.ecart) },
  ];
  return (
    <ResourceList<'RegisterSession', Session> model="RegisterSession" title={t.title} columns={columns} select="id,numero,statut,ouverteAt,clotureeAt,especesAttendues,especesComptees,ecart,Register(nom)" order="ouverteAt.desc,id.asc"
      state={state} onState={onState} rowKey={(row) => row.id} searchable={false} above={<TillPlaces />} onOpen={(row) => { void navigate({ to: '/caisses/clotures/$id', params: { id: row.id } }); }} empty={<Text>{t.empty}</Text>} />
  );
}
