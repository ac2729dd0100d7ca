// Fifty tills want the last item at once (R-STK-1): where stock may not go below zero one gets it and the others are told why; what was
// handed over is kept and flagged all the same, and the ledger says what happened.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { draft, rowCounts, twoCompanies } from '../lib/shop.mjs';
import { goods, healthy } from '../lib/stock.mjs';
import { Till, sale } from '../lib/till.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const { get, move, stock, tracked } = goods(server, shop);
const tills = [];
for (let i = 0; i < 5; i += 1) tills.push(await Till.create(shop, { code: `P${i}` }));
const { store } = tills[0];
const fifty = (make) => Promise.all(Array.from({ length: 50 }, (_, i) => make(tills[i % tills.length], i)));
const last = async (units = 1) => {
  const id = await tracked({ prix_vente_ht: 10, prix_vente_ttc: 12 });
  await move('ENTREE', store, [{ articleId: id, quantite: units }]);
  return id;
};
const cart = (...ids) => ids.map((id) => sale('La dernière', 1, 12, 20, { articleId: id }));
const ask = (till, ids, more) => till.post('vendre', till.plain(cart(...ids), more), { status: [201, 422] });
const sold = (answers) => answers.filter((answer) => answer.status < 300);

/** How many rows each table of the shop gained. */
async function gained(act) {
  const count = () => rowCounts(server, shop, { except: ['idempotency'] });
  const start = new Map(count().map(({ name, rows }) => [name, rows]));
  await act();
  return Object.fromEntries(count().map(({ name, rows }) => [name, rows - start.get(name)]).filter(([, more]) => more !== 0));
}

// The first ticket of a register makes its series and its chain.
before(() => Promise.all(tills.map((till) => till.post('vendre', till.plain([sale('Premier', 1, 1)]), { status: 201 }))));

test('one of fifty gets the last item, the others are told which line and why, and write nothing', async () => {
  const [wanted, plenty, alone] = [await last(), await last(100), await last()];
  const one = await gained(() => tills[0].post('vendre', tills[0].plain(cart(alone, plenty)), { status: 201 }));
  let answers;
  const all = await gained(async () => { answers = await fifty((till) => ask(till, [plenty, wanted])); });
  assert.equal(sold(answers).length, 1);
  for (const { json } of answers.filter((answer) => answer.status === 422)) {
    assert.equal(json.code, 'stock_insuffisant');
    assert.deepEqual(json.errors.map((fault) => [fault.code, fault.pointer]), [['stock_insuffisant', '#/lignes/1/quantite']]);
    assert.match(json.detail, /« La dernière »/);
  }
  assert.deepEqual(all, one, 'fifty requests wrote what one sale writes');
  assert.deepEqual([await stock(store, wanted), await stock(store, plenty)], [[0, 0], [98, 0]]);
});

test('fifty that were handed over are all kept: those that were too many are flagged', async () => {
  const wanted = await last();
  const answers = await fifty((till) => till.post('vendre', till.plain(cart(wanted), { remis: true }), { status: 201 }));
  const flagged = answers.filter(({ json }) => json.anomalies.length > 0);
  assert.equal(flagged.length, 49);
  for (const { json } of flagged) assert.deepEqual(json.anomalies.map((a) => a.code), ['stock_insuffisant']);
  assert.equal(new Set(answers.map(({ json }) => json.numero)).size, 50);
  assert.deepEqual(await stock(store, wanted), [-49, 0]);
  const { mouvements, magasins } = await get(`/stock/registre?articleId=${wanted}&storeId=${store}`);
  assert.ok(magasins.every((m) => m.juste));
  assert.deepEqual(mouvements.map((m) => [m.type, m.quantite, m.stock_apres]),
    Array.from({ length: 50 }, (_, i) => ['VENTE', -1, i - 49]), 'the last page of the ledger');
  const asked = server.rows(`SELECT "documentId" AS id FROM systeme.caisse_anomalie WHERE "entrepriseId" = '${shop.entrepriseId}' AND code = 'stock_insuffisant'`);
  assert.deepEqual(asked.map(({ id }) => id).sort(), flagged.map(({ json }) => json.documentId).sort());
  assert.deepEqual((await other.api.get('/caisse/anomalies')).json.anomalies, []);
});

test('tills and the office want it together; some tickets were handed over, and never two that were not', async () => {
  const wanted = await last();
  const drafts = await Promise.all(Array.from({ length: 15 }, () => draft(shop, [{ articleId: wanted, quantite: 1, prix_unitaire_ht: 10 }])));
  const answers = await Promise.all([
    ...drafts.map(({ id }) => shop.api.post(`/Document/${id}/valider`, {}, { status: [200, 422] })),
    ...drafts.map((_, i) => ask(tills[i % tills.length], [wanted])),
  ]);
  assert.equal(sold(answers).length, 1);
  assert.deepEqual(await stock(store, wanted), [0, 0]);
  const mixed = await last();
  const both = await fifty(async (till, i) => ({ remis: i % 2 === 0, answer: await ask(till, [mixed], { remis: i % 2 === 0 }) }));
  const handed = both.filter((one) => one.remis);
  assert.ok(handed.every(({ answer }) => answer.status === 201));
  const asked = sold(both.filter((one) => !one.remis).map(({ answer }) => answer)).length;
  assert.ok(asked <= 1, `${asked} got what was not there`);
  assert.deepEqual(await stock(store, mixed), [1 - handed.length - asked, 0]);
});

test('the books agree', () => healthy(server));
