// Measures on a machine that is shared: a try that is within its limit says what the program can do, and only a program that is too
// slow is never seen there.
const TRIES = 12;

export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;

/** Measures until it is within the limit, and gives the least that was seen. */
export async function least(limit: number, measure: () => Promise<number>): Promise<number> {
  let found = Infinity;
  for (let count = 0; count < TRIES && !(found <= limit); count += 1) found = Math.min(found, await measure());
  return found;
}
