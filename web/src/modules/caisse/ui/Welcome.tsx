import { type ReactNode, useEffect, useState } from 'react';
import { associate, type RegisterRow, registers } from '../till/start';
import { type Phase, useTill } from '../till/store';
import { useWords } from '../words';
import { LogIn } from './LogIn';

/** Before this device is a till: what it lacks, who it belongs to, which register it holds. */
export function Welcome({ phase }: { phase: Phase }): ReactNode {
  const t = useWords();
  return (
    <main className="gate">
      <div className="card">
        <p className="eyebrow">{t.title}</p>
        {phase === 'impossible' && <><h1>{t.start.unable}</h1><p className="lead">{t.start.unableWhy}</p></>}
        {phase === 'occupee' && <><h1>{t.start.elsewhere}</h1><p className="lead">{t.start.elsewhereWhy}</p></>}
        {phase === 'connexion' && <><h1>{t.login.title}</h1><p className="lead">{t.login.lead}</p><LogIn onDone={() => undefined} /></>}
        {phase === 'choix' && <Registers />}
      </div>
    </main>
  );
}

function Registers(): ReactNode {
  const t = useWords().choice;
  const account = useTill((till) => till.account);
  const [rows, setRows] = useState<RegisterRow[] | null | undefined>(undefined);
  const [chosen, setChosen] = useState<RegisterRow | null>(null);
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => { void registers().then(setRows); }, []);
  const hold = async (register: RegisterRow): Promise<void> => {
    setChosen(register);
    setBusy(true);
    setFault((await associate(register.id, t.device(register.nom))) ?? '');
    setBusy(false);
  };
  return (
    <>
      <h1>{t.title}</h1>
      <p className="lead">{t.lead(account?.nom ?? '')}</p>
      <ul className="rows">
        {(rows ?? []).map((register) => (
          <li key={register.id}><button type="button" className="row" disabled={busy} onClick={() => { void hold(register); }}><span>{register.nom}<small>{register.Store?.nom} · {register.code}</small></span></button></li>
        ))}
      </ul>
      {busy && <p role="status">{t.preparing(chosen?.nom ?? '')}</p>}
      {rows?.length === 0 && <p className="nothing">{t.nothing} <a href="/caisses">{t.manage}</a></p>}
      {rows === null && <p className="notice">{t.offline}</p>}
      <p className="fault" role="alert">{fault}</p>
    </>
  );
}
