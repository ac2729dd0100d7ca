import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { list, type Row } from '../../api/client';
import { useMay } from '../../kit/session';
import type { Named } from './names';

/** An invoice that is still to be paid. */
export type Claim = Pick<Row<'Document'>, 'id' | 'numero' | 'dateEcheance' | 'reste_a_payer' | 'statutReglement' | 'montant_ttc' | 'clientId'>
  & { Client: (Named & { email: string | null }) | null };

const SELECT = 'id,numero,dateEcheance,reste_a_payer,statutReglement,montant_ttc,clientId,Client(nom,prenom,raisonSociale,email)';

export const useClaims = (filters: Record<string, string>, page: number, size: number) => useQuery({
  queryKey: ['Document', 'creances', filters, page, size], placeholderData: keepPreviousData,
  queryFn: ({ signal }) => list<'Document', Claim>('Document', { select: SELECT, filters, order: 'dateEcheance.asc.nullslast,id.asc', limit: size, offset: (page - 1) * size }, signal),
});

const member = (value: unknown, name: string): string | null => {
  const found: unknown = typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;
  return typeof found === 'string' && found !== '' ? found : null;
};

/** The days promised for these documents, as the journal of actions tells who may read it; the last promise counts. */
export function usePromises(ids: string[]): Map<string, string> {
  const may = useMay();
  const lines = useQuery({
    queryKey: ['UserActivity', 'promesses', ids], enabled: ids.length > 0 && may('equipe:lire'), retry: false,
    queryFn: () => list<'UserActivity', { modeleId: string; apres: unknown }>('UserActivity', { select: 'modeleId,apres', filters: { action: 'eq.noter_promesse', modeleId: `in.(${ids.join(',')})` }, order: 'rang.asc', limit: 1000 }),
  });
  return new Map((lines.data?.rows ?? []).flatMap(({ modeleId, apres }) => {
    const day = member(apres, 'date');
    return day === null ? [] : [[modeleId, day] as const];
  }));
}
