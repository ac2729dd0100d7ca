import { ActionIcon, Button, Group, Menu, Select, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { Controller, useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { DateField } from '../../../kit/DateField';
import { IconDelete } from '../../../kit/icons';
import { NumberField } from '../../../kit/NumberField';
import { type DocumentValues, emptyTerm, type TermValues } from '../form';
import { useVentesWords } from '../words';

const term = (more: Partial<TermValues>): TermValues => ({ ...emptyTerm(), ...more });

/** Usual ways to pay in several times. */
const USUAL = {
  half: [term({ part: 'POURCENT', valeur: 50, delaiJours: 0 }), term({ delaiJours: 30 })],
  third: [term({ part: 'POURCENT', valeur: 33.33, delaiJours: 0 }), term({ part: 'POURCENT', valeur: 33.33, delaiJours: 30 }), term({ delaiJours: 60 })],
  deposit: [term({ part: 'POURCENT', valeur: 30, delaiJours: 0 }), term({ delaiJours: 30 })],
};

function When({ index }: { index: number }): ReactNode {
  const t = useVentesWords();
  const { control, setValue } = useFormContext<DocumentValues>();
  const date = useWatch({ control, name: `echeancier.${index}.date` });
  const end = useWatch({ control, name: `echeancier.${index}.finDeMois` });
  const kind = date !== null ? 'DATE' : end;
  const options = [
    { value: 'NON', label: t.terms.days }, { value: 'DELAI_PUIS_FIN_DE_MOIS', label: t.terms.daysThenEnd },
    { value: 'FIN_DE_MOIS_PUIS_DELAI', label: t.terms.endThenDays }, { value: 'DATE', label: t.terms.date },
  ];
  return (
    <>
      {kind === 'DATE'
        ? <Controller name={`echeancier.${index}.date`} control={control} render={({ field, fieldState }) => <DateField label={t.terms.dateOf(index + 1)} value={field.value === '' ? null : field.value} onChange={(iso) => field.onChange(iso ?? '')} error={fieldState.error?.message} />} />
        : (
          <Controller name={`echeancier.${index}.delaiJours`} control={control} render={({ field, fieldState }) => (
            <NumberField label={t.terms.delay(index + 1)} w={110} whole min={0} max={365} value={field.value} onChange={(typed) => field.onChange(typed)} error={fieldState.error?.message} />
          )} />
        )}
      <Select label={t.terms.from} w={220} allowDeselect={false} data={options} value={kind} onChange={(value) => {
        setValue(`echeancier.${index}.date`, value === 'DATE' ? '' : null, { shouldDirty: true });
        const chosen = (['NON', 'DELAI_PUIS_FIN_DE_MOIS', 'FIN_DE_MOIS_PUIS_DELAI'] as const).find((one) => one === value);
        setValue(`echeancier.${index}.finDeMois`, chosen ?? 'NON', { shouldDirty: true });
      }} />
    </>
  );
}

/** How an invoice is paid in several times. */
export function Terms(): ReactNode {
  const t = useVentesWords();
  const { control } = useFormContext<DocumentValues>();
  const { fields, append, remove, replace } = useFieldArray({ control, name: 'echeancier' });
  const { errors } = useFormState({ control, name: 'echeancier' });
  const parts = useWatch({ control, name: 'echeancier' });
  const root = errors.echeancier?.root?.message ?? errors.echeancier?.message;
  return (
    <Stack gap="xs">
      {fields.length > 0 && <Text size="sm" fw={600}>{t.terms.title}</Text>}
      {fields.map((field, index) => (
        <Group key={field.id} gap="xs" align="flex-end" wrap="wrap">
          <Controller name={`echeancier.${index}.part`} control={control} render={({ field: { value, onChange } }) => (
            <Select label={t.terms.part(index + 1)} w={130} allowDeselect={false} value={value} onChange={onChange}
              data={[{ value: 'POURCENT', label: t.terms.percent }, { value: 'MONTANT', label: t.terms.amount }, { value: 'SOLDE', label: t.terms.balance }]} />
          )} />
          {parts[index]?.part !== 'SOLDE' && (
            <Controller name={`echeancier.${index}.valeur`} control={control} render={({ field: { value, onChange }, fieldState }) => (
              <NumberField label={t.terms.value(index + 1)} w={100} decimalScale={2} suffix={parts[index]?.part === 'MONTANT' ? ' €' : ' %'} value={value} onChange={(typed) => onChange(typed)} error={fieldState.error?.message} />
            )} />
          )}
          <When index={index} />
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.terms.remove(index + 1)} onClick={() => remove(index)}><IconDelete size={16} /></ActionIcon>
        </Group>
      ))}
      {root !== undefined && <Text size="sm" c="var(--mantine-color-error)" role="alert">{root}</Text>}
      {fields.length > 0
        ? <Button variant="subtle" size="compact-sm" px={4} style={{ alignSelf: 'flex-start' }} onClick={() => append(emptyTerm())}>{t.terms.addOne}</Button>
        : (
          <Menu position="bottom-start">
            <Menu.Target><Button variant="subtle" size="compact-sm" px={4} style={{ alignSelf: 'flex-start' }}>{t.terms.add}</Button></Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => replace(USUAL.half)}>{t.terms.half}</Menu.Item>
              <Menu.Item onClick={() => replace(USUAL.third)}>{t.terms.third}</Menu.Item>
              <Menu.Item onClick={() => replace(USUAL.deposit)}>{t.terms.deposit}</Menu.Item>
              <Menu.Item onClick={() => append(emptyTerm())}>{t.terms.free}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
    </Stack>
  );
}
