import { type ReactNode, useState } from 'react';
import type { Tender as Kind } from '../contract';
import { cashRest, change, quickNotes, rest, settled, type Tendering } from '../core/tender';
import { exactCash, take, takeBack, tip } from '../till/paying';
import { get, set, useTill } from '../till/store';
import { useWords } from '../words';
import { euros } from './money';
import { Numpad } from './Numpad';
import { Sheet } from './Sheet';

const KINDS: readonly Kind[] = ['ESPECES', 'CARTE', 'TITRE_RESTAURANT', 'CHEQUE', 'BON_CADEAU'];

/** What was paid so far; each may be taken back until nothing is left to pay. */
function Paid({ tender }: { tender: Tendering }): ReactNode {
  const t = useWords();
  if (tender.payments.length === 0 && tender.pourboire === 0) return null;
  return (
    <ul className="paid" aria-label={t.tender.paid}>
      {tender.payments.map(({ id, moyen, montant }) => (
        <li key={id} className="pair"><span>{t.tenders[moyen]}</span><span>{euros(montant)}</span><button type="button" className="icon-button" aria-label={t.tender.takeBack(t.tenders[moyen])} onClick={() => takeBack(id)}>×</button></li>
      ))}
      {tender.pourboire > 0 && <li className="pair"><span>{t.tender.tip}</span><span>{euros(tender.pourboire)}</span><button type="button" className="icon-button" aria-label={t.tender.takeBack(t.tender.tip)} onClick={() => tip(0)}>×</button></li>}
    </ul>
  );
}

function Sums({ tender, typed }: { tender: Tendering; typed: number | null }): ReactNode {
  const t = useWords().tender;
  const open = rest(tender);
  const asked = cashRest(tender);
  const back = change(tender) + (typed !== null && open > 0 && typed > asked ? typed - asked : 0);
  const short = typed !== null && open > 0 && typed < asked ? asked - typed : 0;
  return (
    <div className="sums" aria-live="polite">
      <p className="pair sums-due"><span>{open < 0 ? t.giveBack : t.due}</span><strong>{euros(Math.abs(open))}</strong></p>
      {asked !== open && <p className="pair"><span>{t.inCash}</span><span>{euros(asked)}</span></p>}
      {open >= 0 && <p className="pair"><span>{short > 0 ? t.rest : t.change}</span><strong>{euros(short > 0 ? short : back)}</strong></p>}
    </div>
  );
}

/** The tender screen: digits, then how it is paid; without digits, all of the rest. */
export function Tender(): ReactNode {
  const t = useWords();
  const tender = useTill((till) => till.tender);
  const busy = useTill((till) => till.busy);
  const online = useTill((till) => till.online);
  const [typed, setTyped] = useState('');
  if (tender === null) return null;
  const amount = typed === '' ? null : Number(typed);
  const open = rest(tender);
  const done = settled(tender);
  const give = (kind: Kind): void => {
    void take(kind, amount).then(() => { if (get().message === null) setTyped(''); });
  };
  const close = (): void => { if (!busy) set({ panel: null, tender: null }); };
  return (
    <Sheet title={open < 0 ? t.tender.refundTitle : t.tender.title} onClose={close} size="wide">
      <div className="tender">
        <div className="tender-pad">
          <p className="tender-typed" aria-live="polite">{euros(amount ?? Math.abs(cashRest(tender)))}</p>
          <Numpad typed={typed} onType={setTyped} onEnter={() => give('ESPECES')} />
          <div className="notes" role="group" aria-label={t.tender.notes}>
            {open > 0 && quickNotes(cashRest(tender)).map((note) => <button key={note} type="button" className="note" disabled={busy || done} onClick={() => { void take('ESPECES', note); }}>{euros(note)}</button>)}
          </div>
        </div>
        <div className="tender-side">
          <Sums tender={tender} typed={amount} />
          <Paid tender={tender} />
          <div className="kinds">
            {KINDS.map((kind) => (
              <button key={kind} type="button" className={kind === 'ESPECES' ? 'kind kind-cash' : kind === 'CARTE' ? 'kind kind-card' : 'kind'} disabled={busy || done || (kind === 'BON_CADEAU' && !online)} onClick={() => give(kind)}>{t.tenders[kind]}</button>
            ))}
          </div>
          <div className="tender-more">
            <button type="button" className="button" disabled={busy || done || open < 0} onClick={() => { void exactCash(); }}>{t.tender.exact} <kbd>F10</kbd></button>
            <button type="button" className="button" disabled={busy || amount === null} onClick={() => { tip(amount ?? 0); setTyped(''); }}>{t.tender.tip}</button>
          </div>
          {!online && <p className="notice">{t.tender.offlineCard}</p>}
          {busy && <p role="status">{t.tender.sending}</p>}
        </div>
      </div>
    </Sheet>
  );
}
