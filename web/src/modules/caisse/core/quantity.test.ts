import { expect, test } from 'vitest';
import { typedAfter } from '../ui/Numpad';
import { decimalsOf, milliTyped } from './quantity';

test.each<[string, number | null]>([['2,5', 2500], ['0,125', 125], ['3', 3000], ['3,', 3000], ['12,05', 12_050], ['', null], [',5', null], ['1,2345', null], ['-2', null]])('« %s » in thousandths', (typed, milli) => {
  expect(milliTyped(typed)).toBe(milli);
});

test.each<[string, 0 | 3]>([['KGM', 3], ['MTR', 3], ['C62', 0], ['XBX', 0]])('%s is typed with %d decimals', (unit, decimals) => {
  expect(decimalsOf(unit)).toBe(decimals);
});

const keys = (pressed: string, decimals: number): string => [...pressed].reduce((typed, key) => typedAfter(typed, key, 4, decimals), '');

test('a comma is a key where the unit parts, and no key where it does not', () => {
  expect(keys('2,5', 3)).toBe('2,5');
  expect(keys(',5', 3)).toBe('0,5');
  expect(keys('1,2,3456', 3)).toBe('1,234');
  expect(keys('12345', 3)).toBe('1234');
  expect(keys('2,', 0)).toBe('2');
});
