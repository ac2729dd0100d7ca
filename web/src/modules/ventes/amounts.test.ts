import { expect, test } from 'vitest';
import { totals } from './amounts';

const line = (quantite: number, prix: number, tva: number, remise: number | null = null) => ({ quantite, prix, tva, remise });

test('lines are rounded, VAT is rounded once per rate', () => {
  const sums = totals([line(3, 12.5, 20), line(1.5, 33.333, 10), line(2, 9.99, 5.5, 10)], false, 0);
  expect(sums.lines).toEqual([3750n, 5000n, 1798n]);
  expect([sums.ht, sums.tva, sums.ttc]).toEqual([10548n, 1349n, 11897n]);
});

test('three lines of 0,33 € at 20 % bear 0,20 €, not 0,21 €', () => {
  expect(totals([line(1, 0.33, 20), line(1, 0.33, 20), line(1, 0.33, 20)], false, 0).tva).toBe(20n);
});

test('a discount of the document is spread over the rates', () => {
  const sums = totals([line(1, 100, 20), line(1, 50, 10)], false, 10);
  expect([sums.ht, sums.tva, sums.ttc]).toEqual([13500n, 2250n, 15750n]);
});

test('prices with VAT stay what the customer read', () => {
  const sums = totals([line(1, 2.4, 5.5), line(1, 1.8, 10), line(12, 34.99, 20)], true, 0);
  expect([sums.ht, sums.tva, sums.ttc]).toEqual([35381n, 7027n, 42408n]);
});

test('an empty line counts for nothing', () => {
  expect(totals([{ quantite: null, prix: null, tva: null, remise: null }], false, 0).ttc).toBe(0n);
});
