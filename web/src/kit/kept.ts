import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** A text that this browser keeps; null for none. */
export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** The names of everything that this browser keeps. */
export function keptNames(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
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

/** The text under a key, drawn again when it changes, here or in another tab. */
export const useKeptText = (key: string): string | null => useSyncExternalStore(subscribe, () => kept(key));

export const textsOf = (stored: unknown): string[] | null =>
  (Array.isArray(stored) ? stored.flatMap((one) => (typeof one === 'string' ? [one] : [])) : null);
