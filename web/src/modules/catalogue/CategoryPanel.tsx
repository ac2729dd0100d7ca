import { Anchor, Button, Card, ColorInput, Group, Select, Stack, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { Controller, FormProvider } from 'react-hook-form';
import { change, record as readRecord } from '../../api/client';
import { writeFilters } from '../../kit/filterText';
import { RefusalSummary } from '../../kit/form/refusals';
import { formatRate } from '../../kit/money';
import { RemoveButton } from '../../kit/record/RecordFrame';
import { picked, useOwnRecord } from '../../kit/record/useOwnRecord';
import { Can, useMay } from '../../kit/session';
import { type Category, type Move, type Node, stepped, type Step } from './tree';
import { useWords } from './words';

type Values = Pick<Category, 'nom' | 'couleur' | 'tvaDefaut'>;
const FIELDS = ['nom', 'couleur', 'tvaDefaut'] as const;
const RATES = [20, 10, 5.5, 2.1, 0];
const SWATCHES = ['#4c6ef5', '#228be6', '#15aabf', '#12b886', '#40c057', '#82c91e', '#fab005', '#fd7e14', '#fa5252', '#e64980', '#be4bdb', '#868e96'];

/** The same moves as the keys of the tree, for the pointer and for touch. */
function Moves({ category, nodes, onMove }: { category: Category; nodes: Node[]; onMove: (move: Move) => void }): ReactNode {
  const t = useWords();
  const steps: [Step, string][] = [['up', t.categories.up], ['down', t.categories.down], ['in', t.categories.in], ['out', t.categories.out]];
  return (
    <Group gap="xs">
      {steps.map(([step, label]) => {
        const move = stepped(nodes, category.id, step);
        return <Button key={step} size="xs" variant="default" disabled={move === null} onClick={() => { if (move !== null) onMove(move); }}>{label}</Button>;
      })}
    </Group>
  );
}

/** One category: name, colour, rate proposed to new articles, and the ways on. */
export function CategoryPanel({ category, nodes, onMove }: { category: Category; nodes: Node[]; onMove: (move: Move) => void }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const mayWrite = useMay()('catalogue:modifier');
  const record = useOwnRecord<Values>({
    model: 'Categorie', id: category.id, empty: {}, fields: FIELDS, mayWrite,
    read: async (id) => {
      const row = await readRecord('Categorie', id, 'nom,couleur,tvaDefaut,version');
      return row && { version: row.version, values: { nom: row.nom, couleur: row.couleur, tvaDefaut: row.tvaDefaut } };
    },
    write: async (values, touched, version) => {
      await change('Categorie', category.id, version, picked(values, FIELDS.filter((name) => touched.includes(name))));
      return category.id;
    },
    onSaved: () => { void queries.invalidateQueries({ queryKey: ['Categorie'] }); },
  });
  const { control, register, formState: { errors, isSubmitting } } = record.form;
  return (
    <FormProvider {...record.form}>
      <Card withBorder component="form" onSubmit={(event) => { event.preventDefault(); void record.save(); }}>
        <Stack>
          <Title order={2}>{category.nom}</Title>
          {record.views.map((view, index) => <Fragment key={index}>{view}</Fragment>)}
          <RefusalSummary refused={record.refused} />
          <TextInput label={t.field.nom} required readOnly={!mayWrite} {...register('nom')} error={errors.nom?.message} />
          <Controller name="couleur" control={control} render={({ field, fieldState }) => (
            <ColorInput withEyeDropper={false} label={t.categories.color} description={t.categories.colorHelp} readOnly={!mayWrite} swatches={SWATCHES} format="hex" value={field.value ?? ''} error={fieldState.error?.message} onChange={(value) => field.onChange(value === '' ? null : value)} />
          )} />
          <Controller name="tvaDefaut" control={control} render={({ field, fieldState }) => (
            <Select label={t.categories.rate} clearable readOnly={!mayWrite} data={RATES.map((rate) => ({ value: String(rate), label: formatRate(rate) }))} value={field.value === null || field.value === undefined ? null : String(field.value)} error={fieldState.error?.message}
              onChange={(value) => field.onChange(value === null ? null : Number(value))} />
          )} />
          {mayWrite && (
            <Group justify="space-between">
              <Button type="submit" disabled={!record.dirty} loading={isSubmitting}>{t.save}</Button>
              <Can do="catalogue:supprimer"><RemoveButton name={category.nom} erase={record.erase} onRemoved={() => { void queries.invalidateQueries({ queryKey: ['Categorie'] }); }} /></Can>
            </Group>
          )}
          {mayWrite && <Moves category={category} nodes={nodes} onMove={onMove} />}
          <Group gap="md">
            <Anchor component={Link} to={`/articles?filter=${encodeURIComponent(writeFilters({ categorie: category.id }))}`}>{t.categories.articles}</Anchor>
            <Anchor component={Link} to={`/articles/champs?filter=${category.id}`}>{t.customs.title}</Anchor>
            
          </Group>
        </Stack>
      </Card>
    </FormProvider>
  );
}
