import { centimes } from '../../../kit/money';
import { ask } from '../device/net';
import { setTicket } from './selling';
import { get } from './store';

/** A ticket as the server gives it for a return. */
export interface Returnable {
  documentId: string;
  numero: string;
  dateEmission?: string;
  montant_ttc: number;
  lignes: { ligneId: string; designation: string; quantite: number; retournable: number; montant_ttc: number; prix_unitaire_ttc: number }[];
  paiements: { moyen: string; montant: number }[];
  /** The invoice that was made of it: that is what is credited then. */
  facture?: string | null;
}

export async function findTicket(by: { numero?: string; documentId?: string }): Promise<{ ticket: Returnable } | { why: string }> {
  const { device } = get();
  const reply = await ask<Returnable>(`Register/${device?.registerId ?? ''}/ticket?${new URLSearchParams(by)}`, { patience: 5000 });
  return reply.data === null ? { why: reply.problem?.detail ?? '' } : { ticket: reply.data };
}

export interface Chosen {
  ligneId: string;
  milli: number;
}

/** What a part of a line is worth, in centimes. */
export const worth = (line: Returnable['lignes'][number], milli: number): number =>
  (line.quantite === 0 ? 0 : Math.round((centimes(line.montant_ttc) * milli) / Math.round(line.quantite * 1000)));

/** Puts what comes back on the ticket: alone it is a refund, with something sold an exchange. */
export function bringBack(ticket: Returnable, chosen: Chosen[], motif: string): void {
  const lignes = chosen.filter(({ milli }) => milli > 0).flatMap(({ ligneId, milli }) => {
    const line = ticket.lignes.find((one) => one.ligneId === ligneId);
    return line === undefined ? [] : [{ ligneId, designation: line.designation, quantite: milli, montant: worth(line, milli) }];
  });
  if (lignes.length > 0) setTicket({ ...get().ticket, refund: { documentId: ticket.documentId, numero: ticket.numero, motif, lignes } });
}
