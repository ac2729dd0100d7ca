import { useHotkeys } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { type Model, remove } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { done, failed } from '../notify';
import { words } from './words';

export interface Stored<V> {
  values: V;
  version: number;
}

interface Options<V extends FieldValues> {
  model: Model;
  /** Null for a new record. */
  id: string | null;
  /** What a new record begins with. */
  empty: DefaultValues<V>;
  fields: readonly FieldPath<V>[];
  read: (id: string) => Promise<Stored<V> | null>;
  /** Writes what was touched and gives the id. `touched` are names out of `fields`. */
  write: (values: V, touched: FieldPath<V>[], version: number) => Promise<string>;
  /** Faults that the page knows before it asks, by field. */
  check?: (values: V) => Partial<Record<string, string>>;
  onSaved: (id: string) => void;
}

export interface RecordForm<V extends FieldValues> {
  form: UseFormReturn<V>;
  missing: boolean;
  loading: boolean;
  conflict: boolean;
  dirty: boolean;
  /** True from the moment that what was typed is stored: leaving the page loses nothing. */
  free: RefObject<boolean>;
  save: () => Promise<void>;
  merge: () => Promise<void>;
  erase: () => Promise<boolean>;
}

/** The picked fields of a form, as a body to send. */
export function picked<V extends object, K extends keyof V>(values: V, names: readonly K[]): Partial<V> {
  const body: Partial<V> = {};
  for (const name of names) body[name] = values[name];
  return body;
}

/** Asks before the page is closed with something unsaved. */
function useWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [dirty]);
}

/**
 * A record with a form of its own: only what was touched is sent, refusals land on their field, a change in between is told
 * and not overwritten. Ctrl S saves.
 */
export function useRecordForm<V extends FieldValues>({ model, id, empty, fields, read, write, check, onSaved }: Options<V>): RecordForm<V> {
  const queries = useQueryClient();
  const current = useQuery({ queryKey: [model, 'form', id], queryFn: () => read(id ?? ''), enabled: id !== null });
  const [version, setVersion] = useState(0);
  const [conflict, setConflict] = useState(false);
  const free = useRef(false);
  const form = useForm<V>({ defaultValues: empty });
  const { isDirty, dirtyFields } = form.formState;
  useEffect(() => {
    if (!current.data || current.data.version === version) return;
    // What somebody is typing is not taken away by a reading in the background.
    if (version !== 0 && form.formState.isDirty) return;
    form.reset(current.data.values);
    setVersion(current.data.version);
    free.current = false;
  }, [current.data, form, version]);
  useWarning(isDirty);

  const refused = (error: unknown): void => {
    if (error instanceof ApiError && error.problem.status === 412) return setConflict(true);
    const faults = error instanceof ApiError ? error.problem.errors ?? [] : [];
    let placed = 0;
    for (const fault of faults) {
      const field = fields.find((name) => name === fieldOf(fault.pointer).split('.')[0]);
      if (field === undefined) continue;
      form.setError(field, { message: fault.detail }, { shouldFocus: placed === 0 });
      placed += 1;
    }
    if (placed < Math.max(1, faults.length)) failed(error);
  };
  const checked = (values: V): boolean => {
    const faults = check?.(values) ?? {};
    const wrong = fields.filter((name) => faults[name] !== undefined);
    wrong.forEach((name, index) => form.setError(name, { message: faults[name] ?? '' }, { shouldFocus: index === 0 }));
    return wrong.length === 0;
  };
  const submit = form.handleSubmit(async (values) => {
    if (!checked(values)) return;
    const touched = id === null ? [...fields] : fields.filter((name) => form.getFieldState(name).isDirty);
    try {
      const saved = await write(values, touched, version);
      free.current = true;
      form.reset(values);
      await queries.invalidateQueries({ queryKey: [model] });
      done(words().saved);
      onSaved(saved);
    } catch (error) {
      refused(error);
    }
  });
  const merge = async (): Promise<void> => {
    const mine = fields.filter((name) => form.getFieldState(name).isDirty).map((name) => ({ name, value: form.getValues(name) }));
    const stored = await read(id ?? '');
    if (stored === null) return;
    form.reset(stored.values);
    setVersion(stored.version);
    for (const { name, value } of mine) form.setValue(name, value, { shouldDirty: true });
    setConflict(false);
  };
  const erase = async (): Promise<boolean> => {
    try {
      await remove(model, id ?? '', version);
      free.current = true;
      await queries.invalidateQueries({ queryKey: [model], refetchType: 'none' });
      done(words().removed);
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  const save = async (): Promise<void> => submit();
  useHotkeys([['mod+S', () => { void save(); }]], []);
  return {
    form, missing: id !== null && current.data === null, loading: id !== null && version === 0 && current.data !== null,
    conflict, free, dirty: isDirty && Object.keys(dirtyFields).length > 0, save, merge, erase,
  };
}
