import { Alert, Button, Card, Group, JsonInput, NumberInput, Select, SimpleGrid, Stack, Switch, TagsInput, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Controller, type FieldValues, useForm } from 'react-hook-form';
import { change, create, type Insert, type Model, record, remove, type Row, type Update } from '../api/client';
import models from '../api/models.json';
import { ApiError, fieldOf } from '../api/problem';
import { type ColumnInfo, isModel, useColumns } from './contract';
import { DateField } from './DateField';
import { formatMoment } from './dates';
import { done, failed } from './notify';
import { RefSelect } from './RefSelect';
import { columnLabel, modelLabel, valueLabel } from './words';

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

/** One field, by its column's type. */
function Field({ column, value, onChange, error, readOnly, explain }: {
  column: ColumnInfo; value: unknown; onChange: (value: unknown) => void; error: string | undefined; readOnly: boolean; explain: boolean;
}): ReactNode {
  const common = { label: columnLabel(column.name), error, disabled: readOnly, required: column.required, ...(explain ? { description: column.about } : {}) };
  const text = value === null || value === undefined ? '' : String(value);
  const string = (typed: string): void => onChange(typed === '' && column.nullable ? null : typed);
  if (column.reference !== undefined && isModel(column.reference)) {
    return <RefSelect {...common} model={column.reference} value={text === '' ? null : text} onChange={(id) => onChange(id)} />;
  }
  switch (column.type) {
    case 'boolean':
      return <Switch label={common.label} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} disabled={readOnly} error={error} mt="lg" />;
    case 'enum':
      return <Select {...common} data={(column.values ?? []).map((one) => ({ value: one, label: valueLabel(one) }))} value={text === '' ? null : text} onChange={onChange} clearable={column.nullable} />;
    case 'integer':
    case 'number':
      return <NumberInput {...common} value={text === '' ? '' : Number(text)} onChange={(typed) => onChange(typed === '' ? null : Number(typed))} decimalScale={column.type === 'integer' ? 0 : column.scale ?? 2} />;
    case 'date':
      return <DateField {...common} value={text === '' ? null : text} onChange={onChange} />;
    case 'date-time':
      return <TextInput {...common} value={formatMoment(text)} readOnly disabled />;
    case 'array':
      return <TagsInput {...common} value={Array.isArray(value) ? value.map(String) : []} onChange={onChange} />;
    case 'json':
    case 'object':
      return <JsonInput {...common} value={typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value, null, 2)} onChange={onChange} autosize minRows={2} formatOnBlur validationError="Ce texte n’est pas du JSON." />;
    default:
      return (column.maxLength ?? 0) > 500 ? <Textarea {...common} value={text} onChange={(event) => string(event.currentTarget.value)} autosize minRows={2} />
        : <TextInput {...common} value={text} onChange={(event) => string(event.currentTarget.value)} />;
  }
}

/** Only what was touched is sent, so that two people who change different fields do not undo each other. */
function touched(values: FieldValues, dirty: Record<string, unknown>, columns: ColumnInfo[]): FieldValues {
  return Object.fromEntries(columns.filter(({ name }) => dirty[name]).map(({ name, type }) => {
    const value: unknown = values[name];
    if ((type === 'json' || type === 'object') && typeof value === 'string') return [name, value === '' ? null : JSON.parse(value)];
    return [name, value];
  }));
}

/** The record of a model: fields by the contract, refusals on their field, a change in between told and not overwritten. */
export function ResourceForm<M extends Model>({ model, id, title, groups, onSaved, onRemoved, actions }: Props<M>): ReactNode {
  const queries = useQueryClient();
  const current = useQuery({ queryKey: [model, 'record', id], queryFn: () => record(model, id ?? ''), enabled: id !== null });
  const [conflict, setConflict] = useState(false);
  const form = useForm<FieldValues>({ defaultValues: {} });
  const { errors, dirtyFields, isDirty, isSubmitting } = form.formState;
  useEffect(() => { if (current.data) form.reset(current.data); }, [current.data, form]);
  useEffect(() => {
    if (!isDirty) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isDirty]);

  const columns = useColumns(model).filter(({ name }) => !HIDDEN.includes(name));
  const writable = (column: ColumnInfo): boolean => (id === null ? column.creatable : column.editable);
  const shown = groups ?? [{ title: '', fields: columns.map(({ name }) => name) }];
  const mayWrite = columns.some(writable);
  const save = form.handleSubmit(async (values) => {
    try {
      const sent = touched(values, dirtyFields, columns.filter(writable));
      // The one place where names of columns are only known to the contract.
      if (id === null) onSaved(String((await create(model, sent as Insert<M>) as { id: string }).id));
      else {
        await change(model, id, Number(values.version), sent as Update<M>);
        onSaved(id);
      }
      await queries.invalidateQueries({ queryKey: [model] });
      done('Enregistré.');
    } catch (error) {
      refused(error);
    }
  });
  const refused = (error: unknown): void => {
    if (error instanceof ApiError && error.problem.status === 412) return setConflict(true);
    const faults = error instanceof ApiError ? error.problem.errors ?? [] : [];
    const placed = faults.filter(({ pointer }) => columns.some(({ name }) => name === fieldOf(pointer).split('.')[0]));
    for (const fault of placed) form.setError(fieldOf(fault.pointer).split('.')[0] ?? '', { message: fault.detail });
    if (placed[0]) form.setFocus(fieldOf(placed[0].pointer).split('.')[0] ?? '');
    if (placed.length < Math.max(1, faults.length)) failed(error);
  };
  /** The stored version with what was typed here on top. */
  const merge = async (): Promise<void> => {
    const typed = form.getValues();
    const mine = columns.filter(({ name }) => dirtyFields[name]);
    const stored = await record(model, id ?? '');
    if (stored === null) return;
    form.reset(stored);
    for (const { name } of mine) form.setValue(name, typed[name], { shouldDirty: true });
    setConflict(false);
  };
  const erase = async (): Promise<void> => {
    try {
      await remove(model, id ?? '', Number(form.getValues('version')));
      await queries.invalidateQueries({ queryKey: [model] });
      done('Supprimé.');
      onRemoved?.();
    } catch (error) {
      failed(error);
    }
  };
  useHotkeys([['mod+S', () => { void save(); }]], []);
  if (id !== null && current.data === null) return <Alert title="Introuvable">Cet enregistrement n’existe pas, ou plus.</Alert>;
  return (
    <form onSubmit={(event) => { void save(event); }} noValidate>
      <Stack>
        <Group justify="space-between">
          <Title order={1}>{current.data ? title?.(current.data) ?? modelLabel(model) : id === null ? `Nouveau : ${modelLabel(model).toLowerCase()}` : '…'}</Title>
          <Group gap="xs">
            {actions}
            {id !== null && models[model].deletable && onRemoved && <Button variant="default" onClick={() => { void erase(); }}>Supprimer</Button>}
            {mayWrite && <Button type="submit" loading={isSubmitting} disabled={id !== null && !isDirty}>Enregistrer</Button>}
          </Group>
        </Group>
        {conflict && (
          <Alert color="orange" title="Modifié entre-temps par quelqu’un d’autre">
            <Text size="sm" mb="xs">Ce que vous avez saisi est toujours là. Reprenez la version enregistrée : vos champs modifiés y sont remis, vérifiez-les puis enregistrez.</Text>
            <Button variant="default" size="xs" onClick={() => { void merge(); }}>Reprendre la version enregistrée</Button>
          </Alert>
        )}
        {shown.map((group) => (
          <Card withBorder key={group.title}>
            {group.title !== '' && <Title order={2} mb="sm">{group.title}</Title>}
            <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
              {group.fields.flatMap((name) => columns.filter((column) => column.name === name)).filter((column) => id !== null || writable(column)).map((column) => (
                <Controller key={column.name} name={column.name} control={form.control} render={({ field }) => (
                  <Field column={column} value={field.value} onChange={field.onChange} readOnly={!writable(column)} explain={groups === undefined} error={errors[column.name]?.message?.toString()} />
                )} />
              ))}
            </SimpleGrid>
          </Card>
        ))}
      </Stack>
    </form>
  );
}
