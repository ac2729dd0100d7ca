import { expect, test } from 'vitest';
import { allowed, changed, exceptionsIn, NO_EXCEPTION, readExceptions, rightsOf, sentRights } from './droits';

const catalogue = { nom: 'catalogue', actions: ['creer', 'lire', 'voir_prix_achat'] };
const clients = { nom: 'clients', actions: ['creer', 'lire', 'modifier'] };
const cashier = ['catalogue:lire', 'clients:creer', 'clients:lire'];
const manager = ['catalogue:*', 'clients:*'];

test('a role alone', () => {
  expect(rightsOf([catalogue, clients], cashier, NO_EXCEPTION)).toEqual(['catalogue:lire', 'clients:creer', 'clients:lire']);
  expect(allowed(['*:*'], NO_EXCEPTION, 'catalogue', 'voir_prix_achat')).toBe(true);
});

test('taking one action of a whole domain leaves the others', () => {
  const exceptions = changed(clients, manager, NO_EXCEPTION, 'creer', false);
  expect(exceptions.droits).toEqual({ clients: ['lire', 'modifier'] });
  expect(exceptionsIn(clients, manager, exceptions)).toBe(1);
  expect(allowed(manager, exceptions, 'catalogue', 'creer')).toBe(true);
});

test('giving it back leaves no exception', () => {
  const without = changed(clients, manager, NO_EXCEPTION, 'creer', false);
  expect(changed(clients, manager, without, 'creer', true)).toEqual(NO_EXCEPTION);
});

test('purchase prices have a switch of their own, that wins', () => {
  const seeing = changed(catalogue, cashier, NO_EXCEPTION, 'voir_prix_achat', true);
  expect(seeing).toEqual({ ...NO_EXCEPTION, voirPrixAchat: true });
  expect(allowed(cashier, seeing, 'catalogue', 'voir_prix_achat')).toBe(true);
  expect(changed(catalogue, cashier, seeing, 'voir_prix_achat', false)).toEqual(NO_EXCEPTION);
  const blind = changed(catalogue, manager, NO_EXCEPTION, 'voir_prix_achat', false);
  expect(blind.voirPrixAchat).toBe(false);
  expect(rightsOf([catalogue], manager, blind)).toEqual(['catalogue:creer', 'catalogue:lire']);
});

test('a domain whole in the exceptions is opened before one action goes', () => {
  const whole = readExceptions({ droits: { clients: ['*'] }, voirPrixAchat: null, voirMarges: null });
  expect(changed(clients, cashier, whole, 'lire', false).droits).toEqual({ clients: ['creer', 'modifier'] });
});

test('what is sent takes back what is no exception any more', () => {
  const before = readExceptions({ droits: { clients: ['lire'], stock: ['lire'] }, voirPrixAchat: null, voirMarges: null });
  expect(sentRights(before, { ...before, droits: { stock: ['lire', 'creer'] } })).toEqual({ clients: null, stock: ['lire', 'creer'] });
  expect(readExceptions(null)).toEqual(NO_EXCEPTION);
});
