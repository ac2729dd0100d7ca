import { type ReactNode, useState } from 'react';
import type { Cashier } from '../contract';
import { unlock } from '../till/approving';
import { choosePin, enterAsAccount } from '../till/start';
import { useTill } from '../till/store';
import { useWords } from '../words';
import { PinPad } from './PinPad';

/** Choosing one's name, then four digits. */
export function Locked(): ReactNode {
  const t = useWords();
  const people = useTill((till) => till.state?.caissiers ?? NOBODY);
  const register = useTill((till) => till.state?.register.nom ?? '');
  const account = useTill((till) => till.account);
  const [chosen, setChosen] = useState<Cashier | null>(people.length === 1 ? people[0] ?? null : null);
  const [choosing, setChoosing] = useState(false);
  const mine = chosen !== null && chosen.id === account?.userId;
  return (
    <main className="gate">
      <div className="card">
        <p className="eyebrow">{register}</p>
        <h1>{chosen === null ? t.lock.who : t.lock.hello(chosen.prenom)}</h1>
        {chosen === null && (
          <ul className="people">
            {people.map((person) => (
              <li key={person.id}>
                <button type="button" className="person" onClick={() => setChosen(person)}>
                  <span className="initials" aria-hidden="true">{person.prenom.slice(0, 1)}{person.nom.slice(0, 1)}</span>
                  <span>{person.prenom} {person.nom}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        {chosen !== null && chosen.pin !== null && (
          <PinPad key={chosen.id} label={t.lock.pin} onPin={async (pin) => ((await unlock(chosen, pin)) ? null : t.pin.wrong)} />
        )}
        {chosen !== null && chosen.pin === null && mine && !choosing && (
          <div className="stack">
            <p>{t.lock.noPinMine}</p>
            <button type="button" className="button button-main" onClick={() => setChoosing(true)}>{t.lock.choosePin}</button>
            <button type="button" className="button" onClick={() => { void enterAsAccount(); }}>{t.lock.withoutPin}</button>
          </div>
        )}
        {chosen !== null && choosing && <PinPad label={t.lock.newPin} onPin={choosePin} />}
        {chosen !== null && chosen.pin === null && !mine && <p>{t.lock.noPin(chosen.prenom)}</p>}
        {chosen !== null && people.length > 1 && <button type="button" className="button button-quiet" onClick={() => { setChosen(null); setChoosing(false); }}>{t.lock.other}</button>}
      </div>
    </main>
  );
}

const NOBODY: Cashier[] = [];
