import { plural } from '../../kit/i18n';
import type { Translated } from '../../kit/i18n';
import type { frPapers } from './fr-papers';

export const enPapers: Translated<typeof frPapers> = {
  series: {
    list: 'Series', next: 'Next number', serves: 'Used for', state: 'State', active: 'In use', retired: 'Retired', nothing: 'Nothing yet', new: 'New series', edit: 'Change',
    byDefault: (type) => `${type} (default)`, inStore: (type, store) => `${type} of ${store}`, drafts: (count) => plural(count, 'draft', 'drafts'),
    types: { DEVIS: 'Quotes', COMMANDE: 'Orders', BON_LIVRAISON: 'Delivery notes', FACTURE: 'Invoices', FACTURE_ACOMPTE: 'Deposit invoices', AVOIR: 'Credit notes', TICKET: 'Tickets' },
    check: 'Check the numbers', checkTitle: 'Check of the numbers', checkAbout: 'A sound series has no hole, no duplicate and no date that goes back (CGI, annex II, article 242 nonies A).',
    sound: (count, first, last) => `${plural(count, 'number', 'numbers')}, from ${first} to ${last}, without a hole.`, unused: 'No number given.',
    line: (name, said) => `${name}: ${said}`,
    takenBack: (store) => `${store} takes its numbers from the default series again.`,
    fault: (first, more) => (more > 0 ? `${first} And ${plural(more, 'more fault', 'more faults')}.` : first),
    retire: 'Retire', restore: 'Use again', remove: 'Delete', more: 'More actions on', retireDone: 'The series is no longer used.', restoreDone: 'The series is used again.', removeDone: 'The series is deleted.',
    defaults: 'Default series of each document', defaultsAbout: 'A document takes its number from the series that it names, else from that of its store, else from this one.',
    chosen: (type, name) => `${type}: series “${name}”.`,
    stores: 'Series by store', storesAbout: 'A store may have numbers of its own.', store: 'Store', type: 'Document', one: 'Series', assign: 'Assign', takeBack: 'Take back', noStore: 'No store has a series of its own.',
    name: 'Name', prefix: 'Prefix', pattern: 'Pattern', patternAbout: '{prefixe}, {AAAA} or {AA} for the year, and a counter like {00001}.', yearly: 'Restart at 1 each year',
    first: 'First number', firstAbout: 'To go on where another program stopped.', frozen: 'The series has given a number: its form does not change any more.',
    preview: 'Preview', previewNow: 'The next numbers', previewNext: (year) => `Then, in ${year}`, create: 'Create the series',
  },
  look: {
    logo: 'Logo', logoAbout: 'PNG or JPEG. It is brought to the right size before it is sent.', chooseLogo: 'Choose an image', replaceLogo: 'Replace', removeLogo: 'Remove', noLogo: 'No logo',
    logoAlt: 'Logo of the company', logoDone: 'The next documents bear the logo.', logoRemoved: 'The next documents bear no logo.', unreadable: 'This image cannot be read.',
    color: 'Colour', colorAbout: 'Of titles and of the total.', colorWrong: 'A colour is written #RRGGBB.', columns: 'Columns', reference: 'Reference of articles', unit: 'Unit of quantities',
    discount: 'Discount of each line', discountAbout: 'Otherwise the unit price shown has the discount taken off.', payment: 'Payment', qr: 'Payment code', qrAbout: 'Read by the client’s banking application; it needs an IBAN.',
    texts: 'Texts', introQuote: 'Before the lines of a quote', endQuote: 'At the end of a quote', introInvoice: 'Before the lines of an invoice or credit note', endInvoice: 'At the end of an invoice or credit note',
    foot: 'Footer', footAbout: 'Above the legal line, on every page.', preview: 'Preview', previewOf: 'Document shown', invoice: 'Invoice', quote: 'Quote', credit: 'Credit note',
    previewAbout: 'A real page, with an invented client and lines, as your choices make it – even before they are saved.', openPdf: 'Open the PDF', rendering: 'Setting the page…',
    frozen: 'An issued document keeps the look that it had on that day.', frameTitle: 'Preview of the document as PDF',
  },
  mail: {
    server: 'Outgoing server', host: 'SMTP server', hostAbout: 'That of your mailbox, like smtp.example.com.', port: 'Port', security: 'Encryption',
    securities: { STARTTLS: 'STARTTLS (port 587)', TLS: 'TLS (port 465)', AUCUNE: 'None, to this very machine' }, user: 'User name', secret: 'Password',
    secretKept: 'A password is kept; leave empty to keep it. To be given again when the server or the user name changes.', secretNone: 'It is encrypted, and nobody can read it again.', sender: 'Sender', from: 'Sender’s address', fromAbout: 'Empty: that of the company.',
    name: 'Name shown', nameAbout: 'Empty: that of the company.', replyTo: 'Reply to', none: 'No server is set: documents do not leave by e-mail yet.', needed: 'Give the server.',
    more: 'Advanced settings', certificate: 'Certificate of the authority (PEM)', certificateAbout: 'Only for a server whose certificate no known authority signed.', timeout: 'Wait for an answer', seconds: 's',
    test: 'Trial', testTo: 'Send a trial message to', testSend: 'Send the trial', testSaved: 'First save the settings: the trial uses those that are kept.', taken: 'The server took the message.', notTaken: 'The server did not take the message.',
    answer: (code, words) => (code > 0 ? `Answer ${code}: ${words}` : words),
  },
  templates: {
    kind: 'Text', own: 'your own', proposed: 'proposed', subject: 'Subject', body: 'Text', variables: 'Variables', variablesAbout: 'A click adds them to the text; they are filled in for each message.', insert: (name) => `Add {${name}}`,
    reset: 'Back to the proposed text', resetDone: 'The proposed text is back.', preview: 'Preview', previewAbout: (number) => `Filled with ${number}.`, previewNone: 'The preview fills with your first document of this kind.', to: 'To',
    kinds: {
      DEVIS: 'Quote', COMMANDE: 'Order', BON_LIVRAISON: 'Delivery note', FACTURE: 'Invoice', FACTURE_ACOMPTE: 'Deposit invoice', AVOIR: 'Credit note', TICKET: 'Ticket',
      RELANCE_1: '1st reminder', RELANCE_2: '2nd reminder', RELANCE_3: '3rd reminder',
    },
    meanings: {
      client: 'name of the client', date: 'date of the document', document: 'invoice, credit note…', echeance: 'due date', entreprise: 'your company', iban: 'your IBAN', jours_retard: 'days late',
      mentions_legales: 'penalties and compensation', montant: 'total with VAT', numero: 'number', objet: 'subject of the document', reste_a_payer: 'left to pay',
    },
  },
  reminders: {
    levels: 'Levels', levelsAbout: 'Each reminder leaves so many days after the due date at the earliest, on a working day, and stops as soon as the invoice is paid, credited or disputed.', level: (rank) => `Reminder ${rank}`,
    after: 'days after the due date', add: 'Add a level', remove: (rank) => `Remove reminder ${rank}`, order: 'Each level comes after the one before.', text: 'Write its text',
    automatic: 'Automatic sending', automaticAbout: 'Each morning at 9, reminders that are due leave by themselves. Otherwise they wait for your word.', automaticOn: 'Remind automatically', needsServer: 'First set the outgoing server.',
    due: 'To remind today', dueNone: 'Nothing to remind today.', dueSome: (count) => `${plural(count, 'invoice waits', 'invoices wait')} for a reminder.`,
  },
};
