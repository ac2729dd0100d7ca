import { expect, test } from 'vitest';
import { possible, refundable } from './actions';

const base = { type: 'FACTURE', statut: 'VALIDE', statutReglement: 'NON_PAYE', reste_a_payer: 120, montant_paye: 0, netAPayer: 120, clientId: 'x' } as const;

test('an invoice that is due is collected first', () => {
  const verbs = possible(base, { actions: ['envoyer', 'crediter', 'rectifier'] }, false, false);
  expect(verbs[0]).toBe('encaisser');
  expect(verbs).toContain('crediter');
  expect(verbs).not.toContain('renvoyer');
  expect(verbs).not.toContain('lever-litige');
});

test('one that is paid is not, and what was sent is sent again', () => {
  const verbs = possible({ ...base, statutReglement: 'PAYE', reste_a_payer: 0, montant_paye: 120 }, { actions: ['crediter'] }, true, true);
  expect(verbs).toEqual(['renvoyer', 'crediter']);
});

test('a dispute holds promises back', () => {
  const verbs = possible({ ...base, statutReglement: 'EN_LITIGE' }, { actions: [] }, true, true);
  expect(verbs).toContain('lever-litige');
  expect(verbs).not.toContain('noter-promesse');
});

test('a claim that is given up can be paid after all, not credited', () => {
  const verbs = possible({ ...base, statutReglement: 'IRRECOUVRABLE' }, { actions: ['crediter'] }, true, true);
  expect(verbs).toContain('encaisser');
  expect(verbs).not.toContain('crediter');
  expect(verbs).not.toContain('declarer-irrecouvrable');
});

test('an order is delivered or invoiced, a quote ordered or invoiced', () => {
  const order = { ...base, type: 'COMMANDE', statut: 'CONFIRMEE', statutReglement: null, reste_a_payer: 0, netAPayer: 0 } as const;
  expect(possible(order, { actions: ['transformer'] }, true, false)).toEqual(['facturer', 'livraison', 'renvoyer']);
  expect(possible({ ...order, type: 'DEVIS', statut: 'ENVOYE' }, { actions: ['accepter', 'transformer'] }, true, false)).toEqual(['accepter', 'facturer', 'commander', 'renvoyer']);
});

test('a ticket is invoiced once it is paid', () => {
  const ticket = { ...base, type: 'TICKET', statutReglement: 'PAYE', reste_a_payer: 0, montant_paye: 120, clientId: null } as const;
  expect(possible(ticket, { actions: ['facturer'] }, false, true)).toEqual(['facturer-ticket']);
  expect(possible({ ...ticket, statutReglement: 'NON_PAYE', reste_a_payer: 120 }, { actions: ['facturer'] }, false, true), 'its money moves at the till').toEqual([]);
});

test('what was paid too much can be given back, to the centime', () => {
  expect(refundable({ ...base, statutReglement: 'TROP_PERCU', montant_paye: 120.1, netAPayer: 120, reste_a_payer: 0 })).toBe(0.1);
  expect(refundable({ ...base, type: 'AVOIR', reste_a_payer: 40 })).toBe(40);
});
