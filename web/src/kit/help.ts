import { useEffect, useSyncExternalStore } from 'react';

/** "j / k" and what it does. */
export interface Key {
  keys: string;
  does: string;
}

export interface Keys {
  title: string;
  keys: Key[];
}

let shown: readonly Keys[] = [];
const listeners = new Set<() => void>();
const publish = (next: readonly Keys[]): void => {
  shown = next;
  for (const listener of listeners) listener();
};

/** Puts keys on the help sheet ("?") for as long as the component stands on the page. */
export function useHelpKeys(title: string, keys: Key[]): void {
  const text = JSON.stringify(keys);
  useEffect(() => {
    const own: Keys = { title, keys: JSON.parse(text) };
    publish([...shown, own]);
    return () => publish(shown.filter((one) => one !== own));
  }, [title, text]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useShownKeys = (): readonly Keys[] => useSyncExternalStore(subscribe, () => shown);
