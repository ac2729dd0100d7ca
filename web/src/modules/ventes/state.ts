import type { Kind, Stored } from './form';

type Named = Pick<Stored, 'type' | 'statut' | 'statutReglement'>;

export const billed = (type: Kind): boolean => type === 'FACTURE' || type === 'FACTURE_ACOMPTE' || type === 'TICKET';

/** What a document's state is called by: how it is paid for what was invoiced, else where it is in its life. */
export function stateOf({ type, statut, statutReglement }: Named): string {
  if (statut === 'BROUILLON' || statut === 'ANNULE' || statutReglement === null) return statut;
  return billed(type) ? statutReglement : type === 'AVOIR' ? `AVOIR_${statutReglement === 'PAYE' ? 'UTILISE' : 'OUVERT'}` : statut;
}

const COLOURS: Record<string, string[]> = {
  green: ['PAYE', 'ACCEPTE', 'LIVREE', 'LIVRE', 'FACTURE'], red: ['EN_RETARD', 'REFUSE', 'IRRECOUVRABLE'],
  orange: ['PARTIEL', 'NON_PAYE', 'PARTIELLEMENT_LIVREE', 'EN_LITIGE', 'TROP_PERCU', 'AVOIR_OUVERT'], gray: ['BROUILLON', 'ANNULE', 'ANNULEE', 'EXPIRE', 'CLOTUREE', 'RETOURNE', 'AVOIR_UTILISE'],
};

export const stateColour = (state: string): string => Object.entries(COLOURS).find(([, states]) => states.includes(state))?.[0] ?? 'indigo';

export const clientName = (client: { nom: string; prenom: string | null } | null): string => [client?.prenom, client?.nom].filter(Boolean).join(' ');
