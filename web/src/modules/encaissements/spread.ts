import { centimes } from '../../kit/money';
import type { Credit } from './credits';

/** What is left of it, in centimes. */
export const available = (credit: Credit): number =>
  (credit.type === 'AVOIR' ? centimes(credit.reste_a_payer) : centimes(credit.montant_paye) - centimes(credit.netAPayer ?? 0));

/** Spreads what is available over the chosen claims in their order; what it does not reach gets nothing. */
export function spread(amount: number, claims: { id: string; reste_a_payer: number }[]): { documentId: string; montant: number }[] {
  let left = amount;
  return claims.flatMap(({ id, reste_a_payer }) => {
    const part = Math.min(left, centimes(reste_a_payer));
    left -= part;
    return part > 0 ? [{ documentId: id, montant: part / 100 }] : [];
  });
}
