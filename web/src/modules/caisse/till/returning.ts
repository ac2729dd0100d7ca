import { centimes } from '../../../kit/money';
import { ask, post } from '../device/net';
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

/** What comes back is worth, in centimes, as its credit note will say. */
export interface Worth {
  total: number;
  enPoints: number;
  lignes: Record<string, number>;
}

/** Asks the server: the discount of the ticket, what came back before and what points paid are in it. */
export async function worthOf({ documentId }: Returnable, chosen: Chosen[]): Promise<{ worth: Worth } | { why: string }> {
  const { device } = get();
  const lignes = chosen.map(({ ligneId, milli }) => ({ ligneId, quantite: milli / 1000 }));
  const reply = await post<{ montant_ttc: number; enPoints: number; lignes: { ligneId: string; montant_ttc: number }[] }>(`Register/${device?.registerId ?? ''}/chiffrer-retour`, { documentId, lignes }, 5000);
  if (reply.data === null) return { why: reply.problem?.errors?.[0]?.detail ?? reply.problem?.detail ?? '' };
  const { montant_ttc, enPoints, lignes: worth } = reply.data;
  return { worth: { total: centimes(montant_ttc), enPoints: centimes(enPoints), lignes: Object.fromEntries(worth.map((line) => [line.ligneId, centimes(line.montant_ttc)])) } };
}

/** Puts what comes back on the ticket: alone it is a refund, with something sold an exchange. */
export function bringBack(ticket: Returnable, chosen: Chosen[], worth: Worth, motif: string): void {
  const lignes = chosen.flatMap(({ ligneId, milli }) => {
    const line = ticket.lignes.find((one) => one.ligneId === ligneId);
    return line === undefined ? [] : [{ ligneId, designation: line.designation, quantite: milli, montant: worth.lignes[ligneId] ?? 0 }];
  });
  setTicket({ ...get().ticket, refund: { documentId: ticket.documentId, numero: ticket.numero, motif, lignes, total: worth.total, enPoints: worth.enPoints } });
}
