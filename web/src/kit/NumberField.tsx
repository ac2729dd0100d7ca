import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { type ClipboardEvent, type ReactNode, type Ref, useEffect, useRef, useState } from 'react';
import { language } from './i18n';
import { formatNumber } from './money';
import { heard, pasted, rawOf } from './numbers';
import { useKitWords } from './texts';

export interface NumberFieldProps extends Omit<NumberInputProps, 'value' | 'defaultValue' | 'onChange' | 'onValueChange' | 'allowDecimal' | 'fixedDecimalScale' | 'clampBehavior' | 'min' | 'max' | 'ref'> {
  value: number | '' | null | undefined;
  /** Told numbers alone: null while nothing, half of a number or a refused one stands there. */
  onChange: (value: number | null) => void;
  /** No decimals: what is typed with some is refused where it is seen. */
  whole?: boolean;
  /** As many decimals at least are shown of what is not being typed. */
  shownDecimals?: number;
  min?: number;
  max?: number;
  ref?: Ref<HTMLInputElement> | undefined;
}

interface Written {
  raw: string;
  told: number | null;
  /** What the owner held before: one that keeps it while no number stands here does not undo what is being typed. */
  before: number | null;
}

/** Puts raw digits where the caret is, as if they had been typed: Mantine's own reading of what is pasted loses signs and spaces. */
function insert(event: ClipboardEvent<HTMLInputElement>): void {
  const raw = pasted(event.clipboardData.getData('text'));
  if (raw === null) return;
  event.preventDefault();
  event.stopPropagation();
  document.execCommand('insertText', false, language() === 'fr' ? raw.replace('.', ',') : raw);
}

/** The one field of numbers: comma or point, a sign, grouped digits when pasted. Half of a number stays what it is, and nothing typed becomes another number. */
export function NumberField({ value, onChange, whole = false, decimalScale, shownDecimals = 0, min, max, error, onFocus, onBlur, ref, ...others }: NumberFieldProps): ReactNode {
  const t = useKitWords();
  const input = useRef<HTMLInputElement>(null);
  const place = useMergedRef(ref, input);
  const [written, setWritten] = useState<Written | null>(null);
  const [typing, setTyping] = useState(false);
  const [stopped, setStopped] = useState(false);
  const own = value === '' || value === undefined || Number.isNaN(value) ? null : value;
  const kept = written !== null && (own === written.told || (written.told === null && (own === written.before || own === 0))) ? written : null;
  const raw = kept?.raw ?? rawOf(own, whole ? 0 : decimalScale, shownDecimals);
  const now = heard(raw, whole, decimalScale);
  const fault = (): string | undefined => {
    if ('fault' in now) return now.fault === 'whole' ? t.numberWhole : now.fault === 'decimals' ? t.numberDecimals(now.most) : stopped ? t.numberHalf : undefined;
    if (typing || now.number === null) return undefined;
    if (min !== undefined && now.number < min) return t.numberLeast(formatNumber(min));
    return max !== undefined && now.number > max ? t.numberMost(formatNumber(max)) : undefined;
  };
  const wrong = 'fault' in now;
  useEffect(() => {
    const field = input.current;
    const form = field?.form;
    if (!wrong || !field || !form) return;
    const stop = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
      setStopped(true);
      field.focus();
    };
    form.addEventListener('submit', stop, true);
    return () => form.removeEventListener('submit', stop, true);
  }, [wrong]);
  const hear = (text: string): void => {
    const result = heard(text, whole, decimalScale);
    const told = 'number' in result ? result.number : null;
    setStopped(false);
    setWritten({ raw: text, told, before: own });
    if (told !== own) onChange(told);
  };
  return (
    <NumberInput {...others} ref={place} value={raw} valueIsNumericString clampBehavior="none" trimLeadingZeroesOnBlur={false} error={error ?? fault()}
      {...(min === undefined ? {} : { min })} {...(max === undefined ? {} : { max })}
      onValueChange={({ value: text }, { source }) => { if (String(source) !== 'prop') hear(text); }}
      onPasteCapture={insert}
      onFocus={(event) => { setTyping(true); onFocus?.(event); }}
      onBlur={(event) => { setTyping(false); if (!wrong || now.fault === 'half') setWritten(null); onBlur?.(event); }} />
  );
}
