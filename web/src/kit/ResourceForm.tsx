import { Alert, Button, Card, Group, SimpleGrid, Skeleton, Stack, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Controller, type FieldValues, useForm } from 'react-hook-form';
import { change, create, type Insert, type Model, record, remove, type Row, type Update } from '../api/client';
import models from '../api/models.json';
import { Confirm } from './Confirm';
import { useAbouts } from './abouts';
import { type ColumnInfo, useColumns } from './contract';
import { type Difference, useConflict } from './form/conflict';
import { useDraft } from './form/draft';
import { DraftOffer } from './form/DraftOffer';
import { Facts } from './form/Facts';
import { Field } from './form/Field';
import { useLeaving } from './form/leaving';
import { placed, type Refused, RefusalSummary } from './form/refusals';
import { useHelpKeys } from './help';
import { done, failed } from './notify';
import { nameOf } from './naming';
import { useMay } from './session';
import { useKitWords } from './texts';
import { columnLabel, modelLabel, valueText } from './words';

export { columnsOf, useColumns } from './contract';

interface Props<M extends Model> {
  model: M;
  /** Absent for a new record. */
  id: string | null;
  title?: (row: Row<M>) => string;
  /** Groups of fields; what the contract lets nobody write is shown and cannot be typed in. All columns when absent. */
  groups?: { title: string; fields: (keyof Row<M> & string)[] }[];
  onSaved: (id: string) => void;
  onRemoved?: () => void;
  /** Beside the title. */
  actions?: ReactNode;
}

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

/** The record of a model: fields by the contract, refusals on their field, drafts kept, a change in between shown side by side. */
export function ResourceForm<M extends Model>({ model, id, title, groups, onSaved, onRemoved, actions }: Props<M>): ReactNode {
  const t = useKitWords();
  const may = useMay();
  const queries = useQueryClient();
  const current = useQuery({ queryKey: [model, 'record', id], queryFn: () => record(model, id ?? ''), enabled: id !== null });
  const form = useForm<FieldValues>({ defaultValues: {} });
  const { errors, dirtyFields, isDirty, isSubmitting } = form.formState;
  const [refused, setRefused] = useState<Refused | null>(null);
  const base = useRef<unknown>(null);
  const dirty = useRef(false);
  useEffect(() => { dirty.current = isDirty; });
  // Over something typed no newer version is put unseen: saving will be refused, and shows both.
  useEffect(() => {
    if (!current.data || (base.current !== null && dirty.current)) return;
    base.current = current.data;
    form.reset(current.data);
  }, [current.data, form]);

  const abouts = useAbouts()?.[model];
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
  useHotkeys([['mod+S', () => { void save(); }]], []);
  useHelpKeys(t.keysForm, [{ keys: 'Ctrl S', does: t.keySave }]);
  if (id !== null && current.data === null) return <Alert title={t.missing}>{t.missingText}</Alert>;
  if (id !== null && !mayWrite && groups === undefined) return <Facts model={model} id={id} actions={actions} />;
  if (id !== null && current.data === undefined) return <Waiting error={current.error} retry={() => { void current.refetch(); }} />;
  const name = current.data ? title?.(current.data) ?? (nameOf(model, current.data) || modelLabel(model)) : t.newOf(modelLabel(model));
  return (
    <form onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void save(event); }} noValidate>
      <Stack>
        <Group justify="space-between">
          <Title order={1}>{name}</Title>
          <Group gap="xs">
            {actions}
            {id !== null && models[model].deletable && onRemoved && may(`${models[model].domain}:supprimer`)
              && <Removal model={model} id={id} name={name} version={Number(form.getValues('version'))} onRemoved={() => { draft.drop(); leaving.release(); onRemoved(); }} />}
            {mayWrite && <Button type="submit" loading={isSubmitting} disabled={id !== null && !isDirty}>{t.save}</Button>}
          </Group>
        </Group>
        <DraftOffer draft={draft.found} onTake={(values) => { draft.take(); put(values); }} onDrop={draft.drop} />
        <RefusalSummary refused={refused} />
        {conflict.view}
        {leaving.view}
        {(groups ?? [{ title: '', fields: columns.map((column) => column.name) }]).map((group) => (
          <Card withBorder key={group.title}>
            {group.title !== '' && <Title order={2} mb="sm">{group.title}</Title>}
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
              {group.fields.flatMap((field) => columns.filter((column) => column.name === field)).filter((column) => id !== null || writable(column)).map((column) => (
                <Controller key={column.name} name={column.name} control={form.control} render={({ field }) => (
                  <Field column={column} value={field.value} onChange={field.onChange} inputRef={field.ref} readOnly={!writable(column)} about={groups === undefined ? abouts?.columns[column.name] : undefined} error={errors[column.name]?.message?.toString()} />
                )} />
              ))}
            </SimpleGrid>
          </Card>
        ))}
      </Stack>
    </form>
  );
}

/** Until the record is there, or why it is not. */
function Waiting({ error, retry }: { error: Error | null; retry: () => void }): ReactNode {
  const t = useKitWords();
  return (
    <Stack>
      <Title order={1}>…</Title>
      {error ? <><RefusalSummary refused={placed(error, () => false)} /><div><Button variant="default" onClick={retry}>{t.retry}</Button></div></>
        : <Card withBorder><Skeleton height={280} /></Card>}
    </Stack>
  );
}

/** Deleting asks first, with the name: nothing brings the same record back. */
function Removal({ model, id, name, version, onRemoved }: { model: Model; id: string; name: string; version: number; onRemoved: () => void }): ReactNode {
  const t = useKitWords();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const erase = async (): Promise<void> => {
    try {
      await remove(model, id, version);
      done(t.removed(name));
      onRemoved();
      await queries.invalidateQueries({ queryKey: [model] });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t.remove}</Button>
      <Confirm opened={asking} title={t.removeTitle(name)} action={t.remove} danger onConfirm={erase} onClose={() => setAsking(false)}>{t.removeText}</Confirm>
    </>
  );
}
