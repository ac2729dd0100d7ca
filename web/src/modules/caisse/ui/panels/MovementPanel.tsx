import { type ReactNode, useState } from 'react';
import { move } from '../../till/session';
import { say } from '../../till/store';
import { useWords } from '../../words';
import { euros } from '../money';
import { Numpad } from '../Numpad';
import { Sheet } from '../Sheet';

/** Money that enters or leaves the drawer without a sale, and why. */
export function MovementPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().movement;
  const [nature, setNature] = useState<'APPORT' | 'RETRAIT'>('RETRAIT');
  const [typed, setTyped] = useState('');
  const [motif, setMotif] = useState('');
  const [fault, setFault] = useState('');
  const amount = Number(typed);
  const holds = amount > 0 && motif.trim() !== '';
  const send = async (): Promise<void> => {
    if (!holds) return;
    const why = await move({ nature, montant: amount / 100, motif: motif.trim() });
    if (why !== null) return setFault(why);
    say(nature === 'APPORT' ? t.inDone(euros(amount)) : t.outDone(euros(amount)), 'good');
    onClose();
  };
  return (
    <Sheet title={t.title} onClose={onClose} foot={<button type="button" className="button button-main" disabled={!holds} onClick={() => { void send(); }}>{t.save}</button>}>
      <div className="switch" role="group" aria-label={t.title}>
        <button type="button" aria-pressed={nature === 'RETRAIT'} onClick={() => setNature('RETRAIT')}>{t.out}</button>
        <button type="button" aria-pressed={nature === 'APPORT'} onClick={() => setNature('APPORT')}>{t.in}</button>
      </div>
      <p className="tender-typed" aria-live="polite">{euros(amount)}</p>
      <Numpad typed={typed} onType={setTyped} onEnter={() => { void send(); }} />
      <label className="field"><span>{t.reason}</span><input type="text" maxLength={500} value={motif} onChange={({ currentTarget }) => setMotif(currentTarget.value)} placeholder={t.example} /></label>
      <p className="fault" role="alert">{fault}</p>
    </Sheet>
  );
}
