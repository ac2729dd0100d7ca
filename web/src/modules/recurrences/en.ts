import { plural, type Translated } from '../../kit/i18n';
import type { fr } from './fr';

export const en: Translated<typeof fr> = {
  title: 'Recurring documents', new: 'New recurring document', draft: 'Draft',
  empty: 'No document comes back by itself. Open an invoice, a quote or an order, then “Make it recur”.',
  name: 'Name', rhythm: 'Rhythm', next: 'Next date', following: 'Then', last: 'Last turns', mode: 'At each turn', state: 'State', actions: 'Actions', document: 'Document to repeat',
  documentHint: 'Its lines, prices and client come back at each turn.',
  modes: { BROUILLON: 'Prepare a draft', EMISSION: 'Issue', ENVOI: 'Issue and send' },
  states: { ACTIF: 'Active', SUSPENDU: 'Paused', TERMINE: 'Ended' },
  steps: { A_CREER: 'to do', CREE: 'draft', EMIS: 'issued', FAIT: 'done' },
  units: { JOUR: 'days', SEMAINE: 'weeks', MOIS: 'months', ANNEE: 'years' },
  every: (count, unit) => {
    const one: Record<string, string> = { JOUR: 'Every day', SEMAINE: 'Every week', MOIS: 'Every month', ANNEE: 'Every year' };
    const many: Record<string, string> = { JOUR: 'days', SEMAINE: 'weeks', MOIS: 'months', ANNEE: 'years' };
    return count === 1 ? one[unit] ?? unit : `Every ${count} ${many[unit] ?? unit}`;
  },
  interval: 'Every', unit: 'Unit', anchor: 'First date', anchorHint: 'The others are counted from it.', end: 'Until', endHint: 'Without end when empty.', count: 'Number of turns', countHint: 'Without limit when empty.',
  recipients: 'Send to', recipientsHint: 'The client’s address when empty.', catchUp: 'Make the turns that have passed too', create: 'Create', back: 'Back', created: 'Recurring document created.',
  suspend: 'Pause', resume: 'Resume', finish: 'End', suspended: 'Paused.', resumed: 'Resumed.', finished: 'Ended.', close: 'Close',
  resumeTitle: 'Resume', resumeText: 'The turns that fell into the pause are skipped, unless you ask for them.', resumeAll: 'Make those of the pause too',
  finishTitle: 'End it?', finishText: 'No further turn will be made. The documents already made stay.', never: 'None', turns: (count) => plural(count, 'turn', 'turns'), see: 'See',
  usualName: (document) => `Repeats ${document}`,
};
