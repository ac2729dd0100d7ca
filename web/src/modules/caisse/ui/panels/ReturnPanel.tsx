import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { formatEuros, formatNumber } from '../../../../kit/money';
import { askApproval } from '../../till/approving';
import { bringBack, type Chosen, findTicket, type Returnable, type Worth, worthOf } from '../../till/returning';
import { setTicket } from '../../till/selling';
import { get } from '../../till/store';
import { useWords } from '../../words';
import { euros } from '../money';
import { Sheet } from '../Sheet';

interface Props {
  wanted: { numero?: string; documentId?: string } | null;
  onClose: () => void;
}

/** A ticket is scanned, what comes back is touched, the reason is chosen: in four touches it is on the ticket. */
export function ReturnPanel({ wanted, onClose }: Props): ReactNode {
  const t = useWords().returns;
  const [numero, setNumero] = useState('');
  const [ticket, setFound] = useState<Returnable | null>(null);
  const [fault, setFault] = useState('');
  const look = async (by: { numero?: string; documentId?: string }): Promise<void> => {
    const reply = await findTicket(by);
    if ('why' in reply) setFault(reply.why);
    else setFound(reply.ticket);
  };
  useEffect(() => { if (wanted !== null) void look(wanted); }, [wanted]);
  if (ticket !== null) return <Choice ticket={ticket} onClose={onClose} />;
  return (
    <Sheet title={t.title} onClose={onClose}>
      <form className="stack" onSubmit={(event) => { event.preventDefault(); void look({ numero: numero.trim().toUpperCase() }); }}>
        <p className="lead">{t.lead}</p>
        <label className="field"><span>{t.number}</span><input type="text" data-first value={numero} autoComplete="off" onChange={({ currentTarget }) => setNumero(currentTarget.value)} /></label>
        <p className="fault" role="alert">{fault}</p>
        <button type="submit" className="button button-main" disabled={numero.trim() === ''}>{t.find}</button>
      </form>
    </Sheet>
  );
}

function Choice({ ticket, onClose }: { ticket: Returnable; onClose: () => void }): ReactNode {
  const t = useWords().returns;
  const [chosen, setChosen] = useState<Record<string, number>>({});
  const [motif, setMotif] = useState(t.reasons.swap);
  const [worth, setWorth] = useState<Worth | null>(null);
  const [fault, setFault] = useState('');
  const taken = useMemo((): Chosen[] => Object.entries(chosen).flatMap(([ligneId, milli]) => (milli > 0 ? [{ ligneId, milli }] : [])), [chosen]);
  useEffect(() => {
    let current = true;
    setWorth(null);
    if (taken.length > 0) void worthOf(ticket, taken).then((reply) => {
      if (!current) return;
      setFault('why' in reply ? reply.why : '');
      setWorth('worth' in reply ? reply.worth : null);
    });
    return () => { current = false; };
  }, [ticket, taken]);
  const toggle = (line: Returnable['lignes'][number]): void => {
    const most = Math.round(line.retournable * 1000);
    const now = chosen[line.ligneId] ?? 0;
    setChosen({ ...chosen, [line.ligneId]: now >= most ? 0 : Math.min(most, most % 1000 === 0 ? now + 1000 : most) });
  };
  const apply = async (): Promise<void> => {
    if (worth === null) return;
    const { cashier, state } = get();
    const granted = cashier?.retourSansAccord || state?.reglages.retourApprouve === false ? { approbationId: null } : await askApproval('RETOUR', worth.total / 100);
    if (granted === null) return;
    bringBack(ticket, taken, worth, motif);
    if (granted.approbationId !== null) setTicket({ ...get().ticket, approbationId: granted.approbationId });
    onClose();
  };
  return (
    <Sheet title={t.of(ticket.numero)} onClose={onClose} foot={<button type="button" className="button button-main" disabled={worth === null} onClick={() => { void apply(); }}>{t.apply(euros(worth?.total ?? 0))}</button>}>
      {ticket.facture && <p className="notice">{t.invoiced(ticket.facture)}</p>}
      <ul className="rows">
        {ticket.lignes.map((line) => (
          <li key={line.ligneId}>
            <button type="button" className="row" disabled={line.retournable <= 0} aria-pressed={(chosen[line.ligneId] ?? 0) > 0} onClick={() => toggle(line)}>
              <span>{line.designation}<small>{line.retournable <= 0 ? t.allReturned : t.left(formatNumber(line.retournable), formatEuros(line.montant_ttc))}</small></span>
              <strong>{(chosen[line.ligneId] ?? 0) > 0 ? formatNumber((chosen[line.ligneId] ?? 0) / 1000) : ''}</strong>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => setChosen(Object.fromEntries(ticket.lignes.map(({ ligneId, retournable }) => [ligneId, Math.round(retournable * 1000)])))}>{t.all}</button>
      <div className="switch switch-wrap" role="group" aria-label={t.reason}>
        {Object.values(t.reasons).map((reason) => <button key={reason} type="button" aria-pressed={motif === reason} onClick={() => setMotif(reason)}>{reason}</button>)}
      </div>
      {worth !== null && worth.enPoints > 0 && <p className="hint">{t.inPoints(euros(worth.enPoints))}</p>}
      <p className="fault" role="alert">{fault}</p>
      <p className="hint">{t.exchange}</p>
    </Sheet>
  );
}
