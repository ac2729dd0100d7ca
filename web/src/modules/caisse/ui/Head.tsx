import { type ReactNode, useEffect, useState } from 'react';
import { lock } from '../till/approving';
import { openPanel } from '../till/keys';
import { useTill } from '../till/store';
import { useWords } from '../words';

/** How long something has been waiting, in whole minutes. */
function useMinutes(since: number | null): number {
  const [minutes, setMinutes] = useState(0);
  useEffect(() => {
    if (since === null) return undefined;
    const tell = (): void => setMinutes(Math.max(0, Math.floor((Date.now() - since) / 60_000)));
    tell();
    const timer = setInterval(tell, 20_000);
    return () => clearInterval(timer);
  }, [since]);
  return since === null ? 0 : minutes;
}

/** Whether the server has everything, how much waits and since when. */
function Badge(): ReactNode {
  const t = useWords().sync;
  const { unsent, toTreat, oldest } = useTill((till) => till.waiting);
  const online = useTill((till) => till.online);
  const expired = useTill((till) => till.expired);
  const replaced = useTill((till) => till.replaced);
  const minutes = useMinutes(oldest);
  const state = expired || replaced ? 'bad' : toTreat > 0 ? 'bad' : unsent > 0 || !online ? 'warn' : 'good';
  const text = expired ? t.expired : replaced ? t.replacedShort : toTreat > 0 ? t.toTreat(toTreat) : unsent > 0 ? t.unsent(unsent) : online ? t.done : t.offline;
  return (
    <button type="button" className={`badge badge-${state}`} onClick={() => openPanel('synchro')}>
      <span className="badge-dot" aria-hidden="true" />
      <span aria-live="polite">{text}{unsent > 0 && toTreat === 0 && !expired ? <small> {t.since(minutes)}</small> : null}</span>
    </button>
  );
}

export function Head(): ReactNode {
  const t = useWords();
  const register = useTill((till) => till.state?.register.nom ?? '');
  const store = useTill((till) => till.state?.register.storeNom ?? '');
  const cashier = useTill((till) => till.cashier?.prenom ?? '');
  const training = useTill((till) => till.training);
  const newVersion = useTill((till) => till.newVersion);
  return (
    <header className="head">
      <button type="button" className="icon-button" aria-label={t.menu.name} onClick={() => openPanel('menu')}>
        <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d="M4 7h16M4 12h16M4 17h16" stroke="currentColor" strokeWidth="2" strokeLinecap="round" fill="none" /></svg>
      </button>
      <div className="head-name">
        <h1>{register}</h1>
        <p>{newVersion ? t.newVersion : store}</p>
      </div>
      {training && <strong className="training">{t.training}</strong>}
      <Badge />
      <button type="button" className="chip" onClick={lock} aria-label={t.lock.leave(cashier)}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="M7 11V8a5 5 0 0 1 10 0v3M6 11h12v9H6z" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" fill="none" /></svg>
        <span>{cashier}</span>
      </button>
    </header>
  );
}
