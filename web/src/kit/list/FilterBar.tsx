import { Button, Group, Pill, Popover, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { list, type Model } from '../../api/client';
import { type ColumnInfo, isModel } from '../contract';
import { formatDate } from '../dates';
import { IconFilter } from '../icons';
import { formatNumber } from '../money';
import { nameColumns, nameOf } from '../naming';
import { useKitWords } from '../texts';
import { columnLabel, valueLabel } from '../words';
import { alone, type Filter } from './filters';

const NewFilter = lazy(() => import('./NewFilter'));

interface Props {
  /** The columns that may be filtered by, those that people expect first. */
  columns: ColumnInfo[];
  filters: Filter[];
  onChange: (filters: Filter[]) => void;
}

/** The filters of a list: one chip each, and a way to add one. */
export function FilterBar({ columns, filters, onChange }: Props): ReactNode {
  const t = useKitWords();
  const [opened, setOpened] = useState(false);
  const infoOf = (filter: Filter): ColumnInfo | undefined => columns.find(({ name }) => name === filter.column);
  const drop = (index: number): void => onChange(filters.filter((_, at) => at !== index));
  return (
    <Group gap="xs" role="group" aria-label={t.filters}>
      <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus withinPortal>
        <Popover.Target>
          <Button variant="default" leftSection={<IconFilter size={16} />} onClick={() => setOpened(!opened)} aria-haspopup="dialog">{t.filter}</Button>
        </Popover.Target>
        <Popover.Dropdown w={320} maw="90vw" aria-label={t.addFilter}>
          {opened && <Suspense fallback={<Skeleton height={90} />}><NewFilter columns={columns} onAdd={(added) => {
            onChange([...filters.filter(({ column, operation }) => !added.some((one) => one.column === column && (one.operation === operation || alone(one.operation)))), ...added]);
            setOpened(false);
          }} /></Suspense>}
        </Popover.Dropdown>
      </Popover>
      {filters.map((filter, index) => {
        const info = infoOf(filter);
        return info && (
          <Pill key={`${filter.column}${filter.operation}`} size="md" withRemoveButton onRemove={() => drop(index)}
            removeButtonProps={{ 'aria-label': t.dropFilter(columnLabel(filter.column)), tabIndex: 0, 'aria-hidden': false }}>
            {columnLabel(filter.column)} {info.reference !== undefined && filter.operation === 'is' ? <Named model={info.reference} id={filter.value} /> : said(filter, info, t)}
          </Pill>
        );
      })}
      {filters.length > 1 && <Button variant="subtle" size="compact-sm" onClick={() => onChange([])}>{t.dropFilters}</Button>}
    </Group>
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
