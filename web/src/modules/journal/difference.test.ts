import { expect, test } from 'vitest';
import { difference } from './difference';

const lines = (before: unknown, after: unknown): string[] => difference(before, after).map((one) => `${one.path.join('.')}: ${JSON.stringify(one.before)} → ${JSON.stringify(one.after)}`);

test('only what differs is told', () => {
  expect(lines({ nom: 'Pain', tva: 5.5 }, { nom: 'Pain', tva: 10 })).toEqual(['tva: 5.5 → 10']);
});
test('versions and dates of change are noise', () => expect(lines({ version: 1, updatedAt: 'x', nom: 'a' }, { version: 2, updatedAt: 'y', nom: 'a' })).toEqual([]));
test('a creation and a removal', () => {
  expect(lines(null, { nom: 'Pain' })).toEqual(['nom: null → "Pain"']);
  expect(lines({ nom: 'Pain' }, null)).toEqual(['nom: "Pain" → null']);
});
test('into objects, not into lists', () => {
  expect(lines({ droits: { ventes: ['lire'] } }, { droits: { ventes: ['lire', 'creer'], stock: ['lire'] } })).toEqual(['droits.ventes: ["lire"] → ["lire","creer"]', 'droits.stock: null → ["lire"]']);
});
test('nothing and null are the same', () => expect(lines({ a: null }, {})).toEqual([]));
