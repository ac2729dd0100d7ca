import { type ReactNode, useState } from 'react';
import { activeLine, setQuantity } from '../../till/selling';
import { formatNumber } from '../../../../kit/money';
import { useWords } from '../../words';
import { decimalsOf, milliTyped } from '../../core/quantity';
import { Numpad } from '../Numpad';
import { Sheet } from '../Sheet';

/** How many of the chosen line; what is weighed is typed in grams. */
export function QuantityPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().quantity;
  const [line] = useState(() => activeLine());
  const [typed, setTyped] = useState('');
  const [noComma, setNoComma] = useState(false);
  if (line === null) return null;
  const decimals = line.seule ? 0 : decimalsOf(line.unite);
  const milli = line.seule ? Number(typed) : milliTyped(typed) ?? 0;
  const apply = (): void => {
    if (typed !== '') setQuantity(line.key, milli);
    onClose();
  };
  return (
    <Sheet title={t.title(line.designation)} onClose={onClose} foot={<button type="button" className="button button-main" disabled={typed === ''} onClick={apply}>{t.apply}</button>}>
      <p className="tender-typed" aria-live="polite">{typed === '' || line.seule ? formatNumber(typed === '' ? line.quantite / 1000 : milli / 1000) : typed}</p>
      {line.seule && <p className="hint">{t.grams}</p>}
      {noComma && <p className="fault" role="alert">{line.seule ? t.grams : t.whole}</p>}
      <Numpad typed={typed} onType={(next) => { setNoComma(false); setTyped(next); }} longest={line.seule ? 6 : 4} decimals={decimals} onNoComma={() => setNoComma(true)} onEnter={apply} />
    </Sheet>
  );
}
