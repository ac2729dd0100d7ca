import { expect, test } from 'vitest';
import { divideRounded, formatEuros, formatPrice, formatRate, formatTick, scaled } from './money';

test('halves go away from zero', () => {
  expect(divideRounded(5n, 10n)).toBe(1n);
  expect(divideRounded(-5n, 10n)).toBe(-1n);
  expect(divideRounded(4n, 10n)).toBe(0n);
  expect(divideRounded(15n, 10n)).toBe(2n);
});

test('a decimal becomes the integer of its last place', () => {
  expect(scaled(0.1 + 0.2, 2)).toBe(30n);
  expect(scaled(1.005, 3)).toBe(1005n);
});

test('amounts are written the French way', () => {
  expect(formatEuros(1234.5)).toBe('1\u202f234,50\u00a0€');
  expect(formatEuros(null)).toBe('');
  expect(formatRate(5.5)).toBe('5,5\u00a0%');
  expect([0, 0.5, 1500].map(formatTick)).toEqual(['0\u00a0€', '0,5\u00a0€', '1\u202f500\u00a0€']);
  expect([2, 0.123456].map(formatPrice)).toEqual(['2,00\u00a0€', '0,123456\u00a0€']);
});
