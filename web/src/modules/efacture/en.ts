import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  nav: { label: 'Electronic invoicing', received: 'Received invoices', sent: 'Transmitted invoices', reporting: 'E-reporting' },
  inbox: {
    title: 'Received invoices', drop: 'Drop your suppliers’ invoices here', dropHelp: 'Factur-X PDF, CII or UBL XML, 10 MB at most. A plain PDF holds no data and cannot be read.', choose: 'Choose files',
    supplier: 'Supplier', number: 'Number', date: 'Date', due: 'Due date', net: 'Amount due', state: 'Status', checks: 'Checks', right: 'Without error', wrong: 'With errors', all: 'All', caption: (count) => `Invoices shown: ${count}`,
    empty: 'No invoice received. Drop a file, or wait for what your platform brings.', next: 'Older ones', first: 'Back to the latest', collect: 'Collect now', collected: 'Asked: new invoices arrive in a moment.',
    open: (number) => `Open invoice ${number}`, creditNote: 'Credit note', reading: 'Reading…', kept: 'received', again: 'was already here', same: 'was already here, identical', refused: 'refused', withErrors: (count) => (count === 1 ? '1 error' : `${count} errors`), results: 'Files dropped', unreadable: 'This file cannot be read.', clear: 'Clear the list',
  },
  record: {
    invoice: 'Invoice', creditNote: 'Credit note', from: 'Supplier', to: 'Buyer', payment: 'Payment', issued: 'Date', due: 'Due date', delivered: 'Delivery', order: 'Order', contract: 'Contract', quotes: 'Invoices quoted', iban: 'IBAN', bic: 'BIC', reference: 'Reference',
    siren: 'SIREN', vat: 'VAT number', lines: 'Lines', designation: 'Description', quantity: 'Quantity', price: 'Net unit price', rate: 'VAT', amount: 'Net amount', totals: 'Totals', net: 'Net total', tax: 'VAT', gross: 'Gross total', paid: 'Already paid', toPay: 'Amount due', base: 'Base', groups: 'VAT by rate', charges: 'Charges', allowances: 'Allowances',
    checks: 'Checks', noFault: 'No error: the invoice is compliant.', faults: (count) => (count === 1 ? '1 error' : `${count} errors`), warnings: (count) => (count === 1 ? '1 warning' : `${count} warnings`), term: 'Term of the standard', history: 'History', received: 'Received', deposited: 'dropped', brought: 'brought by the platform',
    files: 'Files', file: (version) => (version === 1 ? 'Download the original' : `Download version ${version}`), notes: 'Notes', message: 'Download the message', you: 'by you', back: 'Back to received invoices', size: (kilo) => `${kilo} kB`, exempt: 'no VAT',
    authors: { VENDEUR: 'by the supplier', ACHETEUR: 'by you', PLATEFORME: 'by the platform' },
  },
  statuses: {
    s0: 'To do', s200: 'Deposited', s201: 'Sent by the platform', s202: 'Received by the platform', s203: 'Made available', s204: 'Taken in charge', s205: 'Approved', s206: 'Approved in part', s207: 'Disputed', s208: 'On hold', s209: 'Completed', s210: 'Refused', s211: 'Payment sent', s212: 'Collected', s213: 'Rejected', s501: 'Refused by the platform',
  },
  actions: {
    'prendre-en-charge': { act: 'Take in charge', help: 'The supplier will know that the invoice is being processed.', done: 'The invoice is taken in charge.' },
    approuver: { act: 'Approve', help: 'The supplier will know that you accept the invoice.', done: 'The invoice is approved.' },
    'approuver-partiellement': { act: 'Approve in part', help: 'Say what you accept and what you contest.', done: 'The invoice is approved in part.' },
    litige: { act: 'Dispute', help: 'The supplier will know what you contest.', done: 'The invoice is disputed.' },
    suspendre: { act: 'Put on hold', help: 'You wait for something from the supplier.', done: 'The invoice is on hold.' },
    refuser: { act: 'Refuse', help: 'A refusal is final: the supplier will have to issue another invoice.', done: 'The invoice is refused.' },
    'transmettre-paiement': { act: 'Tell the payment', help: 'The supplier will know that your payment has left.', done: 'The payment is told.' },
  },
  action: { reason: 'Reason', explain: 'Explanation for the supplier', word: 'A word for the supplier', more: 'Other answers', untold: 'This supplier is not on the platform: the status stays with you.' },
  reasons: {
    ADR_ERR: 'Wrong address', ART_ERR: 'Wrong item', AUTRE: 'Other reason', CALCUL_ERR: 'Calculation error', CMD_ERR: 'Order number wrong or missing', CODE_ROUTAGE_ERR: 'Routing code wrong or missing', CONTRAT_TERM: 'Contract ended', COORD_BANC_ERR: 'Wrong bank details', DEST_ERR: 'Wrong addressee',
    DEST_INC: 'Unknown addressee', DOUBLE_FACT: 'Already invoiced', DOUBLON: 'Invoice already received', EMMET_INC: 'Unknown issuer', JUSTIF_ABS: 'Proof missing or insufficient', LIVR_INCOMP: 'Incomplete delivery', MODPAI_ERR: 'Wrong payment terms', MONTANTTOTAL_ERR: 'Wrong total',
    NON_CONFORME: 'Legal mention missing or invoice not compliant', PU_ERR: 'Wrong unit price', QTE_ERR: 'Wrong quantity', QUALITE_ERR: 'Quality not compliant', REF_CT_ABSENT: 'Contract reference missing', REF_ERR: 'Wrong reference', REM_ERR: 'Wrong discount', SIRET_ERR: 'SIRET wrong or missing', TRANSAC_INC: 'Unknown transaction', TX_TVA_ERR: 'Wrong VAT rate',
    REJ_ADR: 'Address check', REJ_COH: 'Consistency check', REJ_SEMAN: 'Content check', REJ_UNI: 'Uniqueness check',
  },
  sent: {
    title: 'Transmitted invoices', intro: 'Invoices and credit notes to French businesses go through your platform.', document: 'Document', client: 'Customer', date: 'Date', amount: 'Gross total', sending: 'Transmission', life: 'Status', send: 'Transmit', sendThis: (number) => `Transmit ${number}`, history: (number) => `History of ${number}`, see: 'History',
    not: 'Not transmitted yet', caption: (count) => `Documents: ${count}`, empty: 'No invoice to a French business.', waiting: 'The invoice leaves for the platform.', tracking: 'Tracking number', complete: 'Say that it is complete', missing: 'What was missing, in a sentence', completed: 'The buyer will know that the invoice is complete.', tries: 'Attempts', none: 'The platform has said nothing yet.', error: 'What the platform answered',
    states: { EN_ATTENTE: 'Waiting', ENVOYE: 'Handed over', ACCEPTE: 'Accepted', REJETE: 'Rejected' },
  },
  reporting: {
    title: 'E-reporting', intro: 'Sales that the platform does not carry are declared by period: to consumers, abroad, and their receipts.', prepare: 'Prepare a declaration', kind: 'What is declared', prepared: 'The declaration is prepared.', unchanged: 'Nothing has changed since the declaration that was handed over.', period: 'Period', nature: 'Nature', base: 'Base', vat: 'VAT', limit: 'To be handed over by', state: 'State', caption: (count) => `Declarations: ${count}`,
    empty: 'No declaration prepared.', first: 'Initial', again: (rank) => `Rectification ${rank}`, transmit: 'Hand over', transmitHelp: 'Once handed over, the declaration does not change any more. A correction will be a rectification.', sure: 'Hand over the declaration?', transmitted: 'The declaration leaves for the platform.', rectify: 'Prepare a rectification', file: 'Download the file', back: 'Back to e-reporting', older: 'Older ones',
    day: 'Day', category: 'Category', rate: 'Rate', count: 'Number', lines: (count) => `Lines: ${count}`, noLines: 'Nothing to declare for this period.', sources: 'Documents', late: 'late', error: 'What the platform refused', open: (label) => `Open ${label}`, more: (count) => `and ${count} more`,
    kinds: { '10.1': 'Sales abroad', '10.2': 'Receipts of sales abroad', '10.3': 'Sales to consumers', '10.4': 'Receipts from consumers' },
    categories: { TLB1: 'Taxed goods', TPS1: 'Taxed services', TNT1: 'Not taxed', TMA1: 'Margin' }, states: { PREPAREE: 'Prepared', EN_ATTENTE: 'Waiting', ENVOYE: 'Handed over', ACCEPTE: 'Accepted', REJETE: 'Rejected' },
  },
};
