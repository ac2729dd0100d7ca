import { Button, Checkbox, Group, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type ColumnInfo, isModel } from '../contract';
import { DateField } from '../DateField';
import { NumberField } from '../NumberField';
import { RefSelect } from '../RefSelect';
import { useKitWords } from '../texts';
import { columnLabel, valueLabel } from '../words';
import { alone, type Filter, type Operation } from './filters';

/** Makes a filter: of which column, and what to ask of it. */
export default function NewFilter({ columns, onAdd }: { columns: ColumnInfo[]; onAdd: (filters: Filter[]) => void }): ReactNode {
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
          <NumberField label={t.atLeast} value={parts.from === undefined || parts.from === '' ? null : Number(parts.from)} onChange={(value) => set('from', String(value ?? ''))} />
          <NumberField label={t.atMost} value={parts.to === undefined || parts.to === '' ? null : Number(parts.to)} onChange={(value) => set('to', String(value ?? ''))} />
        </Group>
      );
    default:
      return <TextInput label={t.containing} value={parts.has ?? ''} onChange={(event) => set('has', event.currentTarget.value)} />;
  }
}
