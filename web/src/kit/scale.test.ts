import { expect, test } from 'vitest';
import { step } from './scale';

test('a scale has about four steps, each 1, 2 or 5 times a power of ten', () => {
  expect([1280, 12_581, 90, 4, 0, 1_000_000].map(step)).toEqual([500, 5000, 50, 1, 0.5, 500_000]);
});
