import { Select, Stack } from '@mantine/core';
import { type ReactNode } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { type DocumentValues, exemptCategories } from '../form';
import { PROVISIONS } from '../provisions';
import { useVentesWords } from '../words';

/** The provision that exempts, for each category without VAT that a line names: the law wants it on the page. */
export function Exemptions(): ReactNode {
  const t = useVentesWords();
  const { control } = useFormContext<DocumentValues>();
  const lines = useWatch({ control, name: 'lignes' });
  const categories = exemptCategories(lines);
  if (categories.length === 0) return null;
  return (
    <Stack gap="xs">
      {categories.map((category) => (
        <Controller key={category} name={`motifs.${category}`} control={control} render={({ field, fieldState }) => {
          const known = PROVISIONS.filter(([of]) => of === category).map(([, code, label]) => ({ value: code, label }));
          const typed = field.value ?? '';
          return (
            <Select label={t.exemptions.label(t.category(category))} searchable clearable placeholder={t.exemptions.hint} value={typed === '' ? null : typed} onChange={(value) => field.onChange(value ?? '')}
              error={fieldState.error?.message} data={typed === '' || known.some(({ value }) => value === typed) ? known : [...known, { value: typed, label: typed }]} />
          );
        }} />
      ))}
    </Stack>
  );
}
