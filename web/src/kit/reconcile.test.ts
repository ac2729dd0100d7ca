import { expect, test } from 'vitest';
import { reconcile } from './reconcile';

const nothing = { here: {}, there: {}, known: [], waiting: [] };

test('a new machine takes what the server has', () =>
  expect(reconcile({ ...nothing, there: { 'vues:Client': '[1]' } })).toEqual({ take: ['vues:Client'], drop: [], send: [] }));

test('what a browser kept before there was a place for it is sent', () =>
  expect(reconcile({ ...nothing, here: { 'vues:Client': '[1]' } })).toEqual({ take: [], drop: [], send: ['vues:Client'] }));

test('what another machine forgot is forgotten here', () =>
  expect(reconcile({ ...nothing, here: { 'vues:Client': '[1]' }, known: ['vues:Client'] })).toEqual({ take: [], drop: ['vues:Client'], send: [] }));

test('what was changed here and could not be sent wins over the server, also when it was forgotten', () => {
  expect(reconcile({ here: { a: '2' }, there: { a: '1', b: '1' }, known: ['a', 'b'], waiting: ['a', 'b'] })).toEqual({ take: [], drop: [], send: ['a', 'b'] });
  expect(reconcile({ here: { a: '2' }, there: {}, known: ['a'], waiting: ['a'] })).toEqual({ take: [], drop: [], send: ['a'] });
});

test('what is the same stays, what is newer there is taken', () =>
  expect(reconcile({ here: { a: '1', b: '1' }, there: { a: '1', b: '2' }, known: ['a', 'b'], waiting: [] })).toEqual({ take: ['b'], drop: [], send: [] }));
