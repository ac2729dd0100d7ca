import type { ReactNode } from 'react';
import { print } from '../till/paying';
import { set, useTill } from '../till/store';
import { useWords } from '../words';
import { euros } from './money';
import { Sheet } from './Sheet';

/** What to give back, in letters that are read at arm's length; Enter begins the next ticket. */
export function DoneSheet(): ReactNode {
  const t = useWords().done;
  const done = useTill((till) => till.done);
  if (done === null) return null;
  const close = (): void => set({ done: null });
  return (
    <Sheet title={done.numero === null ? t.title : t.numbered(done.numero)} onClose={close}
      foot={<><button type="button" className="button" onClick={() => { void print(done.receipt); }}>{t.print}</button><button type="button" data-first className="button button-main" onClick={close}>{t.next}</button></>}>
      <div className="done" role="status">
        <p className="done-label">{done.change > 0 ? t.change : t.paid}</p>
        <p className="done-amount">{euros(done.change > 0 ? done.change : Math.abs(done.total))}</p>
        {done.change > 0 && done.total > 0 && <p>{t.of(euros(done.total))}</p>}
        {done.offline && <p className="notice">{t.offline}</p>}
        {done.points !== null && done.points > 0 && <p>{t.points(done.points)}</p>}
        {done.balance !== null && done.balance > 0 && <p>{t.balance(done.balance)}</p>}
        {done.warnings.map((text) => <p key={text} className="notice">{text}</p>)}
      </div>
    </Sheet>
  );
}
