import { isModel } from '../../kit/contract';
import { placeOf } from '../../kit/places';

/** What of the log is shown, as the address says. */
export interface LogState {
  qui?: string;
  action?: string;
  modele?: string;
  objet?: string;
  du?: string;
  au?: string;
  page?: number;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const text = (value: unknown, pattern: RegExp): string | undefined => (typeof value === 'string' && pattern.test(value) ? value : undefined);

/** Reads the search part of an address, whoever wrote it. */
export function readLogState(search: Record<string, unknown>): LogState {
  const found = {
    qui: text(search.qui, /^[0-9a-f-]{36}$|^systeme$/), action: text(search.action, /^\w{1,60}$/), modele: text(search.modele, /^\w{1,60}$/), objet: text(search.objet, /^[0-9a-f-]{36}$/),
    du: text(search.du, DATE), au: text(search.au, DATE),
  };
  const page = Number(search.page);
  return { ...Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)), ...(Number.isInteger(page) && page > 1 ? { page } : {}) };
}

/** The moment when a day begins where the person is. */
export const startOf = (iso: string, daysLater = 0): string => {
  const [y, m, d] = iso.split('-').map(Number);
  return new Date(y ?? 0, (m ?? 1) - 1, (d ?? 1) + daysLater).toISOString();
};

/** The filters of the API for a state. Two bounds of one column go into « and ». */
export function filtersOf({ qui, action, modele, objet, du, au }: LogState): Record<string, string> {
  const bounds = [du === undefined ? [] : [`createdAt.gte.${startOf(du)}`], au === undefined ? [] : [`createdAt.lt.${startOf(au, 1)}`]].flat();
  return {
    ...(qui === undefined ? {} : { userId: qui === 'systeme' ? 'is.null' : `eq.${qui}` }), ...(action === undefined ? {} : { action: `eq.${action}` }),
    ...(modele === undefined ? {} : { modele: `eq.${modele}` }), ...(objet === undefined ? {} : { modeleId: `eq.${objet}` }), ...(bounds.length > 0 ? { and: `(${bounds.join(',')})` } : {}),
  };
}

/** Where the record that a line is about can be seen: a company on its settings, what is no model nowhere. */
export function recordAddress(model: string, id: string | null): string | null {
  if (model === 'ParametresEntreprise' || model === 'Entreprise') return '/parametres/societe';
  return id !== null && isModel(model) ? placeOf(model, id) : null;
}
