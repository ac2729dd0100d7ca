import { divideRounded, scaled } from '../../kit/money';

/** A line as far as amounts go, as it stands in the form. */
export interface LineAmounts {
  quantite: number | null;
  prix: number | null;
  tva: number | null;
  /** Percent. */
  remise: number | null;
}

export interface Group {
  taux: number;
  ht: bigint;
  tva: bigint;
}

export interface Totals {
  /** Net of each line in the sense of the mode, in centimes. */
  lines: bigint[];
  groups: Group[];
  ht: bigint;
  tva: bigint;
  ttc: bigint;
}

/** What the line is worth after its discount, in centimes, in the sense of the mode (R-DOC-3). */
function lineNet({ quantite, prix, remise }: LineAmounts): bigint {
  const gross = divideRounded(scaled(quantite ?? 0, 3) * scaled(prix ?? 0, 6), 10_000_000n);
  return gross - divideRounded(gross * scaled(remise ?? 0, 2), 10_000n);
}

/** Shares `total` in proportion to the weights, the last centimes to the largest. */
function share(total: bigint, weights: bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  if (sum === 0n) return weights.map(() => 0n);
  const parts = weights.map((weight) => divideRounded(total * weight, sum));
  const largest = weights.reduce((best, weight, index) => (weight > (weights[best] ?? 0n) ? index : best), 0);
  const rest = total - parts.reduce((a, b) => a + b, 0n);
  return parts.map((part, index) => (index === largest ? part + rest : part));
}

/** The totals while one types; the server computes them again and its answer wins. */
export function totals(lines: LineAmounts[], ttcMode: boolean, remise: number): Totals {
  const nets = lines.map(lineNet);
  const rates = [...new Set(lines.map(({ tva }) => tva ?? 0))].sort((a, b) => a - b);
  const sums = rates.map((rate) => nets.reduce((sum, net, index) => ((lines[index]?.tva ?? 0) === rate ? sum + net : sum), 0n));
  const discount = divideRounded(sums.reduce((a, b) => a + b, 0n) * scaled(remise, 2), 10_000n);
  const shares = share(discount, sums);
  const groups = rates.map((taux, index) => {
    const net = (sums[index] ?? 0n) - (shares[index] ?? 0n);
    const rate = scaled(taux, 2);
    const ht = ttcMode ? divideRounded(net * 10_000n, 10_000n + rate) : net;
    return { taux, ht, tva: ttcMode ? net - ht : divideRounded(net * rate, 10_000n) };
  });
  const ht = groups.reduce((sum, group) => sum + group.ht, 0n);
  const tva = groups.reduce((sum, group) => sum + group.tva, 0n);
  return { lines: nets, groups, ht, tva, ttc: ht + tva };
}

export const euros = (centimes: bigint): number => Number(centimes) / 100;
