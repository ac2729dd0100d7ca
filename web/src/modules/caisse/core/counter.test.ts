import { expect, test } from 'vitest';
import { favouritesIn, MOST_FAVOURITES, moved } from './favourites';
import { priceTyped } from './price';

test.each<[string, number | null]>([['4,90', 490], ['12', 1200], ['3,5', 350], ['0.05', 5], [' 1 200,00 € ', 120_000], ['', null], ['-2', null], ['4,905', null], ['quatre', null], ['1e3', null]])('a price is read as people write it: « %s »', (typed, centimes) => {
  expect(priceTyped(typed)).toBe(centimes);
});

test('keys are taken out of what is stored, whoever stored it', () => {
  const good = { kind: 'article', id: 'a', couleur: '#7a3fc0' } as const;
  expect(favouritesIn([good, { kind: 'recette', id: 'b', couleur: null }, { kind: 'categorie', id: 'c', couleur: 'javascript:' }, null, 'x', { kind: 'categorie', id: 'd', couleur: null }])).toEqual([good, { kind: 'categorie', id: 'd', couleur: null }]);
  expect(favouritesIn('x')).toEqual([]);
  expect(favouritesIn(Array.from({ length: 99 }, () => good))).toHaveLength(MOST_FAVOURITES);
});

test('a key moves a place, and not over the edge', () => {
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});
