import { expect, test } from 'vitest';
import { named, periodOf, readPeriod, yearBefore } from './period';

const day = new Date(2026, 1, 14);

test('named periods begin and end with the calendar', () => {
  expect(named('mois', day)).toEqual({ du: '2026-02-01', au: '2026-02-28' });
  expect(named('mois-dernier', day)).toEqual({ du: '2026-01-01', au: '2026-01-31' });
  expect(named('mois-dernier', new Date(2026, 0, 31))).toEqual({ du: '2025-12-01', au: '2025-12-31' });
  expect(named('trimestre', day)).toEqual({ du: '2026-01-01', au: '2026-03-31' });
  expect(named('trimestre-dernier', day)).toEqual({ du: '2025-10-01', au: '2025-12-31' });
  expect(named('annee', day)).toEqual({ du: '2026-01-01', au: '2026-12-31' });
  expect(named('annee-derniere', day)).toEqual({ du: '2025-01-01', au: '2025-12-31' });
});

test('an address says a name or two days, and nothing else passes', () => {
  expect(readPeriod({ periode: 'trimestre', du: '2026-01-01', au: '2026-01-02' })).toEqual({ periode: 'trimestre' });
  expect(readPeriod({ du: '2026-01-01', au: '2026-01-02' })).toEqual({ periode: 'libre', du: '2026-01-01', au: '2026-01-02' });
  expect(readPeriod({ periode: 'siècle', du: '2026-01-01' })).toEqual({});
  expect(periodOf({}, 'annee', day)).toEqual({ du: '2026-01-01', au: '2026-12-31' });
  expect(periodOf({ periode: 'libre', du: '2026-01-03', au: '2026-01-04' }, 'mois', day)).toEqual({ du: '2026-01-03', au: '2026-01-04' });
});

test('a year before', () => {
  expect(yearBefore({ du: '2024-02-01', au: '2024-02-29' })).toEqual({ du: '2023-02-01', au: '2023-02-28' });
});
