import { useQuery } from '@tanstack/react-query';
import { list } from '../../api/client';

export interface StoreChoice {
  value: string;
  label: string;
}

interface Found {
  id: string;
  nom: string;
  status: string;
}

function useFound(): Found[] {
  const found = useQuery({ queryKey: ['Store', 'all'], queryFn: ({ signal }) => list<'Store', Found>('Store', { select: 'id,nom,status', order: 'isMainStore.desc,nom.asc,id.asc', limit: 500 }, signal), staleTime: 60_000 });
  return found.data?.rows ?? [];
}

/** Stores for a field of choice. */
export const useStores = (): StoreChoice[] => useFound().map(({ id, nom }) => ({ value: id, label: nom }));

/** Those where something may happen, the main one first. */
export const useOpenStores = (): StoreChoice[] => useFound().filter(({ status }) => status === 'ACTIF').map(({ id, nom }) => ({ value: id, label: nom }));

/** The name of a store. */
export function useStoreName(): (id: string | null | undefined) => string {
  const names = new Map(useFound().map(({ id, nom }) => [id, nom]));
  return (id) => names.get(id ?? '') ?? '';
}
