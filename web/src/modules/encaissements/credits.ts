import { useQuery } from '@tanstack/react-query';
import { list, type Row } from '../../api/client';
import { centimes } from '../../kit/money';
import type { Named } from './names';

/** A credit note that is still open, or a document that was paid too much. */
export type Credit = Pick<Row<'Document'>, 'id' | 'numero' | 'type' | 'reste_a_payer' | 'montant_paye' | 'netAPayer' | 'clientId'> & { Client: Named | null };

export const useCredits = () => useQuery({
  queryKey: ['Document', 'credits'],
  queryFn: ({ signal }) => list<'Document', Credit>('Document', {
    select: 'id,numero,type,reste_a_payer,montant_paye,netAPayer,clientId,Client(nom,prenom,raisonSociale)', order: 'dateEmission.asc,id.asc', limit: 200,
    filters: { statut: 'neq.BROUILLON', or: '(and(type.eq.AVOIR,reste_a_payer.gt.0),statutReglement.eq.TROP_PERCU)' },
  }, signal),
});

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
