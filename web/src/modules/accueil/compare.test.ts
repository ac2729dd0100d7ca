import { expect, test } from 'vitest';
import { change } from './compare';

test('a change is a whole percentage of what was before', () => {
  expect(change(1250, 625)).toBe('+100 %');
  expect(change(90, 100)).toBe('-10 %');
  expect(change(100, 100)).toBe('0 %');
  expect(change(-50, -100)).toBe('+50 %');
  expect(change(0.3, 0.2)).toBe('+50 %');
  expect(change(12, 0)).toBeNull();
});
