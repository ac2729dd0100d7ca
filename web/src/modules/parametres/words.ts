import { dictionary } from '../../kit/i18n';
import { fr } from './fr';
import { frPapers } from './fr-papers';

export const { useWords, words } = dictionary({ ...fr, ...frPapers }, async () => {
  const [{ en }, { enPapers }] = await Promise.all([import('./en'), import('./en-papers')]);
  return { ...en, ...enPapers };
});
