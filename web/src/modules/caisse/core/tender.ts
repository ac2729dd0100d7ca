import type { Centimes } from '../../../kit/money';
import type { SalePayment, Tender } from '../contract';

export interface Payment {
  id: string;
  moyen: Tender;
  /** What pays the ticket; below nothing it is given back to the customer. */
  montant: Centimes;
  donne: Centimes | null;
  rendu: Centimes;
  /** A terminal that the till asked took it. */
  terminal?: boolean;
  /** A card that the cashier took on a terminal of its own, where the till asks one. */
  manuel?: boolean;
}

export interface Tendering {
  /** What the ticket costs, without rounding. */
  due: Centimes;
  /** Step that cash is rounded to, 0 when it is not. */
  step: Centimes;
  payments: Payment[];
  arrondi: Centimes;
  pourboire: Centimes;
}

export const startTender = (due: Centimes, step: Centimes): Tendering => ({ due, step, payments: [], arrondi: 0, pourboire: 0 });

/** What is still to be paid. */
export const rest = ({ due, arrondi, payments }: Tendering): Centimes => payments.reduce((sum, { montant }) => sum - montant, due + arrondi);

/** What goes back over the counter. */
export const change = ({ payments }: Tendering): Centimes => payments.reduce((sum, { rendu }) => sum + rendu, 0);

export const settled = (tender: Tendering): boolean => rest(tender) === 0;

/** To the nearest step, halves away from nothing. */
export function rounded(amount: Centimes, step: Centimes): Centimes {
  if (step <= 1) return amount;
  const size = Math.abs(amount);
  const down = size - (size % step);
  return Math.sign(amount) * (2 * (size - down) >= step ? down + step : down);
}

/** What is asked for in cash for the rest. */
export const cashRest = (tender: Tendering): Centimes => rounded(rest(tender), tender.step);

export type Refused = 'RIEN' | 'TROP';

/** Adds a payment of what was typed; nothing typed means all of the rest. Only cash may be more than the rest. */
export function pay(tender: Tendering, id: string, moyen: Tender, typed: Centimes | null): Tendering | Refused {
  const open = rest(tender);
  if (open === 0) return 'RIEN';
  if (open < 0) return giveBack(tender, id, moyen, open);
  if (typed === 0) return 'RIEN';
  if (moyen === 'ESPECES') return payCash(tender, id, typed);
  const amount = typed ?? open;
  // What is worth more than the rest gives no change: the customer is told, and it pays the rest.
  if (amount > open && moyen !== 'TITRE_RESTAURANT' && moyen !== 'BON_CADEAU') return 'TROP';
  const montant = Math.min(amount, open);
  return { ...tender, payments: [...tender.payments, { id, moyen, montant, donne: amount > open ? amount : null, rendu: 0 }] };
}

function payCash(tender: Tendering, id: string, typed: Centimes | null): Tendering | Refused {
  const asked = cashRest(tender);
  const donne = typed ?? asked;
  if (donne < asked) return { ...tender, payments: [...tender.payments, { id, moyen: 'ESPECES', montant: donne, donne, rendu: 0 }] };
  const arrondi = tender.arrondi + asked - rest(tender);
  if (asked === 0) return { ...tender, arrondi };
  // A tip that was left before stays in the drawer.
  const left = tender.payments.length === 0 && donne - asked >= tender.pourboire ? tender.pourboire : 0;
  return { ...tender, arrondi, payments: [...tender.payments, { id, moyen: 'ESPECES', montant: asked, donne, rendu: donne - asked - left }] };
}

function giveBack(tender: Tendering, id: string, moyen: Tender, open: Centimes): Tendering {
  const montant = moyen === 'ESPECES' ? rounded(open, tender.step) : open;
  const payments = montant === 0 ? tender.payments : [...tender.payments, { id, moyen, montant, donne: null, rendu: 0 }];
  return { ...tender, arrondi: tender.arrondi + montant - open, payments };
}

/** Takes a payment back; rounding goes with the cash that asked for it. */
export function unpay(tender: Tendering, id: string): Tendering {
  const payments = tender.payments.filter((payment) => payment.id !== id);
  return { ...tender, payments, arrondi: payments.some(({ moyen }) => moyen === 'ESPECES') && tender.payments.find((one) => one.id === id)?.moyen !== 'ESPECES' ? tender.arrondi : 0 };
}

/** Notes that a customer may hand over for an amount: the next above it, each once. */
export function quickNotes(amount: Centimes): Centimes[] {
  const notes = [500, 1000, 2000, 5000].map((note) => Math.ceil(amount / note) * note);
  return [...new Set(notes)].filter((value) => value > amount).sort((a, b) => a - b).slice(0, 4);
}

export const salePayments = ({ payments }: Tendering): SalePayment[] => payments.map(({ id, moyen, montant, donne, rendu, manuel }) => ({
  id, moyen_paiement: moyen, montant: montant / 100,
  ...(moyen === 'ESPECES' && donne !== null ? { donne: donne / 100, rendu: rendu / 100 } : {}),
  ...(manuel ? { manuel } : {}),
}));
