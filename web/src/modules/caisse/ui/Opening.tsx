import { type ReactNode, useState } from 'react';
import { type Count, counted } from '../core/cash';
import { open } from '../till/session';
import { useTill } from '../till/store';
import { useWords } from '../words';
import { CashCount } from './CashCount';
import { euros } from './money';

/** A session begins with what is in the drawer. */
export function Opening(): ReactNode {
  const t = useWords().opening;
  const state = useTill((till) => till.state);
  const online = useTill((till) => till.online);
  const [count, setCount] = useState<Count>({});
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const usual = Math.round((state?.reglages.fondHabituel ?? 0) * 100);
  const send = async (): Promise<void> => {
    setBusy(true);
    setFault((await open(count)) ?? '');
    setBusy(false);
  };
  return (
    <main className="gate">
      <form className="card card-wide" onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <p className="eyebrow">{state?.register.storeNom}</p>
        <h1>{t.title(state?.register.nom ?? '')}</h1>
        <p className="lead">{t.lead}</p>
        <CashCount count={count} onCount={setCount} />
        <p className="pair total"><span>{t.float}{usual > 0 && <small> {t.usual(euros(usual))}</small>}</span><strong>{euros(counted(count))}</strong></p>
        {!online && <p className="notice">{t.offline}</p>}
        <p className="fault" role="alert">{fault}</p>
        <button type="submit" className="pay" disabled={busy}>{t.open}</button>
      </form>
    </main>
  );
}
