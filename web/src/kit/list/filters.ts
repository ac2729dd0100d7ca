import type { ColumnInfo } from '../contract';

/** What a filter asks of its column: one of values, bounds, part of a text, one record or yes or no, nothing or something there. */
export type Operation = 'in' | 'from' | 'to' | 'has' | 'is' | 'empty' | 'filled';

export interface Filter {
  column: string;
  operation: Operation;
  value: string;
}

const OPERATIONS: readonly Operation[] = ['in', 'from', 'to', 'has', 'is', 'empty', 'filled'];

/** "statut.in.VALIDE,ENVOYE~montant_ttc.from.100": filters as an address keeps them. */
export const filterText = (filters: Filter[]): string =>
  filters.map(({ column, operation, value }) => `${column}.${operation}.${value.replaceAll('%', '%25').replaceAll('~', '%7E')}`).join('~');

/** Reads them back, leaving out what is no filter. */
export function readFilters(text: string | undefined): Filter[] {
  return (text ?? '').split('~').flatMap((part) => {
    const [, column = '', asked, value = ''] = /^(\w+)\.(\w+)\.?(.*)$/s.exec(part) ?? [];
    const operation = OPERATIONS.find((one) => one === asked);
    return operation === undefined ? [] : [{ column, operation, value: value.replaceAll('%7E', '~').replaceAll('%25', '%') }];
  });
}

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Midnight, here, of a day or of the one after it, as the server compares moments. */
function midnight(day: string, after: number): string {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  return new Date(y, m - 1, d + after).toISOString();
}

/** One filter as PostgREST writes it inside of `and=(…)`. */
function condition({ column, operation, value }: Filter, type: string): string {
  const moment = type === 'date-time';
  switch (operation) {
    case 'in': return `${column}.in.(${value})`;
    case 'from': return `${column}.gte.${moment ? midnight(value, 0) : value}`;
    case 'to': return moment ? `${column}.lt.${midnight(value, 1)}` : `${column}.lte.${value}`;
    case 'has': return type === 'array' ? `${column}.cs.{${quoted(value)}}` : `${column}.ilike.${quoted(`*${value.replaceAll('*', ' ').trim()}*`)}`;
    case 'is': return type === 'boolean' ? `${column}.is.${value}` : `${column}.eq.${quoted(value)}`;
    case 'empty': return `${column}.is.null`;
    case 'filled': return `${column}.not.is.null`;
  }
}

const readable = ({ operation, value }: Filter, { type, values }: ColumnInfo): boolean => {
  if (operation === 'empty' || operation === 'filled') return true;
  if (value === '') return false;
  if (operation === 'in') return value.split(',').every((one) => values?.includes(one));
  if (operation === 'from' || operation === 'to') return type.startsWith('date') ? /^\d{4}-\d{2}-\d{2}$/.test(value) : Number.isFinite(Number(value));
  if (operation === 'is') return type === 'boolean' ? value === 'true' || value === 'false' : /^[0-9a-f-]{36}$/i.test(value);
  return true;
};

/** What filters ask of the server, beside what the list asks by itself. Those of no column, or that say nonsense, are left out. */
export function asked(filters: Filter[], columns: ColumnInfo[], others: Record<string, string> = {}): Record<string, string> {
  const all = filters.flatMap((filter) => {
    const column = columns.find(({ name }) => name === filter.column);
    return column !== undefined && readable(filter, column) ? [condition(filter, column.type)] : [];
  });
  if (all.length === 0) return others;
  const and = others.and === undefined ? all : [others.and.replace(/^\(|\)$/g, ''), ...all];
  return { ...others, and: `(${and.join(',')})` };
}

/** Bounds go by two; anything else takes the place of what was asked of the column. */
export const alone = (operation: Operation): boolean => operation !== 'from' && operation !== 'to';
