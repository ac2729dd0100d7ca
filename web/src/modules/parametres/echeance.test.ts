import { expect, test } from 'vitest';
import { dueDate, tooLong } from './echeance';

test('days from the day of issue', () => expect(dueDate('2026-11-28', 30, 'aucune')).toBe('2026-12-28'));
test('the delay, then the end of the month', () => expect(dueDate('2026-11-28', 45, 'fin')).toBe('2027-01-31'));
test('the end of the month, then the delay', () => expect(dueDate('2026-11-28', 45, 'avant')).toBe('2027-01-14'));
test('on receipt, to the end of the month', () => expect(dueDate('2028-02-03', 0, 'fin')).toBe('2028-02-29'));
test('the longest delays of the law', () => {
  expect([tooLong(60, false), tooLong(61, false), tooLong(45, true), tooLong(46, true)]).toEqual([false, true, false, true]);
});
