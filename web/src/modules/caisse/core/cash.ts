import type { Centimes } from '../../../kit/money';

/** Notes and coins in euro, largest first. */
export const DENOMINATIONS: readonly Centimes[] = [50_000, 20_000, 10_000, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1];

export type Count = Record<number, number>;

export const counted = (count: Count): Centimes => DENOMINATIONS.reduce((sum, value) => sum + value * (count[value] ?? 0), 0);

/** The count as the server takes it: {"0.50": 12}. */
export const countBody = (count: Count): Record<string, number> =>
  Object.fromEntries(DENOMINATIONS.filter((value) => (count[value] ?? 0) > 0).map((value) => [(value / 100).toFixed(2), count[value] ?? 0]));
