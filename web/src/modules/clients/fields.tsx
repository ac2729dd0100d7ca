import { Switch, Textarea, TextInput } from '@mantine/core';
import { type ReactNode } from 'react';
import { Controller, type FieldPathByValue, useFormContext } from 'react-hook-form';
import { checkClient, type ClientValues } from './clientForm';
import { useWords } from './words';

type Text = FieldPathByValue<ClientValues, string | null>;
type Flag = FieldPathByValue<ClientValues, boolean>;

/** A text of the client; identifiers are checked while they are typed, once they are long enough to be wrong. */
export function TextField({ name, label, readOnly, required = false, description, long = false, type, checkedFrom = 0 }: {
  name: Text; label: string; readOnly: boolean; required?: boolean; description?: ReactNode; long?: boolean; type?: string; checkedFrom?: number;
}): ReactNode {
  const t = useWords();
  const { control, getValues } = useFormContext<ClientValues>();
  return (
    <Controller name={name} control={control} render={({ field, fieldState }) => {
      const value = field.value ?? '';
      const fault = checkedFrom > 0 && value.length >= checkedFrom ? Object.entries(checkClient({ ...getValues(), [name]: value }, t.fault)).find(([one]) => one === name)?.[1] : undefined;
      const common = {
        label, required, readOnly, description, error: fieldState.error?.message ?? fault, value, ref: field.ref, onBlur: field.onBlur,
        onChange: (event: { currentTarget: { value: string } }) => field.onChange(event.currentTarget.value === '' && !required ? null : event.currentTarget.value),
      };
      return long ? <Textarea {...common} autosize minRows={3} /> : <TextInput {...common} {...(type ? { type } : {})} />;
    }} />
  );
}

export function FlagField({ name, label, readOnly, onChange }: { name: Flag; label: string; readOnly: boolean; onChange?: (on: boolean) => void }): ReactNode {
  const { control } = useFormContext<ClientValues>();
  return (
    <Controller name={name} control={control} render={({ field, fieldState }) => (
      <Switch label={label} disabled={readOnly} checked={field.value} error={fieldState.error?.message} ref={field.ref}
        onChange={(event) => { field.onChange(event.currentTarget.checked); onChange?.(event.currentTarget.checked); }} />
    )} />
  );
}
