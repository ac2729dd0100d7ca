import { type ReactNode, useState } from 'react';
import type { Cashier } from '../contract';
import { approve } from '../till/approving';
import { useTill } from '../till/store';
import { useWords } from '../words';
import { PinPad } from './PinPad';
import { Sheet } from './Sheet';

/** A manager comes to the till and agrees by PIN. */
export function Approving(): ReactNode {
  const approval = useTill((till) => till.approval);
  return approval === null ? null : <Asking key={approval.objet} />;
}

function Asking(): ReactNode {
  const t = useWords();
  const approval = useTill((till) => till.approval);
  const state = useTill((till) => till.state);
  const managers = (state?.caissiers ?? []).filter(({ peutApprouver }) => peutApprouver);
  const [chosen, setChosen] = useState<Cashier | null>(managers.length === 1 ? managers[0] ?? null : null);
  if (approval === null) return null;
  return (
    <Sheet title={t.approve.title} onClose={() => approval.answer(null)}>
      <p className="lead">{t.approve.why[approval.objet](approval.valeur)}</p>
      {managers.length === 0 && <p>{t.approve.nobody}</p>}
      {chosen === null && (
        <ul className="people">
          {managers.map((person) => <li key={person.id}><button type="button" className="person" onClick={() => setChosen(person)}>{person.prenom} {person.nom}</button></li>)}
        </ul>
      )}
      {chosen !== null && <PinPad key={chosen.id} label={t.approve.pin(chosen.prenom)} onPin={(pin) => approve(chosen, pin)} />}
    </Sheet>
  );
}
