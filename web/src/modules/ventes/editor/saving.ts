import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { api, given } from '../../../api/client';
import { ApiError } from '../../../api/problem';
import { done, failed } from '../../../kit/notify';
import { readWhole } from '../data';
import { bodyOf, type DocumentValues, valuesOf } from '../form';
import { warned } from '../warned';
import { useVentesWords } from '../words';
import type { ServerTotals } from './LiveTotals';
import { placeOf } from './places';

interface Saved {
  id: string;
  version: number;
}

export interface Saving {
  /** The stored version, when somebody else changed it in between. */
  theirs: DocumentValues | null;
  server: ServerTotals | null;
  busy: boolean;
  keep: () => Promise<void>;
  issue: () => Promise<void>;
  erase: () => Promise<void>;
  /** Out of a conflict: what was typed goes on top of the stored version, or gives way to it. */
  settle: (choice: 'mine' | 'theirs') => void;
}

/** Puts each fault on its field; another version of the draft goes to `conflict`; what has no place is said aloud. */
async function placeRefusal(form: UseFormReturn<DocumentValues>, error: unknown, conflict: (theirs: DocumentValues) => void): Promise<void> {
  const values = form.getValues();
  if (error instanceof ApiError && error.problem.status === 412 && values.id !== null) {
    const whole = await readWhole(values.id);
    if (whole?.document.statut === 'BROUILLON') return conflict(valuesOf(whole.document, whole.extras));
  }
  const faults = error instanceof ApiError ? error.problem.errors ?? [] : [];
  const placed = faults.flatMap((fault) => { const path = placeOf(fault.pointer, values); return path ? [{ path, fault }] : []; });
  for (const { path, fault } of placed) form.setError(path, { message: fault.detail });
  if (placed[0]) form.setFocus(placed[0].path);
  if (placed.length < Math.max(1, faults.length)) failed(error);
}

/** One act at a time: a second press while it runs does nothing. `free` lets what follows leave the page. */
function useOnce(): { busy: boolean; once: (act: () => Promise<void>) => Promise<void>; free: () => void } {
  const [busy, setBusy] = useState(false);
  const running = useRef(false);
  const once = async (act: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    try {
      await act();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, once, free: () => { running.current = false; } };
}

interface Options {
  form: UseFormReturn<DocumentValues>;
  stored: ServerTotals | null;
  /** What was typed is safe on the server. */
  forget: () => void;
  /** The page is about to be left for good. */
  release: () => void;
}

/** Why a new draft could not be issued, kept until the page of that draft shows it. */
const refusalOf = (id: string | null) => ['refusal', id];

/** Storing a draft and issuing it. */
export function useSaving({ form, stored, forget, release }: Options): Saving {
  const t = useVentesWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [theirs, setTheirs] = useState<DocumentValues | null>(null);
  const [server, setServer] = useState(stored);
  const { busy, once, free } = useOnce();
  const refused = (error: unknown): Promise<void> => placeRefusal(form, error, setTheirs);
  useEffect(() => {
    const key = refusalOf(form.getValues('id'));
    const waiting = queries.getQueryData(key);
    if (waiting === undefined) return;
    queries.removeQueries({ queryKey: key });
    void placeRefusal(form, waiting, setTheirs);
  }, [form, queries]);
  const save = async (): Promise<Saved | null> => {
    const values = form.getValues();
    try {
      form.clearErrors();
      const answer = given(await api.POST('/api/v1/Document/enregistrer', { body: bodyOf(values) }));
      const saved = { id: answer.id ?? '', version: answer.version ?? 1 };
      setServer({ ttc: answer.montant_ttc ?? 0, acompteDeduit: answer.acompteDeduit ?? 0 });
      // The values stay as they are on the screen: resetting them would take the keyboard out of its cell.
      form.setValue('id', saved.id);
      form.setValue('version', saved.version);
      form.reset(form.getValues(), { keepValues: true });
      forget();
      await queries.invalidateQueries({ queryKey: ['Document'] });
      return saved;
    } catch (error) {
      await refused(error);
      return null;
    }
  };
  const keep = (): Promise<void> => once(async () => {
    const fresh = form.getValues('id') === null;
    const saved = await save();
    if (saved === null) return;
    done(t.editor.saved);
    free();
    if (!fresh) return;
    release();
    await navigate({ to: '/documents/$id', params: { id: saved.id }, replace: true });
  });
  const issue = (): Promise<void> => once(async () => {
    const { id, version, type } = form.getValues();
    const saved = form.formState.isDirty || id === null ? await save() : { id, version: version ?? 1 };
    if (saved === null) return;
    try {
      const issued = given(await api.POST('/api/v1/Document/{id}/valider', { params: { path: { id: saved.id } }, body: { version: saved.version } }));
      done(t.editor.issued(t.kind[type], issued.numero ?? ''));
      warned(issued.avertissements ?? []);
      await queries.invalidateQueries({ queryKey: ['Document'] });
    } catch (error) {
      if (id === null) queries.setQueryData(refusalOf(saved.id), error);
      else await refused(error);
    }
    free();
    if (id !== null) return;
    release();
    await navigate({ to: '/documents/$id', params: { id: saved.id }, replace: true });
  });
  const erase = (): Promise<void> => once(async () => {
    try {
      await api.POST('/api/v1/Document/{id}/supprimer', { params: { path: { id: form.getValues('id') ?? '' } } });
      forget();
      release();
      await queries.invalidateQueries({ queryKey: ['Document', 'list'] });
      await navigate({ to: '/documents' });
    } catch (error) {
      failed(error);
    }
  });
  const settle = (choice: 'mine' | 'theirs'): void => {
    if (theirs === null) return;
    if (choice === 'theirs') {
      form.reset(theirs);
      forget();
    } else form.setValue('version', theirs.version, { shouldDirty: true });
    setTheirs(null);
  };
  return { theirs, server, busy, keep, issue, erase, settle };
}
