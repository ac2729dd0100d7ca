import { type ReactNode, useState } from 'react';
import { COLOURS, type Favourite, isColour, MOST_FAVOURITES, moved } from '../../core/favourites';
import { folded } from '../../device/catalogue';
import { arrange } from '../../till/arranging';
import { useTill } from '../../till/store';
import { useWords } from '../../words';
import { Sheet } from '../Sheet';

const SHOWN = 8;

interface Offered extends Pick<Favourite, 'kind' | 'id'> {
  nom: string;
}

/** What may still become a key: categories first, then articles, by part of the name. */
function useOffered(list: readonly Favourite[], query: string): { offered: Offered[]; nameOf: (one: Favourite) => string | null } {
  const articles = useTill((till) => till.articles);
  const categories = useTill((till) => till.categories);
  const words = folded(query).split(/\s+/).filter(Boolean);
  const there = new Set(list.map(({ id }) => id));
  const fits = (text: string): boolean => words.every((word) => text.includes(word));
  const groups = categories.filter(({ id, nom }) => !there.has(id) && fits(folded(nom))).map(({ id, nom }): Offered => ({ kind: 'categorie', id, nom }));
  const things = words.length === 0 ? [] : articles.filter(({ id, cherche }) => !there.has(id) && fits(cherche)).map(({ id, nom }): Offered => ({ kind: 'article', id, nom }));
  const nameOf = ({ kind, id }: Favourite): string | null => (kind === 'article' ? articles : categories).find((one) => one.id === id)?.nom ?? null;
  return { offered: [...groups, ...things].slice(0, SHOWN), nameOf };
}

/** Which keys stand first on the grid, in which order and colour. */
export function ArrangePanel({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().arrange;
  const kept = useTill((till) => till.favourites);
  const [list, setList] = useState<Favourite[]>(kept);
  const [query, setQuery] = useState('');
  const { offered, nameOf } = useOffered(list, query);
  const save = (): void => {
    void arrange(list);
    onClose();
  };
  const colour = (index: number, name: string): void => setList(list.map((one, at) => (at === index ? { ...one, couleur: isColour(name) ? COLOURS[name] : null } : one)));
  return (
    <Sheet title={t.title} size="wide" onClose={onClose} foot={<button type="button" className="button button-main" onClick={save}>{t.save}</button>}>
      <div className="arrange">
        <section aria-label={t.keys}>
          <h3>{t.keys}</h3>
          {list.length === 0 && <p className="nothing">{t.empty}</p>}
          <ol className="rows">
            {list.map((one, index) => {
              const name = nameOf(one) ?? t.gone;
              return (
                <li key={one.id} className="row-pair arrange-key">
                  <span>{name}<small>{one.kind === 'categorie' ? t.category : ''}</small></span>
                  <select aria-label={t.colourOf(name)} value={Object.entries(COLOURS).find(([, hex]) => hex === one.couleur)?.[0] ?? ''} onChange={({ currentTarget }) => colour(index, currentTarget.value)}>
                    <option value="">{t.usual}</option>
                    {Object.keys(COLOURS).filter(isColour).map((key) => <option key={key} value={key}>{t.colours[key]}</option>)}
                  </select>
                  <span className="arrange-acts">
                    <button type="button" className="step" disabled={index === 0} aria-label={t.up(name)} onClick={() => setList(moved(list, index, -1))}>↑</button>
                    <button type="button" className="step" disabled={index === list.length - 1} aria-label={t.down(name)} onClick={() => setList(moved(list, index, 1))}>↓</button>
                    <button type="button" className="step" aria-label={t.remove(name)} onClick={() => setList(list.filter((_, at) => at !== index))}>×</button>
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
        <section aria-label={t.add}>
          <h3>{t.add}</h3>
          <input type="search" className="search" data-first aria-label={t.search} placeholder={t.search} value={query} autoComplete="off" onChange={({ currentTarget }) => setQuery(currentTarget.value)} />
          <ul className="rows">
            {offered.map(({ kind, id, nom }) => (
              <li key={id}><button type="button" className="row" disabled={list.length >= MOST_FAVOURITES} aria-label={t.addThis(nom)} onClick={() => setList([...list, { kind, id, couleur: null }])}><span>{nom}<small>{kind === 'categorie' ? t.category : ''}</small></span><span aria-hidden="true">+</span></button></li>
            ))}
          </ul>
          <p className="hint">{t.hint}</p>
        </section>
      </div>
    </Sheet>
  );
}
