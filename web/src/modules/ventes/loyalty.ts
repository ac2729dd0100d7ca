import { useQuery } from '@tanstack/react-query';
import { api, given, list } from '../../api/client';
import { useMay } from '../../kit/session';

/** The points and the tier of a client, for those who may see them. */
export function useClientLoyalty(id: string | null) {
  const may = useMay();
  return useQuery({
    queryKey: ['Client', 'fidelite', id], enabled: id !== null && may('fidelite:lire'), staleTime: 30_000, retry: false,
    queryFn: async () => given(await api.GET('/api/v1/Client/{id}/fidelite', { params: { path: { id: id ?? '' } } })),
  });
}

/** What those points pay, in euros to the centime below. `worth`: value of a point in euros, six decimals. */
export const valueOf = (points: number, worth: number): number => Number((BigInt(points) * BigInt(Math.round(worth * 1_000_000))) / 10_000n) / 100;

/** What a client may spend on a document: all but what the document itself earned. */
export function useSpendable(client: string | null, document: string): { points: number; value: number } {
  const loyalty = useClientLoyalty(client).data;
  const own = useQuery({
    queryKey: ['MouvementPoints', 'lots', document], enabled: loyalty !== undefined && loyalty.disponibles > 0, retry: false,
    queryFn: () => list<'MouvementPoints', { reste: number | null }>('MouvementPoints', { select: 'reste', filters: { documentId: `eq.${document}`, reste: 'gt.0' }, limit: 100 }),
  }).data;
  if (!loyalty || !own) return { points: 0, value: 0 };
  const points = Math.max(0, loyalty.disponibles - own.rows.reduce((sum, { reste }) => sum + (reste ?? 0), 0));
  return { points, value: valueOf(points, loyalty.valeurPoint) };
}
