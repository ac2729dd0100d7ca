import { pinMatches } from '../core/pin';
import type { Cashier } from '../contract';
import { forget, note, put } from '../device/db';
import { post } from '../device/net';
import { words } from '../words';
import { type ApprovalSubject, get, type Granted, set } from './store';

/** Asks a manager for a PIN; null when nobody agreed. */
export function askApproval(objet: ApprovalSubject, valeur: number | null): Promise<Granted | null> {
  return new Promise((resolve) => {
    set({ approval: { objet, valeur, answer: (granted) => { set({ approval: null }); resolve(granted); } } });
  });
}

/** Says why not, or null once the approval is given. Without the server the proof on the device decides. */
export async function approve(manager: Cashier, pin: string): Promise<string | null> {
  const { approval, device } = get();
  if (approval === null || device === null) return null;
  const { objet, valeur, answer } = approval;
  const reply = await post<{ approbationId: string }>(`Register/${device.registerId}/approuver`, { userId: manager.id, pin, objet, ...(valeur === null ? {} : { valeur }) }, 3000);
  if (reply.data !== null) {
    answer({ approbationId: reply.data.approbationId });
    return null;
  }
  if (reply.status !== 0 && reply.status < 500) return reply.problem?.errors?.[0]?.detail ?? reply.problem?.detail ?? words().pin.wrong;
  if (manager.pin === null || !(await pinMatches(pin, manager.pin))) return words().pin.wrong;
  void note('approbation_hors_ligne', `${objet} ${valeur ?? ''} ${manager.id}`);
  answer({ approbationId: null });
  return null;
}

const CASHIER = 'caissier';

/** Puts a person at the till, at once. */
export async function enter(cashier: Cashier | null): Promise<void> {
  const counting = get().state?.session?.statut === 'COMPTAGE';
  set({ cashier, phase: cashier === null ? 'verrou' : counting ? 'cloture' : 'vente' });
  await (cashier === null ? forget('session', CASHIER) : put('session', cashier.id, CASHIER));
}

/** Checks a PIN on the device: under a second, with or without the server. */
export async function unlock(cashier: Cashier, pin: string): Promise<boolean> {
  if (cashier.pin === null || !(await pinMatches(pin, cashier.pin))) return false;
  await enter(cashier);
  return true;
}

/** Leaves the till; what is being sold stays on it. */
export const lock = (): void => {
  if (get().busy || get().asking !== null || get().phase !== 'vente') return;
  set({ panel: null, tender: null });
  void enter(null);
};
