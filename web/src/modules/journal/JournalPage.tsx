import { Anchor, Breadcrumbs, Button, Card, Center, Group, Pagination, Select, SimpleGrid, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Fragment, type ReactNode, useState } from 'react';
import { DateField } from '../../kit/DateField';
import { formatMoment } from '../../kit/dates';
import { Trouble } from '../../kit/Trouble';
import { type LogState, readLogState } from './address';
import { Detail } from './Detail';
import { type Line, SIZE, useLineWords, useLog, usePeople } from './log';
import { type Subject, useSubjects } from './subjects';
import { useWords } from './words';

function Filters({ state, onState }: { state: LogState; onState: (next: LogState) => void }): ReactNode {
  const t = useWords();
  const people = usePeople();
  const { action, model } = useLineWords();
  const set = (name: keyof LogState, value: string | null): void => onState(readLogState({ ...state, page: undefined, [name]: value ?? undefined }));
  const sorted = (names: string[], label: (name: string) => string) => names.map((name) => ({ value: name, label: label(name) })).sort((a, b) => a.label.localeCompare(b.label));
  const models = ['Article', 'Client', 'Document', 'Entreprise', 'ParametresEntreprise', 'User', 'SerieDocument', 'Store', 'Categorie', ...Object.keys(t.models)];
  return (
    <Card withBorder>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 5 }}>
        <Select label={t.filters.who} placeholder={t.filters.anybody} clearable searchable value={state.qui ?? null} onChange={(value) => set('qui', value)}
          data={[{ value: 'systeme', label: t.filters.system }, ...(people.data ?? []).map(({ id, nom, prenom }) => ({ value: id, label: [prenom, nom].filter(Boolean).join(' ') }))]} />
        <Select label={t.filters.what} placeholder={t.filters.anything} clearable searchable value={state.action ?? null} onChange={(value) => set('action', value)} data={sorted(Object.keys(t.actions), action)} />
        <Select label={t.filters.model} placeholder={t.filters.anyModel} clearable searchable value={state.modele ?? null} onChange={(value) => set('modele', value)} data={sorted(models, model)} />
        <DateField label={t.filters.from} value={state.du ?? null} onChange={(iso) => set('du', iso)} />
        <DateField label={t.filters.to} value={state.au ?? null} onChange={(iso) => set('au', iso)} />
      </SimpleGrid>
      {Object.keys(state).length > 0 && <Button mt="sm" size="compact-sm" variant="subtle" onClick={() => onState({})}>{t.filters.clear}</Button>}
    </Card>
  );
}

const About = ({ name, address }: Subject): ReactNode => (address === null ? name : <Anchor component={Link} to={address} size="sm">{name}</Anchor>);

function Lines({ rows }: { rows: Line[] | undefined }): ReactNode {
  const t = useWords();
  const words = useLineWords();
  const subject = useSubjects(rows ?? []);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Table.ScrollContainer minWidth={620} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.title }}>
      <Table>
        <Table.Thead><Table.Tr><Table.Th>{t.columns.when}</Table.Th><Table.Th>{t.columns.who}</Table.Th><Table.Th>{t.columns.what}</Table.Th><Table.Th>{t.columns.on}</Table.Th><Table.Th ta="right">{t.columns.rank}</Table.Th><Table.Th><span className="visually-hidden">{t.columns.more}</span></Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {rows === undefined ? Array.from({ length: 8 }, (_, index) => <Table.Tr key={index}>{Array.from({ length: 6 }, (_unused, cell) => <Table.Td key={cell}><Skeleton height={16} /></Table.Td>)}</Table.Tr>)
            : rows.map((line) => (
              <Fragment key={line.id}>
                <Table.Tr>
                  <Table.Td>{formatMoment(line.createdAt)}</Table.Td>
                  <Table.Td>{words.who(line)}</Table.Td>
                  <Table.Td fw={500}>{words.action(line.action)}</Table.Td>
                  <Table.Td><About {...subject(line)} /></Table.Td>
                  <Table.Td ta="right">{line.rang}</Table.Td>
                  <Table.Td ta="right"><Button size="compact-xs" variant="default" aria-expanded={open === line.id} onClick={() => setOpen(open === line.id ? null : line.id)}>{open === line.id ? t.hide : t.show}</Button></Table.Td>
                </Table.Tr>
                {open === line.id && <Table.Tr><Table.Td colSpan={6}><Detail line={line} address={subject(line).address} /></Table.Td></Table.Tr>}
              </Fragment>
            ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Who did what and when, with what it changed. */
export function JournalPage(): ReactNode {
  const t = useWords();
  const navigate = useNavigate();
  const state = readLogState(useSearch({ strict: false }));
  const log = useLog(state);
  const onState = (next: LogState): void => { void navigate({ to: '/journal', search: next }); };
  const pages = Math.ceil((log.data?.total ?? 0) / SIZE);
  return (
    <Stack>
      <Breadcrumbs><Anchor component={Link} to="/parametres" size="sm">{t.settings}</Anchor><Text size="sm" c="dimmed">{t.title}</Text></Breadcrumbs>
      <Group justify="space-between" align="flex-start">
        <div><Title order={1}>{t.title}</Title><Text c="dimmed" maw={640}>{t.about}</Text></div>
        <Button variant="default" component={Link} to="/journal/aujourdhui">{t.today}</Button>
      </Group>
      <Filters state={state} onState={onState} />
      <Trouble query={log} />
      {log.error !== null ? null : log.data?.rows.length === 0 ? <Center py={48}><Text>{t.empty}</Text></Center> : <Lines rows={log.data?.rows} />}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">{log.data ? t.total(log.data.total) : ''}</Text>
        {pages > 1 && <Pagination total={pages} value={state.page ?? 1} onChange={(page) => onState({ ...state, page })} getControlProps={(control) => ({ 'aria-label': control })} />}
      </Group>
    </Stack>
  );
}
