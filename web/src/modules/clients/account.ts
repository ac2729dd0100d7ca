import { useQuery } from '@tanstack/react-query';
import { api, given, list } from '../../api/client';
import type { Open } from './allocate';

/** What the client owes and is owed now. */
export function useBalance(id: string) {
  return useQuery({
    queryKey: ['Client', 'balance', id],
    queryFn: async () => {
      const { du, enRetard, avoirs, credit } = given(await api.GET('/api/v1/Client/{id}/compte', { params: { path: { id }, query: { limite: '1' } } }));
      return { due: du ?? 0, late: enRetard ?? 0, notes: avoirs ?? 0, credit: credit ?? 0 };
    },
  });
}

export interface Statement {
  opening: number;
  closing: number;
  next: string | null;
  rows: { date: string; kind: string; text: string; documentId: string | null; number: string; amount: number; balance: number }[];
}

/** A page of the account, from its beginning or after `after`. */
export function useStatement(id: string, from: string | null, after: string | null) {
  return useQuery({
    queryKey: ['Client', 'statement', id, from, after],
    queryFn: async (): Promise<Statement> => {
      const query = { limite: '50', ...(from === null ? {} : { depuis: from }), ...(after === null ? {} : { apres: after }) };
      const answer = given(await api.GET('/api/v1/Client/{id}/compte', { params: { path: { id }, query } }));
      return {
        opening: answer.soldeOuverture ?? 0, closing: answer.solde ?? 0, next: answer.suite || null,
        rows: (answer.mouvements ?? []).map((row) => ({
          date: row.date ?? '', kind: row.nature ?? '', text: row.libelle ?? '', documentId: row.documentId ?? null, number: row.numero ?? '', amount: row.montant ?? 0, balance: row.solde ?? 0,
        })),
      };
    },
  });
}

/** The documents that still wait for money. */
export function useOpenDocuments(id: string) {
  return useQuery({
    queryKey: ['Document', 'open', id],
    queryFn: ({ signal }) => list<'Document', Open>('Document', {
      select: 'id,numero,type,dateEmission,dateEcheance,reste_a_payer,statutReglement', limit: 200, order: 'dateEcheance.asc,id.asc',
      filters: { clientId: `eq.${id}`, type: 'neq.AVOIR', statutReglement: 'in.(NON_PAYE,PARTIEL,EN_RETARD,EN_LITIGE,IRRECOUVRABLE)', reste_a_payer: 'gt.0' },
    }, signal),
    staleTime: 0,
  });
}
