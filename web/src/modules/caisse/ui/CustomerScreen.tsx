import { type ReactNode, useEffect, useState } from 'react';
import { formatNumber } from '../../../kit/money';
import { CHANNEL, type Shown } from '../till/display';
import { useWords } from '../words';
import { euros } from './money';

/** What the customer sees, in the second window. */
export function CustomerScreen(): ReactNode {
  const t = useWords().display;
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = ({ data }: MessageEvent<Shown | 'bonjour'>) => { if (data !== 'bonjour') setShown(data); };
    channel.postMessage('bonjour');
    return () => channel.close();
  }, []);
  const idle = shown === null || (shown.lines.length === 0 && shown.done === null && shown.total === 0);
  return (
    <main className="customer">
      {shown?.training && <strong className="training">{t.training}</strong>}
      <h1>{shown?.shop ?? ''}</h1>
      {idle && <p className="customer-idle">{t.welcome}</p>}
      {!idle && shown.done === null && (
        <ul className="customer-lines">
          {[...shown.lines].reverse().map(({ designation, quantite, montant }, index) => (
            <li key={shown.lines.length - index}><span>{quantite === 1000 ? '' : `${formatNumber(quantite / 1000)} × `}{designation}</span><span>{euros(montant)}</span></li>
          ))}
        </ul>
      )}
      {!idle && (
        <p className="customer-total" aria-live="polite">
          <span>{shown.done !== null ? (shown.done.change > 0 ? t.change : t.paid) : shown.rest !== null && shown.rest !== shown.total ? t.rest : t.total}</span>
          <strong>{euros(shown.done !== null ? (shown.done.change > 0 ? shown.done.change : shown.done.total) : shown.rest ?? shown.total)}</strong>
        </p>
      )}
      {shown?.done && <p className="customer-idle">{t.thanks}</p>}
    </main>
  );
}
