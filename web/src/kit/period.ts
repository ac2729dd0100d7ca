export const PERIODS = ['mois', 'mois-dernier', 'trimestre', 'trimestre-dernier', 'annee', 'annee-derniere', 'libre'] as const;
export type PeriodName = (typeof PERIODS)[number];

/** From one day to another, both included, as ISO dates. */
export interface Period {
  du: string;
  au: string;
}

/** What an address says of a period: a name, or its two days. */
export interface PeriodState {
  periode?: PeriodName;
  du?: string;
  au?: string;
}

export const isoDay = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

const day = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

/** Reads the period of an address, whoever wrote it. Two days without a name are a free period. */
export function readPeriod(search: Record<string, unknown>): PeriodState {
  const [du, au] = [day(search.du), day(search.au)];
  const named = PERIODS.find((name) => name === search.periode);
  if (named !== undefined && named !== 'libre') return { periode: named };
  return du !== undefined && au !== undefined ? { periode: 'libre', du, au } : named === undefined ? {} : { periode: 'libre' };
}

const span = (year: number, month: number, months: number): Period =>
  ({ du: isoDay(new Date(year, month, 1)), au: isoDay(new Date(year, month + months, 0)) });

/** The days of a named period, seen from today. */
export function named(name: PeriodName, today = new Date()): Period {
  const [year, month] = [today.getFullYear(), today.getMonth()];
  const quarter = month - (month % 3);
  switch (name) {
    case 'mois-dernier': return span(year, month - 1, 1);
    case 'trimestre': return span(year, quarter, 3);
    case 'trimestre-dernier': return span(year, quarter - 3, 3);
    case 'annee': return span(year, 0, 12);
    case 'annee-derniere': return span(year - 1, 0, 12);
    case 'mois': case 'libre': return span(year, month, 1);
  }
}

/** The period that a page shows. */
export function periodOf(state: PeriodState, usual: PeriodName = 'mois', today = new Date()): Period {
  return state.du !== undefined && state.au !== undefined ? { du: state.du, au: state.au } : named(state.periode ?? usual, today);
}

/** The same days a year before; 29 February becomes the 28th. */
export function yearBefore({ du, au }: Period): Period {
  const back = (iso: string): string => {
    const moved = `${Number(iso.slice(0, 4)) - 1}${iso.slice(4)}`;
    return moved.endsWith('-02-29') ? moved.replace('-29', '-28') : moved;
  };
  return { du: back(du), au: back(au) };
}

/** Days since an ISO date, by the calendar; below zero for one to come. */
export function daysSince(iso: string, today = new Date()): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return Math.round((Date.UTC(today.getFullYear(), today.getMonth(), today.getDate()) - Date.UTC(year, month - 1, day)) / 86_400_000);
}
