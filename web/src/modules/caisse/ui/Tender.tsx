import { type ReactNode, useState } from 'react';
import type { Tender as Kind } from '../contract';
import { cashRest, change, quickNotes, rest, settled, type Tendering } from '../core/tender';
import { stopAsking, terminals, type Asking } from '../till/card';
import { askAgain, exactCash, finish, take, takeBack, takeByHand, takeByTerminal, tip } from '../till/paying';
import { pointsFor, spendable } from '../till/points';
import { get, say, set, useTill } from '../till/store';
import { useWords } from '../words';
import { euros } from './money';
import { Numpad } from './Numpad';
import { Sheet } from './Sheet';

const KINDS: readonly Kind[] = ['ESPECES', 'CARTE', 'TITRE_RESTAURANT', 'CHEQUE', 'BON_CADEAU'];

/** What was paid so far; each may be taken back until nothing is left to pay. */
function Paid({ tender }: { tender: Tendering }): ReactNode {
  const t = useWords();
  const purse = useTill((till) => till.purse);
  const [doubted, setDoubted] = useState<string | null>(null);
  if (tender.payments.length === 0 && tender.pourboire === 0) return null;
  if (doubted !== null) return (
    <div className="confirm" role="alert">
      <p>{t.card.cancelAsk}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={() => setDoubted(null)}>{t.card.cancelNo}</button>
        <button type="button" className="button" onClick={() => { takeBack(doubted); setDoubted(null); }}>{t.card.cancelYes}</button>
      </div>
    </div>
  );
  return (
    <ul className="paid" aria-label={t.tender.paid}>
      {tender.payments.map(({ id, moyen, montant, terminal, manuel }) => (
        <li key={id} className="pair"><span>{moyen === 'POINTS' && purse !== null ? t.tender.points(pointsFor(purse, montant)) : t.tenders[moyen]}{terminal && ` ${t.card.byTerminal}`}{manuel && ` ${t.card.byHandShort}`}</span><span>{euros(montant)}</span><button type="button" className="icon-button" aria-label={t.tender.takeBack(t.tenders[moyen])} onClick={() => (terminal ? setDoubted(id) : takeBack(id))}>×</button></li>
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

/** A terminal is being asked: what the customer does, and the ways out. */
function AtTerminal({ asking: { card, state } }: { asking: Asking }): ReactNode {
  const t = useWords().card;
  const open = state === 'demande' || state === 'attente';
  return (
    <div className="card-ask" role="status">
      <strong>{t.ask(euros(card.montant))}</strong>
      <p>{state === 'refuse' ? t.declined : state === 'muet' ? t.silent : state === 'attente' ? t.waiting : t.follow}</p>
      {!open && <button type="button" className="button button-main" onClick={() => { void askAgain(); }}>{t.again}</button>}
      {state !== 'demande' && <button type="button" className="button" onClick={() => { void takeByHand(); }}>{t.byHand}</button>}
      <button type="button" className="button" onClick={stopAsking}>{state === 'refuse' ? t.other : t.stop}</button>
    </div>
  );
}

/** Ways to pay; a card has a key for each terminal where there are several. */
function Kinds({ closed, onGive, onTerminal }: { closed: boolean; onGive: (kind: Kind) => void; onTerminal: (id: string) => void }): ReactNode {
  const t = useWords();
  const online = useTill((till) => till.online);
  const purse = useTill((till) => till.purse);
  const refund = useTill((till) => till.ticket.refund);
  const open = useTill((till) => (till.tender === null ? 0 : rest(till.tender)));
  const left = useTill(spendable);
  const machines = terminals();
  return (
    <div className="kinds">
      {KINDS.flatMap((kind) => (kind === 'CARTE' && machines.length > 1
        ? machines.map(({ id, nom }) => <button key={id} type="button" className="kind kind-card" disabled={closed} onClick={() => onTerminal(id)}>{t.card.terminal(nom)}</button>)
        : [<button key={kind} type="button" className={kind === 'ESPECES' ? 'kind kind-cash' : kind === 'CARTE' ? 'kind kind-card' : 'kind'} disabled={closed || (kind === 'BON_CADEAU' && !online)} onClick={() => onGive(kind)}>{t.tenders[kind]}</button>]))}
      {purse !== null && open > 0 && purse.valeur > 0 && refund === null && <button type="button" className="kind" disabled={closed || !online || left === 0} onClick={() => onGive('POINTS')}>{t.tender.inPoints(euros(left))}</button>}
    </div>
  );
}

/** The tender screen: digits, then how it is paid; without digits, all of the rest. */
export function Tender(): ReactNode {
  const t = useWords();
  const tender = useTill((till) => till.tender);
  const sending = useTill((till) => till.busy);
  const asking = useTill((till) => till.asking);
  const client = useTill((till) => till.ticket.client);
  const purse = useTill((till) => till.purse);
  const online = useTill((till) => till.online);
  const [typed, setTyped] = useState('');
  if (tender === null) return null;
  const busy = sending || asking !== null;
  const amount = typed === '' ? null : Number(typed);
  const open = rest(tender);
  const done = settled(tender);
  const give = (kind: Kind): void => {
    void take(kind, amount).then(() => { if (get().message === null) setTyped(''); });
  };
  const close = (): void => {
    if (busy) return;
    set({ panel: null, tender: null });
    const taken = get().cards.filter(({ acceptee }) => acceptee).reduce((sum, { montant }) => sum + montant, 0);
    if (taken > 0) say(t.card.kept(euros(taken)), 'bad');
  };
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
          {client !== null && client.points > 0 && <p className="hint">{client.nom} · {t.tender.points(purse?.clientId === client.id ? purse.disponibles : client.points)}</p>}
          <Paid tender={tender} />
          {asking !== null && <AtTerminal asking={asking} />}
          {asking === null && done && <button type="button" className="button button-main" disabled={busy} onClick={() => { void finish(); }}>{t.tender.finish}</button>}
          {asking === null && !done && <Kinds closed={busy} onGive={give} onTerminal={(id) => { void takeByTerminal(id, amount); setTyped(''); }} />}
          <div className="tender-more">
            <button type="button" className="button" disabled={busy || done || open < 0} onClick={() => { void exactCash(); }}>{t.tender.exact} <kbd>F10</kbd></button>
            <button type="button" className="button" disabled={busy || amount === null} onClick={() => { tip(amount ?? 0); setTyped(''); }}>{t.tender.tip}</button>
          </div>
          {!online && <p className="notice">{t.tender.offlineCard}</p>}
          {!online && client !== null && client.points > 0 && <p className="notice">{t.tender.pointsOffline}</p>}
          {sending && <p role="status">{t.tender.sending}</p>}
        </div>
      </div>
    </Sheet>
  );
}
