import type { Centimes } from '../../../kit/money';
import type { Sale, SaleAnswer } from '../contract';
import { BEGINNING } from '../core/chain';
import type { Tendering } from '../core/tender';
import { all, find, write } from './db';
import { flush, type Flushed, type Kept, type Reply } from './queue';
import { post } from './net';

/** Last link of the device's own chain. */
export interface Head {
  sequence: number;
  empreinte: string;
}

const HEAD = 'tete';
const TRAINING_HEAD = 'tete-ecole';
const DAYS_KEPT = 90;

export const headKey = (training: boolean): string => (training ? TRAINING_HEAD : HEAD);

export const head = async (training: boolean): Promise<Head> => (await find<Head>('session', headKey(training))) ?? { sequence: 0, empreinte: BEGINNING };

export const setHead = (next: Head, training = false): Promise<void> => write(['session'], (tx) => { tx.objectStore('session').put(next, headKey(training)); });

/** What is being sold, while it is being sold. */
export const DRAFT = 'brouillon';

/** Cards that terminals were asked for and that no ticket has yet. */
export const CARDS = 'cartes';

export interface Card {
  id: string;
  terminalId: string;
  montant: Centimes;
  acceptee: boolean;
}

/** What terminals accepted for a ticket that goes back to being a draft: the customer has paid it. */
export const cardsOf = ({ payments }: Tendering): Card[] => payments.filter(({ terminal }) => terminal).map(({ id, montant }) => ({ id, terminalId: '', montant, acceptee: true }));

/** The ticket in place of its draft, and the head that it becomes: on the disk when this resolves. */
export const commit = (kept: Kept, training: boolean): Promise<void> => write(['tickets', 'session'], (tx) => {
  tx.objectStore('tickets').put(kept);
  tx.objectStore('session').delete(DRAFT);
  tx.objectStore('session').delete(CARDS);
  tx.objectStore('session').put({ sequence: kept.sequence, empreinte: kept.sale.empreinte }, headKey(training));
});

/** A ticket that was refused before anybody had it is a draft again: its number is given to the next. */
export const withdraw = (kept: Kept, training: boolean, cards: Card[] = []): Promise<void> => write(['tickets', 'session'], (tx) => {
  tx.objectStore('tickets').delete(kept.id);
  tx.objectStore('session').put(kept.sold.ticket, DRAFT);
  if (cards.length > 0) tx.objectStore('session').put(cards, CARDS);
  tx.objectStore('session').put({ sequence: kept.sequence - 1, empreinte: kept.sale.precedente }, headKey(training));
});

export const keep = (kept: Kept): Promise<void> => write(['tickets'], (tx) => { tx.objectStore('tickets').put(kept); });

const byOrder = (a: Kept, b: Kept): number => Number(a.sale.ecole ?? false) - Number(b.sale.ecole ?? false) || a.sequence - b.sequence;

async function inState(...states: Kept['etat'][]): Promise<Kept[]> {
  const rows = await all<Kept>('tickets');
  return rows.filter(({ etat }) => states.includes(etat)).sort(byOrder);
}

export const unsent = (): Promise<Kept[]> => inState('A_ENVOYER');
export const unknown = (): Promise<Kept[]> => inState('EN_COURS');
export const unsettled = (): Promise<Kept[]> => inState('A_ENVOYER', 'EN_COURS', 'A_TRAITER');

export async function latest(count: number): Promise<Kept[]> {
  return (await all<Kept>('tickets')).sort((a, b) => b.at - a.at).slice(0, count);
}

/** Sent tickets stay three months, for a copy or a refund; what is not sent stays. */
export async function tidy(now: number): Promise<void> {
  const old = (await inState('ENVOYE')).filter(({ at }) => now - at > DAYS_KEPT * 86_400_000);
  if (old.length > 0) await write(['tickets'], (tx) => { for (const { id } of old) tx.objectStore('tickets').delete(id); });
}

/** A ticket of training is outside of the register's chain. */
const sent = (sale: Sale): object => (sale.ecole === true ? { ...sale, appareilId: undefined, sequence: undefined, precedente: undefined, empreinte: undefined } : sale);

export const sendTo = (registerId: string, patience?: number) => async (sale: Sale): Promise<Reply> =>
  post<SaleAnswer>(`Register/${registerId}/vendre`, sent(sale), patience);

/** One window flushes; another one finds the lock taken and goes on. */
async function alone(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('caisse-envoi', { ifAvailable: true }, async (lock) => { if (lock) await work(); });
}

export const flushTo = (registerId: string, patience?: number): Promise<Flushed> => flush({ unsent, keep }, { send: sendTo(registerId, patience), alone });

export interface Waiting {
  unsent: number;
  toTreat: number;
  /** When the oldest that waits was made. */
  oldest: number | null;
}

export async function waiting(): Promise<Waiting> {
  const rows = await unsettled();
  const pending = rows.filter(({ etat }) => etat !== 'A_TRAITER');
  return { unsent: pending.length, toTreat: rows.length - pending.length, oldest: pending.length === 0 ? null : Math.min(...pending.map(({ at }) => at)) };
}

/** Last resort: what the server does not have, as a file that a person can take away. */
export async function exported(): Promise<Blob> {
  const rows = await unsettled();
  return new Blob([JSON.stringify({ format: 'mypropartner-tickets-1', tickets: rows.map(({ sale, etat, motifs }) => ({ etat, motifs, sale })) }, null, 1)], { type: 'application/json' });
}

