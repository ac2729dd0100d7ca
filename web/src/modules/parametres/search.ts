/** What can be found: a page, with the names of what it sets. */
export interface Findable {
  title: string;
  about: string;
  /** Names separated by « · ». */
  items: string;
}

export interface Found<P> {
  page: P;
  /** The settings of the page that were asked for. */
  hits: string[];
}

/** Without accents and capitals. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('œ', 'oe').replaceAll('’', "'").toLowerCase();

/** Pages that hold every word of the question; those whose title does come first. All of them for an empty question. */
export function find<P extends Findable>(q: string, pages: readonly P[]): Found<P>[] {
  const words = fold(q).split(/\s+/).filter(Boolean);
  if (words.length === 0) return pages.map((page) => ({ page, hits: [] }));
  const has = (text: string, word: string): boolean => fold(text).includes(word);
  return pages.filter((page) => words.every((word) => has(`${page.title} ${page.about} ${page.items}`, word)))
    .map((page) => ({ page, hits: page.items.split(' · ').filter((item) => words.some((word) => has(item, word))) }))
    .sort((a, b) => Number(words.every((word) => has(b.page.title, word))) - Number(words.every((word) => has(a.page.title, word))));
}
