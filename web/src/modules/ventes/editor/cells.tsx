import { Textarea, TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { type Control, Controller } from 'react-hook-form';
import { NumberField } from '../../../kit/NumberField';
import type { DocumentValues } from '../form';

export type Cell = 'designation' | 'quantite' | 'prix' | 'remise' | 'tva';
export const CELLS: readonly Cell[] = ['designation', 'quantite', 'prix', 'remise', 'tva'];

interface CellProps {
  index: number;
  label: string;
  control: Control<DocumentValues>;
}

/** A figure of a line. Arrows go from line to line, they do not count. */
export function NumberCell({ index, name, label, control, places, suffix }: CellProps & { name: Exclude<Cell, 'designation'>; places: number; suffix?: string }): ReactNode {
  return (
    <Controller name={`lignes.${index}.${name}`} control={control} render={({ field, fieldState }) => (
      <NumberField aria-label={label} data-cell={name} value={field.value} onChange={(value) => field.onChange(value)} onBlur={field.onBlur}
        ref={field.ref} error={fieldState.error?.message} decimalScale={places} withKeyboardEvents={false} {...(suffix ? { suffix } : {})} styles={{ input: { textAlign: 'right' } }} />
    )} />
  );
}

/** The text of a title, a comment or a subtotal. */
export function WordsCell({ index, label, control, placeholder, many }: CellProps & { placeholder: string; many: boolean }): ReactNode {
  return (
    <Controller name={`lignes.${index}.designation`} control={control} render={({ field, fieldState }) => (many
      ? <Textarea aria-label={label} data-cell="designation" placeholder={placeholder} autosize minRows={1} {...field} error={fieldState.error?.message} />
      : <TextInput aria-label={label} data-cell="designation" placeholder={placeholder} {...field} error={fieldState.error?.message} />)} />
  );
}
