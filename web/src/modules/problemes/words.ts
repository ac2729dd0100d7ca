import { dictionary } from '../../kit/i18n';
import { fr } from './fr';

export const { useWords: useProblemWords } = dictionary(fr, async () => (await import('./en')).en);
