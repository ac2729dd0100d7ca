import { plural, type Translated } from '../../kit/i18n';
import type { fr } from './fr';

const acts: Record<string, string> = {
  creer: 'Record created', modifier: 'Record changed', supprimer: 'Record deleted', encaisser: 'Payment recorded', utiliser_credit: 'Credit used', importer: 'Imported', ajuster_points: 'Points adjusted', anonymiser: 'Data erased',
};

export const en: Translated<typeof fr> = {
  cancel: 'Cancel', page: (n) => `Page ${n}`, next: 'Next page', previous: 'Previous page',
  field: {
    type: 'Type', nom: 'Name', prenom: 'First name', raisonSociale: 'Legal name', siren: 'SIREN', siret: 'SIRET', numeroTva: 'VAT number', email: 'E-mail', telephone: 'Telephone', adresse: 'Address',
    codePostal: 'Postcode', ville: 'Town', pays: 'Country', delaiPaiementJours: 'Payment delay (days)', encoursMax: 'Credit limit', tags: 'Tags', notes: 'Internal notes', dateNaissance: 'Date of birth',
    niveauFideliteId: 'Loyalty tier', adresseElectronique: 'Electronic invoicing address', schemaAdresseElectronique: 'Directory of this address', clientPortalEnabled: 'Access to the portal',
    consentementEmail: 'Accepts commercial e-mails', consentementSms: 'Accepts commercial text messages',
  },
  delivery: { nom: 'Deliver to', adresse: 'Delivery street', codePostal: 'Delivery code', ville: 'Delivery place', pays: 'Delivery state (two letters)' },
  type: { PARTICULIER: 'Consumer', PROFESSIONNEL: 'Business', PUBLIC: 'Public sector', ETRANGER: 'Foreign' },
  tender: {
    VIREMENT: 'Transfer', CARTE: 'Card', ESPECES: 'Cash', CHEQUE: 'Cheque', PRELEVEMENT: 'Direct debit', TITRE_RESTAURANT: 'Meal voucher', BON_CADEAU: 'Gift voucher',
  },
  fault: {
    required: 'Required.', email: 'This address is incomplete: name@domain.fr.', phone: 'Ten digits, or “+” and the code of the country.',
    siren: { form: 'A SIREN has nine digits.', key: 'The key of this SIREN is wrong: a digit is mistyped.', other: 'This SIREN is not that of the SIRET.' },
    siret: { form: 'A SIRET has fourteen digits.', key: 'The key of this SIRET is wrong: a digit is mistyped.', other: 'This SIRET is not that of the SIREN.' },
    vat: { form: 'Two letters of the country, then the number: FR44732829320.', key: 'The key of this number is wrong: a digit is mistyped.', other: 'This number is not that of the SIREN.' },
  },
  list: {
    title: 'Clients', create: 'New client', more: 'File', exportAll: 'Export all clients', due: 'Owes', late: 'Overdue', points: 'Points', all: 'All', balance: 'Balance', owing: 'Who owe', overdue: 'Overdue',
    empty: 'No client yet. Create the first, or import the file of your former software.', noneFiltered: 'No client answers to these filters.',
  },
  import: { title: 'Import clients' },
  tab: { card: 'Card', documents: 'Documents', account: 'Account', notes: 'Notes', points: 'Points', activity: 'Activity' },
  action: { write: 'Write', quote: 'Quote', invoice: 'Invoice', pay: 'Record a payment', useCredit: 'Use the credit' },
  figure: {
    due: 'Owes', late: 'Of which overdue', credit: 'Credit', points: 'Loyalty points', overLimit: (limit) => `Beyond the limit of ${limit}`, ofNotes: (amount) => `credit notes: ${amount}`,
  },
  card: {
    identity: 'Identity', contact: 'Contact', terms: 'Terms', consents: 'Consents', useVat: (vat) => `Take ${vat}`, otherDelivery: 'Deliver to another address', usualDelay: 'That of the company',
    noLimit: 'No limit', tagsHelp: 'A tag, then Enter.', electronicHelp: 'Empty: the one that the SIREN gives.', schemeHelp: '0225 for the French directory.', agreed: (at) => `Agreed on ${at}`,
    refused: (at) => `Withdrawn on ${at}`, source: 'Collected where', sourceHelp: 'In the shop, by form, on the telephone…', proof: 'Proof', notesHelp: 'Read by your colleagues, never by the client.',
  },
  same: { title: 'This client may exist already' },
  document: {
    number: 'Number', type: 'Type', date: 'Date', due: 'Due', state: 'State', left: 'Left to pay', total: 'Total incl. VAT', draft: 'Draft', kinds: 'Documents shown',
    kind: { tous: 'All', factures: 'Invoices', devis: 'Quotes and orders', avoirs: 'Credit notes', dus: 'To collect' }, count: (n) => plural(n, 'document', 'documents'), none: 'No document here.',
  },
  account: {
    since: 'Since', caption: 'What is invoiced raises the balance, what is paid or credited lowers it.', what: 'Movement', amount: 'Amount', balance: 'Balance', opening: 'Opening balance', carried: 'Carried forward', payment: 'Payment',
  },
  points: {
    balance: (n) => plural(n, 'point', 'points'), none: 'No movement of points.', what: 'Movement', until: 'Valid until', origin: 'Origin', left: 'Left',
    pays: (amount) => `enough to pay ${amount}`, level: (name, discount, until) => `Tier ${name}, discount of ${discount}${until === null ? '' : `, until ${until}`}`,
    next: (name, missing) => `${missing} more points for the tier ${name}`, ends: (list) => `To spend: ${list}`, end: (n, day) => `${plural(n, 'point', 'points')} until ${day}`, off: 'Sales earn no points: set the programme in Settings, Loyalty.',
    adjust: 'Adjust points', give: 'Give', take: 'Take away', reason: 'Reason', reasonHint: 'Birthday, error at the till…', last: 'Last day', lastHelp: 'Empty: as the settings say.', kept: 'The reason stays with the movement, in the journal.', adjusted: 'Points adjusted.', back: 'Given back',
    type: { GAIN: 'Earned', UTILISATION: 'Used', EXPIRATION: 'Expired', AJUSTEMENT: 'Adjusted', ANNULATION: 'Taken back', BONUS: 'Given' },
  },
  activity: { none: 'The log says nothing of this client.', act: acts },
  pay: {
    title: 'Record a payment', nothing: 'This client has nothing to pay.', amount: 'Amount received', tender: 'Means', date: 'Date of the payment', reference: 'Reference', referenceHelp: 'Number of the cheque, label of the transfer…',
    documents: 'Documents to settle', document: 'Document', dueDate: 'Due', left: 'Left to pay', part: 'Part', partOf: (number) => `Part of ${number}`, again: 'Share from the oldest to the newest',
    over: (amount) => `${amount} too much shared out`, rest: (amount) => `Left to share out: ${amount}`, even: 'All is shared out', keepCredit: 'Keep the rest to the client’s credit',
    fault: {
      over: 'The parts exceed the amount received.', exceeds: 'A part exceeds what is left to pay on its document.', carrier: 'To keep a rest as credit, settle one document at least in full.',
    },
    submit: (amount) => `Record ${amount}`, done: (amount) => `${amount} recorded.`,
  },
  credit: {
    title: 'Use the credit', help: (amount) => `${amount} stand to the credit of this client (credit notes and overpayments). No money moves: the credit settles the chosen documents.`,
    over: (amount) => `This is ${amount} more than the credit.`, submit: (amount) => `Use ${amount}`, done: (amount) => `${amount} of credit used.`,
  },
};
