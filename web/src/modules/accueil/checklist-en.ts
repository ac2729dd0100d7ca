import type { Translated } from '../../kit/i18n';
import type { fr } from './checklist-fr';

export const en: Translated<typeof fr> = {
  title: 'To begin well', progress: (done, all) => `${done} of ${all}`, done: 'done', next: 'to do',
  steps: {
    company: { title: 'Your company', about: 'Legal name, address and SIREN: what every invoice bears.' }, logo: { title: 'Your logo', about: 'It gives your face to quotes and invoices.' },
    article: { title: 'A first article', about: 'Or a service: its price and VAT then fill in by themselves.' }, client: { title: 'A first client', about: 'A name and an address are enough.' },
    invoice: { title: 'A first invoice', about: 'It stays a draft until you validate it.' },
  },
};
