import { useState } from 'react';
import { ApiError, fieldOf } from '../../api/problem';

/** An act on the server: whether it runs, what was refused, and where each fault belongs ("lignes.0.quantite"). */
export function useAct(): { busy: boolean; refused: Error | null; faults: Record<string, string>; run: (work: () => Promise<void>) => Promise<boolean>; clear: () => void } {
  const [busy, setBusy] = useState(false);
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
  return { busy, refused, faults, run, clear: () => setRefused(null) };
}
