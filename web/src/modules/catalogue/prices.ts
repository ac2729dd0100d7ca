import { divideRounded, scaled } from '../../kit/money';

/** Prices in millionths of a euro, as the server keeps them; rates in hundredths of a percent. */
const MILLION = 1_000_000;

const euros = (millionths: bigint): number => Number(millionths) / MILLION;

/** The shelf price of a price without tax, to the centime: what an import computes (R-CAT-1). */
export function withTax(ht: number, rate: number): number {
  const product = scaled(ht, 6) * (10_000n + scaled(rate, 2));
  return Number(divideRounded(product, 100_000_000n)) / 100;
}

/** The price without tax of a shelf price, to the millionth, so that the shelf price comes back from it. */
export function withoutTax(ttc: number, rate: number): number {
  return euros(divideRounded(scaled(ttc, 2) * 100_000_000n, 10_000n + scaled(rate, 2)));
}

export interface Margin {
  /** In euros, to the centime. */
  amount: number;
  /** Percent of the price, to a tenth; null when the price is nought. */
  rate: number | null;
}

/** What is left of a price without tax once the article is bought. */
export function margin(ht: number, cost: number): Margin {
  const left = scaled(ht, 6) - scaled(cost, 6);
  const price = scaled(ht, 6);
  return { amount: Number(divideRounded(left, 10_000n)) / 100, rate: price === 0n ? null : Number(divideRounded(left * 1000n, price)) / 10 };
}

export type Rounding = 'centime' | 'cinq' | 'dix' | 'neuf';
/** Steps in centimes: to five, to ten, or to prices that end in 9 (x.x9). */
const STEP: Record<Rounding, bigint> = { centime: 1n, cinq: 5n, dix: 10n, neuf: 10n };

/** A price changed by percent, rounded as shops write prices. Never below nought. */
export function changedBy(price: number, percent: number, rounding: Rounding): number {
  const raw = divideRounded(scaled(price, 6) * (10_000n + scaled(percent, 2)), 100_000_000n);
  const step = STEP[rounding];
  const rounded = divideRounded(raw, step) * step - (rounding === 'neuf' ? 1n : 0n);
  return Number(rounded < 0n ? 0n : rounded) / 100;
}

interface Priced {
  prix_vente_ht: number;
  prix_vente_ttc: number | null;
  tva: number;
}

/** The price on the shelf: the one that was set, else what the price without tax gives. */
export const shelfPrice = ({ prix_vente_ht, prix_vente_ttc, tva }: Priced): number => prix_vente_ttc ?? withTax(prix_vente_ht, tva);
