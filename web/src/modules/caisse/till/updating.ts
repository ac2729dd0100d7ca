import { isEmpty } from '../core/ticket';
import { get, set, subscribe } from './store';

/** Nothing is being sold and nothing waits: a new version may take over. */
const quiet = (): boolean => {
  const { ticket, tender, busy, done, waiting, phase, panel, asking } = get();
  return isEmpty(ticket) && tender === null && panel === null && asking === null && !busy && done === null && waiting.unsent === 0 && (phase === 'vente' || phase === 'verrou' || phase === 'ouverture');
};

const HOURLY = 3_600_000;

/** Keeps the till's own files on the device; a newer till waits for a quiet moment. */
export async function keepUpToDate(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register('/sw-caisse.js', { scope: '/caisse' }).catch(() => null);
  if (registration === null) return;
  let asked = false;
  const apply = (): void => {
    if (registration.waiting === null || asked) return;
    if (!get().newVersion) set({ newVersion: true });
    if (!quiet()) return;
    asked = true;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting.postMessage('prendre');
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => { if (navigator.serviceWorker.controller !== null) apply(); });
  });
  subscribe(apply);
  setInterval(() => { void registration.update().catch(() => undefined); }, HOURLY);
  if (navigator.serviceWorker.controller !== null) apply();
}
