import { expect, test } from 'vitest';
import { spread } from './spread';

test('a credit settles the chosen invoices in their order, to the centime', () => {
  const claims = [{ id: 'a', reste_a_payer: 0.1 }, { id: 'b', reste_a_payer: 0.2 }, { id: 'c', reste_a_payer: 5 }];
  expect(spread(30, claims)).toEqual([{ documentId: 'a', montant: 0.1 }, { documentId: 'b', montant: 0.2 }]);
  expect(spread(25, claims)).toEqual([{ documentId: 'a', montant: 0.1 }, { documentId: 'b', montant: 0.15 }]);
  expect(spread(1000, claims)).toEqual([{ documentId: 'a', montant: 0.1 }, { documentId: 'b', montant: 0.2 }, { documentId: 'c', montant: 5 }]);
});
