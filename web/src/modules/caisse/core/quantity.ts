import type { Milli } from './ticket';

/** Units that part: what is weighed, measured or timed, by their code of recommendation 20 of the UN. */
const DIVISIBLE = new Set(['KGM', 'GRM', 'TNE', 'LTR', 'MTR', 'CMT', 'MTK', 'MTQ', 'KMT', 'KWH', 'HUR', 'DAY']);

/** How many decimals a quantity of this unit may be typed with. */
export const decimalsOf = (unite: string | undefined): 0 | 3 => (unite !== undefined && DIVISIBLE.has(unite) ? 3 : 0);

/** "2,5" in thousandths; null when it is no quantity yet. */
export function milliTyped(text: string): Milli | null {
  const found = /^(\d{1,6})(?:,(\d{0,3}))?$/.exec(text);
  return found === null ? null : Number(found[1]) * 1000 + Number((found[2] ?? '').padEnd(3, '0'));
}
