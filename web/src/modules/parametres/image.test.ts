import { expect, test } from 'vitest';
import { fitted } from './image';

test('a small image stays as it is', () => expect(fitted(300, 80)).toEqual({ width: 300, height: 80 }));
test('a wide one is brought to the width, a high one to the height', () => {
  expect(fitted(2400, 600)).toEqual({ width: 1200, height: 300 });
  expect(fitted(600, 2400)).toEqual({ width: 150, height: 600 });
  expect(fitted(100_000, 1)).toEqual({ width: 1200, height: 1 });
});
