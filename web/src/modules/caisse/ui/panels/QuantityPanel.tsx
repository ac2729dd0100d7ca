import { type ReactNode, useState } from 'react';
import { activeLine, setQuantity } from '../../till/selling';
import { formatNumber } from '../../../../kit/money';
import { useWords } from '../../words';
import { Numpad } from '../Numpad';
import { Sheet } from '../Sheet';

/** How many of the chosen line; what is weighed is typed in grams. */
export function QuantityPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().quantity;
  const [line] = useState(() => activeLine());
  const [typed, setTyped] = useState('');
  if (line === null) return null;
  const milli = line.seule ? Number(typed) : Number(typed) * 1000;
  const apply = (): void => {
    if (typed !== '') setQuantity(line.key, milli);
    onClose();
  };
  return (
    <Sheet title={t.title(line.designation)} onClose={onClose} foot={<button type="button" className="button button-main" disabled={typed === ''} onClick={apply}>{t.apply}</button>}>
      <p className="tender-typed" aria-live="polite">{formatNumber(typed === '' ? line.quantite / 1000 : milli / 1000)}</p>
      {line.seule && <p className="hint">{t.grams}</p>}
      <Numpad typed={typed} onType={setTyped} longest={line.seule ? 6 : 4} onEnter={apply} />
    </Sheet>
  );
}
