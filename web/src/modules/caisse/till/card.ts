import { type Centimes, formatEuros } from '../../../kit/money';
import { pay, rest, settled, type Tendering } from '../core/tender';
import { find, forget, put } from '../device/db';
import { ask, type Answer, post } from '../device/net';
import { CARDS, type Card } from '../device/tickets';
import { words } from '../words';
import { get, say, set } from './store';

/** What a terminal is being asked, and how far it is. */
export interface Asking {
  card: Card;
  state: 'demande' | 'attente' | 'refuse' | 'muet';
}

interface Outcome {
  statut: 'ACCEPTE' | 'REFUSE' | 'EN_COURS';
}

const PATIENCE = 90_000;
const AGAIN = 1500;

/** The terminals that pay this ticket: none in training, nor for what is given back. */
export function terminals(): { id: string; nom: string }[] {
  const { state, training, tender } = get();
  return training || tender === null || rest(tender) < 0 ? [] : state?.terminaux ?? [];
}

export const readCards = async (): Promise<void> => set({ cards: (await find<Card[]>('session', CARDS)) ?? [] });

async function keepCards(cards: Card[]): Promise<void> {
  set({ cards });
  await (cards.length === 0 ? forget('session', CARDS) : put('session', cards, CARDS));
}

const without = (id: string): Card[] => get().cards.filter((one) => one.id !== id);

/** Asks a terminal for what was typed, or all of the rest. It is on the disk before it is asked: a page that falls over knows what it asked for. */
export async function askCard(terminalId: string, typed: Centimes | null, finish: () => Promise<void>): Promise<void> {
  const { tender, asking } = get();
  if (tender === null || asking !== null) return;
  const id = crypto.randomUUID();
  const next = pay(tender, id, 'CARTE', typed);
  if (next === 'TROP') return say(words().tender.tooMuch, 'bad');
  if (next === 'RIEN') return;
  const card: Card = { id, terminalId, montant: next.payments.at(-1)?.montant ?? 0, acceptee: false };
  await keepCards([...get().cards, card]);
  await demand(card, finish);
}

/** Asks, or asks the same again: it never pays twice. */
export async function demand(card: Card, finish: () => Promise<void>): Promise<void> {
  set({ asking: { card, state: 'demande' } });
  await heard(card, await post<Outcome>(`Terminal/${card.terminalId}/payer`, { id: card.id, montant: card.montant / 100 }, PATIENCE), finish);
}

async function heard(card: Card, reply: Answer<Outcome>, finish: () => Promise<void>): Promise<void> {
  const waitedFor = get().asking?.card.id === card.id;
  const statut = reply.data?.statut;
  if (statut === 'ACCEPTE') return accepted(card, finish);
  if (statut === 'REFUSE' || (reply.status >= 400 && reply.status < 500 && reply.status !== 401)) {
    await keepCards(without(card.id));
    if (waitedFor) set({ asking: statut === 'REFUSE' ? { card, state: 'refuse' } : null });
    if (waitedFor && statut !== 'REFUSE') say(reply.problem?.detail ?? words().card.silent, 'bad');
    return;
  }
  if (!waitedFor) return;
  set({ asking: { card, state: statut === 'EN_COURS' ? 'attente' : 'muet' } });
  if (statut === 'EN_COURS') setTimeout(() => { if (get().asking?.card.id === card.id) void again(card, finish); }, AGAIN);
}

const again = async (card: Card, finish: () => Promise<void>): Promise<void> =>
  heard(card, await ask<Outcome>(`Terminal/${card.terminalId}/payer?id=${card.id}`, { patience: 10_000 }), finish);

async function accepted(card: Card, finish: () => Promise<void>): Promise<void> {
  // Given up meanwhile: its ticket was paid in another way.
  if (!get().cards.some(({ id }) => id === card.id)) return say(words().card.without(formatEuros(card.montant / 100)), 'bad');
  const paid = { ...card, acceptee: true };
  await keepCards([...without(card.id), paid]);
  const { tender, asking } = get();
  if (asking?.card.id === card.id) set({ asking: null });
  if (tender === null) return;
  set({ tender: withCard(tender, paid) });
  const now = get().tender;
  if (now !== null && settled(now)) await finish();
}

/** The tender with a card that was accepted before; as it is when the ticket costs less by now. */
function withCard(tender: Tendering, card: Card): Tendering {
  if (tender.payments.some(({ id }) => id === card.id)) return tender;
  const next = pay(tender, card.id, 'CARTE', card.montant);
  if (typeof next === 'string') return tender;
  return { ...next, payments: next.payments.map((one) => (one.id === card.id ? { ...one, terminal: true } : one)) };
}

/** Cards that were accepted for this ticket before the tender was left, or the page fell over. */
export const withCards = (tender: Tendering): Tendering => get().cards.filter(({ acceptee }) => acceptee).reduce(withCard, tender);

/** What became of demands whose answer never came. */
export async function settleCards(finish: () => Promise<void>): Promise<void> {
  for (const card of get().cards.filter(({ acceptee }) => !acceptee)) await again(card, finish);
}

/** Stops waiting: the demand stays known, and is asked for again with the next tender. */
export const stopAsking = (): void => set({ asking: null });

/** The cashier says that the terminal took the payment back. */
export const cancelled = (id: string): Promise<void> => keepCards(without(id));

const LOST = 'cartes-sans-reponse';

/** Demands that no ticket has: they are asked for once more before the session is closed. */
export async function giveUp(cards: Card[]): Promise<void> {
  if (cards.length > 0) await put('session', [...((await find<Card[]>('session', LOST)) ?? []), ...cards], LOST);
}

/** What terminals answer by now to what was given up; says what they took without a ticket. */
export async function settleLost(): Promise<void> {
  const lost = (await find<Card[]>('session', LOST)) ?? [];
  if (lost.length === 0) return;
  const replies = await Promise.all(lost.map(async (card) => ({ card, reply: await ask<Outcome>(`Terminal/${card.terminalId}/payer?id=${card.id}`, { patience: 10_000 }) })));
  const open = replies.filter(({ reply }) => reply.status === 0 || reply.status >= 500 || reply.data?.statut === 'EN_COURS').map(({ card }) => card);
  await (open.length === 0 ? forget('session', LOST) : put('session', open, LOST));
  const taken = replies.filter(({ reply }) => reply.data?.statut === 'ACCEPTE').reduce((sum, { card }) => sum + card.montant, 0);
  if (taken > 0) say(words().card.without(formatEuros(taken / 100)), 'bad');
}

/** A card was accepted for the ticket that is on the till: it may not be put aside or emptied. */
export function bound(): boolean {
  if (!get().cards.some(({ acceptee }) => acceptee)) return false;
  say(words().card.stays, 'bad');
  return true;
}
