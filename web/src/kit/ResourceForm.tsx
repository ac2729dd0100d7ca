import { Alert, Button, Card, Group, SimpleGrid, Skeleton, Stack, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Controller } from 'react-hook-form';
import { type Model, remove, type Row } from '../api/client';
import models from '../api/models.json';
import { Confirm } from './Confirm';
import { useAbouts } from './abouts';
import { DraftOffer } from './form/DraftOffer';
import { Facts } from './form/Facts';
import { Field } from './form/Field';
import { useRecordForm } from './form/record';
import { placed, RefusalSummary } from './form/refusals';
import { useHelpKeys } from './help';
import { done, failed } from './notify';
import { nameOf } from './naming';
import { useMay } from './session';
import { useKitWords } from './texts';
import { modelLabel } from './words';

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

/** The record of a model: fields by the contract, refusals on their field, drafts kept, a change in between shown side by side. */
export function ResourceForm<M extends Model>({ model, id, title, groups, onSaved, onRemoved, actions }: Props<M>): ReactNode {
  const t = useKitWords();
  const may = useMay();
  const { current, form, columns, writable, mayWrite, put, draft, leaving, conflict, refused, save } = useRecordForm(model, id, onSaved);
  const { errors, isDirty, isSubmitting } = form.formState;
  const abouts = useAbouts()?.[model];
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
