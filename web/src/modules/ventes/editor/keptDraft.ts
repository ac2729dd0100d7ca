import { useCallback, useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { DocumentValues } from '../form';

interface Kept {
  at: string;
  values: DocumentValues;
}

const read = (key: string): Kept | null => {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return null;
    const kept: unknown = JSON.parse(text);
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
};

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'at' in value && 'values' in value && typeof value.values === 'object' && value.values !== null && 'lignes' in value.values;

/**
 * Keeps what is typed in the browser, so that a closed tab or a dead battery loses nothing. What was kept is offered, never put
 * back unasked; it is forgotten once stored on the server.
 */
export function useKeptDraft(form: UseFormReturn<DocumentValues>, name: string): { found: Kept | null; restore: () => void; forget: () => void } {
  const key = `saisie.document.${name}`;
  const [found, setFound] = useState<Kept | null>(() => read(key));
  const forget = useCallback((): void => {
    setFound(null);
    try {
      localStorage.removeItem(key);
    } catch {
      // Without storage there was nothing to forget.
    }
  }, [key]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      if (!form.formState.isDirty) return;
      try {
        localStorage.setItem(key, JSON.stringify({ at: new Date().toISOString(), values: form.getValues() } satisfies Kept));
      } catch {
        // A full or forbidden storage must not stop anybody from typing.
      }
    };
    const { unsubscribe } = form.watch(() => {
      clearTimeout(timer);
      timer = setTimeout(keep, 1000);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [form, key]);
  const restore = (): void => {
    if (found === null) return;
    const { id, version } = form.getValues();
    form.reset({ ...found.values, id, version }, { keepDefaultValues: true });
    setFound(null);
  };
  return { found, restore, forget };
}
