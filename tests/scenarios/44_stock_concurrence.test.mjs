// Fifty people want the last item; transfers, counts, sales and movements at random: the ledger stays the truth (R-STK-1).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { draft, twoCompanies } from '../lib/shop.mjs';
import { goods, healthy } from '../lib/stock.mjs';

const server = await Server.start();
after(() => server.close());
const [shop] = await twoCompanies(server);
const { get, move, post, stock, tracked, mainStore } = goods(server, shop);
const main = await mainStore();
const depot = (await shop.api.create('Store', { nom: 'Dépôt' })).id;
const attempt = (path, body = {}) => shop.api.post(path, body, { status: [200, 201, 409, 422] });

test('fifty parallel sales of the last item: one succeeds', async () => {
  const a = await tracked();
  await move('ENTREE', main, [{ articleId: a, quantite: 1 }]);
  const drafts = await Promise.all(Array.from({ length: 50 }, () => draft(shop, [{ articleId: a, quantite: 1, prix_unitaire_ht: 40 }])));
  const answers = await Promise.all(drafts.map(({ id }) => shop.api.post(`/Document/${id}/valider`, {}, { status: [200, 422] })));
  assert.equal(answers.filter((answer) => answer.status === 200).length, 1);
  for (const { json } of answers.filter((answer) => answer.status === 422)) assert.equal(json.code, 'stock_insuffisant');
  assert.deepEqual(await stock(main, a), [0, 0]);
});

test('fifty parallel withdrawals and adjustments of the last items', async () => {
  const a = await tracked();
  await move('ENTREE', main, [{ articleId: a, quantite: 5 }]);
  const one = { type: 'SORTIE', storeId: main, motif: 'x', lignes: [{ articleId: a, quantite: 1 }] };
  const answers = await Promise.all(Array.from({ length: 50 }, () => attempt('/MouvementStock/enregistrer', one)));
  assert.equal(answers.filter((answer) => answer.status === 200).length, 5);
  await Promise.all([7, 9, 4].map((quantite) => move('AJUSTEMENT', main, [{ articleId: a, quantite }])));
  assert.ok([4, 7, 9].includes((await stock(main, a))[0]));
});

/** Twenty times at once; gives the answers. */
const twenty = (ask) => Promise.all(Array.from({ length: 20 }, (_, i) => ask(i)));

test('an article is in one open count, whoever opens it at once; a recount replaces, whoever begins it at once', async () => {
  const a = await tracked();
  await move('ENTREE', main, [{ articleId: a, quantite: 7 }]);
  const opened = await twenty(() => attempt('/inventaire/ouvrir', { storeId: main, portee: 'LISTE', articleIds: [a] }));
  const [one, ...more] = opened.filter((answer) => answer.status === 200);
  assert.equal(more.length, 0);
  for (const { json } of opened.filter((answer) => answer.status === 422)) assert.equal(json.code, 'deja_en_inventaire');
  const count = (quantite, recompter) => post(`/inventaire/${one.json.id}/compter`, { saisies: [{ articleId: a, quantite }], recompter });
  await count(3, false);
  await twenty(() => count(7, true));
  const { lignes } = await get(`/inventaire/${one.json.id}`);
  assert.deepEqual(lignes.map((l) => [l.compte, l.passage]), [[7, 21]]);
  await post(`/inventaire/${one.json.id}/annuler`);
});

test('a movement is reversed once; a store that closes takes nothing in any more', async () => {
  const a = await tracked();
  const { mouvements } = await move('ENTREE', main, [{ articleId: a, quantite: 4 }]);
  const reversed = await twenty(() => attempt(`/MouvementStock/${mouvements[0].id}/contrepasser`, { motif: 'Erreur' }));
  assert.equal(reversed.filter((answer) => answer.status === 200).length, 1);
  assert.deepEqual(await stock(main, a), [0, 0]);
  const stores = await twenty(async (i) => {
    const { id } = await shop.api.create('Store', { nom: `Kiosque ${i}` });
    await move('ENTREE', id, [{ articleId: a, quantite: 1 }]);
    await move('SORTIE', id, [{ articleId: a, quantite: 1 }]);
    const [closed] = await Promise.all([
      attempt(`/Store/${id}/fermer`), attempt('/MouvementStock/enregistrer', { type: 'ENTREE', storeId: id, lignes: [{ articleId: a, quantite: 1 }] })]);
    return [closed.status, (await stock(id, a))[0]];
  });
  for (const [status, left] of stores) assert.equal(status === 200 ? left : 0, 0, 'a closed store is empty');
});

/** Numbers that look random and are the same each time. */
function dice(seed) {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

test('transfers, counts, sales and movements at random from eight hands', async () => {
  const articles = await Promise.all(Array.from({ length: 6 }, () => tracked()));
  await move('ENTREE', main, articles.map((articleId, i) => ({ articleId, quantite: 30, coutUnitaire: 2 + i })));
  await move('ENTREE', depot, articles.map((articleId) => ({ articleId, quantite: 10, coutUnitaire: 3 })));
  const hand = async (seed) => {
    const roll = dice(seed);
    const some = () => {
      const first = roll(articles.length);
      return [articles[first], articles[(first + 1 + roll(articles.length - 1)) % articles.length]];
    };
    const acts = [
      async () => {
        const sale = await draft(shop, some().map((articleId) => ({ articleId, quantite: 1 + roll(3), prix_unitaire_ht: 40 })));
        await attempt(`/Document/${sale.id}/valider`);
      },
      async () => {
        const [from, to] = roll(2) ? [main, depot] : [depot, main];
        const { id } = await post('/StockTransfer/enregistrer', { storeSourceId: from, storeDestinationId: to, lignes: some().map((articleId) => ({ articleId, quantite: 1 + roll(4) })) });
        for (const verb of roll(4) ? ['valider', 'expedier', 'recevoir'] : ['valider', 'annuler']) await attempt(`/StockTransfer/${id}/${verb}`);
      },
      async () => {
        const { json, status } = await attempt('/inventaire/ouvrir', { storeId: main, portee: 'LISTE', articleIds: some() });
        if (status !== 200) return;
        for (const articleId of some()) await attempt(`/inventaire/${json.id}/compter`, { saisies: [{ articleId, quantite: 5 + roll(20) }] });
        const done = await attempt(`/inventaire/${json.id}/cloturer`, { nonComptes: 'IGNORER', accepterEcarts: true });
        if (done.status !== 200) await attempt(`/inventaire/${json.id}/annuler`);
      },
      async () => { await attempt('/MouvementStock/enregistrer', { type: ['ENTREE', 'SORTIE', 'PERTE', 'AJUSTEMENT'][roll(4)], storeId: roll(2) ? main : depot, motif: 'x', lignes: some().map((articleId) => ({ articleId, quantite: 1 + roll(9) })) }); },
    ];
    for (let turn = 0; turn < 12; turn += 1) await acts[roll(acts.length)]();
  };
  await Promise.all(Array.from({ length: 8 }, (_, seed) => hand(seed + 1)));
  for (const articleId of articles) {
    const { magasins } = await get(`/stock/registre?articleId=${articleId}`);
    assert.ok(magasins.every((m) => m.juste), JSON.stringify(magasins));
  }
});

test('goods that leave with several documents at once read as if each had come alone', async () => {
  const [first, second] = [await tracked(), await tracked()];
  const company = `'${shop.entrepriseId}'::uuid`;
  const move = (type, ...moves) => `SET app.entreprise = '${shop.entrepriseId}'; SELECT systeme.move_goods(${company}, '${type}',
    ARRAY[${moves.map(() => `'${main}'`)}]::uuid[], ARRAY[${moves.map(() => 'NULL')}]::uuid[], ARRAY[${moves.map(() => `'${shop.userId}'`)}]::uuid[],
    ARRAY[${moves.map((m) => `'${m[0]}'`)}]::uuid[], ARRAY[${moves.map((m) => m[1])}], ARRAY[${moves.map(() => 'gen_random_uuid()')}],
    ARRAY[${moves.map((m) => m[2] ?? false)}]);`;
  server.sql(move('ENTREE', [first, 10], [second, 4]));
  server.sql(move('VENTE', [first, -3], [second, -4], [first, -6], [first, -1]));
  const ledger = (article) => server.rows(`SELECT rang, quantite, stock_avant, stock_apres FROM "MouvementStock"
    WHERE "articleId" = '${article}' ORDER BY rang`).map((row) => [row.rang, row.quantite, row.stock_avant, row.stock_apres].map(Number));
  assert.deepEqual(ledger(first), [[1, 10, 0, 10], [2, -3, 10, 7], [3, -6, 7, 1], [4, -1, 1, 0]]);
  assert.deepEqual(ledger(second), [[1, 4, 0, 4], [2, -4, 4, 0]]);
  // The guard looks at each where it stands; what has left already passes, and nothing is written when one does not.
  const tried = (...moves) => /stock_insuffisant/.test(server.psql(move('VENTE', ...moves), { stopOnError: false }));
  server.sql(move('ENTREE', [first, 2]));
  assert.ok(tried([first, -2], [first, -1]));
  assert.ok(tried([first, -2], [second, -1]));
  assert.equal(ledger(first).length, 5);
  assert.equal(tried([first, -2], [first, -1, true]), false);
  assert.deepEqual(ledger(first).slice(5), [[6, -2, 2, 0], [7, -1, 0, -1]]);
});

test('the books agree', () => healthy(server));
