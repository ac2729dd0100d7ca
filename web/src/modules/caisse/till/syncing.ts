import type { RegisterState } from '../contract';
import { isEmpty } from '../core/ticket';
import { articles, bringArticles, bringCategories, bringClients, clients } from '../device/catalogue';
import { note, put } from '../device/db';
import { ask, onAnswer, setToken } from '../device/net';
import { after, backoff, handed, outcomeOf, sentences } from '../device/queue';
import { cardsOf, flushTo, head, keep, sendTo, setHead, unknown, unsent, waiting, withdraw } from '../device/tickets';
import { words } from '../words';
import { bringFavourites } from './arranging';
import { type Account, get, say, set } from './store';

export const countWaiting = async (): Promise<void> => set({ waiting: await waiting() });

onAnswer((status) => {
  const { online, expired } = get();
  const there = status !== 0;
  if (there !== online) set({ online: there });
  if (status === 401 && !expired) set({ expired: true });
});

/** Who is logged in on this device, or null. */
export async function whoAmI(): Promise<Account | null> {
  const { data } = await ask<{ userId: string; prenom?: string; nom?: string; droits?: string[]; csrf?: string }>('moi', { patience: 5000 });
  if (data === null) return null;
  setToken(data.csrf ?? '');
  const account = { userId: data.userId, nom: [data.prenom, data.nom].filter(Boolean).join(' '), droits: data.droits ?? [] };
  set({ account, expired: false });
  await put('session', account, 'compte');
  return account;
}

/** What the server says of this register; the device keeps it for the time without network. */
export async function readState(): Promise<RegisterState | null> {
  const { device } = get();
  if (device === null) return null;
  const { data } = await ask<RegisterState>(`Register/${device.registerId}/etat`, { patience: 5000 });
  if (data !== null) await takeState(data);
  return data;
}

export async function takeState(state: RegisterState): Promise<void> {
  await put('session', state, 'etat');
  const mine = await head(false);
  // A device whose storage was wiped goes on after what the server knows.
  if (state.sequence > mine.sequence && (await unsent()).length === 0) await setHead({ sequence: state.sequence, empreinte: state.empreinte });
  const closed = state.session === null || state.session.statut === 'CLOTUREE';
  // Read after all the waiting: meanwhile somebody may have entered.
  const { device, phase, ticket, cashier } = get();
  set({
    state, replaced: device !== null && state.appareilId !== null && state.appareilId !== device.appareilId,
    cashier: state.caissiers.find(({ id }) => id === cashier?.id) ?? cashier, training: state.ecole || get().training,
  });
  if (phase === 'vente' && closed && isEmpty(ticket)) set({ phase: 'ouverture' });
  if (phase === 'ouverture' && !closed) set({ phase: 'verrou' });
}

let failures = 0;
let notBefore = 0;

/** Sends what waits, later and later while nobody answers. */
export async function flushNow(hurried = false): Promise<void> {
  const { device } = get();
  if (device === null || (!hurried && performance.now() < notBefore)) return;
  const left = await flushTo(device.registerId);
  failures = left === 'empty' ? 0 : failures + 1;
  notBefore = performance.now() + backoff(failures);
  await countWaiting();
}

/** Tickets that were asked for when the page fell over: nobody knows whether the customer has them. The server decides; without it they are facts. */
export async function settleUnknown(): Promise<void> {
  const { device } = get();
  if (device === null) return;
  for (const kept of await unknown()) {
    const before = (await unsent()).length > 0;
    const reply = before ? null : await sendTo(device.registerId, 4000)(kept.sale);
    const outcome = reply === null ? 'wait' : outcomeOf(reply, false);
    if (reply !== null && outcome === 'refused') {
      const cards = cardsOf(kept.sold.tender);
      await withdraw(kept, kept.sale.ecole ?? false, cards);
      set({ ticket: kept.sold.ticket, cards, refusals: sentences(reply) });
      continue;
    }
    await keep(reply === null || outcome === 'wait' ? handed(kept) : after(kept, reply));
    void note('ticket_repris', kept.id);
    say(words().start.resumed);
  }
  await countWaiting();
}

export async function bringAll(): Promise<void> {
  const fresh = await bringCategories();
  if (fresh !== null) set({ categories: fresh });
  if (await bringArticles()) set({ articles: await articles() });
  if (await bringClients()) set({ clients: await clients() });
  await bringFavourites();
}

/** What is done from time to time, and at once when the network is back. */
export function keepInTouch(): void {
  const flushing = (): void => { void flushNow(); };
  const again = (): void => { void flushNow(true).then(readState); };
  addEventListener('online', again);
  addEventListener('offline', () => set({ online: false }));
  setInterval(flushing, 15_000);
  setInterval(() => { if (!get().online) void readState().then(flushing); }, 5000);
  setInterval(() => { void readState(); }, 60_000);
  setInterval(() => { void bringAll(); }, 300_000);
}
