import { type Totals, totals } from '../../../kit/amounts';
import type { Centimes } from '../../../kit/money';
import type { DiscountKind, SaleLine } from '../contract';

/** A quantity in thousandths: 1 piece is 1000, 356 g of what is sold by the kilogram is 356. */
export type Milli = number;

export interface Discount {
  valeur: number;
  type: DiscountKind;
}

export interface Line {
  key: number;
  articleId: string | null;
  designation: string;
  quantite: Milli;
  prix: Centimes;
  tva: number;
  remise: Discount | null;
  /** Weighed or priced by its label: never added to another line. */
  seule: boolean;
  /** Its unit, where the catalogue says one; what was kept before has none. */
  unite?: string;
}

export interface Buyer {
  id: string;
  nom: string;
  points: number;
}

/** Something that comes back on this ticket. */
export interface Refund {
  documentId: string;
  numero: string;
  motif: string;
  lignes: { ligneId: string; designation: string; quantite: Milli; montant: Centimes }[];
  /** What the server says that it is worth, the discount of its ticket taken off; absent in what was kept before. */
  total?: Centimes;
  /** Of it, what goes back in points because points had paid it. */
  enPoints?: Centimes;
}

/** What is being sold; the newest line is the last one. */
export interface Ticket {
  lines: Line[];
  active: number | null;
  remise: Discount | null;
  client: Buyer | null;
  refund: Refund | null;
  approbationId: string | null;
  attenteId: string | null;
}

export const EMPTY: Ticket = { lines: [], active: null, remise: null, client: null, refund: null, approbationId: null, attenteId: null };

export interface Sellable {
  id: string | null;
  nom: string;
  prix: Centimes;
  tva: number;
  unite?: string;
}

export const isEmpty = ({ lines, refund }: Ticket): boolean => lines.length === 0 && refund === null;

const nextKey = ({ lines }: Ticket): number => lines.reduce((most, { key }) => Math.max(most, key), 0) + 1;

/** Adds an article; what is already there in the same price grows and comes to the top. */
export function added(ticket: Ticket, article: Sellable, quantite: Milli = 1000, seule = false): Ticket {
  const same = seule ? undefined : ticket.lines.find((line) => line.articleId === article.id && article.id !== null && line.prix === article.prix && line.remise === null && !line.seule);
  const line: Line = same
    ? { ...same, quantite: same.quantite + quantite }
    : { key: nextKey(ticket), articleId: article.id, designation: article.nom, quantite, prix: article.prix, tva: article.tva, remise: null, seule, ...(article.unite === undefined ? {} : { unite: article.unite }) };
  return { ...ticket, lines: [...ticket.lines.filter((other) => other !== same), line], active: line.key };
}

const replaced = (ticket: Ticket, key: number, change: (line: Line) => Line): Ticket =>
  ({ ...ticket, lines: ticket.lines.map((line) => (line.key === key ? change(line) : line)), active: key });

/** Nothing left of a line takes it away. */
export function withQuantity(ticket: Ticket, key: number, quantite: Milli): Ticket {
  return quantite <= 0 ? without(ticket, key) : replaced(ticket, key, (line) => ({ ...line, quantite }));
}

export const withDiscount = (ticket: Ticket, key: number | null, remise: Discount | null): Ticket =>
  (key === null ? { ...ticket, remise } : replaced(ticket, key, (line) => ({ ...line, remise })));

export function without(ticket: Ticket, key: number): Ticket {
  const lines = ticket.lines.filter((line) => line.key !== key);
  return { ...ticket, lines, active: lines.at(-1)?.key ?? null };
}

/** The discount of a line or of the ticket in percent of what it is taken from, as a cashier's limit is given. */
export function percentOf(remise: Discount, from: Centimes): number {
  if (remise.type === 'POURCENT') return remise.valeur;
  return from === 0 ? 100 : (remise.valeur * 10_000) / from;
}

/** The sums of what is sold, as the server computes them (R-DOC-3, prices with VAT). */
export function sums(ticket: Ticket): Totals {
  return totals({
    mode: 'TTC',
    lignes: ticket.lines.map(({ quantite, prix, tva, remise }) => ({
      type: 'LIBRE', quantite: quantite / 1000, prix: prix / 100, tva, categorieTva: null, remise: remise?.valeur ?? null, remiseType: remise?.type ?? 'POURCENT',
    })),
    remise: ticket.remise?.valeur ?? 0,
    remiseType: ticket.remise?.type ?? 'POURCENT',
    frais: [],
  });
}

/** What comes back is worth, whatever it goes back in. */
export const refunded = ({ refund }: Ticket): Centimes => refund?.total ?? refund?.lignes.reduce((sum, { montant }) => sum + montant, 0) ?? 0;

export const refundedInPoints = ({ refund }: Ticket): Centimes => refund?.enPoints ?? 0;

/** What is sold, and what is to be paid for it once the refund is taken off: below nothing is given back. */
export function due(ticket: Ticket): { sold: Centimes; due: Centimes } {
  const sold = Number(sums(ticket).ttc);
  return { sold, due: sold - refunded(ticket) + refundedInPoints(ticket) };
}

export const saleLines = ({ lines }: Ticket): SaleLine[] => lines.map(({ articleId, designation, quantite, prix, tva, remise }) => ({
  ...(articleId === null ? {} : { articleId }),
  designation, quantite: quantite / 1000, prix_unitaire_ttc: prix / 100, tva,
  ...(remise === null ? {} : { remise: remise.valeur, remiseType: remise.type }),
}));
