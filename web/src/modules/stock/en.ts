import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  nav: { stock: 'Stock', movements: 'Movements', stores: 'Stores' },
  store: 'Store', article: 'Article', reference: 'Reference', held: 'In stock', promised: 'Reserved', free: 'Available', alert: 'Alert', target: 'Target', all: 'All', state: 'Level', out: 'Out of stock', search: 'Article looked for',
  empty: 'No stock here. A tracked article enters stock by an import, a return or a transfer.', filtered: 'Nothing answers to these filters.',
  when: 'Date', what: 'Movement', quantity: 'Quantity', before: 'Before', after: 'After', reason: 'Origin', by: 'By', none: 'No movement of stock.', document: 'Document',
  movement: {
    ENTREE: 'Entry', SORTIE: 'Exit', VENTE: 'Sale', RETOUR: 'Return', AJUSTEMENT: 'Adjustment', INVENTAIRE: 'Inventory', TRANSFERT_SORTIE: 'Transfer sent', TRANSFERT_ENTREE: 'Transfer received', PERTE: 'Loss',
  },
  stores: { title: 'Stores', add: 'New store', main: 'Main', closed: 'Closed', open: 'Open', town: 'Town', phone: 'Telephone', name: 'Name', status: 'State', empty: 'No store.', identity: 'Store', contact: 'Contact' },
};
