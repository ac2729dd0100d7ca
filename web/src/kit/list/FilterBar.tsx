import { Button, Group } from '@mantine/core';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Model } from '../../api/client';
import type { ColumnName } from '../DataTable';
import { IconFilter } from '../icons';
import { Opens } from '../Opens';
import { useKitWords } from '../texts';
import type { Filter } from './filters';

const FilterChips = lazy(() => import('./FilterChips'));

export interface Filtering {
  model: Model;
  hidden: string[];
  /** The columns that the page shows by itself. */
  own: ColumnName[];
  filters: Filter[];
  onChange: (filters: Filter[]) => void;
}

/** The filters of a list: a way to add one, and a chip for each. */
export function FilterBar(props: Filtering): ReactNode {
  const t = useKitWords();
  return (
    <Group gap="xs" role="group" aria-label={t.filters}>
      <Opens popup="dialog" load={() => import('./FilterPopover')} given={props} button={<Button variant="default" leftSection={<IconFilter size={16} />}>{t.filter}</Button>} />
      {props.filters.length > 0 && <Suspense fallback={null}><FilterChips {...props} /></Suspense>}
    </Group>
  );
}
