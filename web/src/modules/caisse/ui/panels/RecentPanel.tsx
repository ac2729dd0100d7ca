import { type ReactNode, useEffect, useState } from 'react';
import { receiptOf } from '../../core/receipt';
import { due } from '../../core/ticket';
import type { Kept } from '../../device/queue';
import { latest } from '../../device/tickets';
import { certifiedOf, print } from '../../till/paying';
import { printCopy } from '../../till/copying';
import { moment } from '../time';
import { useWords } from '../../words';
import { euros } from '../money';
import { Sheet } from '../Sheet';

/** What this device sold last; a copy is asked of the server, which counts them. */
export function RecentPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords();
  const [rows, setRows] = useState<Kept[] | null>(null);
  useEffect(() => { void latest(30).then(setRows); }, []);
  const again = (kept: Kept): void => {
    // What the server does not have yet was never printed from it: the paper says so.
    if (kept.etat === 'ENVOYE' && kept.sale.ecole !== true) void printCopy(kept);
    else void print(receiptOf(kept.sold, certifiedOf(kept)));
  };
  return (
    <Sheet title={t.recent.title} onClose={onClose}>
      <ul className="rows">
        {(rows ?? []).map((kept) => (
          <li key={kept.id} className="row-pair">
            <span>{certifiedOf(kept)?.numero ?? t.recent.local(kept.sequence)}<small>{moment(new Date(kept.at))} · {t.recent.states[kept.etat]}</small></span>
            <strong>{euros(due(kept.sold.ticket).due + kept.sold.tender.arrondi)}</strong>
            <button type="button" className="button" onClick={() => again(kept)}>{t.recent.print}</button>
          </li>
        ))}
      </ul>
      {rows?.length === 0 && <p className="nothing">{t.recent.nothing}</p>}
    </Sheet>
  );
}
