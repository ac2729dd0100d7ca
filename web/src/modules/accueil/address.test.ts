import { expect, test } from 'vitest';
import { filtersOf, shownPeriod } from './address';

const today = new Date(2026, 10, 23);

test('a period that runs ends today, one that has ended stays whole', () => {
  expect(shownPeriod({}, today)).toEqual({ du: '2026-11-01', au: '2026-11-23' });
  expect(shownPeriod({ periode: 'annee' }, today)).toEqual({ du: '2026-01-01', au: '2026-11-23' });
  expect(shownPeriod({ periode: 'mois-dernier' }, today)).toEqual({ du: '2026-10-01', au: '2026-10-31' });
  expect(shownPeriod({ periode: 'libre', du: '2027-01-01', au: '2027-01-31' }, today)).toEqual({ du: '2027-01-01', au: '2027-01-31' });
});

test('the rows of a figure carry its store and its customer', () => {
  expect(filtersOf({ magasin: 'm', client: 'c' }, { du: '2026-11-01', au: '2026-11-23' })).toEqual({
    type: 'in.(FACTURE,FACTURE_ACOMPTE,AVOIR,TICKET)', numero: 'not.is.null', and: '(dateEmission.gte.2026-11-01,dateEmission.lte.2026-11-23)', storeId: 'eq.m', clientId: 'eq.c',
  });
  expect(filtersOf({ quoi: 'devis' }, { du: '', au: '' })).toEqual({ type: 'eq.DEVIS', statut: 'eq.ENVOYE' });
});
