import type { RegisterState } from '../contract';
import { articles, categories, clients } from '../device/catalogue';
import { find, note, put } from '../device/db';
import { ask, post, setToken } from '../device/net';
import { DEFAULTS, type Settings } from '../device/settings';
import { DRAFT, head, setHead, tidy, unsettled } from '../device/tickets';
import type { Ticket } from '../core/ticket';
import { words } from '../words';
import { enter } from './approving';
import { readFavourites } from './arranging';
import { readCards } from './card';
import { type Account, type Device, get, say, set } from './store';
import { bringAll, countWaiting, flushNow, keepInTouch, readState, settleUnknown, takeState, whoAmI } from './syncing';

/** Without these nothing can be kept safely: a page on plain http over the network has none of them. */
const able = (): boolean => isSecureContext && 'indexedDB' in window && 'locks' in navigator && crypto.subtle !== undefined;

/** One window sells at a time; another one waits until it is closed. */
async function onlyWindow(): Promise<void> {
  await new Promise<void>((resolve) => {
    const patience = setTimeout(() => set({ phase: 'occupee' }), 1500);
    void navigator.locks.request('caisse-fenetre', () => {
      clearTimeout(patience);
      resolve();
      return new Promise<void>(() => undefined);
    });
  });
}

export async function start(): Promise<void> {
  if (!able()) return set({ phase: 'impossible' });
  await onlyWindow();
  void navigator.storage.persist?.();
  const [settings, device, state, account] = await Promise.all([
    find<Settings>('session', 'reglages'), find<Device>('session', 'appareil'), find<RegisterState>('session', 'etat'), find<Account>('session', 'compte'),
  ]);
  set({ settings: { ...DEFAULTS, ...settings }, device, account });
  if (device === null || state === null) {
    set({ phase: (await whoAmI()) === null ? 'connexion' : 'choix' });
    return;
  }
  await resume(state);
}

/** The till as it was left, from what the device has; the network comes afterwards. */
async function resume(state: RegisterState): Promise<void> {
  const [things, groups, people, draft, seller] = await Promise.all([
    articles(), categories(), clients(), find<Ticket>('session', DRAFT), find<string>('session', 'caissier'),
  ]);
  const cashier = state.caissiers.find(({ id }) => id === seller) ?? null;
  const open = state.session !== null && state.session.statut !== 'CLOTUREE';
  set({
    state, articles: things, categories: groups, clients: people, cashier, training: state.ecole,
    phase: !open ? 'ouverture' : cashier === null ? 'verrou' : state.session?.statut === 'COMPTAGE' ? 'cloture' : 'vente', ...(draft === null ? {} : { ticket: draft }),
  });
  await Promise.all([readFavourites(), readCards()]);
  keepInTouch();
  void meet();
}

async function meet(): Promise<void> {
  await countWaiting();
  await whoAmI();
  await settleUnknown();
  await flushNow(true);
  await readState();
  await bringAll();
  await tidy(Date.now());
  await checkRoom();
}

/** Says in time that the device has little room left. */
async function checkRoom(): Promise<void> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota === undefined || usage === undefined || quota - usage > 50_000_000) return;
  void note('place', `${usage} / ${quota}`);
  say(words().start.littleRoom, 'bad');
}

export async function logIn(email: string, motDePasse: string): Promise<string | null> {
  const reply = await post<{ csrf?: string }>('session', { email, motDePasse, navigateur: true });
  if (reply.data === null) return reply.problem?.detail ?? '';
  setToken(reply.data.csrf ?? '');
  await whoAmI();
  if (get().phase === 'connexion') set({ phase: 'choix' });
  else void flushNow(true).then(readState);
  return null;
}

export interface RegisterRow {
  id: string;
  nom: string;
  code: string;
  status: string;
  Store: { nom: string } | null;
}

export async function registers(): Promise<RegisterRow[] | null> {
  return (await ask<RegisterRow[]>('Register?select=id,nom,code,status,Store(nom)&status=eq.ACTIVE&order=nom')).data;
}

/** Makes this device the one that holds the register; what an older device has not sent stays there. */
export async function associate(registerId: string, nom: string): Promise<string | null> {
  if ((await unsettled()).some(({ etat }) => etat !== 'A_TRAITER')) return words().start.unsentHere;
  const known = await find<Device>('session', 'appareil');
  const device: Device = { registerId, appareilId: known?.appareilId ?? crypto.randomUUID() };
  const reply = await post<RegisterState>(`Register/${registerId}/associer`, { appareilId: device.appareilId, nom });
  if (reply.data === null) return reply.problem?.errors?.[0]?.detail ?? reply.problem?.detail ?? '';
  await put('session', device, 'appareil');
  const state = reply.data;
  if (known?.registerId !== registerId || (await head(false)).sequence < state.sequence) await setHead({ sequence: state.sequence, empreinte: state.empreinte });
  set({ device, replaced: false });
  await takeState(state);
  await bringAll();
  if (get().phase === 'choix') {
    keepInTouch();
    set({ phase: state.session === null ? 'ouverture' : 'verrou' });
  }
  return null;
}

/** The person who is logged in takes the till without a PIN, as long as none was chosen. */
export async function enterAsAccount(): Promise<void> {
  const { account, state } = get();
  const me = state?.caissiers.find(({ id }) => id === account?.userId);
  if (me !== undefined) await enter(me);
}

export async function choosePin(pin: string): Promise<string | null> {
  const { account } = get();
  const reply = await post(`User/${account?.userId ?? ''}/definir-pin`, { pin });
  if (reply.status >= 300 || reply.status === 0) return reply.problem?.errors?.[0]?.detail ?? reply.problem?.detail ?? '';
  await readState();
  await enterAsAccount();
  return null;
}

export async function setSettings(settings: Settings): Promise<void> {
  set({ settings });
  await put('session', settings, 'reglages');
}
