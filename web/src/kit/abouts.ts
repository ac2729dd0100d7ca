import { useQuery } from '@tanstack/react-query';

type Abouts = Record<string, { about: string; columns: Record<string, string | undefined> } | undefined>;

/** What the contract says of models and columns, in French; fetched once, by pages that show it. */
export function useAbouts(): Abouts | undefined {
  return useQuery({ queryKey: ['abouts'], queryFn: async (): Promise<Abouts> => (await import('../api/abouts.json')).default, staleTime: Infinity }).data;
}
