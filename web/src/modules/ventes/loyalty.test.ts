import { expect, test } from 'vitest';
import { valueOf } from './loyalty';

test('points pay whole centimes, never more than they are worth', () => {
  expect(valueOf(180, 0.05)).toBe(9);
  expect(valueOf(115, 0.0033)).toBe(0.37);
  expect(valueOf(0, 1)).toBe(0);
});
