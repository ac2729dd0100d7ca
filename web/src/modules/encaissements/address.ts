import { isoDay, type PeriodState, readPeriod } from '../../kit/period';

export const VIEWS = ['balance', 'factures', 'relances', 'credits'] as const;
export type View = (typeof VIEWS)[number];

export const AGES = ['nonEchu', 'de1a30', 'de31a60', 'de61a90', 'plusDe90'] as const;
export type Age = (typeof AGES)[number];

export interface PaymentsState extends PeriodState {
  page?: number;
  moyen?: string;
  client?: string;
  magasin?: string;
}

export interface ClaimsState {
  vue?: View;
  page?: number;
  client?: string;
  /** How late the invoices are, or only those that are late or disputed. */
  age?: Age | 'retard' | 'litige';
  au?: string;
}

const UUID = /^[0-9a-f-]{36}$/;

function common(search: Record<string, unknown>): { page?: number; client?: string } {
  const page = Number(search.page);
  return {
    ...(Number.isInteger(page) && page > 1 ? { page } : {}),
    ...(typeof search.client === 'string' && UUID.test(search.client) ? { client: search.client } : {}),
  };
}

export const readPayments = (search: Record<string, unknown>): PaymentsState => ({
  ...readPeriod(search), ...common(search), ...(typeof search.moyen === 'string' && /^[A-Z_]+$/.test(search.moyen) ? { moyen: search.moyen } : {}),
  ...(typeof search.magasin === 'string' && UUID.test(search.magasin) ? { magasin: search.magasin } : {}),
});

export function readClaims(search: Record<string, unknown>): ClaimsState {
  const vue = VIEWS.find((one) => one === search.vue);
  const age = ([...AGES, 'retard', 'litige'] as const).find((one) => one === search.age);
  return {
    ...common(search), ...(vue === undefined || vue === 'balance' ? {} : { vue }), ...(age === undefined ? {} : { age }),
    ...(typeof search.au === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.au) ? { au: search.au } : {}),
  };
}

const DUE = { type: 'in.(FACTURE,FACTURE_ACOMPTE)', statut: 'in.(VALIDE,ENVOYE)', reste_a_payer: 'gt.0' };
const STATES = 'in.(NON_PAYE,PARTIEL,EN_RETARD,EN_LITIGE)';

/** The filter of the invoices of an age, as the aged balance counts days from their due date. */
export function filtersOf({ age, client }: ClaimsState, today = new Date()): Record<string, string> {
  const back = (days: number): string => isoDay(new Date(today.getFullYear(), today.getMonth(), today.getDate() - days));
  const between = (from: number, to: number): Record<string, string> => ({ and: `(dateEcheance.gte.${back(to)},dateEcheance.lte.${back(from)})` });
  const own: Record<NonNullable<ClaimsState['age']>, Record<string, string>> = {
    nonEchu: { or: `(dateEcheance.is.null,dateEcheance.gte.${back(0)})` }, de1a30: between(1, 30), de31a60: between(31, 60), de61a90: between(61, 90),
    plusDe90: { dateEcheance: `lt.${back(90)}` }, retard: { dateEcheance: `lt.${back(0)}` }, litige: { statutReglement: 'eq.EN_LITIGE' },
  };
  return { ...DUE, statutReglement: STATES, ...(client === undefined ? {} : { clientId: `eq.${client}` }), ...(age === undefined ? {} : own[age]) };
}
