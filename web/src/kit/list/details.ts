import type { Model } from '../../api/client';
import { cellOf } from '../Cell';
import { type ColumnInfo, columnsOf, MACHINERY } from '../contract';
import type { Column, ColumnName } from '../DataTable';
import { columnLabel } from '../words';

export { selectOf } from '../Cell';
export { nameOf } from '../naming';

/** What the contract says of the columns of a list that the person may see. */
export const infosOf = (model: Model, may: (right: string) => boolean, hidden: string[]): ColumnInfo[] =>
  columnsOf(model).filter(({ name, right }) => (right === undefined || may(right)) && !MACHINERY.includes(name) && !hidden.includes(name));

export const isVersioned = (model: Model): boolean => columnsOf(model).some(({ name }) => name === 'version');

/** Columns of the contract that a person may add to the list, beside those that its page shows. */
export function offered<T extends object>(infos: ColumnInfo[], own: ColumnName[]): Column<T>[] {
  const taken = new Set(own.flatMap(({ key, sort, label }) => [key, sort, label]));
  return infos.filter(({ name, type, reference }) => !taken.has(name) && !taken.has(columnLabel(name)) && (type !== 'uuid' || reference !== undefined) && reference !== 'Entreprise')
    .map((info) => ({
      key: info.name, label: columnLabel(info.name), optional: true, render: (row) => cellOf(info, row),
      ...(info.reference === undefined && info.type !== 'json' && info.type !== 'array' ? { sort: info.name } : {}),
      ...(info.type === 'number' || info.type === 'integer' ? { align: 'right' as const } : {}),
    }));
}

/** Those that filters understand, first those that the page shows. */
export function filterable(infos: ColumnInfo[], own: ColumnName[]): ColumnInfo[] {
  const known = infos.filter(({ type, reference }) => (type !== 'uuid' || reference !== undefined) && type !== 'json' && type !== 'object' && reference !== 'Entreprise');
  const first = new Set(own.flatMap(({ key, sort }) => [key, sort]));
  return [...known.filter(({ name }) => first.has(name)), ...known.filter(({ name }) => !first.has(name))];
}
