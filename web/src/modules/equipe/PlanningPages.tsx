import { Button, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Row } from '../../api/client';
import type { Column } from '../../kit/DataTable';
import { formatMoment } from '../../kit/dates';
import { locale } from '../../kit/i18n';
import { IconAdd } from '../../kit/icons';
import { useListState } from '../../kit/listState';
import { ResourceList } from '../../kit/ResourceList';
import { Can } from '../../kit/session';
import { fullName } from './team';
import { useWords } from './words';

type Named = { nom: string; prenom: string } | null;
type Schedule = Row<'UserSchedule'> & { User: Named; Store: { nom: string } | null };
type Entry = Row<'TimeEntry'> & { person: Named; Store: { nom: string } | null };

/** "lundi" for 1, in the language of the person. */
const dayName = (day: number): string => new Date(2026, 5, day).toLocaleDateString(locale(), { weekday: 'long' }); // 1 June 2026 is a Monday

/** Who is to work when; the week repeats. */
export function HorairesPage(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const columns: Column<Schedule>[] = [
    { key: 'person', label: t.planning.person, render: (row) => (row.User ? fullName(row.User) : '') },
    { key: 'jourSemaine', label: t.planning.day, sort: 'jourSemaine', render: (row) => dayName(row.jourSemaine) },
    { key: 'heureDebut', label: t.planning.from, sort: 'heureDebut', render: (row) => row.heureDebut.slice(0, 5) },
    { key: 'heureFin', label: t.planning.to, sort: 'heureFin', render: (row) => row.heureFin.slice(0, 5) },
    { key: 'pause', label: t.planning.break, render: (row) => (row.pauseMinutes > 0 ? t.planning.minutes(row.pauseMinutes) : '') },
    { key: 'store', label: t.planning.store, render: (row) => row.Store?.nom ?? '' },
  ];
  return (
    <ResourceList<'UserSchedule', Schedule> model="UserSchedule" title={t.planning.schedules} columns={columns} select="*,User(nom,prenom),Store(nom)" order="jourSemaine.asc,heureDebut.asc,id.asc"
      state={state} onState={onState} searchable={false} rowKey={(row) => row.id} onOpen={(row) => { void navigate({ to: '/donnees/$model/$id', params: { model: 'UserSchedule', id: row.id } }); }}
      empty={<Text>{t.planning.emptySchedules}</Text>}
      actions={<Can do="equipe:creer"><Button component={Link} to="/donnees/UserSchedule/nouveau" leftSection={<IconAdd size={16} />}>{t.planning.new}</Button></Can>} />
  );
}

/** The hours that were worked. */
export function PointagesPage(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const columns: Column<Entry>[] = [
    { key: 'person', label: t.planning.person, render: (row) => (row.person ? fullName(row.person) : '') },
    { key: 'debut', label: t.planning.start, sort: 'debut', render: (row) => formatMoment(row.debut) },
    { key: 'fin', label: t.planning.end, sort: 'fin', render: (row) => (row.fin ? formatMoment(row.fin) : t.planning.running) },
    { key: 'pause', label: t.planning.break, render: (row) => (row.pauseMinutes > 0 ? t.planning.minutes(row.pauseMinutes) : '') },
    { key: 'store', label: t.planning.store, render: (row) => row.Store?.nom ?? '' },
    { key: 'statut', label: t.planning.state, sort: 'statut', render: (row) => t.planning.states[row.statut] },
  ];
  return (
    <ResourceList<'TimeEntry', Entry> model="TimeEntry" title={t.planning.entries} columns={columns} select="*,person:User!time_entry_user_fk(nom,prenom),Store(nom)" order="debut.desc,id.desc" state={state} onState={onState}
      searchable={false} rowKey={(row) => row.id} onOpen={(row) => { void navigate({ to: '/donnees/$model/$id', params: { model: 'TimeEntry', id: row.id } }); }} empty={<Text>{t.planning.emptyEntries}</Text>} />
  );
}
