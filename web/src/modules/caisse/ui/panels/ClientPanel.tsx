import { type ReactNode, useMemo, useState } from 'react';
import { folded } from '../../device/catalogue';
import { setClient } from '../../till/selling';
import { useTill } from '../../till/store';
import { useWords } from '../../words';
import { Sheet } from '../Sheet';

const SHOWN = 30;

/** Who buys: by name or telephone, from what the device knows, with or without network. */
export function ClientPanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().client;
  const clients = useTill((till) => till.clients);
  const current = useTill((till) => till.ticket.client);
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const words = folded(query).split(/\s+/).filter(Boolean);
    return clients.filter(({ cherche }) => words.every((word) => cherche.includes(word))).slice(0, SHOWN);
  }, [clients, query]);
  const choose = (index: number): void => {
    const client = found[index];
    if (client === undefined) return;
    setClient(client);
    onClose();
  };
  return (
    <Sheet title={t.title} onClose={onClose} foot={current !== null && <button type="button" className="button" onClick={() => { setClient(null); onClose(); }}>{t.none}</button>}>
      <input type="search" className="search" data-first aria-label={t.search} placeholder={t.search} value={query} onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={({ key }) => { if (key === 'Enter') choose(0); }} />
      <ul className="rows">
        {found.map((client, index) => (
          <li key={client.id}>
            <button type="button" className="row" onClick={() => choose(index)}>
              <span>{client.nom}<small>{client.telephone}</small></span>
              {client.points > 0 && <span>{t.points(client.points)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="nothing">{t.nothing}</p>}
    </Sheet>
  );
}
