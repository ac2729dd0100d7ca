import { fr } from './fr';
import { dictionary } from './i18n';

export const { useWords: useKitWords, words: kitWords } = dictionary(fr, async () => (await import('./en')).en);
