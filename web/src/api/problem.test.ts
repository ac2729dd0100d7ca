import { expect, test } from 'vitest';
import { fieldOf, problemOf } from './problem';

test('a pointer becomes the path of a field', () => {
  expect(fieldOf('#/lignes/0/quantite')).toBe('lignes.0.quantite');
  expect(fieldOf('#/a~1b')).toBe('a/b');
  expect(fieldOf(undefined)).toBe('');
});

test('what cannot be read still gives a sentence', async () => {
  expect((await problemOf(null)).code).toBe('hors_ligne');
  expect((await problemOf(new Response('<html>', { status: 502 }))).code).toBe('reponse_illisible');
  const said = await problemOf(new Response(JSON.stringify({ status: 422, code: 'x', title: 'T', detail: 'D', errors: [] }), { status: 422 }));
  expect(said).toMatchObject({ status: 422, code: 'x', detail: 'D' });
});
