import { centimes } from '../../../kit/money';
import { readCode } from '../core/barcode';
import { added, type Discount, due, EMPTY, isEmpty, type Line, percentOf, type Sellable, type Ticket, withDiscount, without, withQuantity } from '../core/ticket';
import type { Article, LightClient } from '../device/catalogue';
import { forget, put } from '../device/db';
import { beep } from '../device/sound';
import { DRAFT, latest } from '../device/tickets';
import { words } from '../words';
import { askApproval } from './approving';
import { bound } from './card';
import { get, say, set } from './store';

/** Changes what is being sold; it is kept, so that a page that falls over loses nothing. */
export function setTicket(ticket: Ticket): void {
  if (get().busy || (isEmpty(ticket) && bound())) return;
  set({ ticket, refusals: [], typed: '', times: null });
  void (isEmpty(ticket) && ticket.client === null ? forget('session', DRAFT) : put('session', ticket, DRAFT));
}

export const clearTicket = (): void => setTicket(EMPTY);

const sellable = ({ id, nom, prix, tva, unite }: Article): Sellable => ({ id, nom, prix, tva, unite });

export function sell(article: Article): void {
  setTicket(added(get().ticket, sellable(article), get().times ?? 1000));
}

export const activeLine = (): Line | null => {
  const { ticket } = get();
  return ticket.lines.find(({ key }) => key === ticket.active) ?? ticket.lines.at(-1) ?? null;
};

export const choose = (key: number): void => set({ ticket: { ...get().ticket, active: key } });

export function step(key: number, by: number): void {
  const line = get().ticket.lines.find((one) => one.key === key);
  if (line) setTicket(withQuantity(get().ticket, key, line.quantite + by));
}

export const setQuantity = (key: number, quantite: number): void => setTicket(withQuantity(get().ticket, key, quantite));

export function removeActive(): void {
  const line = activeLine();
  if (line) setTicket(without(get().ticket, line.key));
}

export const setClient = (client: LightClient | null): void =>
  setTicket({ ...get().ticket, client: client === null ? null : { id: client.id, nom: client.nom, points: client.points } });

/** Lowers a price; above the cashier's limit a manager has to agree. */
export async function discount(key: number | null, remise: Discount | null): Promise<boolean> {
  const { ticket, cashier } = get();
  const line = ticket.lines.find((one) => one.key === key);
  const from = line ? Math.round((line.prix * line.quantite) / 1000) : due({ ...ticket, remise: null }).sold;
  if (remise === null) {
    setTicket(withDiscount(ticket, key, null));
    return true;
  }
  if (remise.type === 'MONTANT' && centimes(remise.valeur) > from) {
    say(words().discount.tooMuch, 'bad');
    return false;
  }
  const percent = percentOf(remise, from);
  let approbationId = ticket.approbationId;
  if (cashier !== null && cashier.remiseMax !== null && percent > cashier.remiseMax) {
    const granted = await askApproval('REMISE', Math.round(percent * 100) / 100);
    if (granted === null) return false;
    approbationId = granted.approbationId;
  }
  setTicket({ ...withDiscount(get().ticket, key, remise), approbationId });
  return true;
}

const found = (code: string): Article | undefined => get().articles.find(({ codes, reference }) => codes.includes(code) || reference === code);

function foundWeighed(code: string): Article | undefined {
  return get().articles.find(({ codes, reference }) => codes.some((one) => one.startsWith(code)) || reference === code.slice(2));
}

/** What was scanned; opens the return of a ticket, chooses a client, or sells. */
export async function scanned(text: string, openReturn: (by: { numero?: string; documentId?: string }) => void): Promise<void> {
  const { settings, clients } = get();
  const code = readCode(text, settings.weights);
  const t = words().scan;
  if (code.kind === 'ticket') return openReturn({ numero: code.numero });
  if (code.kind === 'local') {
    const kept = (await latest(100_000)).find(({ sequence, sold }) => sequence === code.sequence && sold.state.register.code.toUpperCase() === code.register.toUpperCase());
    return kept === undefined ? unknown(t.unknownTicket(text)) : openReturn({ documentId: kept.id });
  }
  if (code.kind === 'client') {
    const client = clients.find(({ id }) => id === code.id);
    return client === undefined ? unknown(t.unknownClient) : heard(() => setClient(client));
  }
  const article = code.kind === 'article' ? found(code.code) : foundWeighed(code.code) ?? found(text);
  if (article === undefined) return code.kind === 'article' ? unknownArticle(code.code) : unknown(t.unknownArticle(text));
  heard(() => {
    const { ticket, times } = get();
    if (code.kind === 'weighed') setTicket(added(ticket, sellable(article), code.quantite, true));
    else if (code.kind === 'priced') setTicket(added(ticket, { ...sellable(article), prix: code.prix }, 1000, true));
    else setTicket(added(ticket, sellable(article), times ?? 1000));
  });
}

function heard(work: () => void): void {
  if (get().settings.sound) beep(true);
  set({ flash: get().flash + 1 });
  work();
}

/** Asks what it is where nothing else is open; otherwise says that nobody knows it. */
function unknownArticle(code: string): void {
  const { panel, settings } = get();
  if (panel !== null && panel !== 'camera') return unknown(words().scan.unknownArticle(code));
  if (settings.sound) beep(false);
  set({ panel: 'inconnu', unknownCode: code });
}

function unknown(text: string): void {
  if (get().settings.sound) beep(false);
  say(text, 'bad');
}
