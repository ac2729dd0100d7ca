import { dictionary } from '../../kit/i18n';
import { en } from './en';
import { enPapers } from './en-papers';
import { fr } from './fr';
import { frPapers } from './fr-papers';

export const { useWords, words } = dictionary({ ...fr, ...frPapers }, { ...en, ...enPapers });
