import type { Entry } from './frame';

/** The right that a page asks for and that is not held: of the place of the menu nearest to its address. Reading alone counts: a page says itself what else it asks for. */
export function missingRight(path: string, entries: readonly Pick<Entry, 'to' | 'right'>[], may: (right: string) => boolean): string | null {
  const above = entries.filter(({ to, right }) => right?.endsWith(':lire') === true && (path === to || path.startsWith(`${to}/`)));
  const [nearest] = above.sort((a, b) => b.to.length - a.to.length);
  return nearest?.right === undefined || may(nearest.right) ? null : nearest.right;
}
