import { expect, test } from 'vitest';
import { filtersOf, readClaims } from './address';

const today = new Date(2026, 10, 23);

test('an age is a range of due dates', () => {
  expect(filtersOf({ age: 'de1a30' }, today).and).toBe('(dateEcheance.gte.2026-10-24,dateEcheance.lte.2026-11-22)');
  expect(filtersOf({ age: 'de31a60' }, today).and).toBe('(dateEcheance.gte.2026-09-24,dateEcheance.lte.2026-10-23)');
  expect(filtersOf({ age: 'plusDe90' }, today).dateEcheance).toBe('lt.2026-08-25');
  expect(filtersOf({ age: 'nonEchu' }, today).or).toBe('(dateEcheance.is.null,dateEcheance.gte.2026-11-23)');
  expect(filtersOf({ age: 'litige' }, today).statutReglement).toBe('eq.EN_LITIGE');
});

test('what an address must not say is left out', () => {
  expect(readClaims({ vue: 'autre', age: 'vieux', client: 'x,y', page: '0', au: 'hier' })).toEqual({});
  expect(readClaims({ vue: 'factures', age: 'retard', page: 2 })).toEqual({ vue: 'factures', age: 'retard', page: 2 });
});
