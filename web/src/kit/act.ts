import { useState } from 'react';
import { ApiError, fieldOf } from '../api/problem';

interface Act {
  busy: boolean;
  /** Something scanned is being looked up: what is sent now would be without it. */
  searching: boolean;
  refused: Error | null;
  /** Where each fault belongs ("lignes.0.quantite"). */
  faults: Record<string, string>;
  run: (work: () => Promise<void>) => Promise<boolean>;
  search: (work: () => Promise<void>) => Promise<void>;
  clear: () => void;
}

/** An act on the server that a form asks for, with its refusal, and what is looked up for it. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [searches, setSearches] = useState(0);
  const [refused, setRefused] = useState<Error | null>(null);
  const faults = refused instanceof ApiError ? Object.fromEntries((refused.problem.errors ?? []).map(({ pointer, detail }) => [fieldOf(pointer), detail])) : {};
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setRefused(null);
    try {
      await work();
      return true;
    } catch (error) {
      setRefused(error instanceof Error ? error : new Error(String(error)));
      return false;
    } finally {
      setBusy(false);
    }
  };
  const search = async (work: () => Promise<void>): Promise<void> => {
    setSearches((old) => old + 1);
    try {
      await work();
    } finally {
      setSearches((old) => old - 1);
    }
  };
  return { busy, searching: searches > 0, refused, faults, run, search, clear: () => setRefused(null) };
}
