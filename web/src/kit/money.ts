import { locale } from './i18n';

/** Money is integer centimes in the program; the wire has decimal numbers of two places, which a double holds exactly enough. */
export type Centimes = number;

export const centimes = (euros: number): Centimes => Math.round(euros * 100);

function spoken(options: Intl.NumberFormatOptions): () => Intl.NumberFormat {
  const made = new Map<string, Intl.NumberFormat>();
  return () => {
    const format = made.get(locale()) ?? new Intl.NumberFormat(locale(), options);
    made.set(locale(), format);
    return format;
  };
}

const euro = spoken({ style: 'currency', currency: 'EUR' });
const roundEuro = spoken({ style: 'currency', currency: 'EUR', minimumFractionDigits: 0 });
const fineEuro = spoken({ style: 'currency', currency: 'EUR', maximumFractionDigits: 6 });
const decimal = spoken({ maximumFractionDigits: 6 });

/** "1 234,50 €" for an amount in euros. */
export const formatEuros = (euros: number | null | undefined): string => (euros === null || euros === undefined ? '' : euro().format(euros));
/** "1 234 €", and "0,5 €", on an axis. */
export const formatTick = (euros: number): string => roundEuro().format(euros);
/** "1 234,50 €", and "0,123456 €", for the price of one. */
export const formatPrice = (euros: number): string => fineEuro().format(euros);
/** "12,5" */
export const formatNumber = (value: number | null | undefined): string => (value === null || value === undefined ? '' : decimal().format(value));
/** "5,5 %" */
export const formatRate = (rate: number | null | undefined): string => (rate === null || rate === undefined ? '' : `${decimal().format(rate)}${locale().startsWith('en') ? '' : '\u00a0'}%`);

/** Halves go away from zero, as everywhere in the product (R-DOC-3). Works on integers: exact below 2^53. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator];
  const rounded = (2n * n + d) / (2n * d);
  return negative ? -rounded : rounded;
}

/** A decimal number as an integer of its last place: scaled(1.5, 3) is 1500n. */
export const scaled = (value: number, places: number): bigint => BigInt(Math.round(value * 10 ** places));
