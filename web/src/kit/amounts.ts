import { divideRounded, scaled } from './money';

export const CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;
/** A category of VAT of EN 16931. */
export type Category = (typeof CATEGORIES)[number];
export type Mode = 'HT' | 'TTC';
export type DiscountKind = 'POURCENT' | 'MONTANT';

/** A line as far as amounts go, as it stands in the form. */
export interface LineAmounts {
  type: 'ARTICLE' | 'LIBRE' | 'TITRE' | 'COMMENTAIRE' | 'SOUS_TOTAL';
  quantite: number | null;
  prix: number | null;
  tva: number | null;
  categorieTva: Category | null;
  remise: number | null;
  remiseType: DiscountKind;
}

/** A charge of the whole document; without a rate it follows the largest lines. */
export interface ChargeAmounts {
  montant: number | null;
  tva: number | null;
}

export interface DocumentAmounts {
  mode: Mode;
  lignes: LineAmounts[];
  remise: number;
  remiseType: DiscountKind;
  frais: ChargeAmounts[];
}

export interface Group {
  categorie: Category;
  taux: number;
  base: bigint;
  tva: bigint;
}

export interface Totals {
  /** Net of each line in the sense of the mode, in centimes. */
  lines: bigint[];
  /** Discount of the document, in the sense of the mode. */
  remise: bigint;
  groups: Group[];
  ht: bigint;
  tva: bigint;
  ttc: bigint;
}

/** One category and rate while the document is being added up, in the sense of the mode. */
interface Heap {
  categorie: Category;
  taux: number;
  lignes: bigint;
  frais: bigint;
  remise: bigint;
}

export const counted = ({ type }: Pick<LineAmounts, 'type'>): boolean => type === 'ARTICLE' || type === 'LIBRE';

const size = (value: bigint): bigint => (value < 0n ? -value : value);

/** What a discount takes of an amount; an amount has the sign of what it is taken from. */
function discountOf(amount: bigint, value: number | null, kind: DiscountKind): bigint {
  if (kind === 'POURCENT') return divideRounded(amount * scaled(value ?? 0, 2), 10_000n);
  const given = scaled(value ?? 0, 2);
  return amount < 0n ? -given : given;
}

/** What the line is worth after its discount, in centimes, in the sense of the mode (R-DOC-3). */
export function lineNet(line: LineAmounts): bigint {
  if (!counted(line)) return 0n;
  const gross = divideRounded(scaled(line.quantite ?? 0, 3) * scaled(line.prix ?? 0, 6), 10_000_000n);
  return gross - discountOf(gross, line.remise, line.remiseType);
}

const categoryOf = ({ categorieTva, tva }: { categorieTva: Category | null; tva: number | null }): Category =>
  categorieTva ?? ((tva ?? 0) > 0 ? 'S' : 'Z');

function heapOf(heaps: Heap[], categorie: Category, taux: number): Heap {
  const found = heaps.find((heap) => heap.categorie === categorie && heap.taux === taux);
  if (found) return found;
  const made: Heap = { categorie, taux, lignes: 0n, frais: 0n, remise: 0n };
  heaps.push(made);
  return made;
}

/** The category and rate whose lines weigh most before discounts: where a charge without a rate goes. */
function heaviest(lines: LineAmounts[]): { categorie: Category; taux: number } {
  const sums = new Map<string, { categorie: Category; taux: number; sum: bigint }>();
  let best: { categorie: Category; taux: number; sum: bigint } = { categorie: 'S', taux: 0, sum: -1n };
  for (const line of lines.filter(counted)) {
    const place = { categorie: categoryOf(line), taux: line.tva ?? 0 };
    const key = `${place.categorie} ${place.taux}`;
    const sum = (sums.get(key)?.sum ?? 0n) + scaled(line.quantite ?? 0, 3) * scaled(line.prix ?? 0, 6);
    sums.set(key, { ...place, sum });
    if (sum > best.sum) best = { ...place, sum };
  }
  return best;
}

/** Spreads the discount of the document over the rates; the centimes of rounding go to the largest, none gives more than it has. */
function spread(heaps: Heap[], value: number, kind: DiscountKind): bigint {
  const sum = heaps.reduce((total, { lignes }) => total + lignes, 0n);
  const discount = discountOf(sum, value, kind);
  if (discount === 0n || sum === 0n) return 0n;
  let rest = discount;
  for (const heap of heaps) {
    heap.remise = kind === 'POURCENT' ? discountOf(heap.lignes, value, kind) : divideRounded(heap.lignes * discount, sum);
    rest -= heap.remise;
  }
  for (const heap of [...heaps].sort((a, b) => Number(size(b.lignes) - size(a.lignes)))) {
    const wanted = heap.remise + rest;
    const [low, high] = heap.lignes < 0n ? [heap.lignes, 0n] : [0n, heap.lignes];
    const gives = wanted < low ? low : wanted > high ? high : wanted;
    rest -= gives - heap.remise;
    heap.remise = gives;
  }
  return discount;
}

/** The totals while one types, as the server computes them; its answer wins. */
export function totals({ mode, lignes, remise, remiseType, frais }: DocumentAmounts): Totals {
  const lines = lignes.map(lineNet);
  const heaps: Heap[] = [];
  lignes.forEach((line, index) => {
    if (counted(line)) heapOf(heaps, categoryOf(line), line.tva ?? 0).lignes += lines[index] ?? 0n;
  });
  const main = heaviest(lignes);
  for (const charge of frais) {
    const place = charge.tva === null ? main : { categorie: categoryOf({ categorieTva: null, tva: charge.tva }), taux: charge.tva };
    heapOf(heaps, place.categorie, place.taux).frais += scaled(charge.montant ?? 0, 2);
  }
  heaps.sort((a, b) => CATEGORIES.indexOf(a.categorie) - CATEGORIES.indexOf(b.categorie) || a.taux - b.taux);
  const discount = spread(heaps, remise, remiseType);
  const groups = heaps.map(({ categorie, taux, lignes: sum, frais: charges, remise: part }) => {
    const net = sum - part + charges;
    const rate = scaled(taux, 2);
    const base = mode === 'TTC' ? divideRounded(net * 10_000n, 10_000n + rate) : net;
    return { categorie, taux, base, tva: mode === 'TTC' ? net - base : divideRounded(net * rate, 10_000n) };
  });
  const ht = groups.reduce((sum, group) => sum + group.base, 0n);
  const tva = groups.reduce((sum, group) => sum + group.tva, 0n);
  return { lines, remise: discount, groups, ht, tva, ttc: ht + tva };
}

export const euros = (centimes: bigint): number => Number(centimes) / 100;

/** What each subtotal line shows: the lines since the one before, or since the beginning. */
export function subtotals(lignes: LineAmounts[]): Map<number, bigint> {
  const found = new Map<number, bigint>();
  let sum = 0n;
  lignes.forEach((line, index) => {
    if (line.type === 'SOUS_TOTAL') {
      found.set(index, sum);
      sum = 0n;
    } else sum += lineNet(line);
  });
  return found;
}
