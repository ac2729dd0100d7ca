import { EMPTY, isEmpty, type Ticket } from '../core/ticket';
import { find, put } from '../device/db';
import { ask, post } from '../device/net';
import { words } from '../words';
import { bound } from './card';
import { setTicket } from './selling';
import { get, say } from './store';

export interface Held {
  id: string;
  libelle: string;
  at: string;
  /** Kept on this device alone, because nobody answered. */
  contenu: Ticket | null;
}

const HELD = 'attentes';
const mine = async (): Promise<Held[]> => (await find<Held[]>('session', HELD)) ?? [];

/** Puts the ticket aside, for any till of the store. */
export async function hold(libelle: string): Promise<void> {
  const { ticket, device, cashier } = get();
  if (isEmpty(ticket) || device === null || bound()) return;
  const name = libelle.trim() === '' ? words().hold.unnamed(cashier?.prenom ?? '') : libelle.trim();
  const held = { id: crypto.randomUUID(), libelle: name, contenu: ticket };
  const reply = await post(`Register/${device.registerId}/attente`, held, 2000);
  if (reply.status === 0 || reply.status >= 300) await put('session', [...(await mine()), { ...held, at: new Date().toISOString() }], HELD);
  setTicket(EMPTY);
  say(words().hold.done(name), 'good');
}

/** What waits in the store. What the server has although its answer was lost, it has: the device forgets its own. */
export async function held(): Promise<Held[]> {
  const { device } = get();
  const { data } = await ask<{ attentes: Omit<Held, 'contenu'>[] }>(`Register/${device?.registerId ?? ''}/attente`, { patience: 2000 });
  const there = data?.attentes ?? [];
  const kept = await mine();
  const alone = kept.filter(({ id }) => !there.some((row) => row.id === id));
  if (alone.length < kept.length) await put('session', alone, HELD);
  return [...alone, ...there.map((row): Held => ({ ...row, contenu: null }))];
}

/** Takes a ticket up again; it is gone from the others' tills then. Says why not, or null. */
export async function recall({ id, contenu }: Held): Promise<string | null> {
  const { device } = get();
  if (contenu !== null) {
    setTicket(contenu);
    await put('session', (await mine()).filter((one) => one.id !== id), HELD);
    return null;
  }
  const reply = await post<{ contenu: Ticket }>(`Register/${device?.registerId ?? ''}/reprendre`, { attenteId: id });
  if (reply.data === null) return reply.problem?.detail ?? '';
  setTicket({ ...reply.data.contenu, attenteId: null });
  return null;
}
