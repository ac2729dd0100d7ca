import { Select, SimpleGrid, Switch, Textarea, TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import type { ArticleValues } from './articleForm';
import { Section } from './Section';
import { UNITS } from './units';
import { choices, useCategories } from './useCategories';
import { useWords } from './words';

const TYPES = ['PRODUIT', 'SERVICE', 'BON_CADEAU'] as const;

/** A category proposes the rate of its new articles. */
function CategoryField({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  const { control, setValue, formState } = useFormContext<ArticleValues>();
  const { categories } = useCategories();
  return (
    <Controller name="categorieId" control={control} render={({ field, fieldState }) => (
      <Select label={t.field.categorieId} placeholder={t.list.noCategory} searchable clearable readOnly={readOnly} data={choices(categories)} value={field.value} ref={field.ref} error={fieldState.error?.message}
        onChange={(id) => {
          field.onChange(id);
          const rate = categories.find((category) => category.id === id)?.tvaDefaut;
          if (rate !== null && rate !== undefined && !formState.dirtyFields.tva && formState.defaultValues?.reference === '') setValue('tva', rate);
        }} />
    )} />
  );
}

export function Identity({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  const { control, register, formState: { errors }, watch } = useFormContext<ArticleValues>();
  const unit = watch('unite');
  const units = UNITS.some((one) => one === unit) ? UNITS.map((one) => ({ value: one, label: t.unit[one] })) : [{ value: unit, label: unit }, ...UNITS.map((one) => ({ value: one, label: t.unit[one] }))];
  const nullable = { setValueAs: (typed: unknown) => (typed === '' ? null : typed) };
  return (
    <Section title={t.record.identity}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        <TextInput label={t.field.reference} required readOnly={readOnly} {...register('reference')} error={errors.reference?.message} />
        <TextInput label={t.field.nom} required readOnly={readOnly} {...register('nom')} error={errors.nom?.message} />
        <CategoryField readOnly={readOnly} />
        <Controller name="type" control={control} render={({ field, fieldState }) => (
          <Select label={t.field.type} allowDeselect={false} readOnly={readOnly} data={TYPES.map((value) => ({ value, label: t.type[value] }))} value={field.value} ref={field.ref} error={fieldState.error?.message}
            onChange={(value) => { const type = TYPES.find((one) => one === value); if (type) field.onChange(type); }} />
        )} />
        <Controller name="unite" control={control} render={({ field, fieldState }) => (
          <Select label={t.field.unite} searchable allowDeselect={false} readOnly={readOnly} data={units} value={field.value} ref={field.ref} onChange={field.onChange} error={fieldState.error?.message} />
        )} />
        <Controller name="actif" control={control} render={({ field }) => (
          <Switch mt="xl" label={t.field.actif} disabled={readOnly} checked={field.value} onChange={(event) => field.onChange(event.currentTarget.checked)} ref={field.ref} />
        )} />
      </SimpleGrid>
      <Textarea mt="md" label={t.field.description} autosize minRows={2} readOnly={readOnly} {...register('description', nullable)} error={errors.description?.message} />
    </Section>
  );
}
