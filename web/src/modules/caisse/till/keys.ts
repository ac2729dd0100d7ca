import { scanListener } from '../core/scan';
import { isEmpty } from '../core/ticket';
import { lock } from './approving';
import { exactCash, openTender } from './paying';
import { removeActive, scanned, setQuantity, activeLine } from './selling';
import { get, type Panel, set } from './store';

type Field = HTMLInputElement | HTMLTextAreaElement;
const fieldOf = (target: EventTarget | null): Field | null =>
  (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target : null);

/** Gives a field its former value in a way that React hears. */
function restore(field: Field, value: string): void {
  const proto = field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
  Object.getOwnPropertyDescriptor(proto, 'value')?.set?.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

let openReturn: (by: { numero?: string; documentId?: string }) => void = () => undefined;
/** Where a scanned ticket leads. */
export const onTicketScanned = (tell: typeof openReturn): void => { openReturn = tell; };

/** A panel opens over the sale only. */
export function openPanel(panel: Panel): void {
  const { phase, busy, done, approval } = get();
  if (phase !== 'vente' || busy || approval !== null) return;
  if (done !== null) set({ done: null });
  set({ panel, tender: null });
}

const BY_KEY: Record<string, () => void> = {
  F2: () => openPanel('client'),
  F3: () => document.getElementById('recherche')?.focus(),
  F4: () => { if (!isEmpty(get().ticket)) openPanel('remise'); },
  F6: () => { if (activeLine() !== null) openPanel('quantite'); },
  F7: removeActive,
  F8: () => openPanel('attente'),
  F9: openTender,
  F10: () => { void exactCash(); },
};

/** Digits, then « * »: so many of what comes next; digits, then Enter: so many of the line. */
function typing(event: KeyboardEvent): void {
  const { typed } = get();
  if (event.key === '*') {
    const times = Number(typed);
    if (times > 0) set({ times: times * 1000, typed: '' });
    event.preventDefault();
    return;
  }
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) set({ typed: `${typed}${digit}`.slice(-4) });
  else if (event.key === 'Backspace' && typed !== '') set({ typed: typed.slice(0, -1) });
  else if (event.key === 'Enter' && typed !== '' && Number(typed) > 0) {
    const line = activeLine();
    if (line !== null) setQuantity(line.key, Number(typed) * 1000);
    event.preventDefault();
  } else if (event.key === 'Escape') set({ typed: '', times: null });
}

function commanded(event: KeyboardEvent): boolean {
  const command = BY_KEY[event.key];
  if (command === undefined || event.ctrlKey || event.altKey || event.metaKey) return false;
  event.preventDefault();
  const { phase, panel, approval, busy } = get();
  if (phase !== 'vente' || approval !== null || busy) return true;
  if (panel === null || (event.key === 'F10' && panel === 'encaisser')) {
    if (get().done !== null) set({ done: null });
    command();
  }
  return true;
}

/** One place for all keys, before any field sees them. */
export function listenToKeys(): () => void {
  const hear = scanListener();
  let before: { field: Field | null; value: string; typed: string } = { field: null, value: '', typed: '' };
  const down = (event: KeyboardEvent): void => {
    touched();
    const heard = hear({ key: event.key, code: event.code, shift: event.shiftKey, at: event.timeStamp });
    if (heard.kind === 'first') {
      const field = fieldOf(event.target);
      before = { field, value: field?.value ?? '', typed: get().typed };
    }
    if (heard.kind === 'scan') {
      event.preventDefault();
      event.stopPropagation();
      if (before.field !== null) restore(before.field, before.value);
      set({ typed: before.typed });
      const { phase, panel, approval, done, busy } = get();
      if (phase !== 'vente' || approval !== null || busy || (panel !== null && panel !== 'retour')) return;
      if (done !== null) set({ done: null });
      void scanned(heard.text, openReturn);
      return;
    }
    if (commanded(event)) return;
    const { phase, panel, done, approval } = get();
    if (phase === 'vente' && panel === null && done === null && approval === null && fieldOf(event.target) === null) typing(event);
  };
  addEventListener('keydown', down, { capture: true });
  return () => removeEventListener('keydown', down, { capture: true });
}

/** A code that the camera saw. */
export const scannedByCamera = (text: string): void => { void scanned(text, openReturn); };

let locking: ReturnType<typeof setTimeout> | undefined;

/** The till locks itself when nobody has touched it for a while. */
export function touched(): void {
  clearTimeout(locking);
  const { lockAfter } = get().settings;
  if (lockAfter > 0) locking = setTimeout(lock, lockAfter * 60_000);
}
