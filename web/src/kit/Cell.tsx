import { Badge } from '@mantine/core';
import { type ReactNode } from 'react';
import type { Model } from '../api/client';
import { type ColumnInfo, isModel } from './contract';
import { formatDate, formatMoment } from './dates';
import { formatEuros, formatNumber, formatRate } from './money';
import { nameColumns, nameOf } from './naming';
import { kitWords } from './texts';
import { valueColor, valueLabel } from './words';

const MONEY = /^(montant|prix|reste_a|total|capital|fond|especes|ecart|netAPayer|acompteDeduit|grandTotal|cout|encours|coutUnitaire)/;
const RATE = /^(tva|tvaDefaut|tauxPenalites)$/;

/** The alias under which the record that a column leads to is read with its row. */
const aliasOf = (name: string): string => `ref_${name}`;

/** What to select to show a column: itself, or the names of the record that it leads to. */
export function selectOf({ name, reference }: ColumnInfo): string[] {
  if (reference === undefined || !isModel(reference)) return [name];
  return [name, `${aliasOf(name)}:${name}(${[...new Set(['id', ...nameColumns(reference)])].join(',')})`];
}

const isRow = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of the record that a column leads to, when its row was read with `selectOf`. */
export function referenceName(row: object, name: string, model: Model): string {
  const target: unknown = Reflect.get(row, aliasOf(name));
  return isRow(target) ? nameOf(model, target) : '';
}

function count(value: unknown): string {
  const t = kitWords();
  if (Array.isArray(value)) return value.every((one) => typeof one !== 'object') ? value.map(String).join(', ') : t.elements(value.length);
  return t.elements(Object.keys(isRow(value) ? value : {}).length);
}

/** A value of a column as a person reads it. */
export function cellOf(column: ColumnInfo, row: object): ReactNode {
  const { name, type, reference } = column;
  const value: unknown = Reflect.get(row, name);
  if (value === null || value === undefined || value === '') return '';
  if (reference !== undefined && isModel(reference)) return referenceName(row, name, reference);
  switch (type) {
    case 'enum': return <Badge variant="light" color={valueColor(String(value))}>{valueLabel(String(value))}</Badge>;
    case 'boolean': return value === true ? kitWords().yes : kitWords().no;
    case 'date': return formatDate(String(value));
    case 'date-time': return formatMoment(String(value));
    case 'number': return RATE.test(name) ? formatRate(Number(value)) : MONEY.test(name) ? formatEuros(Number(value)) : formatNumber(Number(value));
    case 'integer': return /^(annee|numero)/.test(name) ? String(value) : formatNumber(Number(value));
    default: return typeof value === 'object' ? count(value) : String(value).replace(/^\\x/, '').slice(0, 90);
  }
}
