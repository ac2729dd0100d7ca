import { expect, test, vi } from 'vitest';
import { ApiError } from '../api/problem';

vi.mock('./notify', () => ({ failed: vi.fn() }));
vi.stubGlobal('addEventListener', vi.fn());
vi.stubGlobal('removeEventListener', vi.fn());
const { forEach, startWork } = await import('./work');

test('what is refused does not stop the rest, and is listed with its reason', async () => {
  const done: string[] = [];
  const refused: string[] = [];
  const state = await startWork('Valider', async (progress) => forEach(['a', 'b', 'c'], { ...progress, refused: (name, error) => { refused.push(name); progress.refused(name, error); } }, String, async (one) => {
    if (one === 'b') throw new ApiError({ status: 409, code: 'x', title: 'Refus', detail: 'Déjà validé.' });
    done.push(one);
  }));
  expect([state, done, refused]).toEqual(['done', ['a', 'c'], ['b']]);
});

test('a work that is cancelled does not begin the next step', async () => {
  const done: number[] = [];
  const controller = new AbortController();
  await startWork('Envoyer', (progress) => forEach([1, 2, 3], { ...progress, signal: controller.signal }, String, async (one) => {
    done.push(one);
    if (one === 2) controller.abort();
  }));
  expect(done).toEqual([1, 2]);
});

test('a work that breaks is said to have failed', async () => {
  expect(await startWork('Exporter', () => Promise.reject(new Error('rompu')))).toBe('failed');
});
