import { useQuery } from '@tanstack/react-query';
import { list } from '../../api/client';

/** Stores for a field of choice. */
export function useStores(): { value: string; label: string }[] {
  const found = useQuery({ queryKey: ['Store', 'all'], queryFn: ({ signal }) => list<'Store', { id: string; nom: string }>('Store', { select: 'id,nom', order: 'nom.asc,id.asc', limit: 500 }, signal), staleTime: 60_000 });
  return (found.data?.rows ?? []).map(({ id, nom }) => ({ value: id, label: nom }));
}
