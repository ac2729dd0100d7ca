import { type ReactNode, useEffect, useState } from 'react';
import { print } from '../../till/paying';
import { readX, type Report } from '../../till/session';
import { useWords } from '../../words';
import { Sheet } from '../Sheet';
import { TotalsView, totalsReceipt } from '../TotalsView';

/** The totals of the session so far; reading them changes nothing. */
export function XPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().x;
  const [totals, setTotals] = useState<Report | null | undefined>(undefined);
  useEffect(() => { void readX().then(setTotals); }, []);
  return (
    <Sheet title={t.title} onClose={onClose} foot={totals && <button type="button" className="button" onClick={() => { void print(totalsReceipt(t.title, totals)); }}>{t.print}</button>}>
      {totals === undefined && <p role="status">{t.loading}</p>}
      {totals === null && <p className="notice">{t.offline}</p>}
      {totals && <TotalsView report={totals} />}
    </Sheet>
  );
}
