import { Button, Card, Group, Pagination, Progress, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useBlocker } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { list } from '../../api/client';
import { Confirm } from '../../kit/Confirm';
import { useHelpKeys } from '../../kit/help';
import { IconSearch } from '../../kit/icons';
import { searchFilter, useListState } from '../../kit/listState';
import { done } from '../../kit/notify';
import { useMay } from '../../kit/session';
import { Trouble } from '../../kit/Trouble';
import { COLUMNS, edited, type GridRow, merged, pasted, patchOf, percentOn } from './grid';
import { PercentDialog } from './PercentDialog';
import { PriceGrid } from './PriceGrid';
import { Refusals } from './Refusals';
import { ReviewDialog } from './ReviewDialog';
import { treeOf, within } from './tree';
import { choices, useCategories } from './useCategories';
import { SELECT, useEdits } from './useEdits';
import { useWords } from './words';

const SIZE = 100;

/** The articles of a page of the grid. */
function useRows(costs: boolean, categorie: string | undefined, q: string | undefined, page: number) {
  const { categories } = useCategories();
  const filters = {
    actif: 'is.true', ...(q ? { recherche: searchFilter(q) } : {}),
    ...(categorie ? { categorieId: `in.(${within(treeOf(categories), categorie).join(',') || categorie})` } : {}),
  };
  return useQuery({
    queryKey: ['Article', 'grid', filters, page, costs],
    queryFn: ({ signal }) => list<'Article', GridRow>('Article', { select: costs ? `${SELECT},prix_achat` : SELECT, filters, order: 'nom.asc,id.asc', offset: (page - 1) * SIZE, limit: SIZE }, signal),
    placeholderData: keepPreviousData,
  });
}

function Filters(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const { categories } = useCategories();
  const [typed, setTyped] = useState(state.q ?? '');
  const ask = useDebouncedCallback((q: string) => onState({ ...state, q, page: 1 }), 250);
  return (
    <Group gap="sm" align="flex-end">
      <TextInput type="search" label={t.grid.search} w={260} leftSection={<IconSearch size={16} />} value={typed} onChange={(event) => { setTyped(event.currentTarget.value); ask(event.currentTarget.value); }} />
      <Select label={t.field.categorieId} placeholder={t.list.allCategories} clearable searchable w={260} data={choices(categories)} value={state.filter ?? null} onChange={(filter) => onState({ ...state, filter: filter ?? '', page: 1 })} />
    </Group>
  );
}

/** Prices and alerts of many articles at once. What is typed is listed before it is saved. */
export function GridPage(): ReactNode {
  const t = useWords();
  const may = useMay();
  const costs = may('catalogue:voir_prix_achat');
  const readOnly = !may('catalogue:modifier');
  const [state, onState] = useListState();
  const page = state.page ?? 1;
  const found = useRows(costs, state.filter, state.q, page);
  const pending = useEdits(costs);
  const { edits, progress } = pending;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [reviewing, review] = useDisclosure();
  const [changing, percent] = useDisclosure();
  const blocker = useBlocker({ shouldBlockFn: ({ current, next }) => edits.size > 0 && current.pathname !== next.pathname, enableBeforeUnload: () => edits.size > 0, withResolver: true });
  useHelpKeys(t.grid.title, [{ keys: '↑ ↓ ← →', does: t.grid.keyWalk }, { keys: '0-9, F2', does: t.grid.keyType }, { keys: t.grid.enter, does: t.grid.keyDown }, { keys: t.grid.space, does: t.grid.keyChoose }, { keys: 'Ctrl V', does: t.grid.keyPaste }]);
  const rows = found.data?.rows ?? [];
  const columns = useMemo(() => COLUMNS.filter((column) => costs || column !== 'prix_achat'), [costs]);
  const chosen = selected.size > 0 ? rows.filter(({ id }) => selected.has(id)) : rows;
  const save = async (): Promise<void> => {
    review.close();
    const saved = await pending.save();
    if (saved > 0) done(t.grid.saved(saved));
  };
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1}>{t.grid.title}</Title>
        <Group gap="xs">
          <Button variant="default" component={Link} to="/articles">{t.list.title}</Button>
          {!readOnly && (
            <>
              <Button variant="default" onClick={percent.open} disabled={rows.length === 0}>{t.grid.percent}</Button>
              <Button onClick={review.open} disabled={edits.size === 0 || progress !== null}>{edits.size === 0 ? t.grid.nothing : t.grid.review(edits.size)}</Button>
            </>
          )}
        </Group>
      </Group>
      {!readOnly && <Text size="sm" c="dimmed" visibleFrom="sm">{t.grid.help}</Text>}
      <Filters />
      {progress && <Progress value={(progress.done / progress.all) * 100} aria-label={t.grid.progress(progress.done, progress.all)} />}
      <Refusals pending={pending} />
      <Trouble query={found} />
      <Card withBorder padding="xs">
        {found.data?.total === 0 ? <Text p="md">{state.q || state.filter !== undefined ? t.list.noneFiltered : t.list.empty}</Text> : (
          <PriceGrid readOnly={readOnly} rows={rows} columns={columns} edits={edits} refused={pending.refusals} selected={selected} onSelect={setSelected}
            onEdit={(row, column, value) => pending.set(edited(edits, row, patchOf(merged(edits.get(row.id) ?? { row, patch: {} }), column, value)))}
            onPaste={(at, text) => pending.set(pasted(edits, rows, columns, at, text))} />
        )}
      </Card>
      {(found.data?.total ?? 0) > SIZE && <Pagination total={Math.ceil((found.data?.total ?? 0) / SIZE)} value={page} onChange={(to) => { setSelected(new Set()); onState({ ...state, page: to }); }} getItemProps={(to) => ({ 'aria-label': t.page(to) })} getControlProps={(control) => ({ 'aria-label': control === 'next' ? t.next : t.previous })} />}
      {blocker.status === 'blocked' && <Confirm opened title={t.grid.leave} action={t.grid.leaveGo} instead={t.grid.back} danger onConfirm={blocker.proceed} onClose={blocker.reset}>{t.grid.leaveHelp}</Confirm>}
      {reviewing && <ReviewDialog edits={edits} onChange={pending.set} onClose={review.close} onSave={() => { void save(); }} />}
      {changing && <PercentDialog count={chosen.length} selection={selected.size > 0} costs={costs} onClose={percent.close}
        onApply={(column, value, rounding) => { pending.set(percentOn(edits, chosen, column, value, rounding)); percent.close(); }} />}
    </Stack>
  );
}
