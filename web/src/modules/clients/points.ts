import { useQuery } from '@tanstack/react-query';
import { api, given, record } from '../../api/client';

interface Holder {
  points_solde: number;
  NiveauFidelite: { nom: string } | null;
}

/** The points of a client, and the level they lead to. */
export function usePoints(id: string): { balance: number; level: string | undefined } | undefined {
  const found = useQuery({ queryKey: ['Client', 'points', id], queryFn: () => record<'Client', Holder>('Client', id, 'points_solde,NiveauFidelite(nom)'), retry: false });
  return found.data ? { balance: found.data.points_solde, level: found.data.NiveauFidelite?.nom } : undefined;
}

/** What the points of a client pay, when they end, and the tiers. */
export const useLoyalty = (id: string) =>
  useQuery({ queryKey: ['Client', 'fidelite', id], queryFn: async () => given(await api.GET('/api/v1/Client/{id}/fidelite', { params: { path: { id } } })) });
