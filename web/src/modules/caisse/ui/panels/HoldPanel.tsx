import { type ReactNode, useEffect, useState } from 'react';
import { isEmpty } from '../../core/ticket';
import { hold, type Held, held, recall } from '../../till/holding';
import { useTill } from '../../till/store';
import { moment } from '../time';
import { useWords } from '../../words';
import { Sheet } from '../Sheet';

/** With a ticket: put it aside under a name. Without one: take up what waits. */
export function HoldPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().hold;
  const [empty] = useState(useTill((till) => isEmpty(till.ticket)));
  const client = useTill((till) => till.ticket.client?.nom ?? '');
  const [name, setName] = useState(client);
  const [rows, setRows] = useState<Held[] | null>(null);
  const [fault, setFault] = useState('');
  useEffect(() => { void held().then(setRows); }, []);
  const put = (): void => { void hold(name).then(onClose); };
  const take = (one: Held): void => {
    void recall(one).then((why) => {
      if (why === null) onClose();
      else setFault(why);
    });
  };
  return (
    <Sheet title={empty ? t.recallTitle : t.holdTitle} onClose={onClose} foot={!empty && <button type="button" className="button button-main" onClick={put}>{t.hold}</button>}>
      {!empty && <label className="field"><span>{t.name}</span><input type="text" data-first maxLength={100} value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} onKeyDown={({ key }) => { if (key === 'Enter') put(); }} /></label>}
      <p className="fault" role="alert">{fault}</p>
      {empty && (
        <ul className="rows">
          {(rows ?? []).map((one) => (
            <li key={one.id}><button type="button" className="row" onClick={() => take(one)}><span>{one.libelle}<small>{moment(new Date(one.at))}</small></span></button></li>
          ))}
        </ul>
      )}
      {empty && rows?.length === 0 && <p className="nothing">{t.nothing}</p>}
      {!empty && (rows?.length ?? 0) > 0 && <p className="hint">{t.waiting(rows?.length ?? 0)}</p>}
    </Sheet>
  );
}
