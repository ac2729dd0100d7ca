import { useQuery } from '@tanstack/react-query';
import { parsed, useKeptText } from './kept';
import { heard, prefer, synchronise } from './preferences';
import { useSession } from './session';

/** How often another machine's preferences are asked for. */
const FRESH = 5 * 60_000;

/** True once what the person keeps is known here: at once in a browser that has heard it before. */
export function usePreferences(): boolean {
  const { userId } = useSession();
  const { isPending } = useQuery({ queryKey: ['preferences', userId], queryFn: () => synchronise(userId), staleTime: FRESH, retry: false });
  return !isPending || heard(userId);
}

/** A preference of this person, on all machines; `understand` takes it out of what is stored. */
export function usePreference<T>(name: string, understand: (stored: unknown) => T): [T, (value: T | null) => void] {
  const { userId } = useSession();
  const text = useKeptText(`${name}:${userId}`);
  return [understand(parsed(text)), (value) => prefer(userId, name, value === null ? null : JSON.stringify(value))];
}
