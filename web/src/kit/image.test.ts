import { expect, test } from 'vitest';
import { fitted } from './image';

const most = { width: 1200, height: 600 };

test('a small image stays as it is', () => expect(fitted({ width: 300, height: 80 }, most)).toEqual({ width: 300, height: 80 }));
test('a wide one is brought to the width, a high one to the height', () => {
  expect(fitted({ width: 2400, height: 600 }, most)).toEqual({ width: 1200, height: 300 });
  expect(fitted({ width: 600, height: 2400 }, most)).toEqual({ width: 150, height: 600 });
  expect(fitted({ width: 100_000, height: 1 }, most)).toEqual({ width: 1200, height: 1 });
});
