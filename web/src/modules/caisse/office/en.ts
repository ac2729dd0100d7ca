import type { Translated } from '../../../kit/i18n';
import type { fr } from './fr';

const s = (count: number): string => (count === 1 ? '' : 's');

export const en: Translated<typeof fr> = {
  common: { cancel: 'Cancel' },
  nav: { label: 'Registers', registers: 'Registers', sessions: 'Closings', flags: 'Flags', kept: 'Kept tickets', terminals: 'Terminals', archives: 'Archives' },
  flags: {
    title: 'Flags of the till', intro: 'A ticket that a customer has is always accepted. What is unusual about it is shown here: look at it, then note what you found.',
    when: 'When', register: 'Register', what: 'What happened', ticket: 'Ticket', seeTicket: 'See the ticket', note: 'Found', state: 'State', states: { waits: 'To treat', seen: 'Treated' },
    treat: 'Treat', treatThis: (name) => `Treat ${name}`, treatMany: (count) => `Treat ${count} flag${s(count)}`, treatTitle: 'Treat this flag', treatAbout: 'The same note will be kept for each.',
    noteLabel: 'What you found or did', treated: (count) => (count === 1 ? 'The flag is treated.' : `${count} flags are treated.`), none: 'Nothing to look at: no ticket has a flag.', noneSeen: 'No flag was treated yet.',
    cut: (count) => `Only the ${count} newest are shown.`, caption: (count) => `${count} flag${s(count)}`,
    codes: {
      carte_manuelle: { title: 'Card taken by hand', todo: 'Compare with the terminal’s own list: the till did not ask it.' },
      carte_sans_terminal: { title: 'Card that no terminal accepted', todo: 'The terminal did not accept this payment: check that the money came.' },
      retour_sans_approbation: { title: 'Refund without approval', todo: 'A manager may have given it without network: ask them.' },
      ticket_tardif: { title: 'Ticket of a closed session', todo: 'It came after the next opening and counts in that one: yesterday’s difference may come from it.' },
      appareil_remplace: { title: 'The register’s device changed', todo: 'Check that the old device has no tickets left to send.' },
      article_supprime: { title: 'Deleted article', todo: 'The sale is recorded under the name printed on the ticket.' },
      caisse_inactive: { title: 'Register out of service', todo: 'Put it back into service, or ask who used it.' },
      caissier_inconnu: { title: 'Unknown cashier', todo: 'This person no longer has access to the till: check who sold.' },
      chaine_rompue: { title: 'Broken chain of tickets', todo: 'Verify the integrity of the register, and the device that held it.' },
      client_inconnu: { title: 'Erased client', todo: 'The ticket stays valid, without client or points.' },
      empreinte_invalide: { title: 'False fingerprint', todo: 'What was sent is not what the device had sealed: compare with the paper ticket.' },
      horloge_reculee: { title: 'Clock set back', todo: 'Set the clock of the till’s device.' },
      prix_change: { title: 'Price changed meanwhile', todo: 'The customer paid the old price; nothing to correct if that was wanted.' },
      remise_excessive: { title: 'Discount too large', todo: 'The discount is above what this cashier may give.' },
      remise_sans_approbation: { title: 'Discount without approval', todo: 'A manager may have given it without network: ask them.' },
      retrait_superieur: { title: 'More cash out than in', todo: 'Check the amount noted, and that the register has sent all its sales.' },
      sequence_inattendue: { title: 'Unexpected ticket number', todo: 'Two devices may have held the same register.' },
      sequence_tardive: { title: 'Late ticket', todo: 'It had stayed on the device; it counts in the next session.' },
      sequence_trou: { title: 'Missing ticket', todo: 'Tickets of the device did not arrive: let it connect again, or look for them in its “Latest tickets”.' },
      session_a_clore: { title: 'Day not closed', todo: 'Close the register each evening: this ticket bears the day before.' },
      session_en_comptage: { title: 'Sold while counting', todo: 'The drawer was being counted: check the difference of the Z.' },
      session_fermee: { title: 'Sold after closing', todo: 'The ticket enters the next session.' },
      stock_insuffisant: { title: 'Not enough stock', todo: 'Stock went below zero: count the article, or record the entry that was forgotten.' },
      autre: { title: 'To look at', todo: '' },
    },
  },
  kept: {
    title: 'Kept tickets', intro: 'Customers have these tickets, but they could not be recorded. Record the sale another way (at the till or by an invoice), then say which document stands for it; or dismiss it with a reason.',
    state: 'State', states: { A_TRAITER: 'To treat', TRAITE: 'Recorded', ECARTE: 'Dismissed' }, none: 'Nothing to treat: every ticket is recorded.', noneOf: 'No ticket.',
    soldAt: (moment) => `Sale of ${moment}`, received: (moment) => `received ${moment}`, why: 'Why it is not recorded', content: 'Content of the ticket', article: 'Article', quantity: 'Quantity', price: 'Gross price', rate: 'VAT', total: 'Total',
    refundOf: 'Refund of this ticket', standsFor: 'Document that records this sale', reason: 'Reason', treat: 'Recorded another way…', treatTitle: 'The sale is recorded another way', treatAbout: 'Choose the document that stands for this sale: it must be issued.',
    treatAction: 'Confirm', treatNote: 'What was corrected (optional)', treatDone: 'The ticket is treated.', document: 'Document', documentHint: 'Its number, or the client’s name.', drop: 'Dismiss', dropTitle: 'Dismiss this ticket', dropAbout: 'The sale will not be recorded. The reason and your name are kept.',
    dropNote: 'Why this sale is not recorded', dropDone: 'The ticket is dismissed.',
  },
  archives: {
    title: 'Archives of the tills', intro: 'The law asks to keep the data of tills for six years, in a form that the administration can read and verify. Months and years that are over are archived by themselves.', statement: 'See the statement on the software', register: 'Register', noRegister: 'No register yet.',
    make: 'Make an archive', makeIt: 'Archive', made: (count) => `The archive is made: ${count} ticket${s(count)}.`, keyAbout: 'Keep it away from this computer. Its public key, which verifies it, is kept apart.', saveKey: 'Save the public key', keyFile: 'public-key', key: 'Signing key', since: (moment) => `since ${moment}`, keysAbout: 'The key of this register has changed: an archive holds the records of one.',
    list: 'Archives made', period: 'Period', tickets: 'Tickets', size: 'Size', madeAt: 'Made', byItself: 'automatic', download: 'Download', downloadThis: (period) => `Download the archive ${period}`, caption: (count) => `${count} archive${s(count)}`, empty: 'No archive: the first comes with the end of the month, or when you ask for it.',
  },
  terminals: {
    title: 'Card terminals', intro: 'A terminal that belongs to a register gets from it the amount to be paid. One that was withdrawn serves no more; what it took stays.', add: 'New terminal', edit: 'Change', change: (name) => `Change ${name}`,
    name: 'Name', nameHint: 'As the team calls it: “Counter”, “Terrace”.', register: 'Register', noRegister: 'No register', status: 'State', states: { EN_LIGNE: 'Online', OCCUPE: 'Busy', HORS_LIGNE: 'Offline', DESACTIVE: 'Withdrawn' }, save: 'Save', saved: 'The terminal is saved.',
    test: 'Test', testThis: (name) => `Test ${name}`, answers: (name) => `${name} answers.`, silent: (name) => `${name} does not answer: check that it is on and connected.`, remove: 'Withdraw', removeThis: (name) => `Withdraw ${name}`, removed: (name) => `${name} is withdrawn.`,
    restore: 'Put back', restoreThis: (name) => `Put ${name} back`, restored: (name) => `${name} serves again: test it.`, caption: (count) => `${count} terminal${s(count)}`, empty: 'No terminal: add the first, give it to a register, then test it.',
  },
  periods: {
    title: 'Closed months and years', about: 'Closed by themselves in the night that follows: these totals are signed and no longer change.', period: 'Period', tickets: 'Tickets', total: 'Gross total', perpetual: 'Perpetual total', print: 'PDF', printThis: (period) => `Print ${period}`,
    caption: (count) => `${count} closing${s(count)}`, empty: 'No closed month: the first will be when it ends.', year: (year) => `Year ${year}`,
  },
  integrity: {
    title: 'Integrity', about: 'Every ticket is signed and linked to the one before. Verifying makes these signatures again; it is also done each night.', verify: 'Verify now', verifyAll: 'Verify everything again', nothing: 'This register has not recorded anything yet.', whole: 'Nothing was altered.', broken: 'An alteration was found',
    brokenAbout: 'The lines in red say where. Keep your archives and tell the person who looks after your installation.', never: 'Not verified yet', neverAbout: 'The first verification is tonight.', checkedAt: (moment) => `Last verification: ${moment}.`, caption: 'Signed chains of the register',
    chain: 'Chain', last: 'Records', verified: 'Verified', when: 'On', state: 'State', wholeShort: 'whole', brokenShort: 'altered', neverShort: 'to verify', training: 'training', kinds: { TICKET: 'Tickets', COPIE: 'Copies', JOUR: 'Daily closings', MOIS: 'Monthly closings', AN: 'Yearly closings', JOURNAL: 'Log of events' },
  },
  registers: {
    title: 'Registers', name: 'Name', code: 'Code', store: 'Store', status: 'Status', active: 'In service', inactive: 'Out of service', add: 'New register', sell: 'Open the till',
    empty: 'No register. Add the first, put it into service, then open it on the tablet or computer of the counter.', identity: 'Register',
    activate: 'Put into service', deactivate: 'Take out of service', activated: 'The register is in service.', deactivated: 'The register is out of service.', device: 'Device', noDevice: 'No device holds this register.',
    hasDevice: 'A device holds this register.', open: (number) => `Session no. ${number} open`, closed: 'No open session', sent: (count) => `${count} ticket${s(count)} received from the device.`,
  },
  rules: { title: 'Rules of this register', rounding: 'Cash rounding', none: 'None', step: (centimes) => `To ${centimes} cents`, float: 'Usual float', blind: 'Count without seeing the expected amount', card: 'A card always goes through the register’s terminal', cardAbout: 'A card taken by hand stays possible; it is flagged.', refund: 'A refund asks for a manager’s approval', terminals: 'Card terminals', noTerminal: 'none', manageTerminals: 'Manage terminals', save: 'Save', saved: 'Rules saved.' },
  sessions: {
    title: 'Till closings', number: 'Z', register: 'Register', opened: 'Opened', closedAt: 'Closed', status: 'Status', expected: 'Expected cash', counted: 'Counted', difference: 'Difference', statuses: { OUVERTE: 'Open', COMPTAGE: 'Counting', CLOTUREE: 'Closed' },
    empty: 'No session: they come with the first opening of a register.',
  },
  z: {
    others: 'Other tenders counted', othersGap: (expected) => `Difference, where ${expected} was expected`,
    title: (number, register) => `Z no. ${number} · ${register}`, print: 'Print the Z', printRoll: 'On an 80 mm roll', total: 'Total', sales: 'Sales', returns: 'Returns', tickets: (count) => `${count} ticket${s(count)}`, rate: 'Rate', net: 'Net', vat: 'VAT', gross: 'Gross',
    byRate: 'By VAT rate', byTender: 'By tender', byCashier: 'By cashier', byCategory: 'By category', drawer: 'Drawer', float: 'Float', expected: 'Expected cash', counted: 'Counted cash', difference: 'Difference',
    forced: 'Forced closing', forcedBy: (name, reason) => `${name}: ${reason}`, reason: 'Reason of the difference', perpetual: 'Perpetual total', fingerprint: 'Fingerprint', opened: 'Opened by', closed: 'Closed by', what: 'What', amount: 'Amount', from: 'First ticket', to: 'Last ticket',
    tenders: { ESPECES: 'Cash', CARTE: 'Card', CHEQUE: 'Cheque', TITRE_RESTAURANT: 'Meal voucher', BON_CADEAU: 'Gift voucher', VIREMENT: 'Transfer', AVOIR: 'Credit', COMPENSATION: 'Credit', POINTS: 'Points' },
  },
};
