import { type ReactNode, useEffect, useState } from 'react';
import type { Check } from '../contract';
import { type Count, counted } from '../core/cash';
import { type Other, OTHERS, othersTyped } from '../core/others';
import { print } from '../till/paying';
import { close, prepare, type Report, resumeSelling } from '../till/session';
import { set, useTill } from '../till/store';
import { readState } from '../till/syncing';
import { useWords } from '../words';
import { CashCount } from './CashCount';
import { euros } from './money';
import { TotalsView, totalsReceipt } from './TotalsView';

type Step = 'verifier' | 'compter' | 'z';

/** The day ends in three steps: what is left to do, what is in the drawer, the Z. */
export function Closing(): ReactNode {
  const t = useWords().closing;
  const [step, setStep] = useState<Step>('verifier');
  const [override, setOverride] = useState('');
  const [z, setZ] = useState<Report | null>(null);
  const register = useTill((till) => till.state?.register.nom ?? '');
  useEffect(() => { scrollTo(0, 0); }, [step]);
  return (
    <main className="gate">
      <div className="card card-wide">
        <p className="eyebrow">{register}</p>
        <h1>{t.title}</h1>
        <ol className="stepper">{(['verifier', 'compter', 'z'] as const).map((name) => <li key={name} aria-current={name === step ? 'step' : undefined}>{t.steps[name]}</li>)}</ol>
        {step === 'verifier' && <Checks onDone={(reason) => { setOverride(reason); setStep('compter'); }} />}
        {step === 'compter' && <Counting override={override} onBack={() => setStep('verifier')} onClosed={(totals) => { setZ(totals); setStep('z'); }} />}
        {step === 'z' && z !== null && <Closed z={z} />}
      </div>
    </main>
  );
}

function Checks({ onDone }: { onDone: (override: string) => void }): ReactNode {
  const t = useWords().closing;
  const [checks, setChecks] = useState<Check[] | null>(null);
  const [fault, setFault] = useState('');
  const [reason, setReason] = useState('');
  const [round, setRound] = useState(0);
  useEffect(() => {
    void prepare().then((reply) => {
      setFault('why' in reply ? reply.why : '');
      setChecks('checks' in reply ? reply.checks : null);
    });
  }, [round]);
  const open = (checks ?? []).filter(({ nombre }) => nombre > 0);
  const blocked = open.some(({ bloquant }) => bloquant);
  return (
    <div className="stack">
      {checks === null && fault === '' && <p role="status">{t.looking}</p>}
      <ul className="checks">
        {checks !== null && open.length === 0 && <li className="check-good">{t.allDone}</li>}
        {open.map(({ code, bloquant, detail }) => <li key={code} className={bloquant ? 'check-bad' : 'check-warn'}>{detail}</li>)}
      </ul>
      <p className="fault" role="alert">{fault}</p>
      {blocked && <label className="field"><span>{t.override}</span><input type="text" maxLength={500} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} /><small>{t.overrideHint}</small></label>}
      <div className="buttons">
        <button type="button" className="button" onClick={() => { void resumeSelling(); }}>{t.back}</button>
        <button type="button" className="button" onClick={() => setRound(round + 1)}>{t.again}</button>
        <button type="button" className="button button-main" disabled={checks === null || (blocked && reason.trim() === '')} onClick={() => onDone(blocked ? reason : '')}>{t.toCount}</button>
      </div>
    </div>
  );
}

function Counting({ override, onBack, onClosed }: { override: string; onBack: () => void; onClosed: (z: Report) => void }): ReactNode {
  const t = useWords();
  const [count, setCount] = useState<Count>({});
  const [others, setOthers] = useState<Partial<Record<Other, string>>>({});
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    const read = othersTyped(others);
    if ('wrong' in read) {
      setFault(t.closing.wrongAmount(read.wrong.map((kind) => t.tenders[kind]).join(', ')));
      return;
    }
    setBusy(true);
    const reply = await close({ count, others: read.amounts, reason, override });
    setBusy(false);
    if ('z' in reply) onClosed(reply.z);
    else if ('why' in reply) setFault(reply.why);
    else setFault(reply.expected === null ? reply.difference : `${reply.difference} ${t.closing.expected(euros(Math.round(reply.expected * 100)), euros(counted(count)))}`);
  };
  return (
    <form className="stack" onSubmit={(event) => { event.preventDefault(); void send(); }}>
      <CashCount count={count} onCount={setCount} />
      <p className="pair total"><span>{t.closing.cash}</span><strong>{euros(counted(count))}</strong></p>
      <fieldset className="others"><legend>{t.closing.others}</legend>
        {OTHERS.map((kind) => <label key={kind} className="field"><span>{t.tenders[kind]}</span><input type="text" inputMode="decimal" value={others[kind] ?? ''} placeholder={t.closing.asExpected} onChange={({ currentTarget }) => setOthers({ ...others, [kind]: currentTarget.value })} /></label>)}
      </fieldset>
      <label className="field"><span>{t.closing.reason}</span><input type="text" maxLength={500} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} /></label>
      <p className="fault" role="alert">{fault}</p>
      <div className="buttons">
        <button type="button" className="button" onClick={onBack}>{t.closing.back}</button>
        <button type="submit" className="button button-main" disabled={busy}>{t.closing.close}</button>
      </div>
    </form>
  );
}

function Closed({ z }: { z: Report }): ReactNode {
  const t = useWords().closing;
  const done = (): void => { void readState().then(() => set({ phase: 'ouverture', cashier: null })); };
  return (
    <div className="stack">
      <p className="done-label" role="status">{t.done}</p>
      {z.ecart !== undefined && <p className={z.ecart === 0 ? 'done-good' : 'notice'}>{z.ecart === 0 ? t.exact : t.difference(euros(Math.round(z.ecart * 100)))}</p>}
      <TotalsView report={z} />
      <div className="buttons">
        <button type="button" className="button" onClick={() => { void print(totalsReceipt(t.z(z.numero ?? 0), z)); }}>{t.print}</button>
        <button type="button" className="button button-main" onClick={done}>{t.finish}</button>
      </div>
    </div>
  );
}
