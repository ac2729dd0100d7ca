import { type ReactNode, useState } from 'react';
import type { DiscountKind } from '../../contract';
import { activeLine, discount } from '../../till/selling';
import { useTill } from '../../till/store';
import { formatEuros, formatNumber } from '../../../../kit/money';
import { useWords } from '../../words';
import { Numpad } from '../Numpad';
import { Sheet } from '../Sheet';

/** A discount on the line or on the whole ticket, in percent or in euros. */
export function DiscountPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().discount;
  const [line] = useState(() => activeLine());
  const max = useTill((till) => till.cashier?.remiseMax ?? null);
  const [whole, setWhole] = useState(line === null);
  const [kind, setKind] = useState<DiscountKind>('POURCENT');
  const [typed, setTyped] = useState('');
  const value = kind === 'POURCENT' ? Number(typed) : Number(typed) / 100;
  const holds = typed !== '' && value > 0 && (kind === 'MONTANT' || value <= 100);
  const apply = (valeur: number | null): void => {
    void discount(whole || line === null ? null : line.key, valeur === null ? null : { valeur, type: kind }).then((done) => { if (done) onClose(); });
  };
  return (
    <Sheet title={t.title} onClose={onClose}
      foot={<><button type="button" className="button" onClick={() => apply(null)}>{t.none}</button><button type="button" className="button button-main" disabled={!holds} onClick={() => apply(value)}>{t.apply}</button></>}>
      <div className="switch" role="group" aria-label={t.on}>
        {line !== null && <button type="button" aria-pressed={!whole} onClick={() => setWhole(false)}>{line.designation}</button>}
        <button type="button" aria-pressed={whole} onClick={() => setWhole(true)}>{t.whole}</button>
      </div>
      <div className="switch" role="group" aria-label={t.kind}>
        <button type="button" aria-pressed={kind === 'POURCENT'} onClick={() => { setKind('POURCENT'); setTyped(''); }}>{t.percent}</button>
        <button type="button" aria-pressed={kind === 'MONTANT'} onClick={() => { setKind('MONTANT'); setTyped(''); }}>{t.amount}</button>
      </div>
      <p className="tender-typed" aria-live="polite">{kind === 'POURCENT' ? `${formatNumber(value)} %` : formatEuros(value)}</p>
      {kind === 'POURCENT' && <div className="notes">{[5, 10, 20, 30].map((percent) => <button key={percent} type="button" className="note" onClick={() => setTyped(String(percent))}>{percent} %</button>)}</div>}
      <Numpad typed={typed} onType={setTyped} longest={kind === 'POURCENT' ? 3 : 6} onEnter={() => { if (holds) apply(value); }} />
      {max !== null && max < 100 && <p className="hint">{t.limit(max)}</p>}
    </Sheet>
  );
}
