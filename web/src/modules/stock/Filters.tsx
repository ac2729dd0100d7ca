import { Group, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { readFilters, writeFilters } from '../../kit/filterText';
import { type ListState, searchFilter } from '../../kit/listState';
import { useStores } from './useStores';
import { useWords } from './words';

type Choice = { name: string; label: string; data: { value: string; label: string }[] };

/** Store, article, and what else a list has. */
export function Filters({ state, onState, more }: { state: Partial<ListState>; onState: (state: Partial<ListState>) => void; more: Choice }): ReactNode {
  const t = useWords();
  const stores = useStores();
  const chosen = readFilters(state.filter);
  const [typed, setTyped] = useState(chosen.article ?? '');
  const set = (name: string, value: string | null): void => onState({ ...state, page: 1, filter: writeFilters({ ...chosen, [name]: value }) });
  const ask = useDebouncedCallback((text: string) => set('article', text.trim()), 250);
  return (
    <Group gap="sm" align="flex-end">
      <TextInput type="search" label={t.search} w={260} value={typed} onChange={(event) => { setTyped(event.currentTarget.value); ask(event.currentTarget.value); }} />
      <Select label={t.store} placeholder={t.all} clearable w={220} data={stores} value={chosen.magasin ?? null} onChange={(value) => set('magasin', value)} />
      <Select label={more.label} placeholder={t.all} clearable w={200} data={more.data} value={chosen[more.name] ?? null} onChange={(value) => set(more.name, value)} />
    </Group>
  );
}

/** What store and article ask of a list whose rows name an article and a store. */
export const filtersOf = (chosen: Record<string, string>): Record<string, string> => ({
  ...(chosen.magasin ? { storeId: `eq.${chosen.magasin}` } : {}), ...(chosen.article ? { 'Article.recherche': searchFilter(chosen.article), Article: 'not.is.null' } : {}),
});
