import { expect, it } from 'vitest';
import { differing, edited, type GridRow, merged, pasted, patchOf, percentOn, readNumber } from './grid';

const row = (id: string, more: Partial<GridRow> = {}): GridRow => ({ id, reference: id, nom: id, tva: 20, prix_vente_ht: 10, prix_vente_ttc: null, prix_achat: 6, stock_alerte: 0, version: 1, ...more });

it('reads numbers as people type them', () => {
  expect(readNumber('1 234,5 €', 'prix_vente_ht')).toBe(1234.5);
  expect(readNumber('9,999', 'prix_vente_ttc')).toBeUndefined();
  expect(readNumber('3,5', 'stock_alerte')).toBeUndefined();
  expect(readNumber('-2', 'prix_achat')).toBeUndefined();
  expect(readNumber('', 'prix_achat')).toBeUndefined();
});
it('keeps both sides of the tax together', () => {
  expect(patchOf(row('a'), 'prix_vente_ttc', 9.99)).toEqual({ prix_vente_ttc: 9.99, prix_vente_ht: 8.325 });
  expect(patchOf(row('a'), 'prix_vente_ht', 8)).toEqual({ prix_vente_ht: 8 });
  expect(patchOf(row('a', { prix_vente_ttc: 12 }), 'prix_vente_ht', 8)).toEqual({ prix_vente_ht: 8, prix_vente_ttc: 9.6 });
});
it('forgets an edit that leads back', () => {
  const once = edited(new Map(), row('a'), { stock_alerte: 4 });
  expect([...once.values()].map(differing)).toEqual([['stock_alerte']]);
  expect(edited(once, row('a'), { stock_alerte: 0 }).size).toBe(0);
});
it('changes prices by percent, on top of what is pending', () => {
  const first = edited(new Map(), row('a'), patchOf(row('a'), 'prix_vente_ht', 20));
  const all = percentOn(first, [row('a'), row('b'), row('c', { prix_achat: null })], 'prix_vente_ht', 10, 'centime');
  expect([...all.values()].map((edit) => merged(edit).prix_vente_ht)).toEqual([22, 11, 11]);
  expect(percentOn(new Map(), [row('c', { prix_achat: null })], 'prix_achat', 10, 'centime').size).toBe(0);
});
it('takes a block of a spreadsheet', () => {
  const all = pasted(new Map(), [row('a'), row('b')], ['prix_vente_ht', 'prix_vente_ttc', 'stock_alerte'], { row: 0, column: 0 }, '12,5\t\t3\r\nx\t24\t7\r\n');
  expect([...all.values()].map(({ patch }) => patch)).toEqual([
    { prix_vente_ht: 12.5, stock_alerte: 3 }, { prix_vente_ttc: 24, prix_vente_ht: 20, stock_alerte: 7 },
  ]);
});
