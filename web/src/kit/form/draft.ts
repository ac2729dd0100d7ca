import { useEffect, useRef, useState } from 'react';
import { keep, parsed } from '../kept';
import { useSession } from '../session';

interface Options<T> {
  /** Of what: a model and a record, a kind of document. One draft a name and a person. */
  name: string;
  /** What is typed now; null when there is nothing worth keeping. */
  read: () => T | null;
  /** Takes it out of what was stored; null for what cannot be understood any more. */
  understand: (stored: unknown) => T | null;
  /** Calls back at each change, until the function that it returns is called. */
  watch: (changed: () => void) => () => void;
  /** Nothing is kept nor offered: a form that one may only read. */
  off?: boolean;
}

export interface Draft<T> {
  values: T;
  /** When it was left, as an ISO moment. */
  at: string;
}

const isObject = (value: unknown): value is { at: unknown; values: unknown } => typeof value === 'object' && value !== null && 'at' in value && 'values' in value;

function stored<T>(key: string, understand: (stored: unknown) => T | null): Draft<T> | null {
  let text: string | null = null;
  try {
    text = localStorage.getItem(key);
  } catch {
    return null;
  }
  const draft = parsed(text);
  if (!isObject(draft) || typeof draft.at !== 'string') return null;
  const values = understand(draft.values);
  return values === null ? null : { values, at: draft.at };
}

/**
 * Keeps what is typed in this browser, half a second after the last key and when the page goes away. `found` is what was left
 * here before; it waits to be taken or dropped, and is not written over until then. `drop` when the form was saved.
 */
export function useDraft<T>({ name, read, understand, watch, off = false }: Options<T>): { found: Draft<T> | null; take: () => void; drop: () => void } {
  const key = `brouillon:${useSession().userId}:${name}`;
  const [found, setFound] = useState(() => (off ? null : stored(key, understand)));
  const current = useRef({ read, watch });
  useEffect(() => { current.current = { read, watch }; });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = found !== null;
  useEffect(() => {
    if (off || waiting) return undefined;
    const write = (): void => {
      clearTimeout(timer.current);
      timer.current = undefined;
      const values = current.current.read();
      if (values !== null) keep(key, JSON.stringify({ at: new Date().toISOString(), values }));
    };
    const later = (): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(write, 500);
    };
    const flush = (): void => { if (timer.current !== undefined) write(); };
    const unwatch = current.current.watch(later);
    addEventListener('pagehide', flush);
    return () => {
      flush();
      unwatch();
      removeEventListener('pagehide', flush);
    };
  }, [key, off, waiting]);
  return {
    found,
    take: () => setFound(null),
    drop: () => {
      clearTimeout(timer.current);
      timer.current = undefined;
      keep(key, null);
      setFound(null);
    },
  };
}
