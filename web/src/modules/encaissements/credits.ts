import { useQuery } from '@tanstack/react-query';
import { list, type Row } from '../../api/client';
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
