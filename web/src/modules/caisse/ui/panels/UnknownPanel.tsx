import { type ReactNode, useState } from 'react';
import { formatRate } from '../../../../kit/money';
import { priceTyped } from '../../core/price';
import { createArticle, type Described, RATES, sellFree } from '../../till/creating';
import { may, useTill } from '../../till/store';
import { useWords } from '../../words';
import { Sheet } from '../Sheet';

/** A code that no article bears, or something without a code: it is made an article with three answers, or sold as it is. */
export function UnknownPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().unknown;
  const code = useTill((till) => till.unknownCode);
  const online = useTill((till) => till.online);
  const [nom, setNom] = useState('');
  const [typed, setTyped] = useState('');
  const [tva, setTva] = useState<number>(RATES[0]);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const creates = code !== '' && may('catalogue:creer');
  const described = (): Described | null => {
    const prix = priceTyped(typed);
    if (nom.trim() === '' || prix === null) {
      setFault(nom.trim() === '' ? t.noName : t.noPrice);
      return null;
    }
    return { nom: nom.trim(), prix, tva };
  };
  const sell = (): void => {
    const what = described();
    if (what === null) return;
    sellFree(what);
    onClose();
  };
  const create = async (): Promise<void> => {
    const what = described();
    if (what === null) return;
    setBusy(true);
    const why = await createArticle(code, what);
    setBusy(false);
    if (why === null) onClose();
    else setFault(why === '' ? t.needsNetwork : why);
  };
  const first = creates && online;
  return (
    <Sheet title={code === '' ? t.freeTitle : t.title} onClose={onClose}>
      <form className="stack" noValidate onSubmit={(event) => { event.preventDefault(); if (first) void create(); else sell(); }}>
        <p className="lead">{code === '' ? t.freeLead : t.lead(code)}</p>
        <label className="field"><span>{t.name}</span><input type="text" data-first maxLength={200} autoComplete="off" value={nom} onChange={({ currentTarget }) => { setFault(''); setNom(currentTarget.value); }} /></label>
        <label className="field"><span>{t.price}</span><input type="text" inputMode="decimal" autoComplete="off" value={typed} onChange={({ currentTarget }) => { setFault(''); setTyped(currentTarget.value); }} /></label>
        <div className="field"><span id="taux">{t.rate}</span>
          <div className="switch" role="group" aria-labelledby="taux">
            {RATES.map((rate) => <button key={rate} type="button" aria-pressed={tva === rate} onClick={() => setTva(rate)}>{formatRate(rate)}</button>)}
          </div>
        </div>
        {creates && !online && <p className="notice">{t.needsNetwork}</p>}
        <p className="fault" role="alert">{fault}</p>
        <div className="buttons">
          {first && <button type="button" className="button" disabled={busy} onClick={sell}>{t.sellOnly}</button>}
          <button type="submit" className="button button-main" disabled={busy}>{first ? t.create : t.sell}</button>
        </div>
        {first && <small className="hint">{t.hint}</small>}
      </form>
    </Sheet>
  );
}
