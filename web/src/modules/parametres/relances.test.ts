import { expect, test } from 'vitest';
import { levelsOf, misplaced, storedLevels } from './relances';

test('levels are read whatever is stored', () => {
  expect(levelsOf([{ jours: 7 }, { jours: 15 }])).toEqual([7, 15]);
  expect(levelsOf([{ jours: 7 }, { niveau: 2 }, null, 'x', { jours: 9 }, { jours: 10 }, { jours: 11 }])).toEqual([7, 9, 10]);
  expect(levelsOf(null)).toEqual([]);
  expect(levelsOf(storedLevels([7, 15, 30]))).toEqual([7, 15, 30]);
});

test('each level comes after the one before', () => {
  expect(misplaced([7, 15, 30])).toEqual([]);
  expect(misplaced([7, 7, 30])).toEqual([1]);
  expect(misplaced([0, 15, 3])).toEqual([0, 2]);
});
