import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { formatDate, parseDate } from './dates';
import { useKitWords } from './texts';

interface Props {
  label: string;
  /** ISO date or null. */
  value: string | null;
  onChange: (iso: string | null) => void;
  error?: ReactNode;
  disabled?: boolean;
  required?: boolean;
  description?: string;
}

/** A date as people type it: 3/2, +30, fm. Read when the field is left. */
export function DateField({ label, value, onChange, error, disabled, required, description }: Props): ReactNode {
  const t = useKitWords();
  const [typed, setTyped] = useState(formatDate(value));
  const [wrong, setWrong] = useState(false);
  useEffect(() => { setTyped(formatDate(value)); setWrong(false); }, [value]);
  const leave = (): void => {
    const iso = parseDate(typed);
    setWrong(typed.trim() !== '' && iso === null);
    if (typed.trim() === '') onChange(null);
    else if (iso !== null) { onChange(iso); setTyped(formatDate(iso)); }
  };
  return (
    <TextInput label={label} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={leave} placeholder={t.dateShape} inputMode="numeric"
      description={description} error={wrong ? t.dateWrong : error} disabled={disabled ?? false} required={required ?? false} />
  );
}
