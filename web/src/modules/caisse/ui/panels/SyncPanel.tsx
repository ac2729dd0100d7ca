import { type ReactNode, useEffect, useState } from 'react';
import { due } from '../../core/ticket';
import type { Kept } from '../../device/queue';
import { exported, unsettled } from '../../device/tickets';
import { associate } from '../../till/start';
import { flushNow, readState } from '../../till/syncing';
import { useTill } from '../../till/store';
import { useWords } from '../../words';
import { moment } from '../time';
import { euros } from '../money';
import { Sheet } from '../Sheet';
import { LogIn } from '../LogIn';

/** What the server does not have, why, and how to take it away if all else fails. */
export function SyncPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords();
  const online = useTill((till) => till.online);
  const expired = useTill((till) => till.expired);
  const waiting = useTill((till) => till.waiting);
  const replaced = useTill((till) => till.replaced);
  const register = useTill((till) => till.state?.register);
  const [fault, setFault] = useState('');
  const [rows, setRows] = useState<Kept[]>([]);
  const [busy, setBusy] = useState(false);
  useEffect(() => { void unsettled().then(setRows); }, [waiting]);
  const again = async (): Promise<void> => {
    setBusy(true);
    await flushNow(true);
    await readState();
    setBusy(false);
  };
  const save = async (): Promise<void> => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await exported());
    link.download = t.sync.file;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Sheet title={t.sync.title} onClose={onClose}
      foot={<>{rows.length > 0 && <button type="button" className="button" onClick={() => { void save(); }}>{t.sync.export}</button>}<button type="button" className="button button-main" disabled={busy} onClick={() => { void again(); }}>{t.sync.now}</button></>}>
      <p className="lead">{expired ? t.sync.expiredLong : !online ? t.sync.offlineLong : rows.length === 0 ? t.sync.doneLong : t.sync.waitingLong}</p>
      {expired && <LogIn onDone={() => undefined} />}
      {replaced && register !== undefined && (
        <div className="notice stack">
          <p>{t.sync.replaced}</p>
          <button type="button" className="button" onClick={() => { void associate(register.id, t.choice.device(register.nom)).then((why) => setFault(why ?? '')); }}>{t.sync.associate}</button>
        </div>
      )}
      <p className="fault" role="alert">{fault}</p>
      <ul className="rows">
        {rows.map((kept) => (
          <li key={kept.id} className="row-pair">
            <span>{t.recent.local(kept.sequence)}<small>{moment(new Date(kept.at))} · {t.recent.states[kept.etat]}</small>{kept.motifs.map((text) => <small key={text} className="fault">{text}</small>)}</span>
            <strong>{euros(due(kept.sold.ticket).due)}</strong>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
