import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  nav: { label: 'Accounting', tva: 'VAT', ventes: 'Sales', tresorerie: 'Cash and bank', equation: 'Reconciliation', fec: 'FEC export', cloture: 'Closing' },
  tva: {
    title: 'VAT', copy: 'Copy for the return', copied: 'The amounts are copied.', form: 'CA3 return', net: 'VAT to pay', credit: 'VAT credit',
    invoiced: 'VAT invoiced', due: 'VAT due', differenceHelp: 'VAT on services is due when they are paid, unless you chose to pay it when invoicing.',
    box: 'Line', label: 'Operation', base: 'Net amount', tax: 'Tax due', exact: 'Exact amounts', rate: 'Rate', untaxed: 'No VAT', vat: 'VAT', detail: 'See the operations',
    operations: 'Operations made', count: 'VAT to pay', result: 'Result', empty: 'Nothing to declare for this period.',
    open: (box, label) => `Line ${box}, ${label}: see the operations`, sheet: 'amounts in whole euros, as the form asks',
  },
  operations: {
    title: (box) => `Operations of line ${box}`, all: 'Operations with VAT due', back: 'Back to VAT', date: 'Due on', document: 'Document', kind: 'Kind', client: 'Customer', tender: 'Paid by',
    rate: 'Rate', base: 'Net', vat: 'VAT', empty: 'No operation behind this figure.', caption: (count) => `Operations: ${count}`,
  },
  sales: {
    title: 'Sales journal', date: 'Date', document: 'Document', kind: 'Kind', client: 'Customer', ht: 'Net', vat: 'VAT', ttc: 'Gross', net: 'Due', due: 'Due date', settlement: 'Settlement',
    empty: 'No sale in this period.', caption: (count) => `Entries: ${count}`,
  },
  cash: {
    title: 'Cash and bank journal', date: 'Date', document: 'Document', client: 'Customer', tender: 'Means', reference: 'Reference', amount: 'Amount', received: 'Total received',
    empty: 'No receipt in this period.', caption: (count) => `Receipts: ${count}`, cancels: 'Reversal', refund: 'Refund',
  },
  equation: {
    title: 'Reconciliation of the books', intro: 'Four ways lead to the same total. If they differ by a cent, the document concerned is named.', turnover: 'Turnover', turnoverHelp: 'what the documents say',
    bases: 'VAT bases', basesHelp: 'what their bases and VAT say', books: 'Books', booksHelp: 'what the sales journal says', money: 'Receipts + receivables',
    moneyHelp: (paid, owed) => `${paid} settled, ${owed} owed`, equal: 'Everything agrees', equalHelp: 'The four totals are equal to the cent.', different: 'A gap must be corrected', gap: (amount) => `gap of ${amount}`,
    unbalanced: (piece) => `The entry of ${piece} is not balanced.`, gaps: 'Documents that disagree, oldest first', rule: 'What differs', document: 'Document', date: 'Date', expected: 'The document says', found: 'Its lines say',
    caption: (count) => `Gaps: ${count}`,
    rules: { lignes: 'Sum of lines', bases_tva: 'VAT bases', tva: 'VAT amount', total: 'Gross total', acomptes: 'Deposits deducted', net_a_payer: 'Amount due', paiements: 'Payments' },
    same: 'equal', other: 'different',
  },
  fec: {
    title: 'Accounting entries file', intro: 'The file that the tax office asks for, with sales, cash and bank entries. Your accountant adds purchases and payroll.', fiscalYear: 'Fiscal year that begins in', period: 'Or a period',
    whole: 'Whole fiscal year', free: 'Chosen period', what: 'Extent', make: 'Make the file', making: (size) => `Making the file… ${size} received`, leave: 'You may work on in another tab; do not close this one.', stop: 'Stop', stopped: 'The file is not made.',
    done: (name, size) => `${name} is ready (${size}).`, description: 'Description to join', seeGaps: 'See the documents that disagree', seeSettings: 'Open the company’s settings', 
    firstGap: 'First document concerned:', kilo: 'kB', mega: 'MB',
  },
  closing: {
    title: 'Closing a period', intro: 'Closing a period freezes its figures: what you declared does not move any more.', until: 'Close up to', consequences: 'What becomes impossible up to and including that day',
    one: 'issuing an invoice, a credit note or a ticket', two: 'recording or reversing a payment', three: 'reopening the period: nobody can, not even the owner', still: 'You can still correct a closed invoice by a credit note of today.',
    type: (day) => `To confirm, type the date: ${day}`, act: 'Close the period', done: (day) => `The period is closed up to ${day}.`, last: (day) => `Last closing: up to ${day}.`, none: 'No period is closed yet.',
    verify: 'Before closing', equal: 'The books of the period agree.', unequal: 'The books of the period do not agree: correct the gaps first.', seeGaps: 'See the gaps', drafts: (count) => `${count} still dated in this period: they will be issued later.`, draft: 'draft', draftsWord: 'drafts',
  },
};
