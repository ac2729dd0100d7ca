import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { list, type Model } from '../api/client';
import models from '../api/models.json';
import { searchFilter } from './listState';
import { nameColumns, nameOf } from './naming';
import { useKitWords } from './texts';

export { nameColumns, nameOf } from './naming';

type Named = Record<string, unknown> & { id: string };

const columnsOf = (model: Model): string[] => models[model].columns.map(({ name }) => name);

interface Props {
  model: Model;
  label: string;
  value: string | null;
  onChange: (id: string | null, row: Named | null) => void;
  error?: ReactNode;
  required?: boolean;
  disabled?: boolean;
  description?: ReactNode;
  /** More columns to read, given back with the choice. */
  more?: string[];
  /** Which records may be chosen: {statut: 'eq.VALIDE'}. */
  filters?: Record<string, string>;
  /** The label is said, not shown: for grids. */
  hideLabel?: boolean;
  /** The choices open within the element around it, as a popover needs. */
  inside?: boolean;
  onBlur?: () => void;
}

/** Chooses a record of another model by typing part of its name. */
export function RefSelect(props: Props): ReactNode {
  const t = useKitWords();
  const { model, value } = props;
  const [typed, setTyped] = useState('');
  const [searched] = useDebouncedValue(typed, 200);
  const select = [...new Set(['id', ...nameColumns(model), ...(props.more ?? [])])].join(',');
  const searchable = columnsOf(model).includes('recherche');
  const found = useQuery({
    queryKey: [model, 'ref', select, searched, props.filters],
    queryFn: ({ signal }) => list<Model, Named>(model, {
      select, limit: 30, order: `${nameColumns(model).at(-1)}.asc,id.asc`,
      filters: { ...props.filters, ...(searched && searchable ? { recherche: searchFilter(searched) } : {}) },
    }, signal),
    placeholderData: keepPreviousData,
    enabled: !props.disabled,
  });
  const chosen = useQuery({
    queryKey: [model, 'ref', select, 'id', value],
    queryFn: () => list<Model, Named>(model, { select, filters: { id: `eq.${value}` }, limit: 1 }),
    enabled: value !== null,
    staleTime: 60_000,
  });
  const rows = new Map([...(chosen.data?.rows ?? []), ...(found.data?.rows ?? [])].map((row) => [row.id, row]));
  return (
    <Select {...(props.inside ? { comboboxProps: { withinPortal: false } } : {})} {...(props.hideLabel ? { 'aria-label': props.label } : { label: props.label })} searchable clearable={!props.required} filter={({ options }) => options}
      data={[...rows.values()].map((row) => ({ value: row.id, label: nameOf(model, row) || t.unnamed }))} value={value}
      onChange={(id) => props.onChange(id, id === null ? null : rows.get(id) ?? null)} onSearchChange={setTyped} error={props.error}
      description={props.description} required={props.required ?? false} disabled={props.disabled ?? false} onBlur={props.onBlur} placeholder={t.typeToSearch} />
  );
}
