import { formatEuros } from '../../../kit/money';
import type { Sale, Tender } from '../contract';
import { linked, stamp } from '../core/chain';
import { type Certified, type Receipt, receiptOf, type Sold } from '../core/receipt';
import { change, pay, rest, salePayments, settled, startTender, type Tendering, unpay } from '../core/tender';
import { due, EMPTY, isEmpty, saleLines } from '../core/ticket';
import { note, put } from '../device/db';
import { printReceipt } from '../device/printer';
import { after, handed, type Kept, outcomeOf, type Reply, sentences } from '../device/queue';
import { cardsOf, commit, flushTo, head, keep, sendTo, unsent, withdraw } from '../device/tickets';
import { words } from '../words';
import { askCard, cancelled, demand, giveUp, settleCards, terminals, withCards } from './card';
import { paidInPoints, readPurse, spendable } from './points';
import { get, say, set } from './store';
import { countWaiting } from './syncing';

/** How long a customer waits for the server before the ticket is handed over without it. */
const PATIENCE = 2000;

export function openTender(): void {
  const { ticket, state, busy } = get();
  if (busy || state === null || isEmpty(ticket)) return;
  set({ panel: 'encaisser', refusals: [], tender: withCards(startTender(due(ticket).due, state.reglages.arrondiEspeces)) });
  void settleCards(validate);
  void readPurse();
}

const showTender = (tender: Tendering): void => set({ tender });

/** Takes a payment; when nothing is left to be paid the ticket is done. */
export async function take(moyen: Tender, typed: number | null): Promise<void> {
  const { tender, busy, asking } = get();
  if (tender === null || busy || asking !== null) return;
  const [terminal] = moyen === 'CARTE' ? terminals() : [];
  if (terminal !== undefined) return takeByTerminal(terminal.id, typed);
  if (moyen === 'POINTS') return takePoints(tender, typed);
  await takeNow(tender, moyen, typed);
}

/** Only what the server says that the client has: without its word points pay nothing. */
async function takePoints(tender: Tendering, typed: number | null): Promise<void> {
  const { ticket, online } = get();
  const most = spendable();
  if (!online) return say(words().tender.pointsOffline, 'bad');
  if (most === 0 || (typed ?? 0) > most) return say(words().tender.pointsShort(ticket.client?.nom ?? '', formatEuros(most / 100)), 'bad');
  await takeNow(tender, 'POINTS', typed ?? Math.min(most, rest(tender)));
}

async function takeNow(tender: Tendering, moyen: Tender, typed: number | null, manuel = false): Promise<void> {
  const id = crypto.randomUUID();
  const next = pay(tender, id, moyen, typed);
  if (next === 'TROP') return say(words().tender.tooMuch, 'bad');
  if (next === 'RIEN') return;
  showTender(manuel ? { ...next, payments: next.payments.map((one) => (one.id === id ? { ...one, manuel } : one)) } : next);
  if (settled(next)) await validate();
}

export const takeByTerminal = (terminalId: string, typed: number | null): Promise<void> => askCard(terminalId, typed, validate);

/** Asks the terminal for the same once more. */
export async function askAgain(): Promise<void> {
  const { asking } = get();
  if (asking !== null) await (asking.state === 'refuse' ? again(asking.card.terminalId, asking.card.montant) : demand(asking.card, validate));
}

/** After a refusal it is another demand. */
async function again(terminalId: string, montant: number): Promise<void> {
  set({ asking: null });
  await askCard(terminalId, montant, validate);
}

/** The card was taken on a terminal that the till does not ask: what the till had asked for is given up. */
export async function takeByHand(): Promise<void> {
  const { tender, asking, state } = get();
  if (tender === null || asking === null) return;
  set({ asking: null });
  if (asking.state !== 'refuse') await giveUp([asking.card]);
  await cancelled(asking.card.id);
  await takeNow(tender, 'CARTE', asking.card.montant, state?.reglages.carteParTerminal === true);
}

/** Completes a ticket that has nothing left to pay. */
export async function finish(): Promise<void> {
  const { tender, busy } = get();
  if (tender !== null && !busy && settled(tender)) await validate();
}

export function takeBack(id: string): void {
  const { tender, busy } = get();
  if (tender === null || busy) return;
  showTender(unpay(tender, id));
  void cancelled(id);
}

/** A tip is apart from what the ticket costs. */
export function tip(amount: number): void {
  const { tender } = get();
  if (tender !== null) showTender({ ...tender, pourboire: amount });
}

/** F10: the ticket is paid with the exact amount in cash. */
export async function exactCash(): Promise<void> {
  if (get().tender === null) openTender();
  const { tender } = get();
  if (tender !== null && rest(tender) !== 0) await take('ESPECES', null);
}

interface Made {
  kept: Kept;
  registerId: string;
  training: boolean;
}

async function made(tender: Tendering): Promise<Made | null> {
  const { ticket, state, device, cashier, training } = get();
  if (state === null || device === null || cashier === null) return null;
  const last = await head(training);
  const now = new Date();
  const sale: Sale = await linked(device.registerId, {
    id: crypto.randomUUID(), appareilId: device.appareilId, sequence: last.sequence + 1, precedente: last.empreinte, emisAt: stamp(now), remis: false,
    ...(training ? { ecole: true } : {}), caissierId: cashier.id, ...(ticket.client ? { clientId: ticket.client.id } : {}), lignes: saleLines(ticket),
    ...(ticket.remise ? { remise: ticket.remise.valeur, remiseType: ticket.remise.type } : {}), paiements: salePayments(tender), total: (due(ticket).due + tender.arrondi) / 100,
    ...(tender.arrondi === 0 ? {} : { arrondi: tender.arrondi / 100 }), ...(tender.pourboire === 0 ? {} : { pourboire: tender.pourboire / 100 }),
    ...(ticket.approbationId ? { approbationId: ticket.approbationId } : {}), ...(ticket.attenteId ? { attenteId: ticket.attenteId } : {}),
    ...(ticket.refund ? { rembourse: { documentId: ticket.refund.documentId, motif: ticket.refund.motif, lignes: ticket.refund.lignes.map(({ ligneId, quantite }) => ({ ligneId, quantite: quantite / 1000 })) } } : {}),
  });
  const shown: Sold = { state: { register: state.register, entreprise: state.entreprise }, ticket, tender, cashier: cashier.prenom, at: now, sequence: sale.sequence, ecole: training };
  return { kept: { id: sale.id, sequence: sale.sequence, etat: 'EN_COURS', sale, sold: shown, at: now.getTime(), reponse: null, motifs: [] }, registerId: device.registerId, training };
}

/** Commits the ticket on the device, asks the server for two seconds, and hands it over: in this order. */
async function validate(): Promise<void> {
  const { tender } = get();
  if (tender === null) return;
  set({ busy: true });
  try {
    if (paidInPoints(tender) > 0 && !(await reached())) return say(words().tender.pointsOffline, 'bad');
    const ticket = await made(tender);
    if (ticket === null) return;
    await giveUp(get().cards.filter(({ id }) => !tender.payments.some((one) => one.id === id)));
    await commit(ticket.kept, ticket.training);
    set({ cards: [] });
    const reply = await asked(ticket);
    if (reply !== null && outcomeOf(reply, false) === 'refused') await refuse(ticket, reply);
    else await hand(ticket, reply);
  } catch (error) {
    void note('ecriture_impossible', String(error));
    say(words().tender.notKept, 'bad');
  } finally {
    set({ busy: false });
    void countWaiting();
  }
}

/** Nothing waits any more on this device, and the server is there. */
async function reached(): Promise<boolean> {
  const { device, online } = get();
  if (device === null || !online) return false;
  return (await unsent()).length === 0 || (await flushTo(device.registerId, PATIENCE)) === 'empty';
}

/** The server's answer, or null when what came before waits: tickets arrive in their order. A refund and points wait for its word. */
async function asked({ kept, registerId }: Made): Promise<Reply | null> {
  const before = await unsent();
  if (before.length > 0 && (!get().online || (await flushTo(registerId, PATIENCE)) === 'waiting')) return null;
  if (kept.sale.rembourse !== undefined || paidInPoints(kept.sold.tender) > 0) return sendTo(registerId)(kept.sale);
  return sendTo(registerId, PATIENCE)(kept.sale);
}

async function refuse({ kept, training }: Made, reply: Reply): Promise<void> {
  const cards = cardsOf(kept.sold.tender);
  await withdraw(kept, training, cards);
  set({ panel: null, tender: null, cards, refusals: sentences(reply) });
}

async function hand({ kept }: Made, reply: Reply | null): Promise<void> {
  const answered = reply !== null && outcomeOf(reply, false) !== 'wait' ? after(kept, reply) : handed(kept);
  await keep(answered);
  const certified = certifiedOf(answered);
  const receipt = receiptOf(answered.sold, certified);
  const { ticket, tender } = answered.sold;
  set({
    panel: null, tender: null, ticket: EMPTY, refusals: [], busy: false,
    done: {
      total: due(ticket).due + tender.arrondi, change: change(tender) + Math.max(0, -due(ticket).due - tender.arrondi), numero: certified?.numero ?? null,
      offline: answered.etat === 'A_ENVOYER', points: certified?.points ?? null, balance: certified?.balance ?? null, warnings: answered.reponse?.anomalies?.map(({ detail }) => detail) ?? answered.motifs, receipt,
    },
  });
  if (certified?.balance != null) await remember(ticket.client?.id, certified.balance);
  const { settings } = get();
  if (settings.autoPrint || (receipt.drawer && settings.agent !== '')) await print(receipt);
}

/** The device knows the client's new balance at once; the server tells other devices. */
async function remember(clientId: string | undefined, points: number): Promise<void> {
  const known = get().clients.find(({ id }) => id === clientId);
  if (known === undefined) return;
  const now = { ...known, points };
  set({ clients: get().clients.map((one) => (one === known ? now : one)) });
  await put('clients', now);
}

export function certifiedOf({ reponse }: Kept): Certified | null {
  const numero = reponse?.numero ?? reponse?.avoirNumero;
  return numero === undefined ? null : { numero, extrait: reponse?.extrait ?? null, points: reponse?.points ?? null, balance: reponse?.pointsSolde ?? null };
}

/** Through the agent of this computer, or by the browser's own printer. */
export async function print(receipt: Receipt): Promise<void> {
  const { agent } = get().settings;
  if (agent === '') {
    set({ printing: receipt });
    return;
  }
  const result = await printReceipt(agent, receipt);
  if (result === 'agent_absent') say(words().printing.absent, 'bad');
  if (result === 'agent_refused') say(words().printing.refused, 'bad');
}
