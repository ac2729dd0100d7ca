import { dictionary } from '../../kit/i18n';
import { en } from './en';
import { fr } from './fr';

export const { useWords, words } = dictionary(fr, en);
