import { expect, test } from 'vitest';
import { type Kept, reasonOf } from './held';

const monday = new Date(2026, 10, 23);
const plain: Kept = { disputed: false, email: 'a@exemple.fr', promise: undefined, last: undefined };

test('what a person can change is said first', () => {
  expect(reasonOf({ ...plain, disputed: true, email: null }, monday)).toEqual({ code: 'litige' });
  expect(reasonOf({ ...plain, promise: '2026-11-23', email: null }, monday)).toEqual({ code: 'promesse', day: '2026-11-23' });
  expect(reasonOf({ ...plain, email: null }, monday)).toEqual({ code: 'adresse' });
});

test('a promise that has passed holds nothing back', () => {
  expect(reasonOf({ ...plain, promise: '2026-11-22' }, monday)).toEqual({ code: 'jour' });
});

test('levels follow each other, and end', () => {
  expect(reasonOf({ ...plain, last: { level: 1, day: '2026-11-20' } }, monday)).toEqual({ code: 'attente', level: 1, day: '2026-11-20' });
  expect(reasonOf({ ...plain, last: { level: 3, day: '2026-11-20' } }, monday)).toEqual({ code: 'finies' });
  expect(reasonOf(plain, new Date(2026, 10, 22))).toEqual({ code: 'calme' });
});
