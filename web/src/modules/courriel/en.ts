import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  title: 'Mails sent', close: 'Close', intro: 'The latest 200: documents and reminders, and what your customers’ servers said.', subject: 'Subject', to: 'Recipients', kind: 'Kind', date: 'Decided on', state: 'State', all: 'All', caption: (count) => `Mails: ${count}`,
  empty: 'No mail has left. They leave from a document, with “Send”, or from reminders.', emptyState: 'No mail in this state.', open: (subject) => `Read “${subject}”`, reminder: (level) => `Reminder ${level}`, again: (rank) => `sending ${rank}`,
  text: 'Text', history: 'What the servers say', tries: (count) => (count === 1 ? '1 attempt failed' : `${count} attempts failed`), next: (moment) => `next attempt on ${moment}`, document: 'Open the document', resend: 'Send again', resent: 'The mail leaves again.', address: 'Address',
  resendHelp: 'The document leaves again as it was issued.', uncertainHelp: 'The server did not answer: the message may have arrived. Ask your customer before sending it again.', bounceHelp: 'The address is refused: correct it on the customer’s record, or give another.', code: (code) => `answer ${code}`, settings: 'Set up mail',
  states: { EN_ATTENTE: 'Waiting', REMISE: 'Being sent', ENVOYE: 'Sent', REFUSE: 'Message refused', REBOND: 'Address refused', INCERTAIN: 'Uncertain', ABANDONNE: 'Given up' },
};
