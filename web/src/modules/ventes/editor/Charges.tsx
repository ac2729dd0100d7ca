import { ActionIcon, Button, Group, Menu, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { Controller, useFieldArray, useFormContext, useFormState } from 'react-hook-form';
import { IconDelete } from '../../../kit/icons';
import { NumberField } from '../../../kit/NumberField';
import type { DocumentValues } from '../form';
import { useVentesWords } from '../words';

/** What the whole document bears beside its lines: carriage, packing. */
export function Charges(): ReactNode {
  const t = useVentesWords();
  const { control, register } = useFormContext<DocumentValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'frais' });
  const { errors } = useFormState({ control, name: 'frais' });
  const add = (libelle: string, codeMotif: string | null): void => append({ libelle, montant: null, tva: null, codeMotif });
  return (
    <Stack gap="xs">
      {fields.length > 0 && <Text size="sm" fw={600}>{t.charges.title}</Text>}
      {fields.map((field, index) => (
        <Group key={field.id} gap="xs" align="flex-start" wrap="nowrap">
          <TextInput aria-label={t.charges.label(index + 1)} placeholder={t.charges.labelHint} style={{ flex: 1 }} {...register(`frais.${index}.libelle`)} error={errors.frais?.[index]?.libelle?.message} />
          <Controller name={`frais.${index}.montant`} control={control} render={({ field: { value, onChange }, fieldState }) => (
            <NumberField aria-label={t.charges.amount(index + 1)} w={110} suffix=" €" decimalScale={2} min={0} value={value} onChange={(typed) => onChange(typed)} error={fieldState.error?.message} styles={{ input: { textAlign: 'right' } }} />
          )} />
          <Controller name={`frais.${index}.tva`} control={control} render={({ field: { value, onChange }, fieldState }) => (
            <NumberField aria-label={t.charges.rate(index + 1)} w={90} suffix=" %" decimalScale={2} placeholder={t.grid.automatic} value={value} onChange={(typed) => onChange(typed)} error={fieldState.error?.message} styles={{ input: { textAlign: 'right' } }} />
          )} />
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.charges.remove(index + 1)} onClick={() => remove(index)}><IconDelete size={16} /></ActionIcon>
        </Group>
      ))}
      <Menu position="bottom-start">
        <Menu.Target><Button variant="subtle" size="compact-sm" px={4} style={{ alignSelf: 'flex-start' }}>{t.charges.add}</Button></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => add(t.charges.carriage, 'FC')}>{t.charges.carriage}</Menu.Item>
          <Menu.Item onClick={() => add(t.charges.packing, 'PC')}>{t.charges.packing}</Menu.Item>
          <Menu.Item onClick={() => add('', null)}>{t.charges.other}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Stack>
  );
}
