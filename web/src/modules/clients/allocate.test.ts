import { expect, it } from 'vitest';
import { allocations, byDue, type Open, partsFault, proposed } from './allocate';

const open = (id: string, due: string, reste_a_payer: number, statutReglement = 'NON_PAYE'): Open => ({ id, numero: id, type: 'FACTURE', dateEmission: '2026-01-01', dateEcheance: due, reste_a_payer, statutReglement });
const all = [open('b', '2026-03-01', 50), open('a', '2026-02-01', 100.1), open('c', '2026-01-15', 30, 'EN_LITIGE')];

it('pays the oldest due first and leaves disputes alone', () => {
  expect(byDue(all).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect([...proposed(all, 12010)]).toEqual([['a', 10010], ['b', 2000]]);
  expect([...proposed(all, 99900)]).toEqual([['a', 10010], ['b', 5000]]);
});
it('knows what the server refuses', () => {
  expect(partsFault(all, new Map([['a', 10010]]), 10010, false)).toBeNull();
  expect(partsFault(all, new Map(), 10010, false)).toBe('none');
  expect(partsFault(all, new Map([['a', 10011]]), 20000, false)).toBe('exceeds');
  expect(partsFault(all, new Map([['a', 10010]]), 10000, false)).toBe('over');
  expect(partsFault(all, new Map([['a', 5000]]), 6000, true)).toBe('carrier');
  expect(partsFault(all, new Map([['a', 10010]]), 11000, false)).toBe('credit');
  expect(partsFault(all, new Map([['a', 10010]]), 11000, true)).toBeNull();
});
it('writes amounts in euros', () => expect(allocations(new Map([['a', 10010], ['b', 0]]))).toEqual([{ documentId: 'a', montant: 100.1 }]));
