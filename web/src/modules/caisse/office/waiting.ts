import { useQuery } from '@tanstack/react-query';
import { api, given } from '../../../api/client';

const MINUTES = 5 * 60_000;

/** How many kept tickets and flags wait for a person. */
export async function readWaiting(): Promise<{ kept: number; flags: number }> {
  const { quarantaine, anomalies } = given(await api.GET('/api/v1/caisse/a-traiter'));
  return { kept: quarantaine ?? 0, flags: anomalies ?? 0 };
}

export const WAITING = ['caisse', 'a-traiter'] as const;

export const useWaiting = () => useQuery({ queryKey: WAITING, queryFn: readWaiting, refetchInterval: MINUTES });
