import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Sort } from './DataTable';

/** All that a list shows is in the address: it can be kept, sent and gone back to. */
export interface ListState {
  page: number;
  q: string;
  sort: string;
  /** The tab. */
  filter: string;
  /** Filters by column (list/filters.ts). */
  f: string;
  /** Rows of a page, where it is not the usual number. */
  size: number;
}

/** How many rows a page may have; the first is usual. */
export const SIZES = [25, 50, 100, 200] as const;

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Reads the search part of an address, whoever wrote it. */
export function readListState(search: Record<string, unknown>): Partial<ListState> {
  const page = Number(search.page);
  return {
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
    ...(text(search.q) ? { q: text(search.q) } : {}),
    ...(/^\w+\.(asc|desc)$/.test(text(search.sort)) ? { sort: text(search.sort) } : {}),
    ...(text(search.filter) ? { filter: text(search.filter) } : {}),
    ...(text(search.f) ? { f: text(search.f) } : {}),
    ...(SIZES.some((size, index) => index > 0 && size === Number(search.size)) ? { size: Number(search.size) } : {}),
  };
}

export function sortOf(text: string | undefined): Sort | undefined {
  const [column, order] = (text ?? '').split('.');
  return column ? { column, descending: order === 'desc' } : undefined;
}

export const sortText = (sort: Sort): string => `${sort.column}.${sort.descending ? 'desc' : 'asc'}`;

/** A typed text as a filter of the folded column `recherche`; what PostgREST reads as syntax is taken out. */
export const searchFilter = (q: string): string => `ilike.*${q.trim().replace(/[*,()\\"%]/g, ' ')}*`;

/** `replace`: without a step for the way back. */
export type SetListState = (state: Partial<ListState>, replace?: boolean) => void;

/** The state of the page's list, out of the address, and how to change it. */
export function useListState(): [Partial<ListState>, SetListState] {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  return [readListState(search), (next, replace = false) => { void navigate({ to: '.', search: readListState(next), replace }); }];
}
