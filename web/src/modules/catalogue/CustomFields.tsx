import { Select, SimpleGrid, Switch, TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { DateField } from '../../kit/DateField';
import { NumberField } from '../../kit/NumberField';
import type { ArticleValues } from './articleForm';
import { checkCustoms, type Custom, type CustomValue } from './customs';
import { Section } from './Section';
import { useWords } from './words';

function Input({ custom, value, onChange, error, readOnly }: {
  custom: Custom; value: CustomValue; onChange: (value: CustomValue) => void; error: string | undefined; readOnly: boolean;
}): ReactNode {
  const common = { label: custom.nom, required: custom.obligatoire, error };
  const text = typeof value === 'string' ? value : '';
  switch (custom.type) {
    case 'BOOLEEN': return <Switch mt="xl" label={custom.nom} disabled={readOnly} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} />;
    case 'NOMBRE': return <NumberField {...common} readOnly={readOnly} value={typeof value === 'number' ? value : ''} onChange={(typed) => onChange(typed)} />;
    case 'DATE': return <DateField {...common} disabled={readOnly} value={text === '' ? null : text} onChange={onChange} />;
    case 'LISTE': return <Select {...common} readOnly={readOnly} clearable={!custom.obligatoire} data={custom.options} value={text === '' ? null : text} onChange={onChange} />;
    default: return <TextInput {...common} readOnly={readOnly} value={text} onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)} />;
  }
}

/** The fields that the article's category adds. */
export function CustomFields({ customs, readOnly }: { customs: Custom[]; readOnly: boolean }): ReactNode {
  const t = useWords();
  const { formState } = useFormContext<ArticleValues>();
  const { field } = useController<ArticleValues, 'champsPersonnalises'>({ name: 'champsPersonnalises' });
  if (customs.length === 0) return null;
  const faults = formState.isSubmitted ? checkCustoms(field.value, customs, t.fault) : {};
  return (
    <Section title={t.record.customs} about={t.record.customsAbout}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {customs.map((custom) => (
          <Input key={custom.id} custom={custom} value={field.value[custom.code] ?? null} readOnly={readOnly} error={faults[custom.code]}
            onChange={(value) => field.onChange({ ...field.value, [custom.code]: value })} />
        ))}
      </SimpleGrid>
    </Section>
  );
}
