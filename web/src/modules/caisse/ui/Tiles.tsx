import { memo, type CSSProperties, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type Favourite, FAVOURITES } from '../core/favourites';
import { cameraReads } from '../device/camera';
import { type Article, type Category, folded } from '../device/catalogue';
import { openPanel } from '../till/keys';
import { sell } from '../till/selling';
import { set, useTill } from '../till/store';
import { useWords } from '../words';
import { euros } from './money';

const HEIGHT = 92;
const GAP = 10;
const NARROWEST = 148;
/** Rows drawn beyond what is seen. */
const MARGIN = 3;

interface TileProps {
  article: Article;
  color: string | null;
}

const Tile = memo(function Tile({ article, color }: TileProps): ReactNode {
  const style: CSSProperties & { '--tile'?: string } = color === null ? {} : { '--tile': color };
  return (
    <button type="button" className="tile" style={style} onClick={() => sell(article)}>
      <span className="tile-name">{article.nom}</span>
      <span className="tile-price">{euros(article.prix)}</span>
    </button>
  );
});

/** What is shown of the catalogue: a category, or what was looked for. */
function useShown(): Article[] {
  const articles = useTill((till) => till.articles);
  const category = useTill((till) => till.category);
  const query = useTill((till) => till.query);
  return useMemo(() => {
    const words = folded(query).split(/\s+/).filter(Boolean);
    if (words.length > 0) return articles.filter(({ cherche }) => words.every((word) => cherche.includes(word)));
    return category === null || category === FAVOURITES ? articles : articles.filter(({ categorieId }) => categorieId === category);
  }, [articles, category, query]);
}

interface Window {
  columns: number;
  first: number;
  count: number;
}

/** Which tiles are in sight: five thousand buttons would be slow to draw and to read. */
function useWindow(total: number): { place: React.RefObject<HTMLDivElement | null>; seen: Window } {
  const place = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<Window>({ columns: 4, first: 0, count: 40 });
  useEffect(() => {
    const node = place.current;
    if (node === null) return undefined;
    const look = (): void => {
      const columns = Math.max(2, Math.floor((node.clientWidth - 2 * GAP + GAP) / (NARROWEST + GAP)));
      const row = HEIGHT + GAP;
      const first = Math.max(0, Math.floor(node.scrollTop / row) - MARGIN) * columns;
      const count = (Math.ceil(node.clientHeight / row) + 2 * MARGIN) * columns;
      setSeen((old) => (old.columns === columns && old.first === first && old.count === count ? old : { columns, first, count }));
    };
    const watching = new ResizeObserver(look);
    watching.observe(node);
    node.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      watching.disconnect();
      node.removeEventListener('scroll', look);
    };
  }, [total]);
  return { place, seen };
}

function Bar(): ReactNode {
  const t = useWords().tiles;
  const categories = useTill((till) => till.categories);
  const category = useTill((till) => till.category);
  const query = useTill((till) => till.query);
  const articles = useTill((till) => till.articles);
  const used = useMemo(() => new Set(articles.map(({ categorieId }) => categorieId)), [articles]);
  const arranged = useTill((till) => till.favourites.length > 0);
  const choose = (id: string | null): void => set({ category: id, query: '' });
  return (
    <div className="bar">
      <input id="recherche" type="search" className="search" placeholder={t.searchShort} aria-label={t.search} value={query} autoComplete="off" enterKeyHint="search"
        onChange={({ currentTarget }) => set({ query: currentTarget.value })}
        onKeyDown={(event) => { if (event.key === 'Escape') { set({ query: '' }); event.currentTarget.blur(); } if (event.key === 'Enter') takeFirst(event.currentTarget); }} />
      {cameraReads() && <button type="button" className="icon-button camera-button" aria-label={t.camera} onClick={() => openPanel('camera')}><svg aria-hidden="true" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round"><path d="M4 8h3l2-3h6l2 3h3v11H4z" /><circle cx="12" cy="13" r="3.5" /></svg></button>}
      <div className="categories" role="group" aria-label={t.categories} tabIndex={-1}>
        {arranged && <button type="button" className="category" aria-pressed={category === FAVOURITES && query === ''} onClick={() => choose(FAVOURITES)}>{t.favourites}</button>}
        <button type="button" className="category" aria-pressed={category === null && query === ''} onClick={() => choose(null)}>{t.all}</button>
        {categories.filter(({ id }) => used.has(id)).map(({ id, nom }) => (
          <button key={id} type="button" className="category" aria-pressed={category === id && query === ''} onClick={() => choose(id)}>{nom}</button>
        ))}
      </div>
    </div>
  );
}

/** Enter in the search sells the first that is found, and one may look for the next. */
function takeFirst(field: HTMLInputElement): void {
  document.querySelector<HTMLButtonElement>('.tile')?.click();
  set({ query: '' });
  field.focus();
}

interface KeyProps {
  favourite: Favourite;
  articles: Map<string, Article>;
  categories: Map<string, Category>;
}

/** A key that the shop chose; what no longer exists has none. */
function Key({ favourite: { kind, id, couleur }, articles, categories }: KeyProps): ReactNode {
  const article = kind === 'article' ? articles.get(id) : undefined;
  if (article !== undefined) return <Tile article={article} color={couleur ?? categories.get(article.categorieId ?? '')?.couleur ?? null} />;
  const category = kind === 'categorie' ? categories.get(id) : undefined;
  if (category === undefined) return null;
  const color = couleur ?? category.couleur;
  const style: CSSProperties & { '--tile'?: string } = color === null ? {} : { '--tile': color };
  return (
    <button type="button" className="tile tile-category" style={style} onClick={() => set({ category: id, query: '' })}>
      <span className="tile-name">{category.nom}</span><span className="tile-price" aria-hidden="true">›</span>
    </button>
  );
}

function Favourites(): ReactNode {
  const t = useWords().tiles;
  const favourites = useTill((till) => till.favourites);
  const articles = useTill((till) => till.articles);
  const categories = useTill((till) => till.categories);
  const known = useMemo(() => ({ articles: new Map(articles.map((one) => [one.id, one])), categories: new Map(categories.map((one) => [one.id, one])) }), [articles, categories]);
  return (
    <div className="tiles" role="region" aria-label={t.articles} tabIndex={0}>
      <div className="tiles-grid tiles-chosen">{favourites.map((favourite) => <Key key={favourite.id} favourite={favourite} {...known} />)}</div>
    </div>
  );
}

export function Tiles(): ReactNode {
  const chosen = useTill((till) => till.category === FAVOURITES && till.query.trim() === '' && till.favourites.length > 0);
  return <><Bar />{chosen ? <Favourites /> : <Catalogue />}</>;
}

function Catalogue(): ReactNode {
  const t = useWords().tiles;
  const shown = useShown();
  const categories = useTill((till) => till.categories);
  const colors = useMemo(() => new Map(categories.map(({ id, couleur }) => [id, couleur])), [categories]);
  const { place, seen } = useWindow(shown.length);
  const above = Math.floor(seen.first / seen.columns) * (HEIGHT + GAP);
  const rows = Math.ceil(shown.length / seen.columns);
  const inside = shown.slice(seen.first, seen.first + seen.count);
  return (
    <div className="tiles" ref={place} role="region" aria-label={t.articles} tabIndex={0}>
      {shown.length === 0 && <p className="nothing">{t.nothing}</p>}
      <div className="tiles-room" style={{ height: rows * (HEIGHT + GAP) }}>
        <div className="tiles-grid" style={{ transform: `translateY(${above}px)`, gridTemplateColumns: `repeat(${seen.columns}, minmax(0, 1fr))` }}>
          {inside.map((article) => <Tile key={article.id} article={article} color={colors.get(article.categorieId ?? '') ?? null} />)}
        </div>
      </div>
    </div>
  );
}
