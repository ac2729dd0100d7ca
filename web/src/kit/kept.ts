import { useSyncExternalStore } from 'react';
import { useSession } from './session';

const listeners = new Set<() => void>();

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text in this browser; false where it has no room or no storage. */
export function keep(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  } finally {
    for (const listener of listeners) listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', listener);
  };
}

/** Nothing there, or nothing readable, is null. */
export function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** A preference of this person, in this browser only: the API has no place for it. `understand` takes it out of what is stored. */
export function useKept<T>(name: string, understand: (stored: unknown) => T): [T, (value: T | null) => void] {
  const { userId } = useSession();
  const key = `${name}:${userId}`;
  const text = useSyncExternalStore(subscribe, () => read(key));
  return [understand(parsed(text)), (value) => { keep(key, value === null ? null : JSON.stringify(value)); }];
}

export const textsOf = (stored: unknown): string[] | null =>
  (Array.isArray(stored) ? stored.flatMap((one) => (typeof one === 'string' ? [one] : [])) : null);
