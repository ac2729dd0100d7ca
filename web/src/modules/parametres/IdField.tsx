import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { compact } from './identifiants';
import { type IdKind, left, shown, verdict } from './verdict';
import { useWords } from './words';

interface Props {
  kind: IdKind;
  label: string;
  id: string;
  /** Compact, as stored; empty for none. */
  value: string;
  onChange: (compact: string) => void;
  disabled: boolean;
  error: string | undefined;
  description?: ReactNode;
}

/** An identifier whose key is checked as one types: told at once when it cannot be right, when left if it is unfinished. */
export function IdField({ kind, label, id, value, onChange, disabled, error, description }: Props): ReactNode {
  const t = useWords();
  const [typing, setTyping] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const judged = verdict(kind, value);
  const missing = left(kind, value);
  const fault = judged === 'shape' || judged === 'key' ? t.ids[kind][judged]
    : judged === 'partial' && typing === null ? t.ids[kind].partial : undefined;
  const hint = fault !== undefined ? undefined : judged === 'partial' && missing !== null ? t.ids.left(missing) : judged === 'right' && touched && kind !== 'bic' && kind !== 'naf' ? t.ids.right : description;
  return (
    <TextInput id={id} label={label} value={typing ?? shown(kind, value)} disabled={disabled} error={error ?? fault} description={hint} autoComplete="off"
      inputMode={kind === 'siren' || kind === 'siret' ? 'numeric' : 'text'} inputWrapperOrder={['label', 'input', 'description', 'error']}
      onChange={(event) => { setTyping(event.currentTarget.value); setTouched(true); onChange(compact(event.currentTarget.value)); }} onBlur={() => setTyping(null)} />
  );
}
