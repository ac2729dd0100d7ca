import { centimes, type Centimes } from '../../../kit/money';
import { priceTyped } from './price';

/** What is counted beside cash. */
export const OTHERS = ['CARTE', 'CHEQUE', 'TITRE_RESTAURANT', 'BON_CADEAU'] as const;
export type Other = (typeof OTHERS)[number];

/** Amounts in euros as they were typed; left blank is as expected. Or those that are no amount. */
export function othersTyped(typed: Partial<Record<Other, string>>): { amounts: Partial<Record<Other, number>> } | { wrong: Other[] } {
  const read = OTHERS.filter((kind) => (typed[kind] ?? '').trim() !== '').map((kind) => [kind, priceTyped(typed[kind] ?? '')] as const);
  const wrong = read.filter(([, amount]) => amount === null).map(([kind]) => kind);
  return wrong.length > 0 ? { wrong } : { amounts: Object.fromEntries(read.map(([kind, amount]) => [kind, (amount ?? 0) / 100])) };
}

export interface CountedOther {
  moyen: string;
  compte: Centimes;
  attendu: Centimes;
  ecart: Centimes;
}

/** What was counted of each tender beside what was taken with it. */
export function countedOthers(counted: unknown, taken: readonly { moyen?: string | null; montant?: number | null }[]): CountedOther[] {
  if (typeof counted !== 'object' || counted === null) return [];
  return Object.entries(counted).flatMap(([moyen, amount]: [string, unknown]) => {
    if (typeof amount !== 'number') return [];
    const compte = centimes(amount);
    const attendu = centimes(taken.find((one) => one.moyen === moyen)?.montant ?? 0);
    return [{ moyen, compte, attendu, ecart: compte - attendu }];
  });
}
