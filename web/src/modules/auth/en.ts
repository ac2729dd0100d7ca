import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  product: 'MyProPartner', promise: 'Quotes, invoices, payments, stock: your business, kept to the cent.',
  points: { numbers: 'Compliant invoices, numbered without a gap', books: 'VAT and the books keep themselves', keyboard: 'Everything by keyboard, and on a phone too' },
  login: 'Log in', email: 'E-mail address', password: 'Password', enter: 'Log in', noAccount: 'No account yet?', create: 'Create a company',
  forgotten: 'Forgotten your password? The owner of the company, or an administrator, can give you a new one.', otherLanguage: 'Français',
  company: 'Name of the company', trade: 'Trade', siret: 'SIRET', siretHint: '14 digits; you can give it later.', firstName: 'First name', name: 'Name', start: 'Start',
  haveAccount: 'Already have an account?', yourCompany: 'Your company', you: 'You', needed: 'To be filled in.', mailWrong: 'A part of this address is missing, such as “@example.com”.',
  siretCount: (count) => `${count} digits of 14.`, passwordLong: (left) => (left > 0 ? `${left} more character${left > 1 ? 's' : ''}: 8 are needed at least.` : 'Long enough. Several words in a row are easier to remember than a complicated one.'),
  trades: { COMMERCE: 'Retail', RESTAURATION: 'Catering', ARTISAN: 'Craft', SERVICES: 'Services', BEAUTE: 'Beauty', ASSOCIATION: 'Association', AUTRE: 'Other' },
};
