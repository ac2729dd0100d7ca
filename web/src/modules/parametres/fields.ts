import { useMay } from '../../kit/session';
import type { SettingsChanges } from './company';
import type { Editable } from '../../kit/changes';

type Fields = Editable<'ParametresEntreprise'>;
type NamesOf<V> = { [K in keyof Fields]: [Fields[K]] extends [V] ? (null extends Fields[K] ? K : never) : never }[keyof Fields];

/** The fields of the settings by what they hold; empty is null. */
export type TextName = NamesOf<string | null>;
type NumberName = NamesOf<number | null>;
type FlagName = { [K in keyof Fields]: Fields[K] extends boolean ? K : never }[keyof Fields];

type Order = ('label' | 'input' | 'description' | 'error')[];

/** What explains a field stands under it, so that fields side by side line up. */
export const BELOW: Order = ['label', 'input', 'description', 'error'];

interface TextBinding {
  id: string;
  inputWrapperOrder: Order;
  value: string;
  error: string | undefined;
  disabled: boolean;
  onChange: (event: { currentTarget: { value: string } }) => void;
}

export interface Fieldset {
  /** Nobody types where saving would be refused. */
  readOnly: boolean;
  text: (name: TextName) => TextBinding;
  number: (name: NumberName) => { id: string; inputWrapperOrder: Order; value: number | null; error: string | undefined; disabled: boolean; min: number; onChange: (typed: number | null) => void };
  date: (name: TextName) => { value: string | null; error: string | undefined; disabled: boolean; onChange: (iso: string | null) => void };
  flag: (name: FlagName) => { id: string; checked: boolean; error: string | undefined; disabled: boolean; onChange: (event: { currentTarget: { checked: boolean } }) => void };
}

/** The id of a field, to which the list of what is missing leads. */
export const fieldId = (name: string): string => `champ-${name}`;

/** What a field of Mantine needs to show and change a setting. */
export function useFieldset(draft: SettingsChanges): Fieldset {
  const readOnly = !useMay()('entreprise:modifier');
  return {
    readOnly,
    text: (name) => ({
      id: fieldId(name), inputWrapperOrder: BELOW, value: draft.value(name) ?? '', error: draft.error(name), disabled: readOnly,
      onChange: (event) => draft.set(name, event.currentTarget.value === '' ? null : event.currentTarget.value),
    }),
    number: (name) => ({
      id: fieldId(name), inputWrapperOrder: BELOW, value: draft.value(name), error: draft.error(name), disabled: readOnly, min: 0,
      onChange: (typed) => draft.set(name, typed),
    }),
    date: (name) => ({ value: draft.value(name), error: draft.error(name), disabled: readOnly, onChange: (iso) => draft.set(name, iso) }),
    flag: (name) => ({
      id: fieldId(name), checked: draft.value(name), error: draft.error(name), disabled: readOnly,
      onChange: (event) => draft.set(name, event.currentTarget.checked),
    }),
  };
}
