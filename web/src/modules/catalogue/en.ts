import { plural, type Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  save: 'Save', saved: 'Saved.', cancel: 'Cancel', change: 'Change', remove: 'Delete',
  page: (n) => `Page ${n}`, next: 'Next page', previous: 'Previous page',
  field: {
    reference: 'Reference', nom: 'Name', type: 'Type', categorieId: 'Category', unite: 'Unit', actif: 'On sale', description: 'Description', prix_achat: 'Purchase price excl. VAT',
    prix_vente_ht: 'Price excl. VAT', prix_vente_ttc: 'Price incl. VAT', tva: 'VAT rate', categorieTva: 'Reason of the zero rate', compteComptable: 'Sales account', suiviStock: 'Track stock',
    stockNegatifAutorise: 'Sell even without stock', stock_alerte: 'Stock alert',
  },
  type: { PRODUIT: 'Product', SERVICE: 'Service', BON_CADEAU: 'Gift voucher' },
  unit: {
    C62: 'Piece', KGM: 'Kilogram', GRM: 'Gram', TNE: 'Tonne', MTR: 'Metre', CMT: 'Centimetre', MTK: 'Square metre', MTQ: 'Cubic metre', LTR: 'Litre', HUR: 'Hour', DAY: 'Day', LS: 'Lump sum',
    SET: 'Set', PR: 'Pair', KT: 'Kit', XBX: 'Box', XBG: 'Bag', XRO: 'Roll', XPT: 'Pot', XTU: 'Tube', XBO: 'Bottle', XCQ: 'Cartridge', XPK: 'Packet', XSH: 'Sachet', XCL: 'Coil',
    XCT: 'Carton', XPX: 'Pallet', XJY: 'Jerrycan', XCS: 'Case', XBB: 'Bobbin', XNT: 'Net', MON: 'Month', KMT: 'Kilometre', KWH: 'Kilowatt hour',
  },
  vat: {
    S: 'None: standard rate at zero', Z: 'Zero rate', E: 'Exempt', AE: 'Reverse charge', K: 'Delivery within the Union', G: 'Export', O: 'Outside the scope of VAT',
  },
  movement: {
    ENTREE: 'Entry', SORTIE: 'Exit', VENTE: 'Sale', RETOUR: 'Return', AJUSTEMENT: 'Adjustment', INVENTAIRE: 'Inventory', TRANSFERT_SORTIE: 'Transfer sent',
    TRANSFERT_ENTREE: 'Transfer received', PERTE: 'Loss',
  },
  fault: { required: 'Required.', number: 'A number is expected.', date: 'This date does not exist.', option: 'Choose a value of the list.', customs: 'Fields of the category are to be filled in.' },
  list: {
    title: 'Articles', create: 'New article', more: 'Catalogue', exportAll: 'Export the whole catalogue', ht: 'Excl. VAT', ttc: 'Incl. VAT', tva: 'VAT', stock: 'Stock', cost: 'Cost', margin: 'Margin',
    inactive: 'Withdrawn', all: 'All', allCategories: 'All', noCategory: 'No category', low: 'Low stock', out: 'Out of stock', state: 'State', offered: 'On sale', withdrawn: 'Withdrawn', withdraw: 'Take off sale', offer: 'Put on sale',
    noneFiltered: 'No article answers to these filters.', empty: 'The catalogue is empty. Create an article, or import the file of your former software.',
  },
  picture: {
    title: 'Picture', none: 'No picture yet.', alt: (name) => `Picture of ${name}`, choose: 'Choose a picture', replace: 'Replace', remove: 'Remove', done: 'Picture kept.', removed: 'Picture removed.',
    unreadable: 'This file is not a picture that can be read.', about: 'PNG, JPEG or WebP. It is brought to 640 pixels and appears in your lists.', first: 'Save what you have changed first.',
  },
  record: {
    create: 'New article', duplicate: 'Duplicate', copyOf: (name) => `${name} (copy)`, identity: 'Identity', prices: 'Prices and VAT',
    eitherPrice: 'Type the price without or with VAT: the other follows.',
    netKept: 'The price without VAT is the one kept; the other follows. Type a price with VAT to fix that of the shelf.',
    shelfKept: (price) => `The price with VAT is the one kept: ${price} stay ${price}. Clear it to keep the price without VAT.`,
    apart: (price) => `The price without VAT would give ${price} with VAT: the typed price with VAT is what the client pays.`,
    margin: (amount, rate) => `Margin: ${amount}${rate === '' ? '' : `, ${rate} of the price without VAT`}`,
    usualAccount: 'That of the settings', codes: 'Bar codes', noCode: 'No bar code. Scan one in the field, or type it.', newCode: 'Scan or type a code', addCode: 'Add',
    removeCode: (code) => `Remove the code ${code}`, customs: 'Fields of the category', customsAbout: 'These fields come from the category of the article.',
    sold: 'Sold in', soldIn: (n) => `The last ten of ${plural(n, 'line', 'lines')} of documents.`, neverSold: 'No document holds this article yet.',
    document: 'Document', date: 'Date', client: 'Client', draft: 'draft',
  },
  code: {
    key: 'The key of this code is wrong: a digit is probably mistyped.', length: 'A code has 64 characters at most.', double: 'This code is already in the list.',
  },
  stock: {
    title: 'Stock', untracked: 'Sales of this article take nothing out of stock.', later: 'The first stock is set once the article exists, or by an import.', store: 'Store', held: 'In stock', promised: 'Reserved',
    free: 'Available', why: 'Where does this stock come from?', movements: (n) => plural(n, 'movement', 'movements'), when: 'Date', what: 'Movement', quantity: 'Quantity', after: 'Stock after', reason: 'Origin',
    document: 'Document', newer: 'Newer', older: 'Older',
  },
  import: { title: 'Import articles' },
  categories: {
    title: 'Categories', add: 'New category', addUnder: (name) => `New in ${name}`, newName: 'New category', none: 'No category',
    noneHelp: 'Categories order the catalogue and the keys of the till. Create the first: tools, drinks, services…',
    circle: 'A category cannot stand inside itself, nor inside what it holds.', moved: 'Moved.', rename: 'Name of the category', color: 'Colour', colorHelp: 'That of its keys at the till.',
    rate: 'VAT proposed to new articles', articles: 'See its articles', up: 'Up', down: 'Down', in: 'Into the one above', out: 'Out by a level',
    keyMove: 'walk', keyFold: 'fold, unfold', keyOrder: 'up, down', keyLevel: 'out, into the one above', keyRename: 'rename',
  },
  customs: {
    title: 'Custom fields', about: 'Each category may ask more of its articles: material, capacity, end date…', choose: 'Choose a category', add: 'New field',
    needCategory: 'Create a category first: a field belongs to a category.', none: 'This category adds no field to its articles.', type: 'Type', entry: 'Entry', required: 'Required',
    types: { TEXTE: 'Text', NOMBRE: 'Number', DATE: 'Date', BOOLEEN: 'Yes or no', LISTE: 'List of choices' }, code: 'Code', codeHelp: 'Name of the field where data are exchanged; fixed when it is created.',
    options: 'Choices', optionsHelp: 'A choice, then Enter.', noOption: 'Give one choice at least.', must: 'To be filled in for each article', up: (name) => `Move ${name} up`, down: (name) => `Move ${name} down`,
    edit: (name) => `Change ${name}`, remove: (name) => `Delete ${name}`, removed: 'Field deleted; articles keep their values.',
  },
  grid: {
    title: 'Price grid', help: 'Arrows to move, digits or F2 to type, Enter to go down, Space to choose a row. A block copied from a spreadsheet can be pasted. Nothing is written before “Save”.',
    search: 'Search an article', article: 'Article', select: (name) => `Choose ${name}`, selectAll: 'Choose all rows', percent: 'Change by x %', nothing: 'No change',
    review: (n) => `Check ${plural(n, 'changed article', 'changed articles')}`, changes: 'Changes', column: 'Column', before: 'Before', after: 'After', drop: 'Leave out', dropOf: (name) => `Do not change ${name}`,
    back: 'Back to the grid', saved: (n) => plural(n, 'article saved', 'articles saved'), progress: (done, all) => `${done} of ${all} saved`,
    leave: 'Leave without saving?', leaveGo: 'Leave', leaveHelp: 'Changed prices are not saved: they will be lost.', onSelection: (n) => plural(n, 'chosen article', 'chosen articles'), onPage: (n) => `${plural(n, 'article', 'articles')} of the page: choose rows to change only some.`,
    by: 'Percentage', byHelp: '5 raises by 5 %, −10 lowers by 10 %.', rounding: 'Rounding', roundings: { centime: 'To the cent', cinq: 'To 5 cents', dix: 'To 10 cents', neuf: 'Ending in 9 (9.99)' }, apply: 'Apply in the grid',
    refused: (n) => plural(n, 'article was not saved', 'articles were not saved'), theirs: (value) => `stored meanwhile: ${value}`, mine: (value) => `your entry: ${value}`,
    enter: 'Enter', space: 'Space', keyWalk: 'move', keyType: 'type', keyDown: 'keep and go down', keyChoose: 'choose the row', keyPaste: 'paste a block of a spreadsheet',
    takeTheirs: 'Keep the stored one', keepMine: 'Take mine again',
  },
};
