import { en } from './en';
import { fr } from './fr';
import { dictionary } from './i18n';

export const { useWords: useKitWords, words: kitWords } = dictionary(fr, en);
