import { Button, Pill } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { list, type Model } from '../../api/client';
import { type ColumnInfo, isModel } from '../contract';
import { formatDate } from '../dates';
import { formatNumber } from '../money';
import { nameColumns, nameOf } from '../naming';
import { useMay } from '../session';
import { useKitWords } from '../texts';
import { columnLabel, valueLabel } from '../words';
import { filterable, infosOf } from './details';
import type { Filtering } from './FilterBar';
import type { Filter } from './filters';

/** One chip for each filter: what it asks, and a way to drop it. */
export default function FilterChips({ model, hidden, own, filters, onChange }: Filtering): ReactNode {
  const t = useKitWords();
  const columns = filterable(infosOf(model, useMay(), hidden), own);
  const drop = (index: number): void => onChange(filters.filter((_, at) => at !== index));
  return (
    <>
      {filters.map((filter, index) => {
        const info = columns.find(({ name }) => name === filter.column);
        return info && (
          <Pill key={`${filter.column}${filter.operation}`} size="md" withRemoveButton onRemove={() => drop(index)}
            removeButtonProps={{ 'aria-label': t.dropFilter(columnLabel(filter.column)), tabIndex: 0, 'aria-hidden': false }}>
            {columnLabel(filter.column)} {info.reference !== undefined && filter.operation === 'is' ? <Named model={info.reference} id={filter.value} /> : said(filter, info, t)}
          </Pill>
        );
      })}
      {filters.length > 1 && <Button variant="subtle" size="compact-sm" onClick={() => onChange([])}>{t.dropFilters}</Button>}
    </>
  );
}

function said({ operation, value }: Filter, { type }: ColumnInfo, t: ReturnType<typeof useKitWords>): string {
  const shown = type.startsWith('date') ? formatDate(value) : type === 'number' || type === 'integer' ? formatNumber(Number(value)) : value;
  switch (operation) {
    case 'in': return `: ${value.split(',').map(valueLabel).join(', ')}`;
    case 'from': return type.startsWith('date') ? t.since(shown) : `≥ ${shown}`;
    case 'to': return type.startsWith('date') ? t.until(shown) : `≤ ${shown}`;
    case 'has': return t.contains(value);
    case 'is': return `: ${value === 'true' ? t.yes : t.no}`;
    case 'empty': return `: ${t.nothing}`;
    case 'filled': return `: ${t.something}`;
  }
}

/** The name of the record that a filter is about. */
function Named({ model, id }: { model: string; id: string }): ReactNode {
  const target: Model | null = isModel(model) ? model : null;
  const read = useQuery({
    queryKey: [model, 'name', id], enabled: target !== null, staleTime: 60_000,
    queryFn: () => (target === null ? null : list<Model, Record<string, unknown>>(target, { select: ['id', ...nameColumns(target)].join(','), filters: { id: `eq.${id}` }, limit: 1 })),
  });
  const row = read.data?.rows[0];
  return <>: {row && target ? nameOf(target, row) : '…'}</>;
}
