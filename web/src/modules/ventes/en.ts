import { plural, type Translated } from '../../kit/i18n';
import type { fr } from './fr';
import { unitName, unitShort } from './units';

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const en: Translated<typeof fr> = {
  cancel: 'Cancel', close: 'Close', vat: 'VAT', totalNet: 'Net total', totalGross: 'Total with VAT', draft: 'Draft', optional: 'optional',
  notFound: 'Not found', notFoundText: 'This document does not exist, or no longer.',
  kind: { DEVIS: 'Quote', COMMANDE: 'Order', BON_LIVRAISON: 'Delivery note', FACTURE: 'Invoice', FACTURE_ACOMPTE: 'Deposit invoice', AVOIR: 'Credit note', TICKET: 'Receipt' },
  lineKind: { ARTICLE: 'Article', LIBRE: 'Free line', TITRE: 'Title', COMMENTAIRE: 'Comment', SOUS_TOTAL: 'Subtotal' },
  unitName: (code) => unitName(code, 'en'),
  unitAbbreviation: (code, quantity) => unitShort(code, quantity, 'en'),
  category: (category) => ({ S: 'Taxed', Z: 'Zero rate', E: 'Exempt', AE: 'Reverse charge', K: 'Supply within the Union', G: 'Export', O: 'Outside the scope of VAT' })[category] ?? category,
  categoryShort: (category) => ({ E: 'exempt', AE: 'reverse charge', K: 'intra-Union', G: 'export', O: 'out of scope' })[category] ?? category,
  header: {
    client: 'Client', noAddress: 'No address on the record.', delivery: 'Delivery:', record: 'See the record', date: 'Date', dateHint: 'Today when empty.', validity: 'Valid until', validityHint: '30 days when empty.',
    due: 'Due date', dueHint: 'By the client’s terms when empty.', dueTerms: 'See the instalments below.', subject: 'Subject', reference: 'Client’s reference', referenceHint: 'Their purchase order.', more: 'More settings',
    less: 'Hide the other settings', mode: 'Prices typed', modeNet: 'Without VAT', modeGross: 'With VAT', deliveryDate: 'Delivered or done on', store: 'Store', series: 'Numbering series', seriesDefault: (name) => `Usual: ${name}`,
  },
  grid: {
    region: 'Lines of the document', designation: 'Description', designationHint: 'Article, reference, barcode or free text', quantity: 'Quantity', quantityShort: 'Qty', price: 'Unit price',
    unitPrice: (gross) => (gross ? 'Unit, with VAT' : 'Unit, net'), total: (gross) => (gross ? 'Total with VAT' : 'Net total'), discount: 'Discount', actions: 'Actions',
    lineDesignation: (rank) => `Description of line ${rank}`, proposals: 'Articles proposed', inStock: (stock) => `${stock} in stock`, emptyLine: 'Empty line', automatic: 'Auto', description: 'Details',
    descriptionHint: 'Details printed under the description', unit: 'Unit', discountKind: 'Kind of discount', discountPercent: 'Discount in %', discountAmount: 'Discount in €', category: 'VAT category',
    categoryHint: 'VAT by the client', fromCatalogue: 'Article of the catalogue.', detach: 'Make it a free line', lineMenu: (rank) => `Actions of line ${rank}`, duplicate: 'Duplicate', up: 'Move up', down: 'Move down',
    remove: 'Delete', removeLine: (rank) => `Delete line ${rank}`, addLine: 'Add a line', addMany: 'Add several articles', addOther: 'Title, text…', keys: 'Enter: next line · Ctrl D: duplicate · Alt ↑ ↓: move',
  },
  many: {
    title: 'Add several articles', search: 'Name, reference or barcode', region: 'Articles of the catalogue', article: 'Article', none: 'No article matches.', quantityOf: (name) => `Quantity of ${name}`,
    add: (count) => (count === 0 ? 'Add' : `Add ${plural(count, 'article', 'articles')}`),
  },
  charges: {
    title: 'Charges', add: 'Add charges', carriage: 'Carriage', packing: 'Packing', other: 'Other charges', labelHint: 'What the charge covers', label: (rank) => `Name of charge ${rank}`,
    amount: (rank) => `Amount of charge ${rank}`, rate: (rank) => `VAT of charge ${rank}`, remove: (rank) => `Delete charge ${rank}`,
  },
  terms: {
    title: 'Instalments', add: 'Pay in instalments', addOne: 'Add an instalment', half: 'Half now, half in 30 days', third: 'Three parts: now, 30 and 60 days', deposit: '30% now, the rest in 30 days', free: 'Other instalments',
    part: (rank) => `Part ${rank}`, percent: 'Percentage', amount: 'Amount', balance: 'The rest', value: (rank) => `Value ${rank}`, delay: (rank) => `Delay ${rank} (days)`, from: 'Counted', days: 'From the invoice',
    daysThenEnd: 'Then end of month', endThenDays: 'From the end of month', date: 'Agreed date', dateOf: (rank) => `Date ${rank}`, remove: (rank) => `Delete instalment ${rank}`,
  },
  deposits: {
    change: 'Choose what is deducted', automatic: 'Back to the usual', none: 'No deposit will be deducted.', all: 'All', amount: (number) => `Amount deducted of ${number}`, remove: (number) => `Do not deduct ${number}`,
  },
  exemptions: { label: (category) => `Provision that exempts (${lower(category)})`, hint: 'The usual one' },
  notes: { notes: 'Printed notes', conditions: 'Printed conditions' },
  totals: {
    loyalty: (level, rate) => `Tier ${level}: discount of ${rate}.`, loyaltyApply: 'Apply',
    discount: 'Discount on the whole', discountKind: 'Kind of the discount on the whole', discountLine: 'Discount', deposits: 'Deposits deducted', net: 'Net to pay',
    differs: (amount) => `The server stored ${amount}: that total is the one that counts (VAT by the client, prices of the catalogue).`,
  },
  editor: {
    fresh: (kind) => `New: ${lower(kind)}`, title: (kind) => `Draft ${lower(kind)}`, save: 'Save', issue: 'Issue', erase: 'Delete', preview: 'Preview of the page', showPreview: 'Preview', hidePreview: 'Hide the preview',
    previewTab: 'Open in a tab', previewStale: 'Preview of the last save: Ctrl S brings it up to date.', saved: 'Draft saved.', issued: (kind, number) => `${kind}: number ${number}.`, eraseTitle: 'Delete this draft?', eraseText: 'It has no number: nothing else changes.', recurring: 'Make it recur', copy: 'Duplicate', moreActions: 'More actions', keys: 'Typing a document', key: { enter: 'Enter', next: 'next line, or a new one', arrows: 'from line to line', duplicate: 'duplicate the line', move: 'move the line', save: 'save the draft', issue: 'save and issue' },
    lastVersion: (number) => `It will take number ${number} again.`,
  },
  seller: {
    address: 'your address', siren: 'your SIREN', and: ' and ', complete: 'Complete the settings',
    missing: (what) => `An invoice carries ${what}, which your settings do not have yet. Once issued, it never changes.`,
  },
  conflict: {
    title: 'Changed in between by somebody else', explain: 'What you typed is still there. This is what differs from the stored version.', what: 'Element', mine: 'What you typed', theirs: 'Stored version',
    takeTheirs: 'Take the stored version', keepMine: 'Keep what I typed', same: 'Nothing differs.', other: 'Another client', line: (rank) => `Line ${rank}`,
  },
  state: (state) => ({
    BROUILLON: 'Draft', VALIDE: 'Issued', ENVOYE: 'Unanswered', ACCEPTE: 'Accepted', REFUSE: 'Declined', EXPIRE: 'Expired', FACTURE: 'Invoiced', ANNULE: 'Cancelled', ANNULEE: 'Cancelled', CONFIRMEE: 'Confirmed',
    PARTIELLEMENT_LIVREE: 'Partly delivered', LIVREE: 'Delivered', CLOTUREE: 'Closed', PREPARE: 'To ship', EXPEDIE: 'Shipped', LIVRE: 'Delivered', RETOURNE: 'Returned', NON_PAYE: 'To collect', PARTIEL: 'Partly paid',
    PAYE: 'Paid', TROP_PERCU: 'Overpaid', EN_RETARD: 'Late', EN_LITIGE: 'Disputed', IRRECOUVRABLE: 'Lost', AVOIR_OUVERT: 'To use', AVOIR_UTILISE: 'Used',
  })[state] ?? state,
  tender: {
    VIREMENT: 'Transfer', CARTE: 'Card', ESPECES: 'Cash', CHEQUE: 'Cheque', PRELEVEMENT: 'Direct debit', LIEN_PAIEMENT: 'Payment link', TITRE_RESTAURANT: 'Meal voucher', BON_CADEAU: 'Gift voucher', POINTS: 'Loyalty points',
    AVOIR: 'Credit note', COMPENSATION: 'Set-off',
  },
  act: {
    encaisser: 'Record a payment', accepter: 'Note the agreement', facturer: 'Invoice', 'facturer-ticket': 'Make the invoice', commander: 'Make an order', livraison: 'Deliver', expedier: 'Ship', livrer: 'Note the delivery', envoyer: 'Send by e-mail',
    renvoyer: 'Send again', 'demander-acompte': 'Ask for a deposit', crediter: 'Credit', rembourser: 'Refund', refuser: 'Note the refusal', retourner: 'Note a return', rouvrir: 'Reopen',
    'utiliser-credit': 'Use a credit note or credit', transmettre: 'Hand to the platform', rectifier: 'Correct', 'noter-promesse': 'Note a promise', 'declarer-litige': 'Declare a dispute', 'lever-litige': 'End the dispute',
    'declarer-irrecouvrable': 'Write off', cloturer: 'Close', annuler: 'Cancel the document',
  },
  issued: { actions: 'Actions of the document', pdf: 'Open the PDF', duplicata: 'Duplicate as PDF', deposit: (number) => `Deposit ${number}`, paid: 'Paid', left: 'Left to pay', open: 'Left to use', sent: 'Sent' },
  picks: { quantity: 'Quantity', remaining: 'Left', invoiced: 'Invoiced', gone: 'Gone', none: 'Nothing is left.' },
  pay: {
    points: (points, value) => `${points} points, enough to pay ${value}.`, usePoints: (value) => `Pay ${value} with points`,
    title: (number) => `Payment of ${number}`, amount: 'Amount', due: (amount) => `Left to pay: ${amount}`, tender: 'Means', reference: 'Reference', referenceHint: 'Cheque number, wording…', instalment: (date, amount) => `${date}: ${amount}`,
    all: 'All', keepRest: (amount) => `Keep ${amount} as the client’s credit`, excess: 'This is more than is due: correct the amount, or keep the excess as the client’s credit.', done: (amount) => `${amount} collected.`,
  },
  transform: { title: 'Next document', target: 'Document to make', confirm: (kind) => `Prepare: ${lower(kind)}`, explain: 'A draft is prepared; nothing is issued until you issue it.' },
  credit: {
    title: (number) => `Credit note on ${number}`, way: 'What the credit note gives back', ways: { tout: 'Everything', lignes: 'Lines', pourcent: 'A percentage', montant: 'An amount' },
    whole: 'All that was not given back yet: the invoice is then cancelled.', percent: 'Part of the total, in percent', amount: 'Amount with VAT given back', gesture: 'Goodwill, spread by VAT rate.', reason: 'Reason',
    reasonHint: 'Printed as the subject.', explain: 'The credit note is issued at once, with its number, and comes off what is due.', explainPaid: 'The credit note is issued at once, with its number. Nothing is due here any more: it is refunded, or deducted from another invoice.', confirm: 'Issue the credit note', done: (number, amount) => `Credit note ${number} of ${amount}.`,
  },
  deposit: {
    title: 'Ask for a deposit', sense: 'Sense of the deposit', percent: 'In percent', amount: 'In euros', percentOf: (total) => `Part of ${total}`, amountOf: 'Amount with VAT', label: 'Wording', labelHint: 'Deposit of 30% on quote…',
    confirm: 'Prepare the deposit', explain: 'A deposit invoice is prepared as a draft; the final invoice will deduct it by itself.',
  },
  quote: {
    acceptTitle: 'The client agrees', accept: 'Note the agreement', by: 'Accepted by', day: 'On', proof: 'Proof', proofHint: '“Agreed”, reference of the e-mail or of the signed file…', accepted: 'Agreement noted.', refuseTitle: 'The client declines',
    refuse: 'Note the refusal', why: 'Why they decline', refused: 'Refusal noted.', answer: 'Client’s answer', answerYes: (who, day) => `Accepted by ${who} on ${day}`, answerNo: (day) => `Declined on ${day}`, signature: 'Client’s signature',
  },
  goods: { returnTitle: 'Goods come back', why: 'Why they come back', returned: 'Return noted.', receivedBy: 'Received by (optional)' },
  simple: {
    expedier: { title: 'Ship the goods?', explain: 'They leave the stock now.', said: 'Goods shipped.' },
    livrer: { title: 'Delivery arrived', explain: 'The client has the goods.', said: 'Delivery noted.' },
    rouvrir: { title: 'Reopen this quote?', explain: 'It is a draft again and will keep its number. The version that was sent can still be read.', said: 'Quote reopened.' },
    transmettre: { title: 'Hand to the approved platform?', explain: 'The electronic invoice is handed once to your platform, which brings it to your client.', said: 'Invoice handed to the platform.' },
    rectifier: { title: 'Correct this invoice?', explain: 'A corrective invoice is prepared as a draft, copied from this one. When you issue it, this one is cancelled and its payments are carried over.', said: 'Corrective invoice prepared.' },
    'noter-promesse': { title: 'Promise to pay', explain: 'No reminder leaves until that day.', said: 'Promise noted.' },
    'declarer-litige': { title: 'Disputed invoice', explain: 'Reminders stop as long as the dispute lasts.', said: 'Dispute noted.' },
    'lever-litige': { title: 'End of the dispute', explain: 'The invoice is due again.', said: 'Dispute ended.' },
    'declarer-irrecouvrable': { title: 'Write off?', explain: 'The client will not pay any more: what is left is lost, and its VAT may be recovered (CGI, art. 272-1).', said: 'Debt written off.' },
    cloturer: { title: 'Close this order?', explain: 'What is left to deliver will not be, and the stock held is free.', said: 'Order closed.' },
    annuler: { title: 'Cancel this document?', explain: 'It keeps its number and can be read; nothing more can be made of it.', said: 'Document cancelled.' },
    promiseDay: 'Payment promised for', promiseWho: 'Who promised, how', disputeWhy: 'What the client disputes', disputeHow: 'How the dispute was settled', lostSince: 'Lost since', lostWhy: 'Why the debt is lost', cancelWhy: 'Reason (optional)',
  },
  ticket: { title: (number) => `Invoice of receipt ${number}`, explain: 'The invoice is issued at once, with the same lines, and already paid by the payment of the receipt.' },
  refund: { title: (number) => `Refund ${number}`, open: (amount) => `To give back: ${amount}`, done: (amount) => `${amount} refunded.` },
  reverse: {
    title: 'Reverse a payment', confirm: 'Reverse the payment', reason: 'Reason', details: 'Details', group: 'Reverse the other parts of the same payment too', done: 'Payment reversed.',
    explain: (amount, day) => `The payment of ${amount} of ${day} is reversed by a line dated today.`,
    reasons: { ERREUR_SAISIE: 'Typing error', CHEQUE_IMPAYE: 'Bounced cheque', PRELEVEMENT_REJETE: 'Rejected debit', AUTRE: 'Other reason' },
  },
  useCredit: {
    title: 'Use a credit note or credit', confirm: 'Use', none: 'This client has neither open credit notes nor credit.',
    available: (notes, credit) => `Open credit notes: ${notes}. Paid too much: ${credit}. The oldest are used first; no money moves.`, done: (amount) => `${amount} set off.`,
  },
  send: {
    settings: 'Set up the sending of mails',
    title: (kind, number) => `Send: ${lower(kind)} ${number}`, confirm: 'Send', again: 'Send again', to: 'To', copy: 'Copy to', subject: 'Subject', text: 'Message',
    template: 'Template', usual: (kind) => `Usual text: ${lower(kind)}`, reminder: (rank) => `Text of reminder ${rank}`, notCounted: 'This mail does not count as a reminder: those are followed under receivables.',
    attach: 'Attach the page as PDF', see: 'See the page',
    noAddress: 'The client’s record has no e-mail address.', done: (to) => `Mail on its way to ${to}.`,
  },
  follow: {
    underway: (quantity) => `${quantity} in preparation`, title: 'Progress', ordered: 'Ordered', delivered: 'Delivered', invoiced: 'Invoiced', toDeliver: 'To deliver', toInvoice: 'To invoice', chain: 'Linked documents',
    sums: { facture: 'Invoiced with VAT', credite: 'Credited', encaisse: 'Collected', reste: 'To collect' },
  },
  payments: {
    title: 'Payments', reverse: 'Reverse', atTheTill: 'A receipt is refunded or exchanged at the till: scan it.', openTill: 'Open the till', late: 'Late', followUp: 'Follow-up', status: { EN_COURS: 'Under way', ENCAISSE: 'Collected', ECHOUE: 'Failed', ANNULE: 'Reversal', REMBOURSE: 'Refund' },
    events: { LITIGE: (day) => `Dispute declared on ${day}`, LITIGE_LEVE: (day) => `Dispute ended on ${day}`, PROMESSE: (day) => `Payment promised for ${day}`, IRRECOUVRABLE: (day) => `Written off as of ${day}` },
  },
  mails: {
    title: 'E-mails', reminder: (level) => `Reminder ${level}`,
    status: { EN_ATTENTE: 'Waiting', REMISE: 'Being sent', ENVOYE: 'Delivered', REFUSE: 'Refused', REBOND: 'Address refused', INCERTAIN: 'Uncertain', ABANDONNE: 'Given up' },
  },
  platform: {
    title: 'Electronic invoice', sent: (at) => `Handed to the platform on ${at}`, state: (state) => ({ EN_ATTENTE: 'Waiting', ENVOYE: 'Handed over', ACCEPTE: 'Accepted', REJETE: 'Rejected' })[state] ?? state,
    status: (code) => {
      const names: Record<number, string> = {
        200: 'Filed', 201: 'Sent by the platform', 202: 'Received by the platform', 203: 'Made available', 204: 'Taken in hand', 205: 'Approved', 206: 'Partly approved', 207: 'Disputed', 208: 'Suspended', 209: 'Completed', 210: 'Refused',
        211: 'Payment sent', 212: 'Collected', 213: 'Rejected',
      };
      return names[code] ?? `Status ${code}`;
    },
  },
  versions: { title: 'Versions of the quote', current: (rank) => `Version ${rank}: this one`, one: (rank) => `Version ${rank}`, until: (at) => `until ${at}` },
  timeline: {
    title: 'History', more: 'The whole history', machine: 'The software', somebody: 'Somebody',
    did: (action) => {
      const names: Record<string, string> = {
        enregistrer: 'saved the draft', valider: 'issued', crediter: 'issued a credit note', rembourser: 'refunded', rouvrir: 'reopened the quote', supprimer: 'deleted', 'demander-acompte': 'asked for a deposit', annuler_paiement: 'reversed a payment',
        encaisser: 'recorded a payment', expirer: 'noted the expiry', declarer_litige: 'declared a dispute', lever_litige: 'ended the dispute', noter_promesse: 'noted a promise', declarer_irrecouvrable: 'wrote it off',
        utiliser_credit: 'used a credit note or credit', rectifier: 'prepared a correction', transformer: 'prepared the next document', relancer: 'reminded the client', envoyer: 'sent the document', renvoyer: 'sent the document again',
        transmettre: 'handed it to the platform', accepter: 'noted the client’s agreement', refuser: 'noted the client’s refusal', annuler: 'cancelled', cloturer: 'closed', expedier: 'shipped the goods', livrer: 'noted the delivery',
        retourner: 'noted a return', dupliquer: 'duplicated', facturer: 'made the invoice',
      };
      return names[action] ?? action.replaceAll('_', ' ').replaceAll('-', ' ');
    },
  },
  page: { what: 'What is shown', page: 'Page', cii: 'Data (CII)', ubl: 'Data (UBL)', noXml: 'No electronic invoice', copy: 'Copy', copied: 'Copied', download: 'Download' },
  list: {
    title: 'Invoices and quotes', number: 'Number', kind: 'Kind', client: 'Client', subject: 'Subject', date: 'Date', due: 'Due', state: 'State', left: 'Left to pay', total: 'Total with VAT', new: 'New',
    tabs: { TOUS: 'All', DEVIS: 'Quotes', COMMANDE: 'Orders', BON_LIVRAISON: 'Deliveries', FACTURE: 'Invoices', AVOIR: 'Credit notes', TICKET: 'Receipts', DUES: 'To collect', RETARD: 'Late', BROUILLONS: 'Drafts' },
    empty: 'No document here. “New” begins one; it stays a draft until you issue it.', search: 'Number, subject, reference or client', peek: (name) => `Preview of ${name}`, openFull: 'Open the document', validate: 'Issue the drafts',
    send: 'Send by e-mail', download: 'Download the PDFs', recurring: 'Recurring documents', archive: 'Documents',
    validateConfirm: (count) => `${plural(count, 'draft gets', 'drafts get')} a number and cannot be changed afterwards.`,
    sendConfirm: (count) => `${plural(count, 'document leaves', 'documents leave')} by e-mail, with the usual text, to the address of each client.`,
  },
};
