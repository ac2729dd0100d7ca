import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  payments: {
    title: 'Payments', date: 'Date', document: 'Document', client: 'Customer', tender: 'Means', store: 'Store', reference: 'Reference', amount: 'Amount', allMoney: 'All means', moves: 'Allocations (no money)', total: 'Total', tooMany: 'more than 10,000 payments',
    reversed: 'Reversed', reversal: 'Reversal', refund: 'Refund', caption: (count) => `Payments: ${count}`, empty: 'No payment matches. They are recorded from an invoice, with “Collect”.',
  },
  claims: {
    title: 'Receivables', balance: 'Aged balance', invoices: 'Invoices to collect', reminders: 'Reminders', credits: 'Credit and credit notes', views: 'Views', at: 'At',
    client: 'Customer', total: 'Total owed', caption: (count) => `Customers: ${count}`, empty: 'Nobody owes you anything.', open: (client) => `See the invoices of ${client}`, 
    ages: { nonEchu: 'Not due', de1a30: '1 to 30 days', de31a60: '31 to 60 days', de61a90: '61 to 90 days', plusDe90: 'Over 90 days' }, creditsColumn: 'To deduct', age: 'Overdue', anyAge: 'All', late: 'Late', disputed: 'Disputed',
  },
  invoices: {
    number: 'Invoice', client: 'Customer', due: 'Due date', late: 'Overdue', left: 'Left to pay', state: 'State', actions: 'Actions', act: (number) => `Actions on ${number}`, days: (count) => `${count} d`, caption: (count) => `Invoices: ${count}`,
    empty: 'No invoice matches.', promised: (day) => `promised for ${day}`, disputed: 'Disputed', preview: 'Preview the reminder', promise: 'Note a promise', dispute: 'Declare a dispute', endDispute: 'End the dispute', open: 'Open the invoice', more: 'See all invoices to collect', all: 'All',
  },
  follow: {
    promise: 'Promise to pay', promiseDay: 'Promised day', promiseHelp: 'No reminder leaves before that day.', note: 'Note', dispute: 'Dispute', disputeReason: 'What the customer disputes', disputeHelp: 'No reminder leaves as long as the dispute lasts.',
    endDispute: 'End of the dispute', endReason: 'How it was settled', save: 'Save', promised: 'The promise is noted.', disputedDone: 'The dispute is declared: no more reminders.', ended: 'The dispute is over.',
  },
  reminders: {
    due: 'To send today', none: 'No reminder is due today.', calm: 'Reminders never leave at weekends or on public holidays.', level: (level) => `Reminder ${level}`, levelColumn: 'Level', invoice: 'Invoice', client: 'Customer', dueDay: 'Due date', left: 'Left to pay', to: 'To',
    noAddress: 'no address', select: (number) => `Choose ${number}`, selectAll: 'Choose all', preview: 'Read before sending', send: (count) => (count === 0 ? 'Send' : count === 1 ? 'Send 1 reminder' : `Send ${count} reminders`),
    sure: (count) => (count === 1 ? 'Send 1 reminder?' : `Send ${count} reminders?`), sureHelp: 'Each customer will receive the text that you can preview. A mail that left cannot be taken back.',
    sent: (count) => (count === 0 ? 'Nothing left.' : count === 1 ? '1 reminder has left.' : `${count} reminders have left.`), left_out: 'What did not leave', subject: 'Subject', caption: (count) => `Reminders due: ${count}`,
    held: 'Held back', heldHelp: 'Overdue invoices that get no reminder today, and why.', why: 'Why', heldCaption: (count) => `Invoices held back: ${count}`, noneHeld: 'No overdue invoice is held back.',
    reasons: {
      litige: 'disputed', promesse: (day) => `promise to pay on ${day}`, adresse: 'the customer has no e-mail address', finies: 'the three reminders have left', attente: (level, day) => `reminder ${level} left on ${day}; the next waits for its day`, jour: 'the day of the first reminder has not come', calme: 'neither at weekends nor on public holidays',
    },
    results: { pas_due: 'the reminder is no longer due', sans_adresse: 'the customer has no e-mail address', introuvable: 'the invoice does not exist any more' }, settings: 'Open the settings',
  },
  credits: {
    intro: 'Money that customers paid too much, and credit notes left to refund or to use.', document: 'Document', client: 'Customer', kind: 'Kind', amount: 'Available', avoir: 'Credit note to refund or use', overpaid: 'Paid too much', caption: (count) => `Credits: ${count}`, empty: 'No credit: nothing was paid too much, no credit note is open.',
    use: 'Use', useFor: (client) => `Use the credit of ${client}`, pick: 'Invoices to settle with this credit', apply: (amount) => `Settle ${amount}`, used: (amount) => `${amount} settled with the credit.`, nothing: 'This customer has no invoice to settle: refund it from the document, or keep the credit for later.', available: (amount) => `${amount} available`, open: 'See the document', unallocated: 'Total available',
  },
};
