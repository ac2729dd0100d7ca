/** What names a customer in a row that embeds one. */
export interface Named {
  nom: string;
  prenom: string | null;
  raisonSociale: string | null;
}

export const NAMED = 'Client(nom,prenom,raisonSociale)';

export const clientName = (client: Named | null): string =>
  (client === null ? '' : client.raisonSociale || [client.prenom, client.nom].filter(Boolean).join(' '));
