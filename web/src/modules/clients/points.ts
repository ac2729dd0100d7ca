import { useQuery } from '@tanstack/react-query';
import { record } from '../../api/client';

interface Holder {
  points_solde: number;
  NiveauFidelite: { nom: string } | null;
}

/** The points of a client, and the level they lead to. */
export function usePoints(id: string): { balance: number; level: string | undefined } | undefined {
  const found = useQuery({ queryKey: ['Client', 'points', id], queryFn: () => record<'Client', Holder>('Client', id, 'points_solde,NiveauFidelite(nom)'), retry: false });
  return found.data ? { balance: found.data.points_solde, level: found.data.NiveauFidelite?.nom } : undefined;
}
