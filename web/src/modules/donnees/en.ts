import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  title: 'All data', new: 'New', empty: 'Nothing here yet.', missing: 'Page not found', missingText: 'There is no data of this name.',
  ledger: 'This ledger is read and exported; nobody can change it.', elsewhere: 'This data is read here; it changes through the actions of its own screens.',
};
