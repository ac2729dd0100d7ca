import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, given } from '../../api/client';
import { done, failed } from '../../kit/notify';

export const TYPES = ['FACTURE', 'DEVIS', 'AVOIR', 'FACTURE_ACOMPTE', 'COMMANDE', 'BON_LIVRAISON', 'TICKET'] as const;
export type DocumentType = (typeof TYPES)[number];

export interface SeriesUse {
  id: string;
  nom: string;
  prefixe: string;
  motif: string;
  yearly: boolean;
  active: boolean;
  /** It gave a number: its form does not change any more. */
  used: boolean;
  next: string;
  defaults: readonly DocumentType[];
  stores: { storeId: string; nom: string; type: DocumentType }[];
  drafts: number;
  version: number;
}

/** The series with what each serves. */
export function useSeries() {
  return useQuery({
    queryKey: ['SerieDocument', 'usages'],
    queryFn: async (): Promise<SeriesUse[]> => (given(await api.GET('/api/v1/SerieDocument/usages')).series ?? []).map((one) => ({
      id: one.id ?? '', nom: one.nom ?? '', prefixe: one.prefixe ?? '', motif: one.motif ?? '', yearly: one.remiseAZero === 'ANNUELLE', active: one.active === true, used: one.utilisee === true,
      next: one.prochainNumero ?? '', defaults: TYPES.filter((type) => one.defauts?.includes(type)), drafts: one.brouillons ?? 0, version: one.version ?? 0,
      stores: (one.magasins ?? []).flatMap(({ storeId, nom, type }) => (storeId && type ? [{ storeId, nom: nom ?? '', type }] : [])),
    })),
  });
}

/** Does something with a series, says so, and reads all of them again. */
export function useSeriesVerb(): (verb: () => Promise<unknown>, said: string) => void {
  const queries = useQueryClient();
  const run = async (verb: () => Promise<unknown>, said: string): Promise<void> => {
    try {
      await verb();
      done(said);
    } catch (error) {
      failed(error);
    }
    await queries.invalidateQueries({ queryKey: ['SerieDocument'] });
  };
  return (verb, said) => { void run(verb, said); };
}
