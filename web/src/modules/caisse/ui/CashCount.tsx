import type { ReactNode } from 'react';
import { type Count, DENOMINATIONS } from '../core/cash';
import { useWords } from '../words';
import { euros } from './money';

const NOTES = DENOMINATIONS.filter((value) => value >= 500);
const COINS = DENOMINATIONS.filter((value) => value < 500);

/** How many of each note and coin; a field a denomination, so that Tab and Enter go through them. */
export function CashCount({ count, onCount }: { count: Count; onCount: (count: Count) => void }): ReactNode {
  const t = useWords().count;
  const field = (value: number): ReactNode => (
    <label key={value} className="denomination">
      <span className={value >= 500 ? 'money money-note' : 'money'}>{euros(value)}</span>
      <input type="text" inputMode="numeric" pattern="[0-9]*" autoComplete="off" value={(count[value] ?? 0) === 0 ? '' : count[value]} aria-label={t.number(euros(value))} placeholder="0"
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget }) => {
          const digits = currentTarget.value.replace(/\D/g, '').slice(0, 5);
          onCount({ ...count, [value]: digits === '' ? 0 : Number(digits) });
        }} />
      <output>{(count[value] ?? 0) > 0 ? euros(value * (count[value] ?? 0)) : '–'}</output>
    </label>
  );
  return (
    <div className="denominations">
      <fieldset><legend>{t.notes}</legend>{NOTES.map(field)}</fieldset>
      <fieldset><legend>{t.coins}</legend>{COINS.map(field)}</fieldset>
    </div>
  );
}
