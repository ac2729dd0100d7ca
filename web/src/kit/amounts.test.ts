import { expect, test } from 'vitest';
import { type DocumentAmounts, type LineAmounts, subtotals, totals } from './amounts';

const line = (quantite: number | null, prix: number | null, tva: number | null, more: Partial<LineAmounts> = {}): LineAmounts => ({
  type: 'LIBRE', quantite, prix, tva, categorieTva: null, remise: null, remiseType: 'POURCENT', ...more,
});
const sums = (lignes: LineAmounts[], more: Partial<DocumentAmounts> = {}) =>
  totals({ mode: 'HT', lignes, remise: 0, remiseType: 'POURCENT', frais: [], ...more });

test('lines are rounded, VAT is rounded once per rate', () => {
  const { lines, ht, tva, ttc } = sums([line(3, 12.5, 20), line(1.5, 33.333, 10), line(2, 9.99, 5.5, { remise: 10 })]);
  expect(lines).toEqual([3750n, 5000n, 1798n]);
  expect([ht, tva, ttc]).toEqual([10548n, 1349n, 11897n]);
});

test('three lines of 0,33 € at 20 % bear 0,20 €, not 0,21 €', () => {
  expect(sums([line(1, 0.33, 20), line(1, 0.33, 20), line(1, 0.33, 20)]).tva).toBe(20n);
});

test('a discount of the document is spread over the rates', () => {
  const { ht, tva, ttc } = sums([line(1, 100, 20), line(1, 50, 10)], { remise: 10 });
  expect([ht, tva, ttc]).toEqual([13500n, 2250n, 15750n]);
});

test('a discount in euros and charges, as the server has them', () => {
  // 200 at 20 % and 50 at 10 %, less 25 spread 20 and 5, plus 12,50 and 5 of charges at 20 %: 197,50 and 45.
  const { groups, ht, tva, ttc, remise } = sums([line(2, 100, 20), line(1, 50, 10)], {
    remise: 25, remiseType: 'MONTANT', frais: [{ montant: 12.5, tva: 20 }, { montant: 5, tva: null }],
  });
  expect(groups.map(({ taux, base, tva: vat }) => [taux, base, vat])).toEqual([[10, 4500n, 450n], [20, 19750n, 3950n]]);
  expect([remise, ht, tva, ttc]).toEqual([2500n, 24250n, 4400n, 28650n]);
});

test('the last centimes of a discount go to the largest rate', () => {
  const { groups } = sums([line(1, 0.05, 20), line(1, 0.05, 10), line(1, 0.05, 5.5)], { remise: 0.1, remiseType: 'MONTANT' });
  expect(groups.map(({ base }) => base)).toEqual([1n, 2n, 2n]);
});

test('prices with VAT stay what the customer read', () => {
  const { ht, tva, ttc } = sums([line(1, 2.4, 5.5), line(1, 1.8, 10), line(12, 34.99, 20)], { mode: 'TTC' });
  expect([ht, tva, ttc]).toEqual([35381n, 7027n, 42408n]);
});

test('a discount of a line in euros', () => {
  expect(sums([line(2, 10, 20, { remise: 3.5, remiseType: 'MONTANT' })]).lines).toEqual([1650n]);
});

test('an empty line counts for nothing', () => {
  expect(sums([line(null, null, null)]).ttc).toBe(0n);
});

test('a subtotal has the lines since the one before', () => {
  const lignes = [line(1, 10, 20), line(1, 5, 20), line(1, 99, 20, { type: 'SOUS_TOTAL' }), line(1, 7, 20), line(1, 0, 0, { type: 'SOUS_TOTAL' })];
  expect([...subtotals(lignes)]).toEqual([[2, 1500n], [4, 700n]]);
  expect(sums(lignes).ht).toBe(2200n);
});
