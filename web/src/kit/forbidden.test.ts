import { expect, test } from 'vitest';
import { missingRight } from './forbidden';

const ENTRIES = [{ to: '/' }, { to: '/equipe', right: 'equipe:lire' }, { to: '/journal', right: 'equipe:lire' }, { to: '/articles', right: 'catalogue:lire' }, { to: '/articles/prix', right: 'catalogue:modifier' }, { to: '/stock/valeur', right: 'catalogue:voir_prix_achat' }];
const cashier = (right: string): boolean => right === 'catalogue:lire';

test.each<[string, string | null]>([
  ['/', null], ['/equipe', 'equipe:lire'], ['/equipe/roles', 'equipe:lire'], ['/journal', 'equipe:lire'], ['/articles', null], ['/articles/prix', null], ['/stock/valeur', null], ['/equipements', null], ['/compte', null],
])('%s asks of a cashier for %s', (path, right) => {
  expect(missingRight(path, ENTRIES, cashier)).toBe(right);
});

test('who may is asked for nothing', () => {
  expect(missingRight('/equipe', ENTRIES, () => true)).toBeNull();
});
