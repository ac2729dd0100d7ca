import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

const s = (count: number): string => (count > 1 ? 's' : '');

export const en: Translated<typeof fr> = {
  nav: { stock: 'Stock', movements: 'Movements', stores: 'Stores' },
  store: 'Store', article: 'Article', reference: 'Reference', held: 'In stock', promised: 'Reserved', free: 'Available', alert: 'Alert', target: 'Target', all: 'All', state: 'Level', out: 'Out of stock', search: 'Article looked for',
  empty: 'No stock here. A tracked article enters stock by an entry, an import, a return or a transfer.', filtered: 'Nothing answers to these filters.',
  when: 'Date', what: 'Movement', quantity: 'Quantity', before: 'Before', after: 'After', reason: 'Origin', by: 'By', none: 'No movement of stock.', document: 'Document',
  movement: {
    ENTREE: 'Entry', SORTIE: 'Exit', VENTE: 'Sale', RETOUR: 'Return', AJUSTEMENT: 'Adjustment', INVENTAIRE: 'Count', TRANSFERT_SORTIE: 'Transfer sent', TRANSFERT_ENTREE: 'Transfer received', PERTE: 'Loss',
  },
  stores: {
    title: 'Stores', add: 'New store', main: 'Main', closed: 'Closed', open: 'Open', town: 'Town', phone: 'Telephone', name: 'Name', status: 'State', empty: 'No store.', identity: 'Store', contact: 'Contact',
    close: 'Close this store', reopen: 'Reopen this store', closedNow: 'The store is closed.', reopened: 'The store is open again.',
  },
  scan: { label: 'Scan or type a code', hint: 'Barcode or reference, then Enter', unknown: (code: string) => `No article has the code “${code}”.`, several: (code: string) => `Several articles have the code “${code}”: choose it by name.`, byName: 'Or choose by name', byNameHint: 'Part of the name will do', untracked: (name: string) => `The stock of “${name}” is not tracked.` },
  lines: { remove: (name: string) => `Remove ${name}`, none: 'Scan an article or choose it by its name.', of: (what: string, name: string) => `${what} of ${name}`, cost: 'Purchase cost excl. VAT' },
  enter: {
    title: 'Record a movement', type: 'Movement', why: 'Reason', whyPlaceholder: 'Why: the ledger keeps it', counted: 'Counted', save: 'Save', saved: (count: number) => `${count} movement${s(count)} recorded.`, nothing: 'The stock was right already: nothing moved.',
    kind: { ENTREE: 'Entry', SORTIE: 'Exit', PERTE: 'Loss', AJUSTEMENT: 'Adjustment' },
    about: { ENTREE: 'Goods arrive. Their purchase cost, if given, enters the average cost.', SORTIE: 'Goods leave without being sold: a gift, own use…', PERTE: 'Breakage, theft, expiry: the goods are gone, even promised ones.', AJUSTEMENT: 'The stock becomes what you counted; zero is allowed.' },
  },
  ledger: {
    why: (stock: number) => `Why ${stock}?`, link: 'Why?', right: (stock: number) => `The ledger replayed gives ${stock}.`, wrong: 'The ledger replayed does not give the stock shown: tell your support.', stores: 'By store', replayed: 'Ledger replayed', moves: 'Movements', held: 'Promised', until: 'Until',
    order: 'Order', transfer: 'Transfer', count: 'Count', reverse: 'Reverse', reversed: 'Reversed', reverses: 'Reverses a movement', reverseTitle: 'Reverse this movement', reverseText: 'An opposite movement is written: nothing is erased from the ledger.', reverseDone: 'The movement is reversed.', cost: 'Cost', average: 'Average cost', none: 'No movement: this article never entered stock.', endless: 'the end of the order', history: 'Every movement, the last first',
  },
  transfers: {
    title: 'Transfers', add: 'New transfer', number: 'Number', from: 'From', to: 'To', made: 'Made on', note: 'Note', empty: 'No transfer.', draft: 'Transfer being prepared', named: (number: string) => `Transfer ${number}`,
    statut: { BROUILLON: 'Draft', VALIDE: 'To send', EXPEDIE: 'On its way', PARTIELLEMENT_RECU: 'Partly received', RECU: 'Received', RECU_AVEC_ECART: 'Received with a difference', ANNULE: 'Cancelled' },
    save: 'Save', validate: 'Validate', cancel: 'Cancel the transfer', cancelText: 'The goods that were reserved are free again.', send: 'Send', receive: 'Receive', saved: 'The transfer is saved.', validated: 'The transfer is validated: its goods are reserved.', sent: 'The transfer is on its way.', received: 'The receipt is recorded.', cancelled: 'The transfer is cancelled.',
    asked: 'Asked', toSend: 'To send', sentOf: 'Sent', got: 'Received', damaged: 'Damaged', missing: 'Missing', left: 'Left', gap: 'What happened', fromZero: 'Start from zero to scan', available: (count: number) => `${count} available`, notHere: (name: string) => `“${name}” is not in this transfer.`, gotTotal: 'Already received',
  },
  counts: {
    caption: (count: number) => `${count} count${s(count)}`,
    title: 'Stock counts', add: 'New count', empty: 'No count.', number: 'Number', name: 'Name', progress: 'Progress', opened: 'Opened on', of: (done: number, all: number) => `${done} of ${all}`,
    statut: { OUVERT: 'Under way', CLOTURE: 'Closed', ANNULE: 'Cancelled' }, portee: { COMPLET: 'The whole store', CATEGORIES: 'Some categories', LISTE: 'Some articles' },
    scope: 'What to count?', categories: 'Categories', articles: 'Articles', blind: 'Blind: who counts does not see the expected stock', tolerance: 'Count again above a difference of', toleranceHint: 'In units; leave empty never to count again', open: 'Open the count',
    named: (number: string) => `Count ${number}`, quantity: 'Quantity', again: 'Count this article anew', note: 'Count', counted: 'Counted', expected: 'Expected', gap: 'Difference', value: 'Value', pass: (count: number) => `Count no. ${count}`, just: (name: string, count: number) => `${name}: ${count} counted`,
    show: { TOUS: 'All', NON_COMPTES: 'To count', COMPTES: 'Counted', ECARTS: 'Differences', A_RECOMPTER: 'To count again' }, filter: 'Articles shown', nothing: 'No article here.', why: { BOUGE_PENDANT: 'Sold while it was counted', HORS_TOLERANCE: 'Large difference' },
    close: 'Close', closeTitle: 'Close the count', closeText: (count: number) => `${count} article${s(count)} counted: the stock takes these counts, without losing what was sold since.`, left: (count: number) => `${count} article${s(count)} not counted`, ignore: 'Leave them as they are', zero: 'Set them to zero', accept: 'Accept the differences without counting again', closed: 'The count is closed.', drop: 'Give up', dropText: 'Nothing moves; what was counted is lost.', dropped: 'The count is given up.', more: 'More', less: 'Less', gaps: 'Articles with a difference', csv: 'Download as CSV',
  },
  alerts: {
    caption: (count: number) => `${count} alert${s(count)}`,
    title: 'Stock alerts', refresh: 'Check now', refreshed: 'The alerts are up to date.', empty: 'No stock is below its threshold.', threshold: 'Threshold', coming: 'On its way', todo: 'To do', since: 'Since', seen: 'Seen', see: 'Mark as seen', move: (count: number, store: string) => `Bring ${count} from “${store}”`, buy: (count: number) => `Buy ${count}`, enough: 'Nothing: enough is on its way', make: 'Make the transfer', fresh: 'New',
  },
  value: { title: 'Value of the stock', at: 'At the end of', atHint: 'Empty: now', total: 'Value excl. VAT', units: 'Units', unpriced: (count: number) => `${count} line${s(count)} without a known cost, counted as zero`, byStore: 'By store', byCategory: 'By category', caption: (count: number) => `${count} line${s(count)}`, category: 'Category', average: 'Average cost', csv: 'Download as CSV', none: 'No stock on that date.' },
  labels: { title: 'Labels', format: 'Sheet', formats: { A4_65: '65 small (38 × 21 mm)', A4_24: '24 large (63 × 34 mm)' }, start: 'First free place', startHint: 'From left to right, then from top to bottom', price: 'Print the price incl. VAT', print: 'Make the PDF', count: 'Labels', total: (count: number) => `${count} label${s(count)}` },
  act: { enter: 'Record a movement', cancel: 'Cancel', confirm: 'Confirm' },
};
