import { useHotkeys } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldPath, type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { type Model, remove } from '../../api/client';
import { columnsOf } from '../contract';
import { type Difference, useConflict } from '../form/conflict';
import { type Draft, useDraft } from '../form/draft';
import { useLeaving } from '../form/leaving';
import { placed, type Refused } from '../form/refusals';
import { useHelpKeys } from '../help';
import { done, failed } from '../notify';
import { kitWords, useKitWords } from '../texts';
import { columnLabel, valueText } from '../words';

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
  mayWrite: boolean;
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
  /** Why there is nothing to show yet. */
  reading: { error: Error | null; refetch: () => Promise<unknown> } | null;
  dirty: boolean;
  save: () => Promise<void>;
  erase: (name: string) => Promise<boolean>;
  draft: { found: Draft<Partial<V>> | null; onTake: (values: Partial<V>) => void; onDrop: () => void };
  refused: Refused | null;
  /** Both versions of what two people changed; the question before the page is left. */
  views: ReactNode[];
}

/** The picked fields of a form, as a body to send. */
export function picked<V extends object, K extends keyof V>(values: V, names: readonly K[]): Partial<V> {
  const body: Partial<V> = {};
  for (const name of names) body[name] = values[name];
  return body;
}

const isDraft = <V,>(stored: unknown): stored is Partial<V> => typeof stored === 'object' && stored !== null && !Array.isArray(stored);

/** The form with values on top of what it began with, and which of them differ. */
function useBase<V extends FieldValues>({ model, id, empty, fields, read }: Options<V>) {
  const current = useQuery({ queryKey: [model, 'form', id], queryFn: () => read(id ?? ''), enabled: id !== null });
  const form = useForm<V>({ defaultValues: empty });
  const version = useRef(0);
  const { isDirty } = form.formState;
  const dirty = useRef(false);
  useEffect(() => { dirty.current = isDirty; });
  // Over something typed no newer version is put unseen: saving will be refused, and shows both.
  useEffect(() => {
    if (!current.data || current.data.version === version.current || (version.current !== 0 && dirty.current)) return;
    version.current = current.data.version;
    form.reset(current.data.values);
  }, [current.data, form]);
  return {
    form, current, version,
    touched: (): FieldPath<V>[] => fields.filter((name) => form.getFieldState(name).isDirty),
    put: (values: Partial<V>): void => form.reset({ ...form.getValues(), ...values }, { keepDefaultValues: true }),
  };
}

/** Nothing that was typed is lost: drafts, the question before leaving, both versions of a conflict. */
function useSafety<V extends FieldValues>({ model, id, read, mayWrite }: Options<V>, { form, version, touched, put }: ReturnType<typeof useBase<V>>) {
  const { isDirty, isSubmitting } = form.formState;
  const mine = (names = touched()): Partial<V> => {
    const typed: unknown = Object.fromEntries(names.map((name) => [name, form.getValues(name)]));
    return isDraft<V>(typed) ? typed : {};
  };
  const draft = useDraft<Partial<V>>({
    name: `${model}:${id ?? 'nouveau'}`, off: !mayWrite, understand: (stored) => (isDraft<V>(stored) ? stored : null),
    read: () => (touched().length > 0 ? mine() : null), watch: (changed) => { const subscription = form.watch(changed); return () => subscription.unsubscribe(); },
  });
  const leaving = useLeaving(isDirty && !isSubmitting);
  const conflict = useConflict<Stored<V>>({
    read: () => read(id ?? ''),
    compare: ({ values }) => touched().flatMap((name): Difference[] => {
      const type = columnsOf(model).find((column) => column.name === name)?.type ?? 'string';
      const [typed, other] = [valueText(form.getValues(name), type), valueText(values[name], type)];
      return typed === other ? [] : [{ name, label: columnLabel(name), mine: typed, theirs: other }];
    }),
    resolve: (stored, kept) => {
      const typed = mine(touched().filter((name) => kept.has(name)));
      version.current = stored.version;
      form.reset(stored.values);
      put(typed);
    },
  });
  return { draft, leaving, conflict };
}

/**
 * A record with a form of its own: only what was touched is sent, refusals land on their field, drafts are kept, a change in
 * between is shown side by side. Ctrl S saves.
 */
export function useOwnRecord<V extends FieldValues>(options: Options<V>): RecordForm<V> {
  const { model, id, fields, write, check, onSaved } = options;
  const t = useKitWords();
  const queries = useQueryClient();
  const base = useBase(options);
  const { form, current, version, touched, put } = base;
  const { isDirty, dirtyFields } = form.formState;
  const [refused, setRefused] = useState<Refused | null>(null);
  const { draft, leaving, conflict } = useSafety(options, base);
  const known = (name: string): FieldPath<V> | undefined => fields.find((field) => field === name.split('.')[0]);
  const checked = (values: V): boolean => {
    const faults = check?.(values) ?? {};
    const wrong = fields.filter((name) => faults[name] !== undefined);
    wrong.forEach((name, index) => form.setError(name, { message: faults[name] ?? '' }, { shouldFocus: index === 0 }));
    return wrong.length === 0;
  };
  const submit = form.handleSubmit(async (values) => {
    setRefused(null);
    if (!checked(values)) return;
    try {
      const saved = await write(values, id === null ? [...fields] : touched(), version.current);
      draft.drop();
      form.reset(values);
      if (id === null) leaving.release();
      await queries.invalidateQueries({ queryKey: [model] });
      done(kitWords().saved);
      onSaved(saved);
    } catch (error) {
      if (conflict.refused(error)) return;
      setRefused(placed(error, (path, fault) => {
        const field = known(path);
        if (field !== undefined) form.setError(field, { message: fault.detail }, { shouldFocus: true });
        return field !== undefined;
      }));
    }
  });
  const erase = async (name: string): Promise<boolean> => {
    try {
      await remove(model, id ?? '', version.current);
      draft.drop();
      leaving.release();
      await queries.invalidateQueries({ queryKey: [model], refetchType: 'none' });
      done(kitWords().removed(name));
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };
  const save = async (): Promise<void> => submit();
  useHotkeys([['mod+S', () => { void save(); }]], []);
  useHelpKeys(t.keysForm, [{ keys: 'Ctrl S', does: t.keySave }]);
  return {
    form, save, erase, refused, views: [conflict.view, leaving.view],
    missing: id !== null && current.data === null, reading: id !== null && !current.data ? current : null, dirty: isDirty && Object.keys(dirtyFields).length > 0,
    draft: { found: draft.found, onTake: (values) => { put(values); draft.take(); }, onDrop: draft.drop },
  };
}
