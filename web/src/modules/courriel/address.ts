export const STATES = ['EN_ATTENTE', 'REMISE', 'ENVOYE', 'REFUSE', 'REBOND', 'INCERTAIN', 'ABANDONNE'] as const;
export type State = (typeof STATES)[number];

export interface MailsState {
  statut?: State;
  courriel?: string;
}

/** What the address of the mails keeps: the state asked for, and the mail that is open. */
export function readMails(search: Record<string, unknown>): MailsState {
  const statut = STATES.find((one) => one === search.statut);
  return { ...(statut === undefined ? {} : { statut }), ...(typeof search.courriel === 'string' && /^[0-9a-f-]{36}$/.test(search.courriel) ? { courriel: search.courriel } : {}) };
}

/** The colour of a state; what asks for a person is red or orange. */
export function stateColor(state: State): string {
  if (state === 'ENVOYE') return 'green';
  if (state === 'REFUSE' || state === 'REBOND' || state === 'ABANDONNE') return 'red';
  return state === 'INCERTAIN' ? 'orange' : 'indigo';
}
