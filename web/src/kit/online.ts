import { useSyncExternalStore } from 'react';
import { onReached } from '../api/client';

let there = true;
const listeners = new Set<() => void>();
const tell = (next: boolean): void => {
  if (next === there) return;
  there = next;
  for (const listener of listeners) listener();
};

onReached(tell);

/** How often to ask whether the server is back, while it is not. */
const EVERY = 5000;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const away = (): void => tell(false);
  const ask = (): void => { void fetch('/api/v1/moi', { method: 'HEAD' }).then(() => tell(true), () => undefined); };
  addEventListener('offline', away);
  addEventListener('online', ask);
  const timer = setInterval(() => { if (!there) ask(); }, EVERY);
  return () => {
    listeners.delete(listener);
    removeEventListener('offline', away);
    removeEventListener('online', ask);
    clearInterval(timer);
  };
}

/** Whether the server answered the last time that it was asked; while it does not, it is asked again. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => there);
