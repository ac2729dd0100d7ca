import { use, useSyncExternalStore } from 'react';

export type Language = 'fr' | 'en';

/** Texts by name: plain, made of what is counted or named, or in groups. */
export interface Words {
  readonly [name: string]: string | ((...values: never[]) => string) | Words;
}

/** The same texts in another language: every name, every value, nothing more. */
export type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : T[K] extends (...values: infer V) => string ? (...values: V) => string : Translated<T[K]>;
};

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const KEPT = 'langue';
const listeners = new Set<() => void>();

function kept(): Language {
  try {
    return LANGUAGES.find((one) => one === localStorage.getItem(KEPT)) ?? 'fr';
  } catch {
    return 'fr';
  }
}

let current: Language = kept();

export const language = (): Language => current;

/** The language's own rules for numbers and dates. */
export const locale = (): string => (current === 'fr' ? 'fr-FR' : 'en-GB');

/** The English of the dictionaries that are there and whose texts are not yet. */
const awaited = new Set<() => Promise<void>>();

/** Fetches what the dictionaries that are there need to speak a language: before the first page is drawn, and with each page's file. */
export async function spoken(next: Language = current): Promise<void> {
  if (next === 'en') await Promise.all([...awaited].map((fetch) => fetch()));
}

/** Speaks another language once its texts are there, and the next time. */
export async function setLanguage(next: Language): Promise<void> {
  await spoken(next);
  current = next;
  document.documentElement.lang = next;
  try {
    localStorage.setItem(KEPT, next);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Draws the component again when the language changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, language);

/**
 * The texts of a feature. French is the source; the compiler asks for the same names in English, which is fetched when it is spoken
 * (`spoken`). `useWords` in components, `words` elsewhere. A component whose dictionary came after its page waits for it.
 */
export function dictionary<T extends Words>(
  fr: T & Translated<T>, english: Translated<T> | (() => Promise<Translated<T>>),
): { useWords: () => Translated<T>; words: () => Translated<T> } {
  let en = typeof english === 'function' ? null : english;
  let coming: Promise<void> | null = null;
  const fetch = (): Promise<void> => {
    if (typeof english !== 'function') return Promise.resolve();
    coming ??= english().then((texts) => {
      en = texts;
      awaited.delete(fetch);
    }, (error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
  if (en === null) awaited.add(fetch);
  const useWords = (): Translated<T> => {
    if (useLanguage() === 'fr') return fr;
    if (en === null) use(fetch());
    return en ?? fr;
  };
  return { useWords, words: () => (current === 'fr' ? fr : en ?? fr) };
}

/** "1 ligne", "2 lignes": French counts nought and one as one. */
export function plural(count: number, one: string, other: string): string {
  const rule = new Intl.PluralRules(locale()).select(count);
  return `${count.toLocaleString(locale())} ${rule === 'one' ? one : other}`;
}
