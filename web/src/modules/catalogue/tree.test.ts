import { expect, it } from 'vitest';
import { type Category, changesOf, flat, pathOf, stepped, treeOf, within, wouldCircle } from './tree';

const one = (id: string, parentId: string | null, ordre: number): Category => ({ id, nom: id.toUpperCase(), parentId, ordre, couleur: null, tvaDefaut: null, version: 1 });
const all = [one('b', null, 1), one('a', null, 0), one('a2', 'a', 1), one('a1', 'a', 0), one('a11', 'a1', 0)];
const tree = treeOf(all);

it('shows children under their parent in their order, closed ones without theirs', () => {
  expect(flat(tree).map(({ category, level }) => `${category.id}${level}`)).toEqual(['a1', 'a12', 'a113', 'a22', 'b1']);
  expect(flat(tree, new Set(['a'])).map(({ category }) => category.id)).toEqual(['a', 'b']);
  expect(within(tree, 'a1')).toEqual(['a1', 'a11']);
});
it('refuses to put a category inside itself', () => {
  expect(wouldCircle(tree, { id: 'a', parentId: 'a11', index: 0 })).toBe(true);
  expect(wouldCircle(tree, { id: 'a1', parentId: 'b', index: 0 })).toBe(false);
  expect(changesOf(tree, { id: 'a', parentId: 'a11', index: 0 })).toEqual([]);
});
it('writes only what a move changes', () => {
  expect(changesOf(tree, { id: 'b', parentId: null, index: 0 }).map(({ category, ordre }) => [category.id, ordre])).toEqual([['b', 0], ['a', 1]]);
  expect(changesOf(tree, { id: 'a2', parentId: 'b', index: 0 }).map(({ category, parentId, ordre }) => [category.id, parentId, ordre])).toEqual([['a2', 'b', 0]]);
});
it('moves by keys', () => {
  expect(stepped(tree, 'a2', 'up')).toEqual({ id: 'a2', parentId: 'a', index: 0 });
  expect(stepped(tree, 'a2', 'down')).toBeNull();
  expect(stepped(tree, 'a2', 'in')).toEqual({ id: 'a2', parentId: 'a1', index: 1 });
  expect(stepped(tree, 'a11', 'out')).toEqual({ id: 'a11', parentId: 'a', index: 1 });
  expect(stepped(tree, 'a', 'out')).toBeNull();
  expect(stepped(tree, 'a', 'in')).toBeNull();
});
it('names a place', () => expect(pathOf(all, 'a11')).toBe('A › A1 › A11'));
