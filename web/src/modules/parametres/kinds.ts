export const KINDS = ['FACTURE', 'DEVIS', 'AVOIR', 'FACTURE_ACOMPTE', 'COMMANDE', 'BON_LIVRAISON', 'TICKET', 'RELANCE_1', 'RELANCE_2', 'RELANCE_3'] as const;

/** What a mail is about: a type of document, or a level of reminders. */
export type Kind = (typeof KINDS)[number];

/** The kind of mail that an address names. */
export function readKind(search: Record<string, unknown>): { genre?: Kind } {
  const found = KINDS.find((kind) => kind === search.genre);
  return found ? { genre: found } : {};
}
