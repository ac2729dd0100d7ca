import { type Centimes, centimes, scaled } from '../../../kit/money';
import type { Tendering } from '../core/tender';
import { ask } from '../device/net';
import { get, set } from './store';

/** What the points of the ticket's client pay today, by the server's word. */
export interface Purse {
  clientId: string;
  disponibles: number;
  valeur: Centimes;
  /** Of a point, in millionths of a euro. */
  valeurPoint: bigint;
}

/** Asks for it when the tender opens; nothing where points pay nothing, or nobody answers. */
export async function readPurse(): Promise<void> {
  const { ticket: { client }, purse } = get();
  if (client?.id !== purse?.clientId) set({ purse: null });
  if (client === null) return;
  const { data } = await ask<{ disponibles: number; valeur: number; valeurPoint: number }>(`Client/${client.id}/fidelite`, { patience: 5000 });
  if (get().ticket.client?.id !== client.id) return;
  set({ purse: data === null ? null : { clientId: client.id, disponibles: data.disponibles, valeur: centimes(data.valeur), valeurPoint: scaled(data.valeurPoint, 6) } });
}

export const paidInPoints = ({ payments }: Tendering): Centimes => payments.reduce((sum, { moyen, montant }) => sum + (moyen === 'POINTS' ? montant : 0), 0);

/** What points may still pay of the ticket. An exchange takes none: its own come back by themselves. */
export function spendable(): Centimes {
  const { purse, tender, ticket } = get();
  if (purse === null || tender === null || purse.clientId !== ticket.client?.id || ticket.refund !== null) return 0;
  return Math.max(0, purse.valeur - paidInPoints(tender));
}

/** Points that an amount takes: as many as it needs, so that no part of it is given away. */
export function pointsFor({ valeurPoint }: Purse, amount: Centimes): number {
  if (valeurPoint <= 0n) return 0;
  return Number((BigInt(amount) * 10_000n + valeurPoint - 1n) / valeurPoint);
}
