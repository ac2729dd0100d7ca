import type { Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  title: (code) => `Refusal “${code}”`,
  what: 'The API refused a request under this name. It does not change from one version to the next: a program may rely on it.',
  members: {
    detail: 'says what is wrong and what to do.',
    errors: 'gives the place of each fault: a JSON pointer in the body, or the name of a parameter.',
    instance: 'names the request: quote it to the support.',
  },
  answer: 'What the answer holds',
  contract: 'The contract of the API (OpenAPI)',
};
