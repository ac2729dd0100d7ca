/** A key of the touch grid: an article, or a category that opens. */
export interface Favourite {
  kind: 'article' | 'categorie';
  id: string;
  /** Its own colour; without one, that of its category. */
  couleur: string | null;
}

/** As many as a preference of the server holds. */
export const MOST_FAVOURITES = 60;

/** Shown instead of a category when the grid was arranged. */
export const FAVOURITES = 'favoris';

export const COLOURS = { rouge: '#c2410c', orange: '#d08700', vert: '#2f7d32', turquoise: '#0f7f86', bleu: '#2f5bd8', violet: '#7a3fc0', rose: '#c02670', gris: '#5b6472' } as const;
export type Colour = keyof typeof COLOURS;
export const isColour = (name: string): name is Colour => name in COLOURS;

const isFavourite = (value: unknown): value is Favourite =>
  typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'article' || value.kind === 'categorie')
  && 'id' in value && typeof value.id === 'string' && 'couleur' in value && (value.couleur === null || (typeof value.couleur === 'string' && /^#[0-9a-f]{6}$/.test(value.couleur)));

/** Takes the grid out of what is stored, whoever stored it. */
export const favouritesIn = (stored: unknown): Favourite[] => (Array.isArray(stored) ? stored.filter(isFavourite).slice(0, MOST_FAVOURITES) : []);

/** The list with one of it moved a place up or down. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const to = index + by;
  const [one, other] = [list[index], list[to]];
  if (one === undefined || other === undefined) return [...list];
  return list.map((item, at) => (at === index ? other : at === to ? one : item));
}
