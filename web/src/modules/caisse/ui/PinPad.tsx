import { type ReactNode, useState } from 'react';
import { useWords } from '../words';
import { Numpad } from './Numpad';

const SHORTEST = 4;
const LONGEST = 8;

/** Digits behind dots, four to eight of them. */
export function PinPad({ label, onPin }: { label: string; onPin: (pin: string) => Promise<string | null> }): ReactNode {
  const t = useWords();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const send = async (pin: string): Promise<void> => {
    if (busy || pin.length < SHORTEST) return;
    setBusy(true);
    const why = await onPin(pin);
    setBusy(false);
    if (why === null) return;
    setFault(why);
    setTyped('');
  };
  const type = (pin: string): void => {
    if (busy) return;
    setFault('');
    setTyped(pin);
  };
  return (
    <div className="pin">
      <p className="pin-label">{label}</p>
      <p className="pin-dots" aria-label={t.pin.typed(typed.length)} role="img">{Array.from({ length: Math.max(SHORTEST, typed.length) }, (_, index) => <span key={index} className={index < typed.length ? 'dot dot-full' : 'dot'} />)}</p>
      <p className="fault" role="alert">{fault}</p>
      <Numpad typed={typed} onType={type} longest={LONGEST} verbatim onEnter={() => { void send(typed); }} />
      <button type="button" className="button button-main" disabled={typed.length < SHORTEST || busy} onClick={() => { void send(typed); }}>{t.pin.enter}</button>
    </div>
  );
}
