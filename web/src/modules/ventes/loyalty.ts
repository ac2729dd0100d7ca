import { useQuery } from '@tanstack/react-query';
import { api, given } from '../../api/client';
import { useMay } from '../../kit/session';

/** The points and the tier of a client, for those who may see them. */
export function useClientLoyalty(id: string | null) {
  const may = useMay();
  return useQuery({
    queryKey: ['Client', 'fidelite', id], enabled: id !== null && may('fidelite:lire'), staleTime: 30_000, retry: false,
    queryFn: async () => given(await api.GET('/api/v1/Client/{id}/fidelite', { params: { path: { id: id ?? '' } } })),
  });
}
