// Ten registers sell while the program and PostgreSQL are killed. As a device does: a ticket is kept before it is sent, and sent again
// until it is acknowledged. In the end each ticket is there once, and nothing of the till disagrees.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server, command, until } from '../lib/server.mjs';
import { twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';

const seed = Number(process.env.MYPROPARTNER_CRASH_SEED ?? Math.floor(Math.random() * 2 ** 31));
let state = seed;
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}
const wait = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

const server = await Server.start();
after(() => server.close());
const shops = await twoCompanies(server);
const tills = [];
for (let i = 0; i < 10; i += 1) tills.push(await Till.create(shops[i % 2], { code: `K${i}` }));
const made = new Map();

/** Sells until told to stop: each ticket is repeated until its answer comes, handed over after the first try. */
async function work(till, stop) {
  while (!stop.now) {
    till.pending ??= till.keep(till.ticket([sale('Baguette', 1 + Math.floor(3 * random()), 1.2, 5.5, { articleId: till.shop.pain.id }), sale('Sac', 1, 0.1)]));
    made.set(till.pending.id, till);
    try {
      await till.shop.api.post(`/Register/${till.id}/vendre`, till.pending, { status: [200, 201] });
      till.pending = undefined;
    } catch (error) {
      if (error.name === 'AssertionError' && !/ → 503 /.test(error.message)) throw error;
      till.pending.remis = true;
      await wait(20);
    }
  }
}

test(`no ticket is lost or doubled (seed ${seed})`, async () => {
  for (const round of ['program', 'postgres', 'both']) {
    const stop = { now: false };
    for (const till of tills) till.shop.api.url = server.url;
    const working = tills.map((till) => work(till, stop));
    await wait(500 + 1000 * random());
    const postgres = server.postgresPid();
    if (round !== 'program') process.kill(postgres, 'SIGKILL');
    if (round !== 'postgres') await server.kill();
    stop.now = true;
    await Promise.all(working);
    const ready = () => fetch(`${server.url}/readyz`).then((answer) => answer.status === 200, () => false);
    if (round === 'postgres') await Promise.race([server.exit, until(async () => server.postgresPid() !== postgres && (await ready()))]);
    if (round !== 'postgres' || !(await ready())) await server.launch();
  }
  for (const till of tills) {
    till.shop.api.url = server.url;
    if (till.pending) await till.shop.api.post(`/Register/${till.id}/vendre`, till.pending, { status: [200, 201] });
  }
  assert.ok(made.size > 30, `only ${made.size} tickets`);
  for (const till of tills) {
    const [row] = server.rows(`SELECT count(*)::int AS n, count(DISTINCT "sequenceLocale")::int AS places, coalesce(max("sequenceLocale"), 0)::int AS last,
        (SELECT count(*)::int FROM systeme.piece_fiscale p WHERE p.register_id = '${till.id}' AND p.nature = 'TICKET') AS signed,
        (SELECT count(*)::int FROM systeme.caisse_anomalie a WHERE a."registerId" = '${till.id}') AS flags
      FROM systeme.caisse_ticket WHERE "registerId" = '${till.id}'`);
    const mine = [...made.values()].filter((one) => one === till).length;
    assert.deepEqual(row, { n: mine, places: mine, last: mine, signed: mine, flags: 0 }, till.id);
  }
  console.error(`crash: seed ${seed}, ${made.size} tickets over three kills`);
});

test('doctor finds every ledger and chain whole', () => {
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output + report.errors);
});
