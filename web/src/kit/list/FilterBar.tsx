import { Button, Checkbox, Group, NumberInput, Pill, Popover, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { list, type Model } from '../../api/client';
import { type ColumnInfo, isModel } from '../contract';
import { DateField } from '../DateField';
import { formatDate } from '../dates';
import { IconFilter } from '../icons';
import { formatNumber } from '../money';
import { nameColumns, nameOf, RefSelect } from '../RefSelect';
import { useKitWords } from '../texts';
import { columnLabel, valueLabel } from '../words';
import { type Filter, type Operation } from './filters';

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
          {opened && <Adding columns={columns} onAdd={(added) => {
            onChange([...filters.filter(({ column, operation }) => !added.some((one) => one.column === column && (one.operation === operation || alone(one.operation)))), ...added]);
            setOpened(false);
          }} />}
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

/** Bounds go by two; anything else takes the place of what was asked of the column. */
const alone = (operation: Operation): boolean => operation !== 'from' && operation !== 'to';

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

function Adding({ columns, onAdd }: { columns: ColumnInfo[]; onAdd: (filters: Filter[]) => void }): ReactNode {
  const t = useKitWords();
  const [name, setName] = useState<string | null>(null);
  const [parts, setParts] = useState<Partial<Record<Operation, string>>>({});
  const info = columns.find((column) => column.name === name);
  const filters: Filter[] = (['in', 'from', 'to', 'has', 'is', 'empty', 'filled'] as const)
    .flatMap((operation) => (info !== undefined && parts[operation] !== undefined && parts[operation] !== '' ? [{ column: info.name, operation, value: parts[operation] }] : []));
  const set = (operation: Operation, value: string): void => setParts((before) => ({ ...(alone(operation) ? {} : { from: before.from ?? '', to: before.to ?? '' }), [operation]: value }));
  return (
    <form onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); if (filters.length > 0) onAdd(filters); }}>
      <Stack gap="sm">
        <Select label={t.filterBy} searchable data-autofocus comboboxProps={{ withinPortal: false }} value={name} onChange={(next) => { setName(next); setParts({}); }}
          data={columns.map((column) => ({ value: column.name, label: columnLabel(column.name) }))} />
        {info && <Asked info={info} parts={parts} set={set} />}
        {info?.nullable && (
          <SegmentedControl size="xs" aria-label={t.presence} value={parts.empty ? 'empty' : parts.filled ? 'filled' : 'any'}
            onChange={(next) => setParts(next === 'empty' ? { empty: 'x' } : next === 'filled' ? { filled: 'x' } : {})}
            data={[{ value: 'any', label: t.any }, { value: 'filled', label: t.something }, { value: 'empty', label: t.nothing }]} />
        )}
        <Button type="submit" disabled={filters.length === 0}>{t.addFilter}</Button>
      </Stack>
    </form>
  );
}

/** What one may ask of a column, by its type. */
function Asked({ info, parts, set }: { info: ColumnInfo; parts: Partial<Record<Operation, string>>; set: (operation: Operation, value: string) => void }): ReactNode {
  const t = useKitWords();
  const label = columnLabel(info.name);
  if (info.reference !== undefined && isModel(info.reference)) {
    return <RefSelect model={info.reference} label={label} value={parts.is ?? null} onChange={(id) => set('is', id ?? '')} inside />;
  }
  switch (info.type) {
    case 'enum':
      return (
        <Checkbox.Group label={label} value={(parts.in ?? '').split(',').filter(Boolean)} onChange={(values) => set('in', values.join(','))}>
          <Stack gap={6} mt={6} mah={260} style={{ overflowY: 'auto' }}>{(info.values ?? []).map((value) => <Checkbox key={value} value={value} label={valueLabel(value)} />)}</Stack>
        </Checkbox.Group>
      );
    case 'boolean':
      return <SegmentedControl aria-label={label} value={parts.is ?? ''} onChange={(value) => set('is', value)} data={[{ value: 'true', label: t.yes }, { value: 'false', label: t.no }]} />;
    case 'date':
    case 'date-time':
      return (
        <Group grow gap="xs" align="start">
          <DateField label={t.from} value={parts.from || null} onChange={(iso) => set('from', iso ?? '')} />
          <DateField label={t.to} value={parts.to || null} onChange={(iso) => set('to', iso ?? '')} />
        </Group>
      );
    case 'integer':
    case 'number':
      return (
        <Group grow gap="xs">
          <NumberInput label={t.atLeast} value={parts.from ?? ''} onChange={(value) => set('from', String(value))} />
          <NumberInput label={t.atMost} value={parts.to ?? ''} onChange={(value) => set('to', String(value))} />
        </Group>
      );
    default:
      return <TextInput label={t.containing} value={parts.has ?? ''} onChange={(event) => set('has', event.currentTarget.value)} />;
  }
}
