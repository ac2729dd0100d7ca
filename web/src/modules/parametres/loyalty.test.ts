import { expect, test } from 'vitest';
import { examplePoints, exampleValue } from './loyalty';

test('a purchase of 100 € in points, and what they pay', () => {
  expect(examplePoints(1)).toBe(100);
  expect(examplePoints(0.15)).toBe(15);
  expect(exampleValue(100, 0.05)).toBe(5);
  expect(exampleValue(115, 0.0033)).toBe(0.37);
  expect(exampleValue(100, 0)).toBe(0);
});
