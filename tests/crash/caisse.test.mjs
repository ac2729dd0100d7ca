// Ten registers of three stores sell, refund, transfer, count and close at random while the program and PostgreSQL are killed. In the
// end each ticket is there once, every ledger is what its caches say, and the chains are whole. MYPROPARTNER_CRASH_SECONDS says for how
// long (60 for the whole minute), MYPROPARTNER_CRASH_SEED repeats the choices.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { crash, generator, seed, wait } from '../lib/crash.mjs';
import { Server, command, until } from '../lib/server.mjs';
import { twoCompanies } from '../lib/shop.mjs';
import { Shift } from '../lib/shift.mjs';
import { goods, healthy } from '../lib/stock.mjs';
import { Till } from '../lib/till.mjs';
import { acceptedArchive } from '../lib/validators.mjs';

const SECONDS = Number(process.env.MYPROPARTNER_CRASH_SECONDS ?? 6);
const random = generator(seed);
const server = await Server.start();
after(() => server.close());
const gate = { open: Promise.resolve() };
const shops = await twoCompanies(server);
const shifts = [];
const STOCK = 60;

/** Stores with goods, and their registers. */
async function settle(shop, stores, registers) {
  const { move, tracked, mainStore } = goods(server, shop);
  shop.stores = [await mainStore()];
  for (const nom of stores) shop.stores.push((await shop.api.create('Store', { nom })).id);
  shop.articles = [];
  for (let i = 0; i < 6; i += 1) shop.articles.push(await tracked());
  for (const store of shop.stores) await move('ENTREE', store, shop.articles.map((articleId) => ({ articleId, quantite: STOCK, coutUnitaire: 2 })));
  for (let i = 0; i < registers; i += 1) {
    const till = await Till.create(shop, { code: `K${i}`, store: shop.stores[i % shop.stores.length] });
    shifts.push(new Shift(till, shop, gate, seed + shifts.length + 1));
  }
}
await settle(shops[0], ['Gare', 'Halles'], 10);
await settle(shops[1], [], 1);
const sum = (list, of) => list.reduce((all, one) => all + of(one), 0);

test(`registers work while everything is killed (seed ${seed}, ${SECONDS} s)`, async () => {
  let going = true;
  const working = Promise.all(shifts.map((shift) => shift.work(() => going)));
  // A fault of theirs ends the killing at once.
  let failed = false;
  working.catch(() => { failed = true; });
  const end = performance.now() + SECONDS * 1000;
  const victims = ['program', 'postgres', 'both'];
  for (let kills = 0; !failed && (kills < victims.length || performance.now() < end); kills += 1) {
    const before = sum(shifts, (shift) => shift.tickets.length);
    await until(() => failed || sum(shifts, (shift) => shift.tickets.length) > before);
    await wait(1500 * random());
    let reopen;
    gate.open = new Promise((resolve) => { reopen = resolve; });
    await crash(server, victims[kills < victims.length ? kills : Math.floor(3 * random())]);
    for (const shop of shops) shop.api.url = server.url;
    reopen();
  }
  going = false;
  await working;
  const count = (of) => sum(shifts, of);
  console.error(`crash: seed ${seed}, ${count((s) => s.tickets.length)} tickets, ${count((s) => s.transfers)} transfers, ${count((s) => s.counted)} counts, ${count((s) => s.closed)} closings`);
  assert.ok(shifts.every((shift) => shift.tickets.length > 0), 'each register sold');
  assert.ok(count((s) => s.transfers) > 0 && count((s) => s.counted) > 0);
});

test('each ticket is there once, in its place, signed; nothing else is', () => {
  for (const { till, tickets, closed } of shifts) {
    const [row] = server.rows(`SELECT count(*)::int AS n, count(DISTINCT "sequenceLocale")::int AS places, coalesce(max("sequenceLocale"), 0)::int AS last,
        (SELECT count(*)::int FROM systeme.piece_fiscale p WHERE p.register_id = '${till.id}' AND p.nature = 'TICKET') AS signed,
        (SELECT coalesce(sum((p.contenu::jsonb ->> 'total')::bigint), 0)::int FROM systeme.piece_fiscale p WHERE p.register_id = '${till.id}' AND p.nature = 'TICKET') AS total,
        (SELECT count(*)::int FROM "RegisterSession" s WHERE s."registerId" = '${till.id}' AND s.statut = 'CLOTUREE') AS closed,
        (SELECT count(*)::int FROM systeme.caisse_quarantaine q WHERE q."registerId" = '${till.id}') AS kept
      FROM systeme.caisse_ticket WHERE "registerId" = '${till.id}'`);
    const n = tickets.length;
    assert.deepEqual(row, { n, places: n, last: n, signed: n, total: sum(tickets, (t) => t.total), closed, kept: 0 }, till.id);
    const numbers = server.rows(`SELECT d.id, d.numero FROM "Document" d JOIN systeme.caisse_ticket t ON t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id
      WHERE t."registerId" = '${till.id}' ORDER BY t."sequenceLocale"`);
    assert.deepEqual(numbers, tickets.map(({ body, numero }) => ({ id: body.id, numero })));
    assert.equal(new Set(numbers.map((d) => d.numero)).size, n);
  }
});

test('the ledger of stock is the tickets, the transfers and the counts, and the caches are the ledger', async () => {
  for (const shop of shops) {
    const mine = shifts.filter((shift) => shift.till.shop === shop);
    const lines = mine.flatMap((shift) => shift.tickets).flatMap(({ body }) => body.lignes);
    const back = sum(mine, (shift) => shift.tickets.filter(({ body }) => body.rembourse).length);
    const moved = new Map(server.rows(`SELECT type, sum(quantite)::int AS n FROM "MouvementStock" WHERE "entrepriseId" = '${shop.entrepriseId}' GROUP BY type`).map((row) => [row.type, row.n]));
    assert.equal(-moved.get('VENTE'), sum(lines, (l) => l.quantite));
    assert.equal(moved.get('RETOUR') ?? 0, back);
    assert.equal(moved.get('ENTREE'), STOCK * shop.stores.length * shop.articles.length + sum(mine, (shift) => shift.entered));
    for (const articleId of shop.articles) {
      const [row] = server.rows(`SELECT
          (SELECT sum(quantite)::int FROM "MouvementStock" WHERE "articleId" = '${articleId}' AND type LIKE 'TRANSFERT%') AS transfers,
          (SELECT -sum(i."quantiteExpediee" - i."quantiteRecue" - i."quantiteEndommagee" - i."quantiteManquante")::int
           FROM "StockTransferItem" i WHERE i."articleId" = '${articleId}') AS "underWay",
          (SELECT sum(quantite)::int FROM "MouvementStock" WHERE "articleId" = '${articleId}') AS ledger,
          (SELECT sum(quantite)::int FROM "StoreStockItem" WHERE "articleId" = '${articleId}') AS stores,
          (SELECT stock_actuel::int FROM "Article" WHERE id = '${articleId}') AS article,
          (SELECT -sum(quantite)::int FROM "MouvementStock" WHERE "articleId" = '${articleId}' AND type = 'VENTE') AS sold`);
      assert.equal(row.transfers, row.underWay, 'what left is there or under way');
      assert.deepEqual([row.stores, row.article], [row.ledger, row.ledger]);
      assert.equal(row.sold, sum(lines.filter((l) => l.articleId === articleId), (l) => l.quantite));
      const { magasins } = (await shop.api.get(`/stock/registre?articleId=${articleId}`)).json;
      assert.ok(magasins.every((m) => m.juste), JSON.stringify(magasins));
    }
    const [{ entries }] = server.rows(`SELECT count(*)::int AS entries FROM systeme.inventaire_saisie WHERE "entrepriseId" = '${shop.entrepriseId}'`);
    assert.equal(entries, sum(mine, (shift) => shift.counted), 'each entry of a count once');
  }
});

test('the signed chains are whole, in the program and in an archive', async () => {
  for (const { till } of shifts) assert.equal((await till.post('verifier-integrite', { complet: true })).json.integre, true, till.id);
  const { till, tickets } = shifts[0];
  const made = (await till.post('archiver', { du: '2026-11-01', au: '2026-11-30' })).json;
  const file = join(server.folder, '..', 'archive.zip');
  writeFileSync(file, (await till.get(`archive?archive=${made.archiveId}`)).bytes);
  const { code, output } = command(['verify', file]);
  assert.equal(code, 0, output);
  assert.ok(output.includes(`: ${tickets.length} ticket`), output);
  acceptedArchive(file);
});

test('doctor finds every ledger and chain whole', () => healthy(server));
