import { Alert, Button, Card, Group, Pagination, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { csv, list, type Model, type Row } from '../api/client';
import { ApiError } from '../api/problem';
import { type Column, DataTable } from './DataTable';
import { IconDownload, IconSearch } from './icons';
import { type ListState, searchFilter, sortOf, sortText } from './listState';
import { failed } from './notify';

const SIZE = 25;

interface Props<M extends Model, T> {
  model: M;
  title: string;
  columns: Column<T>[];
  /** Columns and embeddings to read. */
  select: string;
  /** Order when the person has chosen none; ends with a unique column. */
  order: string;
  state: Partial<ListState>;
  onState: (state: Partial<ListState>) => void;
  onOpen?: (row: T) => void;
  rowKey: (row: T) => string;
  /** Fixed filters, and those of the tabs. */
  filters?: Record<string, string>;
  searchable?: boolean;
  /** Buttons beside the title. */
  actions?: ReactNode;
  /** Tabs or filters above the table. */
  above?: ReactNode;
  empty: ReactNode;
}

/** The list of a model: search, order, pages and export, all in the address. */
export function ResourceList<M extends Model, T = Row<M>>(props: Props<M, T>): ReactNode {
  const { model, title, columns, select, order, state, onState, filters, searchable = true } = props;
  const page = state.page ?? 1;
  const query = {
    select, order: state.sort ? `${state.sort},id.asc` : order,
    filters: { ...filters, ...(state.q && searchable ? { recherche: searchFilter(state.q) } : {}) },
  };
  const result = useQuery({
    queryKey: [model, 'list', query, page],
    queryFn: ({ signal }) => list<M, T>(model, { ...query, offset: (page - 1) * SIZE, limit: SIZE }, signal),
    placeholderData: keepPreviousData,
  });
  const pages = Math.max(1, Math.ceil((result.data?.total ?? 0) / SIZE));
  const total = result.data?.total ?? 0;
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1}>{title}</Title>
        <Group gap="xs">
          <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => { void download(model, title, query); }}>Exporter</Button>
          {props.actions}
        </Group>
      </Group>
      {props.above}
      {result.error && <Refused error={result.error} retry={() => { void result.refetch(); }} />}
      {searchable && <Search value={state.q ?? ''} onChange={(q) => onState({ ...state, q, page: 1 })} />}
      {!result.error && <Card withBorder padding="xs">
        <DataTable caption={`${title} : ${total.toLocaleString('fr-FR')}`} columns={columns} rows={result.data?.rows} rowKey={props.rowKey} sort={sortOf(state.sort)}
          onSort={(sort) => onState({ ...state, sort: sortText(sort), page: 1 })} empty={state.q ? <Text>Rien ne correspond à « {state.q} ».</Text> : props.empty}
          {...(props.onOpen ? { onOpen: props.onOpen } : {})} />
      </Card>}
      {pages > 1 && (
        <Group justify="space-between">
          <Text size="sm" c="dimmed" aria-live="polite">Page {page} sur {pages}</Text>
          <Pagination total={pages} value={page} onChange={(to) => onState({ ...state, page: to })}
            getItemProps={(to) => ({ 'aria-label': `Page ${to}` })}
            getControlProps={(control) => ({ 'aria-label': control === 'next' ? 'Page suivante' : 'Page précédente' })} />
        </Group>
      )}
    </Stack>
  );
}

/** Why there is no list, in the server's words. */
function Refused({ error, retry }: { error: Error; retry: () => void }): ReactNode {
  const problem = error instanceof ApiError ? error.problem : null;
  return (
    <Alert color="orange" title={problem?.title ?? 'Erreur inattendue'}>
      <Text size="sm" mb="xs">{problem?.detail ?? String(error)}</Text>
      {problem?.status !== 403 && <Button variant="default" size="xs" onClick={retry}>Réessayer</Button>}
    </Alert>
  );
}

/** Asks the server after a short rest of the keyboard. "/" leads here from anywhere on the page. */
function Search({ value, onChange }: { value: string; onChange: (q: string) => void }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const ask = useDebouncedCallback(onChange, 250);
  useHotkeys([['/', () => input.current?.focus()]]);
  return (
    <TextInput ref={input} type="search" aria-label="Rechercher dans la liste" placeholder="Rechercher… ( / )" maw={420} value={typed}
      leftSection={<IconSearch size={16} />} onChange={(event) => { setTyped(event.currentTarget.value); ask(event.currentTarget.value); }} />
  );
}

async function download(model: Model, title: string, query: { select: string; order: string; filters: Record<string, string> }): Promise<void> {
  try {
    const address = URL.createObjectURL(await csv(model, { ...query, select: query.select.replace(/,?\w+:?\w*\([^()]*\)/g, '') }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `${title}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  } catch (error) {
    failed(error);
  }
}
