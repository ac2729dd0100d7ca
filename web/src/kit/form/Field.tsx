import { Anchor, Select, Switch, TagsInput, Textarea, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { type ColumnInfo, isModel } from '../contract';
import { DateField } from '../DateField';
import { formatMoment } from '../dates';
import { language } from '../i18n';
import { NumberField } from '../NumberField';
import { placeOf } from '../places';
import { RefSelect } from '../RefSelect';
import { useKitWords } from '../texts';
import { columnLabel, valueLabel } from '../words';
import { JsonField } from './JsonField';

interface Props {
  column: ColumnInfo;
  value: unknown;
  onChange: (value: unknown) => void;
  error: string | undefined;
  readOnly: boolean;
  /** What the contract says of the column, to be said below. */
  about?: string | undefined;
  onBlur?: () => void;
  inputRef?: (element: HTMLElement | null) => void;
}

/** The contract's sentence on a column, where it says more than its label and speaks to people: in French, without names of the database. */
function told({ type }: ColumnInfo, whole: string | undefined): string | undefined {
  if (whole === undefined) return undefined;
  const sentence = type === 'enum' ? whole.replace(/ : .*$/s, '.') : whole;
  const technical = /[a-z][A-Z]|_|\{|\b(?!SIRE[NT]\b|IBAN\b)[A-Z]{4,}/.test(sentence);
  return language() === 'fr' && !technical && sentence.length > 24 ? sentence : undefined;
}

/** One field of a record, by its column's type. */
export function Field({ column, value, onChange, error, readOnly, about, inputRef }: Props): ReactNode {
  const t = useKitWords();
  const sentence = told(column, about);
  const common = { label: columnLabel(column.name), error, disabled: readOnly, required: column.required && !readOnly, ...(sentence === undefined ? {} : { description: sentence }) };
  const text = value === null || value === undefined ? '' : String(value);
  const string = (typed: string): void => onChange(typed === '' && column.nullable ? null : typed);
  if (column.reference !== undefined && isModel(column.reference)) {
    return (
      <div>
        <RefSelect {...common} model={column.reference} value={text === '' ? null : text} onChange={(id) => onChange(id)} />
        {text !== '' && <Anchor component={Link} to={placeOf(column.reference, text)} size="xs" underline="always">{t.openRecord}</Anchor>}
      </div>
    );
  }
  switch (column.type) {
    case 'boolean':
      return <Switch label={common.label} checked={value === true} onChange={(event) => onChange(event.currentTarget.checked)} disabled={readOnly} error={error} mt="lg" />;
    case 'enum':
      return <Select {...common} ref={inputRef} data={(column.values ?? []).map((one) => ({ value: one, label: valueLabel(one) }))} value={text === '' ? null : text} onChange={onChange} clearable={column.nullable} />;
    case 'integer':
    case 'number':
      return <NumberField {...common} ref={inputRef} value={text === '' ? null : Number(text)} onChange={onChange} whole={column.type === 'integer'} decimalScale={column.scale ?? 2} />;
    case 'date':
      return <DateField {...common} value={text === '' ? null : text} onChange={onChange} />;
    case 'date-time':
      return <TextInput {...common} value={formatMoment(text)} readOnly disabled />;
    case 'array':
      return <TagsInput {...common} value={Array.isArray(value) ? value.map(String) : []} onChange={onChange} />;
    case 'json':
    case 'object':
      return <JsonField {...common} value={value} onChange={onChange} />;
    default:
      return (column.maxLength ?? 0) > 500 ? <Textarea {...common} ref={inputRef} value={text} onChange={(event) => string(event.currentTarget.value)} autosize minRows={2} />
        : <TextInput {...common} ref={inputRef} value={text} onChange={(event) => string(event.currentTarget.value)} />;
  }
}
