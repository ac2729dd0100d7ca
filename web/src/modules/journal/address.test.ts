import { expect, test } from 'vitest';
import { declarePlaces } from '../../kit/places';
import { filtersOf, readLogState, recordAddress } from './address';

const ID = '01a223a3-1d42-77af-b925-23f6244cc55d';

test('an address that anybody wrote is read with care', () => {
  expect(readLogState({ qui: ID, action: 'valider', du: '2026-11-28', page: '3', modele: 'x;drop', au: 'hier' })).toEqual({ qui: ID, action: 'valider', du: '2026-11-28', page: 3 });
  expect(readLogState({ page: 1, qui: 'moi' })).toEqual({});
});
test('two bounds of the day stand together', () => {
  const { and } = filtersOf({ du: '2026-11-28', au: '2026-11-28' });
  const [from, to] = [...(and ?? '').matchAll(/\d{4}-[\d-]+T[\d:.]+Z/g)].map(([moment]) => Date.parse(moment));
  expect((to ?? 0) - (from ?? 0)).toBe(86_400_000);
});
test('the program is nobody', () => expect(filtersOf({ qui: 'systeme' })).toEqual({ userId: 'is.null' }));
test('a record is opened where it lives', () => {
  declarePlaces({ Document: '/documents' });
  expect(recordAddress('Document', ID)).toBe(`/documents/${ID}`);
  expect(recordAddress('Store', ID)).toBe(`/donnees/Store/${ID}`);
  expect(recordAddress('ParametresEntreprise', null)).toBe('/parametres/societe');
  expect(recordAddress('Cle', ID)).toBeNull();
  expect(recordAddress('Document', null)).toBeNull();
});
