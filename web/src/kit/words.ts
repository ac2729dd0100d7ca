import { formatDate, formatMoment } from './dates';
import { language } from './i18n';
import { COLUMNS } from './labels/columns';
import { DOMAINS, MODELS } from './labels/models';
import { VALUES } from './labels/values';
import { formatNumber } from './money';

const side = (): 0 | 1 => (language() === 'fr' ? 0 : 1);

/** "stock_min" or "dateFinPrevue" as a person writes it: "Stock min", "Date fin prevue". */
function spaced(name: string): string {
  const words = name.replace(/Id$/, '').replaceAll('_', ' ').replace(/([a-zà-ÿ])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a column is called, where it has a name. */
export const columnKnown = (name: string): string | undefined => COLUMNS[name]?.[side()];
export const columnLabel = (name: string): string => COLUMNS[name]?.[side()] ?? spaced(name);

/** "REEL_MENSUEL" → "Reel mensuel" where nothing better is known. */
export const valueLabel = (value: string): string => VALUES[value]?.[side()] ?? value.charAt(0) + value.slice(1).toLowerCase().replaceAll('_', ' ');

/** The word of a value that the contract knows; anything else as it is. */
export const knownValue = (value: string): string => VALUES[value]?.[side()] ?? value;

/** A value as text, by its column's type: to compare and to show two versions. */
export function valueText(value: unknown, type: string): string {
  if (value === null || value === undefined || value === '') return '';
  if (type === 'boolean') return value === true ? (side() === 0 ? 'Oui' : 'Yes') : side() === 0 ? 'Non' : 'No';
  if (type === 'enum') return valueLabel(String(value));
  if (type === 'date') return formatDate(String(value));
  if (type === 'date-time') return formatMoment(String(value));
  if (type === 'number' || type === 'integer') return formatNumber(Number(value));
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The colour that a state has everywhere. */
export function valueColor(value: string): string {
  if (['PAYE', 'ACCEPTE', 'ACCEPTEE', 'LIVREE', 'LIVRE', 'ACTIF', 'ACTIVE', 'ENCAISSE', 'RECU', 'REUSSIE', 'RAPPROCHEE', 'APPROUVE'].includes(value)) return 'green';
  if (['EN_RETARD', 'REFUSE', 'IRRECOUVRABLE', 'ECHOUE', 'ECHOUEE', 'IMPAYE', 'RECU_AVEC_ECART'].includes(value)) return 'red';
  if (['PARTIEL', 'NON_PAYE', 'PARTIELLEMENT_LIVREE', 'PARTIELLEMENT_RECU', 'EN_LITIGE', 'EN_COURS', 'A_CORRIGER', 'EN_ATTENTE'].includes(value)) return 'orange';
  if (['BROUILLON', 'ANNULE', 'ANNULEE', 'EXPIRE', 'EXPIREE', 'CLOTUREE', 'INACTIVE', 'FERME', 'DESACTIVE', 'RESILIE', 'REVOQUEE'].includes(value)) return 'gray';
  return 'indigo';
}

export const modelLabel = (model: string): string => MODELS[model]?.[side()][0] ?? model;
export const modelsLabel = (model: string): string => MODELS[model]?.[side()][1] ?? model;
export const domainLabel = (domain: string): string => DOMAINS[domain]?.[side()] ?? domain;
