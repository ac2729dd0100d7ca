import { Alert, Box, Group, NavLink, Paper, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { list, type Model } from '../../api/client';
import models from '../../api/models.json';
import { formatDate, formatMoment } from '../../kit/dates';
import { Loading } from '../../kit/Loading';
import { formatEuros, formatNumber } from '../../kit/money';
import { columnLabel, valueLabel } from '../../kit/words';
import { covers, NO_EXCEPTION, rightsOf } from './droits';
import { Frame } from './Frame';
import { PLACES } from './places';
import { type Catalogue, fullName, isRole, ROLES, useCatalogue, usePeople, usePersonalRights } from './team';
import { readWho } from './who';
import { labelIn, useWords } from './words';

type Place = (typeof PLACES)[number];
type Any = Record<string, unknown> & { id: string };

const isMoney = (name: string): boolean => /^(montant|prix|cout)/.test(name);
const isNumber = (type: string): boolean => type === 'number' || type === 'integer';

function cell(name: string, type: string, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (type === 'date') return formatDate(String(value));
  if (type === 'date-time') return formatMoment(String(value));
  if (type === 'enum') return valueLabel(String(value));
  if (isNumber(type)) return isMoney(name) ? formatEuros(Number(value)) : formatNumber(Number(value));
  return String(value);
}

interface Columns {
  seen: { name: string; type: string }[];
  hidden: string[];
}

/** Which columns of a place exist for who has these rights, and which of the model do not. */
function columnsFor(place: Place, rights: readonly string[]): Columns {
  if (place.model === null) return { seen: [], hidden: [] };
  const all: { name: string; type: string; right?: string }[] = models[place.model].columns;
  const sees = (right: string | undefined): boolean => right === undefined || rights.includes(right);
  return {
    seen: place.columns.flatMap((name) => all.filter((column) => column.name === name && sees(column.right))),
    hidden: all.filter((column) => !sees(column.right)).map(({ name }) => columnLabel(name)),
  };
}

/** The first rows of a place, with the columns that exist for the role. */
function Sample({ model, columns, label }: { model: Model; columns: Columns['seen']; label: string }): ReactNode {
  const rows = useQuery({
    queryKey: [model, 'see-as', columns.map(({ name }) => name)],
    queryFn: async () => (await list<Model, Any>(model, { select: ['id', ...columns.map(({ name }) => name)].join(','), order: 'id.desc', limit: 5 })).rows,
  });
  return (
    <Table.ScrollContainer minWidth={420} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': label }}>
      <Table>
        <Table.Thead><Table.Tr>{columns.map(({ name, type }) => <Table.Th key={name} ta={isNumber(type) ? 'right' : 'left'}>{columnLabel(name)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>{rows.data?.map((row) => <Table.Tr key={row.id}>{columns.map(({ name, type }) => <Table.Td key={name} ta={isNumber(type) ? 'right' : 'left'}>{cell(name, type, row[name])}</Table.Td>)}</Table.Tr>)}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Screen({ place, rights, catalogue }: { place: Place; rights: readonly string[]; catalogue: Catalogue }): ReactNode {
  const t = useWords();
  const domain = catalogue.domains.find(({ nom }) => nom === place.domain);
  const columns = columnsFor(place, rights);
  const actions = domain?.actions ?? [];
  const words = (some: readonly string[]): string => some.map((action) => labelIn(t.actions, action)).join(', ') || t.seeAs.none;
  return (
    <Stack gap="sm">
      <Title order={3}>{t.seeAs.places[place.key]}</Title>
      {place.model !== null && <Sample model={place.model} columns={columns.seen} label={t.seeAs.sample(t.seeAs.places[place.key])} />}
      {place.model !== null && <Text size="sm"><b>{t.seeAs.hidden}</b> : {columns.hidden.length === 0 ? t.seeAs.noneHidden : columns.hidden.join(', ')}</Text>}
      <Text size="sm"><b>{t.seeAs.can}</b> : {words(actions.filter((action) => covers(rights, place.domain, action)))}</Text>
      <Text size="sm"><b>{t.seeAs.cannot}</b> : {words(actions.filter((action) => !covers(rights, place.domain, action)))}</Text>
    </Stack>
  );
}

/** A screen in a frame, as somebody else has it. */
function Simulation({ who, rights, catalogue }: { who: string; rights: readonly string[]; catalogue: Catalogue }): ReactNode {
  const t = useWords();
  const open = PLACES.filter(({ domain }) => covers(rights, domain, 'lire'));
  const [at, setAt] = useState<Place['key'] | null>(null);
  const place = open.find(({ key }) => key === at) ?? open[0];
  return (
    <Paper withBorder style={{ borderStyle: 'dashed', borderWidth: 2, borderColor: 'var(--mantine-color-orange-6)' }}>
      <Alert color="orange" radius={0} title={t.seeAs.banner(who)} role="status">{t.seeAs.bannerAbout}</Alert>
      <Group align="stretch" gap={0} wrap="wrap">
        <Box w={{ base: '100%', sm: 200 }} p="xs" component="nav" aria-label={t.seeAs.menu}>
          <Title order={2} fz="sm" px="xs" mb={4}>{t.seeAs.menu}</Title>
          {open.map(({ key }) => <NavLink key={key} component="button" type="button" label={t.seeAs.places[key]} active={key === place?.key} onClick={() => setAt(key)} />)}
        </Box>
        <Box p="md" style={{ flex: 1, minWidth: 0 }}>{place ? <Screen place={place} rights={rights} catalogue={catalogue} /> : <Text>{t.seeAs.nothing}</Text>}</Box>
      </Group>
    </Paper>
  );
}

/** What a role, or a person with their exceptions, sees and may do; simulated from the rights. */
export function VoirCommePage(): ReactNode {
  const t = useWords();
  const navigate = useNavigate();
  const { qui = 'CAISSIER' } = readWho(useSearch({ strict: false }));
  const catalogue = useCatalogue();
  const people = usePeople();
  const person = isRole(qui) ? null : people.data?.find(({ id }) => id === qui) ?? null;
  const own = usePersonalRights(person?.id ?? null);
  const ready = catalogue.data && people.data && (person === null || own.data);
  const role = person?.role ?? (isRole(qui) ? qui : 'CAISSIER');
  const rights = catalogue.data ? rightsOf(catalogue.data.domains, catalogue.data.rights(role), own.data?.exceptions ?? NO_EXCEPTION) : [];
  return (
    <Frame title={t.seeAs.title} about={t.seeAs.about} under={{ to: '/equipe', label: t.team.title }}>
      <Select label={t.seeAs.who} maw={360} searchable allowDeselect={false} value={person?.id ?? role} onChange={(next) => { if (next !== null) void navigate({ to: '/equipe/voir-comme', search: readWho({ qui: next }) }); }}
        data={[{ group: t.seeAs.aRole, items: ROLES.map((one) => ({ value: one, label: t.roles[one] })) },
          { group: t.seeAs.aPerson, items: (people.data ?? []).map((one) => ({ value: one.id, label: `${fullName(one)} (${t.roles[one.role]})` })) }]} />
      {ready ? <Simulation key={qui} who={person ? fullName(person) : t.roles[role]} rights={rights} catalogue={catalogue.data} /> : <Loading />}
    </Frame>
  );
}
