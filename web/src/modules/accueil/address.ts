import { isoDay, type Period, periodOf, type PeriodState, readPeriod } from '../../kit/period';

export interface BoardState extends PeriodState {
  magasin?: string;
}

export const WHAT = ['ventes', 'brouillons', 'devis', 'retards', 'promesses'] as const;
export type What = (typeof WHAT)[number];

export interface RowsState extends BoardState {
  quoi?: What;
  client?: string;
  page?: number;
}

const UUID = /^[0-9a-f-]{36}$/;
const id = (value: unknown): string | undefined => (typeof value === 'string' && UUID.test(value) ? value : undefined);

export function readBoard(search: Record<string, unknown>): BoardState {
  const magasin = id(search.magasin);
  return { ...readPeriod(search), ...(magasin === undefined ? {} : { magasin }) };
}

export function readRows(search: Record<string, unknown>): RowsState {
  const quoi = WHAT.find((one) => one === search.quoi);
  const client = id(search.client);
  const page = Number(search.page);
  return { ...readBoard(search), ...(quoi === undefined ? {} : { quoi }), ...(client === undefined ? {} : { client }), ...(Number.isInteger(page) && page > 1 ? { page } : {}) };
}

/** The period up to today at most: a month that runs is compared with as many days of the year before. */
export function shownPeriod(state: PeriodState, today = new Date()): Period {
  const period = periodOf(state, 'mois', today);
  const day = isoDay(today);
  return period.du <= day && day < period.au ? { du: period.du, au: day } : period;
}

/** The rows behind a figure, as the server counts them; `ids` are those of promises, which no column tells. */
export function filtersOf({ quoi = 'ventes', magasin, client }: RowsState, { du, au }: Period, ids = ''): Record<string, string> {
  const own: Record<What, Record<string, string>> = {
    ventes: { type: 'in.(FACTURE,FACTURE_ACOMPTE,AVOIR,TICKET)', numero: 'not.is.null', and: `(dateEmission.gte.${du},dateEmission.lte.${au})` },
    brouillons: { statut: 'eq.BROUILLON' }, devis: { type: 'eq.DEVIS', statut: 'eq.ENVOYE' }, retards: { statutReglement: 'eq.EN_RETARD', statut: 'neq.BROUILLON' },
    promesses: { id: `in.(${ids})` },
  };
  return { ...own[quoi], ...(magasin === undefined ? {} : { storeId: `eq.${magasin}` }), ...(client === undefined ? {} : { clientId: `eq.${client}` }) };
}
