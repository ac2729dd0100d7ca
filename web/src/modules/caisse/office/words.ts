import { dictionary } from '../../../kit/i18n';
import { fr } from './fr';

export const { useWords, words } = dictionary(fr, async () => (await import('./en')).en);
