import { ActionIcon, Alert, Button, Card, Group, NativeSelect, Pagination, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { list, type Model, type Row } from '../api/client';
import { ApiError } from '../api/problem';
import { besideRow, type Column, DataTable } from './DataTable';
import { useHelpKeys } from './help';
import { locale } from './i18n';
import { IconColumns, IconDownload, IconSearch } from './icons';
import { textsOf } from './kept';
import { usePageKeys } from './keys';
import type { BulkAction } from './list/action';
import type { Prepared } from './list/Bulk';
import { useChoosing } from './list/choosing';
import type { FilePart } from './list/csv';
import { FilterBar } from './list/FilterBar';
import { asked, filterText, readFilters } from './list/filters';
import { useDetails } from './list/useDetails';
import { useViews } from './list/views';
import { ViewsButton } from './list/ViewsButton';
import { type ListState, searchFilter, type SetListState, SIZES, sortOf, sortText } from './listState';
import { Opens } from './Opens';
import { useMay } from './session';
import { useKitWords } from './texts';
import { usePreference, usePreferences } from './usePreference';

const BulkBar = lazy(() => import('./list/Bulk'));

interface Props<M extends Model, T> {
  model: M;
  title: string;
  columns: Column<T>[];
  /** Columns and embeddings to read. */
  select: string;
  /** Order when the person has chosen none; ends with a unique column. */
  order: string;
  state: Partial<ListState>;
  onState: SetListState;
  onOpen?: (row: T) => void;
  rowKey: (row: T) => string;
  /** Fixed filters, and those of the tabs. */
  filters?: Record<string, string>;
  searchable?: boolean;
  /** A search also finds the rows whose record behind this column answers to it: the client of a document. */
  through?: { column: string; model: Model };
  /** Buttons beside the title; "n" presses the one marked `data-new`, or else the first. */
  actions?: ReactNode;
  /** Tabs or filters above the table. */
  above?: ReactNode;
  empty: ReactNode;
  /** Under which views and columns are kept, where a model has several lists. */
  name?: string;
  /** What can be done to many rows; they can be chosen when there is any. */
  bulk?: BulkAction<T>[];
  /** What a row is called, in the list of refusals. */
  rowName?: (row: T) => string;
  /** Columns of the model that are not offered as filters or columns. */
  hidden?: string[];
  /** Columns of the exported file, in the place of what the list reads for them. */
  file?: Record<string, FilePart[]>;
}

export type { BulkAction } from './list/action';
export type { FilePart } from './list/csv';

/** What the page calls its columns, by the names of the server that they sort by. */
const labelsOf = <T,>(columns: Column<T>[]): Record<string, string> => Object.fromEntries(columns.flatMap(({ key, sort, label }) => [[key, label], ...(sort === undefined ? [] : [[sort, label]])]));

/** A bulk action with its rows. */
const prepared = <T,>({ label, icon, right, danger = false, confirm, run }: BulkAction<T>, rows: T[]): Prepared => ({
  label, icon, right, danger, question: confirm ? () => confirm(rows) : null, run: (progress) => run(rows, progress),
});

/** How many records behind a column a search goes through. */
const THROUGH = 100;

/** What is typed as filters; none yet while it is not known which records behind the column answer to it. */
function useSearch(q: string | undefined, through: { column: string; model: Model } | undefined): Record<string, string> | null {
  const sought = q ? searchFilter(q) : '';
  const behind = useQuery({
    queryKey: [through?.model, 'sought', sought],
    queryFn: async ({ signal }) => (through === undefined ? [] : (await list<Model, { id: string }>(through.model, { select: 'id', limit: THROUGH, filters: { recherche: sought }, counted: false }, signal)).rows),
    enabled: through !== undefined && sought !== '',
  });
  if (sought === '') return {};
  if (through !== undefined && behind.isPending) return null;
  const ids = (behind.data ?? []).map(({ id }) => id);
  return through === undefined || ids.length === 0 ? { recherche: sought } : { or: `(recherche.${sought},${through.column}.in.(${ids.join(',')}))` };
}

/** The list of a model: search, filters, order, pages, views, columns, bulk actions and export; what it shows is in the address. */
export function ResourceList<M extends Model, T extends object = Row<M>>(props: Props<M, T>): ReactNode {
  const { model, title, order, state, onState, filters, searchable = true, hidden = [], name = model } = props;
  const t = useKitWords();
  const bulk = props.bulk?.length ? props.bulk : undefined;
  const own = readFilters(state.f);
  const [kept, keepColumns] = usePreference(`colonnes:${name}`, textsOf);
  const needed = own.length > 0 || (bulk !== undefined && props.rowName === undefined) || kept?.some((key) => props.columns.every((column) => column.key !== key)) === true;
  const may = useMay();
  const details = useDetails(needed);
  const infos = details?.infosOf(model, may, hidden) ?? [];
  const columns = [...props.columns, ...details?.offered<T>(infos, props.columns) ?? []];
  const usual = props.columns.filter(({ optional }) => !optional).map(({ key }) => key);
  const shownKeys = kept?.filter((key) => columns.some((column) => column.key === key)) ?? usual;
  const shown = columns.filter(({ key }) => (shownKeys.length > 0 ? shownKeys : usual).includes(key));
  const added = shown.flatMap(({ key }) => (props.columns.some((column) => column.key === key) ? [] : infos.filter((info) => info.name === key).flatMap((info) => details?.selectOf(info) ?? [])));
  useFirstView(name, state, onState, keepColumns);

  const size = state.size ?? SIZES[0];
  const page = state.page ?? 1;
  const search = useSearch(searchable ? state.q : undefined, props.through);
  const query = {
    select: [...new Set([props.select, ...added])].join(','), order: state.sort ? `${state.sort},id.asc` : order,
    filters: asked(own, infos, { ...filters, ...search }),
  };
  const result = useQuery({
    queryKey: [model, 'list', query, page, size],
    queryFn: ({ signal }) => list<M, T>(model, { ...query, offset: (page - 1) * size, limit: size }, signal),
    placeholderData: keepPreviousData,
    enabled: (!needed || details !== null) && search !== null,
  });
  useLastPage(result.error, page, async () => Math.ceil((await list<M, T>(model, { ...query, limit: 1 })).total / size), (last) => onState({ ...state, page: last }));
  const total = result.data?.total ?? 0;
  const { chosen, selection, clear, all } = useChoosing<M, T>(model, query, props.rowKey);
  const rowName = props.rowName ?? ((row: T) => details?.nameOf(model, Object.fromEntries(Object.entries(row))) ?? '');
  const table = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  useListKeys(table, head, bulk !== undefined, searchable);
  const narrowed = Boolean(state.q) || own.length > 0;
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1}>{title}</Title>
        <Group gap="xs">
          <Button variant="default" leftSection={<IconDownload size={16} />} disabled={search === null} onClick={() => { void import('./list/exporting').then(({ exportList }) => exportList(model, title, query, total, { labels: labelsOf(props.columns), ...(props.file ? { parts: props.file } : {}) })); }}>{t.export}</Button>
          <div ref={head} style={{ display: 'contents' }}>{props.actions}</div>
        </Group>
      </Group>
      {props.above}
      {result.error && !(result.error instanceof ApiError && result.error.problem.status === 416 && page > 1) && <Refused error={result.error} retry={() => { void result.refetch(); }} />}
      <Group gap="xs" align="center">
        {searchable && <Search value={state.q ?? ''} onChange={(q) => onState({ ...state, q, page: 1 })} />}
        <FilterBar model={model} hidden={hidden} own={props.columns} filters={own} onChange={(next) => onState({ ...state, f: filterText(next), page: 1 })} />
        <Group gap="xs" ml="auto">
          <ViewsButton list={name} state={state} columns={kept} onApply={(next, keys) => { onState(next); keepColumns(keys); }} />
          <Opens popup="menu" load={() => import('./list/ColumnsMenu')} given={{ model, hidden, own: props.columns, shown: shown.map(({ key }) => key), onChange: keepColumns }}
            button={<ActionIcon variant="default" size={36} aria-label={t.columns} title={t.columns}><IconColumns size={16} /></ActionIcon>} />
        </Group>
      </Group>
      {bulk && chosen.length > 0 && <Suspense fallback={null}><BulkBar model={model} actions={bulk.map((action) => prepared(action, chosen))} chosen={chosen.length} total={total} onClear={clear} onAll={all} /></Suspense>}
      {!result.error && <Card withBorder padding="xs" ref={table}>
        <DataTable caption={`${title} : ${total.toLocaleString(locale())}`} columns={shown} rows={result.data?.rows} rowKey={props.rowKey} sort={sortOf(state.sort)}
          onSort={(sort) => onState({ ...state, sort: sortText(sort), page: 1 })} empty={narrowed ? <Nothing state={state} onState={onState} /> : props.empty}
          {...(props.onOpen ? { onOpen: props.onOpen } : {})} {...(bulk ? { selection, rowName } : {})} />
      </Card>}
      <Pages page={page} size={size} total={total} state={state} onState={onState} />
    </Stack>
  );
}

/** An address beyond the last page leads to the last: rows may have gone since it was kept. */
function useLastPage(error: Error | null, page: number, count: () => Promise<number>, go: (page: number) => void): void {
  const beyond = error instanceof ApiError && error.problem.status === 416 && page > 1;
  useEffect(() => {
    if (beyond) void count().then((last) => go(Math.max(1, last)), () => undefined);
  }, [beyond]);
}

function Nothing({ state, onState }: { state: Partial<ListState>; onState: SetListState }): ReactNode {
  const t = useKitWords();
  return (
    <Stack align="center" gap="xs">
      <Text>{state.q ? t.nothingFor(state.q) : t.nothingFiltered}</Text>
      {state.f && <Button variant="default" size="xs" onClick={() => onState({ ...state, f: '', page: 1 })}>{t.dropFilters}</Button>}
    </Stack>
  );
}

function Pages({ page, size, total, state, onState }: { page: number; size: number; total: number; state: Partial<ListState>; onState: SetListState }): ReactNode {
  const t = useKitWords();
  const pages = Math.max(1, Math.ceil(total / size));
  if (total <= SIZES[0]) return null;
  return (
    <Group justify="space-between">
      <Group gap="xs">
        <Text size="sm" c="dimmed" aria-live="polite">{t.pageOf(page, pages)}</Text>
        <NativeSelect aria-label={t.pageSize} w={150} size="xs" value={String(size)} data={SIZES.map((one) => ({ value: String(one), label: t.perPage(one) }))}
          onChange={(event) => onState({ ...state, size: Number(event.currentTarget.value), page: 1 })} />
      </Group>
      {pages > 1 && <Pagination total={pages} value={page} onChange={(to) => onState({ ...state, page: to })}
        getItemProps={(to) => ({ 'aria-label': t.page(to) })} getControlProps={(control) => ({ 'aria-label': control === 'next' ? t.pageNext : t.pageBefore })} />}
    </Group>
  );
}

/** A list that is opened without anything asked shows the person's first view. */
function useFirstView(name: string, state: Partial<ListState>, onState: SetListState, keepColumns: (keys: string[] | null) => void): void {
  const { views, first } = useViews(name);
  const known = usePreferences();
  const view = useMemo(() => views.find((one) => one.name === first), [views, first]);
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current || !known) return;
    opened.current = true;
    if (view === undefined || Object.keys(state).length > 0) return;
    onState(view.state, true);
    keepColumns(view.columns);
  }, [known, view, state, onState, keepColumns]);
}

/** j and k walk through the rows from anywhere on the page, n makes a new one. */
function useListKeys(table: RefObject<HTMLDivElement | null>, head: RefObject<HTMLDivElement | null>, choosing: boolean, searching: boolean): void {
  const t = useKitWords();
  const walk = (down: boolean): void => {
    const body = table.current?.querySelector('tbody');
    const row = document.activeElement?.closest('tr');
    if (row && body?.contains(row)) besideRow(row, down)?.focus();
    else body?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
  };
  usePageKeys({ j: () => walk(true), k: () => walk(false), n: () => (head.current?.querySelector<HTMLElement>('[data-new]') ?? head.current?.querySelector<HTMLElement>('a, button'))?.click() });
  useHelpKeys(t.keysList, [
    { keys: 'j / k', does: t.keyWalk }, { keys: t.keyEnter, does: t.keyOpen }, ...(choosing ? [{ keys: 'x', does: t.keyChoose }] : []),
    { keys: 'n', does: t.keyNew }, ...(searching ? [{ keys: '/', does: t.keySearch }] : []),
  ]);
}

/** Why there is no list, in the server's words. */
function Refused({ error, retry }: { error: Error; retry: () => void }): ReactNode {
  const t = useKitWords();
  const problem = error instanceof ApiError ? error.problem : null;
  return (
    <Alert color="orange" title={problem?.title ?? t.unexpected}>
      <Text size="sm" mb="xs">{problem?.detail ?? String(error)}</Text>
      {problem?.status !== 403 && <Button variant="default" size="xs" onClick={retry}>{t.retry}</Button>}
    </Alert>
  );
}

/** Asks the server after a short rest of the keyboard. "/" leads here from anywhere on the page. */
function Search({ value, onChange }: { value: string; onChange: (q: string) => void }): ReactNode {
  const t = useKitWords();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const ask = useDebouncedCallback(onChange, 250);
  usePageKeys({ '/': () => input.current?.focus() });
  return (
    <TextInput ref={input} type="search" aria-label={t.search} placeholder={t.searchHint} w={320} maw="100%" value={typed}
      leftSection={<IconSearch size={16} />} onChange={(event) => { setTyped(event.currentTarget.value); ask(event.currentTarget.value); }} />
  );
}
