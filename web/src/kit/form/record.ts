import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type FieldValues, useForm, type UseFormReturn } from 'react-hook-form';
import { change, create, type Insert, type Model, record, type Update } from '../../api/client';
import models from '../../api/models.json';
import { type ColumnInfo, useColumns } from '../contract';
import { done } from '../notify';
import { useMay } from '../session';
import { useKitWords } from '../texts';
import { columnLabel, valueText } from '../words';
import { type Difference, useConflict } from './conflict';
import { useDraft } from './draft';
import { useLeaving } from './leaving';
import { placed, type Refused } from './refusals';

const HIDDEN = ['id', 'entrepriseId', 'recherche', 'version', 'createdAt', 'updatedAt'];

/** Only what was touched is sent, so that two people who change different fields do not undo each other. */
function touched(values: FieldValues, dirty: Record<string, unknown>, columns: ColumnInfo[]): FieldValues {
  return Object.fromEntries(columns.filter(({ name }) => dirty[name]).map(({ name, type }) => {
    const value: unknown = values[name];
    if ((type === 'json' || type === 'object') && typeof value === 'string') return [name, value === '' ? null : JSON.parse(value)];
    return [name, value];
  }));
}

const isValues = (stored: unknown): stored is FieldValues => typeof stored === 'object' && stored !== null && !Array.isArray(stored);

/** The stored record in the form; over something typed no newer version is put unseen: saving will be refused, and shows both. */
function useStored<M extends Model>(model: M, id: string | null, form: UseFormReturn<FieldValues>) {
  const current = useQuery({ queryKey: [model, 'record', id], queryFn: () => record(model, id ?? ''), enabled: id !== null });
  const { isDirty } = form.formState;
  const base = useRef<unknown>(null);
  const dirty = useRef(false);
  useEffect(() => { dirty.current = isDirty; });
  useEffect(() => {
    if (!current.data || (base.current !== null && dirty.current)) return;
    base.current = current.data;
    form.reset(current.data);
  }, [current.data, form]);
  return current;
}

/** All that the form of a record does: reading, keeping, comparing, saving. */
export function useRecordForm<M extends Model>(model: M, id: string | null, onSaved: (id: string) => void) {
  const t = useKitWords();
  const may = useMay();
  const queries = useQueryClient();
  const form = useForm<FieldValues>({ defaultValues: {} });
  const { dirtyFields, isDirty, isSubmitting } = form.formState;
  const current = useStored(model, id, form);
  const [refused, setRefused] = useState<Refused | null>(null);
  const columns = useColumns(model).filter(({ name, type, reference }) => (type !== 'uuid' || reference !== undefined) && !HIDDEN.includes(name));
  const right = `${models[model].domain}:${id === null ? 'creer' : 'modifier'}`;
  const writable = (column: ColumnInfo): boolean => may(right) && (id === null ? column.creatable : column.editable);
  const mayWrite = columns.some(writable);
  const mine = (): FieldValues => touched(form.getValues(), dirtyFields, columns.filter(writable));
  const put = (values: FieldValues): void => {
    for (const { name } of columns) if (name in values) form.setValue(name, values[name], { shouldDirty: true });
  };
  const draft = useDraft<FieldValues>({
    name: `${model}:${id ?? 'nouveau'}`, off: !mayWrite, understand: (stored) => (isValues(stored) ? stored : null),
    read: () => { const typed = mine(); return Object.keys(typed).length > 0 ? typed : null; },
    watch: (changed) => { const subscription = form.watch(changed); return () => subscription.unsubscribe(); },
  });
  const leaving = useLeaving(isDirty && !isSubmitting);
  const conflict = useConflict<FieldValues>({
    read: () => record<M, FieldValues>(model, id ?? ''),
    compare: (stored) => columns.filter(({ name }) => name in mine()).flatMap((column): Difference[] => {
      const [typed, other] = [valueText(form.getValues(column.name), column.type), valueText(stored[column.name], column.type)];
      return typed === other ? [] : [{ name: column.name, label: columnLabel(column.name), mine: typed, theirs: other }];
    }),
    resolve: (stored, kept) => {
      const typed = Object.entries(mine()).filter(([name]) => kept.has(name));
      form.reset(stored);
      put(Object.fromEntries(typed));
    },
  });
  const save = form.handleSubmit(async (values) => {
    setRefused(null);
    try {
      const sent = mine();
      // The one place where names of columns are only known to the contract.
      const saved = id ?? String((await create(model, sent as Insert<M>) as { id: string }).id);
      if (id !== null) await change(model, id, Number(values.version), sent as Update<M>);
      draft.drop();
      form.reset(values);
      leaving.release();
      await queries.invalidateQueries({ queryKey: [model] });
      onSaved(saved);
      done(t.saved);
    } catch (error) {
      if (conflict.refused(error)) return;
      const left = placed(error, (path, fault) => {
        const field = path.split('.')[0] ?? '';
        const known = columns.some(({ name }) => name === field);
        if (known) form.setError(field, { message: fault.detail }, { shouldFocus: true });
        return known;
      });
      setRefused(left);
    }
  });
  return { current, form, columns, writable, mayWrite, put, draft, leaving, conflict, refused, save };
}
