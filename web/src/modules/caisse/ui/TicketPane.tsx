import { type ReactNode, useEffect, useRef } from 'react';
import { formatNumber, formatRate, formatEuros } from '../../../kit/money';
import { type Discount, due, isEmpty, type Line, refunded, refundedInPoints, sums } from '../core/ticket';
import { openPanel } from '../till/keys';
import { openTender } from '../till/paying';
import { choose, removeActive, setTicket, step } from '../till/selling';
import { get, useTill } from '../till/store';
import { useWords } from '../words';
import { euros } from './money';

const discountText = ({ valeur, type }: Discount): string => (type === 'POURCENT' ? formatRate(valeur) : formatEuros(valeur));

interface RowProps {
  line: Line;
  amount: number;
  active: boolean;
}

function Row({ line, amount, active }: RowProps): ReactNode {
  const t = useWords().ticket;
  const { key, designation, quantite, prix, remise, seule } = line;
  return (
    <li className={active ? 'line line-active' : 'line'}>
      <button type="button" className="line-name" aria-pressed={active} onClick={() => choose(key)}>
        <span>{designation}</span>
        <small>{euros(prix)}{remise === null ? '' : ` · ${t.discount} ${discountText(remise)}`}</small>
      </button>
      <span className="steps">
        {!seule && <button type="button" className="step" aria-label={t.less(designation)} onClick={() => step(key, -1000)}>−</button>}
        <output className="line-quantity" aria-label={t.quantity(designation)}>{formatNumber(quantite / 1000)}</output>
        {!seule && <button type="button" className="step" aria-label={t.more(designation)} onClick={() => step(key, 1000)}>+</button>}
      </span>
      <span className="line-amount">{euros(amount)}</span>
    </li>
  );
}

/** What comes back, below what is sold. */
function Returned(): ReactNode {
  const t = useWords().ticket;
  const refund = useTill((till) => till.ticket.refund);
  if (refund === null) return null;
  return refund.lignes.map(({ ligneId, designation, quantite, montant }) => (
    <li key={ligneId} className="line line-returned">
      <span className="line-name"><span>{t.returned} {designation}</span><small>{refund.numero} · {refund.motif}</small></span>
      <span className="steps"><output className="line-quantity">{formatNumber(-quantite / 1000)}</output></span>
      <span className="line-amount">{euros(-montant)}</span>
    </li>
  ));
}

function Tools(): ReactNode {
  const t = useWords().ticket;
  const client = useTill((till) => till.ticket.client);
  const empty = useTill((till) => isEmpty(till.ticket));
  return (
    <div className="tools">
      <button type="button" className="tool" onClick={() => openPanel('client')}>{client === null ? t.client : client.nom}<kbd>F2</kbd></button>
      <button type="button" className="tool" disabled={empty} onClick={() => openPanel('remise')}>{t.discountTool}<kbd>F4</kbd></button>
      <button type="button" className="tool" disabled={empty} onClick={() => openPanel('quantite')}>{t.quantityTool}<kbd>F6</kbd></button>
      <button type="button" className="tool" disabled={empty} onClick={removeActive}>{t.remove}<kbd>F7</kbd></button>
      <button type="button" className="tool" onClick={() => openPanel('attente')}>{t.hold}<kbd>F8</kbd></button>
    </div>
  );
}

function Foot(): ReactNode {
  const t = useWords().ticket;
  const ticket = useTill((till) => till.ticket);
  const busy = useTill((till) => till.busy);
  const count = ticket.lines.reduce((sum, { quantite, seule }) => sum + (seule ? 1 : Math.round(quantite / 1000)), 0);
  const { remise } = sums(ticket);
  const { due: total } = due(ticket);
  return (
    <footer className="ticket-foot">
      {remise > 0n && <p className="pair"><span>{t.discount} {ticket.remise === null ? '' : discountText(ticket.remise)}</span><span>{euros(-Number(remise))}</span></p>}
      {refunded(ticket) > 0 && <p className="pair"><span>{t.refundSum}</span><span>{euros(-refunded(ticket))}</span></p>}
      {refundedInPoints(ticket) > 0 && <p className="pair"><span>{t.refundPoints}</span><span>{euros(refundedInPoints(ticket))}</span></p>}
      <p className="pair total" aria-live="polite"><span>{total < 0 ? t.toGiveBack : t.total} <small>{t.count(count)}</small></span><strong data-testid="total">{euros(Math.abs(total))}</strong></p>
      <button type="button" className="pay" disabled={isEmpty(ticket) || busy} onClick={openTender}>{total < 0 ? t.giveBack : t.pay} <kbd>F9</kbd></button>
    </footer>
  );
}

export function TicketPane(): ReactNode {
  const t = useWords().ticket;
  const ticket = useTill((till) => till.ticket);
  const refusals = useTill((till) => till.refusals);
  const typed = useTill((till) => till.typed);
  const times = useTill((till) => till.times);
  const flash = useTill((till) => till.flash);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => { list.current?.scrollTo(0, 0); }, [ticket.active, ticket.lines.length]);
  const { lines: amounts } = sums(ticket);
  const rows = ticket.lines.map((line, index) => ({ line, amount: Number(amounts[index] ?? 0n) })).reverse();
  return (
    <aside className="ticket" aria-label={t.name}>
      <Tools />
      {refusals.length > 0 && <div className="refusal" role="alert"><strong>{t.refused}</strong>{refusals.map((text) => <p key={text}>{text}</p>)}</div>}
      {(typed !== '' || times !== null) && <p className="typed" role="status">{times === null ? t.typed(typed) : t.times(times / 1000)}</p>}
      <ul className={flash % 2 === 0 ? 'lines' : 'lines lines-odd'} ref={list} data-flash={flash} tabIndex={rows.length > 0 ? 0 : -1} aria-label={t.lines}>
        {rows.map(({ line, amount }) => <Row key={line.key} line={line} amount={amount} active={line.key === ticket.active} />)}
        <Returned />
      </ul>
      {isEmpty(ticket) && <p className="empty">{t.empty}</p>}
      {ticket.refund !== null && <button type="button" className="button button-quiet" onClick={() => setTicket({ ...get().ticket, refund: null })}>{t.dropRefund}</button>}
      <Foot />
    </aside>
  );
}
