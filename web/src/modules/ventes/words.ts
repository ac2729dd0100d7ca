import { dictionary } from '../../kit/i18n';
import { fr } from './fr';

const all = dictionary(fr, async () => (await import('./en')).en);
export const useVentesWords = all.useWords;
export const words = all.words;
