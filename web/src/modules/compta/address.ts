import { type PeriodState, readPeriod } from '../../kit/period';

export interface BooksState extends PeriodState {
  page?: number;
  /** A box of the VAT return. */
  case?: string;
}

/** What the addresses of the books keep: a period, a page, a box. */
export function readBooks(search: Record<string, unknown>): BooksState {
  const page = Number(search.page);
  const box = typeof search.case === 'string' || typeof search.case === 'number' ? String(search.case) : '';
  return {
    ...readPeriod(search),
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
    ...(/^[0-9A-Z]{2}$/.test(box) ? { case: box } : {}),
  };
}
