import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { onTicketScanned } from '../till/keys';
import { set, useTill } from '../till/store';
import { DoneSheet } from './DoneSheet';
import { Head } from './Head';
import { Tender } from './Tender';
import { Tiles } from './Tiles';
import { TicketPane } from './TicketPane';

const panels = () => import('./panels/index');
const Panels = lazy(() => panels().then(({ Panels: it }) => ({ default: it })));

/** Tiles on one side, the ticket on the other, and whatever is open over them. */
export function Sale(): ReactNode {
  const panel = useTill((till) => till.panel);
  const done = useTill((till) => till.done !== null);
  const training = useTill((till) => till.training);
  const [wanted, setWanted] = useState<{ numero?: string; documentId?: string } | null>(null);
  useEffect(() => {
    onTicketScanned((by) => {
      setWanted(by);
      set({ panel: 'retour' });
    });
    const timer = setTimeout(() => { void panels(); }, 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className={training ? 'till till-training' : 'till'}>
      <section className="shelf">
        <Head />
        <Tiles />
      </section>
      <TicketPane />
      {panel === 'encaisser' && <Tender />}
      {panel !== null && panel !== 'encaisser' && <Suspense fallback={null}><Panels key={panel} panel={panel} wanted={wanted} onDone={() => setWanted(null)} /></Suspense>}
      {done && <DoneSheet />}
    </main>
  );
}
