import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '00', '0', '⌫'] as const;
const LONGEST = 8;

/** Digits after a key; the same for fingers and for the keyboard. A comma counts where there are decimals. */
export function typedAfter(typed: string, key: string, longest = LONGEST, decimals = 0): string {
  if (key === '⌫' || key === 'Backspace') return typed.slice(0, -1);
  const [, after] = typed.split(',');
  if (key === ',') return decimals === 0 || after !== undefined ? typed : `${typed === '' ? '0' : typed},`;
  if (after !== undefined) return /^\d+$/.test(key) && after.length + key.length <= decimals ? `${typed}${key}` : typed;
  if (!/^0{1,2}$|^\d$/.test(key)) return typed;
  const next = `${typed}${key}`.replace(/^0+(?=.)/, '');
  return next.length > longest ? typed : next;
}

interface Props {
  typed: string;
  onType: (typed: string) => void;
  longest?: number;
  /** What Enter does. */
  onEnter?: (() => void) | undefined;
  /** A PIN keeps its noughts. */
  verbatim?: boolean;
  /** So many digits may follow a comma, whose key stands where « 00 » does. */
  decimals?: number;
  /** A comma was pressed where there is none. */
  onNoComma?: () => void;
}

/** Whether nothing stands over what holds this. */
const onTop = (node: Element | null): boolean => ([...document.querySelectorAll('dialog[open]')].at(-1) ?? null) === (node?.closest('dialog') ?? null);

/** Keys that never move; the keyboard's digits do the same as long as no field has the focus. */
export function Numpad({ typed, onType, longest = LONGEST, onEnter, verbatim = false, decimals = 0, onNoComma }: Props): ReactNode {
  const t = useWords();
  const pad = useRef<HTMLDivElement>(null);
  const press = (key: string): void => onType(verbatim && /^\d$/.test(key) ? `${typed}${key}`.slice(0, longest) : typedAfter(typed, key, longest, decimals));
  useEffect(() => {
    const down = (event: KeyboardEvent): void => {
      if (!onTop(pad.current) || event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement || event.ctrlKey || event.metaKey || event.altKey) return;
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      if (digit !== undefined) press(digit);
      else if (event.key === ',' || event.key === '.' || event.code === 'NumpadDecimal') {
        if (decimals > 0) press(',');
        else onNoComma?.();
      }
      else if (event.key === 'Backspace') press('⌫');
      else if (event.key === 'Enter' && onEnter !== undefined) {
        event.preventDefault();
        onEnter();
      }
    };
    addEventListener('keydown', down);
    return () => removeEventListener('keydown', down);
  });
  return (
    <div ref={pad} className="numpad" role="group" aria-label={t.numpad.name}>
      {KEYS.map((key) => (decimals > 0 && key === '00' ? ',' : key)).map((key) => (
        <button key={key} type="button" className="numpad-key" disabled={verbatim && key === '00'} aria-label={key === '⌫' ? t.numpad.erase : key === ',' ? t.numpad.comma : undefined} onClick={() => press(key)}>{verbatim && key === '00' ? '' : key}</button>
      ))}
    </div>
  );
}
