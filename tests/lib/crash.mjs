// What the crash tests share: numbers that a printed seed repeats, kill -9, and requests that are repeated until they are answered.
import { until } from './server.mjs';

/** MYPROPARTNER_CRASH_SEED repeats the moments of a run. */
export const seed = Number(process.env.MYPROPARTNER_CRASH_SEED ?? Math.floor(Math.random() * 2 ** 31));

/** Numbers from 0 to 1 (mulberry32): the same start gives the same numbers. */
export function generator(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

/** Whether a request got no answer: its connection was lost, or the database is away. Nobody knows what it did. */
export function unanswered(error) {
  if (error.name === 'AssertionError') return / → 503 /.test(error.message);
  return error instanceof TypeError && /fetch failed|terminated/.test(error.message);
}

/**
 * kill -9 of the program, of its PostgreSQL, or of both ("program", "postgres", "both"). `dead` is awaited before the program is there
 * again: it either brings its database back by itself or ends, and a supervisor starts it anew.
 */
export async function crash(server, victim, dead = () => {}) {
  const postgres = server.postgresPid();
  if (victim !== 'program') process.kill(postgres, 'SIGKILL');
  if (victim !== 'postgres') await server.kill();
  await dead();
  const ready = () => fetch(`${server.url}/readyz`).then((answer) => answer.status === 200, () => false);
  if (victim === 'postgres') await Promise.race([server.exit, until(async () => server.postgresPid() !== postgres && (await ready()))]);
  if (victim !== 'postgres' || !(await ready())) await server.launch();
}
