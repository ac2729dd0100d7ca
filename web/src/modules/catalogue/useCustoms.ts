import { useQuery } from '@tanstack/react-query';
import { list } from '../../api/client';
import type { Custom } from './customs';

const SELECT = 'id,categorieId,code,nom,type,options,obligatoire,ordre,version';

type Read = Omit<Custom, 'options'> & { options: unknown };

/** The fields of a category, in their order. */
export function useCustoms(categorieId: string | null): Custom[] {
  const found = useQuery({
    queryKey: ['ChampPersonnalise', categorieId],
    queryFn: ({ signal }) => list<'ChampPersonnalise', Read>('ChampPersonnalise', { select: SELECT, filters: { categorieId: `eq.${categorieId}` }, order: 'ordre.asc,id.asc', limit: 200 }, signal),
    enabled: categorieId !== null,
    select: ({ rows }) => rows.map((row) => ({ ...row, options: Array.isArray(row.options) ? row.options.map(String) : [] })),
  });
  return categorieId === null ? [] : found.data ?? [];
}
