// Goods that people move by hand, what they are worth, and the ledger that explains each unit (R-STK-2, R-EQU-1).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { PASSWORD, colleague, draft, twoCompanies } from '../lib/shop.mjs';
import { goods, healthy } from '../lib/stock.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
await shop.api.holdToContract(/^\/(stock|MouvementStock|Store\/)/);
const { get, move, post, refused, stock, tracked, mainStore } = goods(server, shop);
const main = await mainStore();
const depot = (await shop.api.create('Store', { nom: 'Dépôt' })).id;
const ledger = (articleId, more = '') => get(`/stock/registre?articleId=${articleId}${more}`);
const value = (more = '') => get(`/stock/valorisation${more}`);

test('entries, withdrawals, losses and adjustments, several articles at once', async () => {
  const [a, b] = [await tracked(), await tracked()];
  const done = await move('ENTREE', main, [{ articleId: a, quantite: 10, coutUnitaire: 4 }, { articleId: b, quantite: 3, coutUnitaire: 1.5 }]);
  assert.deepEqual(done.mouvements.map((m) => [m.quantite, m.stock_avant, m.stock_apres]), [[10, 0, 10], [3, 0, 3]]);
  await move('SORTIE', main, [{ articleId: a, quantite: 2 }]);
  await move('PERTE', main, [{ articleId: a, quantite: 1 }], { motif: 'Verre cassé' });
  await move('AJUSTEMENT', main, [{ articleId: a, quantite: 9 }, { articleId: b, quantite: 3 }], { motif: 'Recompté' });
  assert.deepEqual(await stock(main, a), [9, 0]);
  const { mouvements, magasins, article, total } = await ledger(a);
  assert.deepEqual(mouvements.map((m) => [m.rang, m.type, m.quantite, m.stock_avant, m.stock_apres, m.motif]), [
    [4, 'AJUSTEMENT', 2, 7, 9, 'Recompté'], [3, 'PERTE', -1, 8, 7, 'Verre cassé'], [2, 'SORTIE', -2, 10, 8, 'Essai'], [1, 'ENTREE', 10, 0, 10, null]]);
  assert.equal(mouvements[0].par, 'Zoé Lefèvre');
  assert.equal(total, 4);
  assert.equal(article.stock_actuel, 9);
  assert.deepEqual(magasins.map((m) => [m.quantite, m.registre, m.mouvements, m.ruptures, m.juste]), [[9, 9, 4, 0, true]]);
  assert.equal((await ledger(b)).total, 1, 'an adjustment to what is there writes nothing');
  assert.deepEqual((await ledger(a, '&page=2&taille=3')).mouvements.map((m) => m.rang), [1]);
  await shop.api.get('/stock/registre?articleId=' + a + '&page=0', { status: 422 });
  await shop.api.refused('GET', `/stock/registre?articleId=${depot}`, { status: 404, code: 'introuvable' });
});

test('every fault of a movement at once, and none of it written', async () => {
  const a = await tracked();
  await move('ENTREE', main, [{ articleId: a, quantite: 5 }]);
  await refused('/MouvementStock/enregistrer', {
    status: 422, code: 'magasin_inconnu',
    body: { type: 'SORTIE', storeId: a, lignes: [{ articleId: shop.pain.id, quantite: 1 }, { articleId: main, quantite: 0 }, { articleId: a, quantite: 1, coutUnitaire: 2 }, { articleId: a, quantite: 1 }] },
    pointers: ['#/storeId', '#/motif', '#/lignes/0/articleId', '#/lignes/1/articleId', '#/lignes/3/articleId', '#/lignes/2/coutUnitaire'],
  });
  const code = (body, expected) => refused('/MouvementStock/enregistrer', { status: 422, ...expected, body: { type: 'SORTIE', storeId: main, motif: 'x', ...body } });
  await code({ lignes: [] }, { code: 'lignes_obligatoires', pointers: ['#/lignes'] });
  await code({ motif: '', lignes: [{ articleId: a, quantite: 1 }] }, { code: 'motif_obligatoire', pointers: ['#/motif'] });
  await code({ lignes: [{ articleId: a, quantite: 6 }] }, { code: 'stock_insuffisant', pointers: ['#/lignes/0/quantite'], contains: ['Il ne reste que 5'] });
  await code({ type: 'PERTE', lignes: [{ articleId: a, quantite: 6 }] }, { code: 'stock_insuffisant' });
  await code({ lignes: [{ articleId: a, quantite: 0 }] }, { code: 'quantite_nulle' });
  await code({ lignes: [{ articleId: a, quantite: 1, coutUnitaire: 1 }] }, { code: 'cout_sans_entree' });
  await code({ lignes: [{ articleId: shop.pain.id, quantite: 1 }] }, { code: 'article_non_suivi' });
  await code({ lignes: [{ articleId: main, quantite: 1 }] }, { code: 'article_inconnu' });
  await code({ lignes: [{ articleId: a, quantite: 1 }, { articleId: a, quantite: 1 }] }, { code: 'article_en_double' });
  await code({ storeId: a, lignes: [{ articleId: a, quantite: 1 }] }, { code: 'magasin_inconnu' });
  assert.deepEqual(await stock(main, a), [5, 0]);
  // Another company's article and store are unknown here, and its people do not move ours.
  await other.api.refused('POST', '/MouvementStock/enregistrer', { status: 422, code: 'magasin_inconnu', body: { type: 'ENTREE', storeId: main, lignes: [{ articleId: a, quantite: 1 }] }, pointers: ['#/storeId', '#/lignes/0/articleId'] });
  await other.api.refused('GET', `/stock/registre?articleId=${a}`, { status: 404 });
});

test('stock below zero where the article allows it', async () => {
  const a = await tracked({ stockNegatifAutorise: true });
  await move('SORTIE', main, [{ articleId: a, quantite: 2 }]);
  assert.deepEqual(await stock(main, a), [-2, 0]);
});

test('a movement is reversed once, by its opposite, and the average cost forgets it', async () => {
  const a = await tracked();
  await move('ENTREE', main, [{ articleId: a, quantite: 10, coutUnitaire: 2 }]);
  const { mouvements: [wrong] } = await move('ENTREE', main, [{ articleId: a, quantite: 10, coutUnitaire: 20 }]);
  assert.equal((await ledger(a)).article.coutMoyen, 11);
  const back = await post(`/MouvementStock/${wrong.id}/contrepasser`, { motif: 'Saisi deux fois' });
  assert.equal(back.quantite, -10);
  const { article, mouvements } = await ledger(a);
  assert.equal(article.coutMoyen, 2);
  assert.deepEqual([mouvements[0].inverseDeId, mouvements[1].inverseParId], [wrong.id, back.id]);
  const again = (id, code) => refused(`/MouvementStock/${id}/contrepasser`, { body: { motif: 'x' }, status: code === 'stock_insuffisant' ? 422 : 409, code });
  await again(wrong.id, 'deja_contrepasse');
  await again(back.id, 'contrepassation_finale');
  await refused(`/MouvementStock/${a}/contrepasser`, { body: { motif: 'x' }, status: 404 });
  await other.api.refused('POST', `/MouvementStock/${mouvements[2].id}/contrepasser`, { body: { motif: 'x' }, status: 404 });
  await move('SORTIE', main, [{ articleId: a, quantite: 3 }]);
  await again(mouvements[2].id, 'stock_insuffisant');
  const sale = await draft(shop, [{ articleId: a, quantite: 1, prix_unitaire_ht: 40 }]);
  await shop.api.post(`/Document/${sale.id}/valider`, {});
  const { mouvements: [sold] } = await ledger(a);
  assert.equal(sold.documentId, sale.id);
  assert.equal(sold.coutUnitaire, 2);
  await again(sold.id, 'mouvement_lie');
});

test('the weighted average over the company, and the value now, by store, by category and at a past day', async () => {
  const before = await value();
  const rayon = await shop.api.create('Categorie', { nom: 'Luminaires' });
  const a = await tracked({ categorieId: rayon.id });
  await move('ENTREE', main, [{ articleId: a, quantite: 10, coutUnitaire: 10 }]);
  await move('SORTIE', main, [{ articleId: a, quantite: 4 }]);
  await move('ENTREE', depot, [{ articleId: a, quantite: 6, coutUnitaire: 12.5 }]); // (6 × 10 + 6 × 12.5) / 12
  const now = await value(`?categorieId=${rayon.id}`);
  assert.equal(now.valeur, 135);
  assert.deepEqual(now.magasins.map((m) => [m.nom, m.quantite, m.valeur]).sort(), [['Dépôt', 6, 67.5], ['Magasin principal', 6, 67.5]]);
  assert.deepEqual(now.categories.map((c) => [c.nom, c.valeur]), [['Luminaires', 135]]);
  assert.deepEqual(now.lignes.map((l) => [l.quantite, l.coutMoyen, l.valeur]), [[6, 11.25, 67.5], [6, 11.25, 67.5]]);
  assert.equal((await value(`?categorieId=${rayon.id}&storeId=${depot}`)).valeur, 67.5);
  assert.equal(Math.round(((await value()).valeur - before.valeur) * 100), 13500);
  const [{ jour, veille }] = server.rows(`SELECT (now() AT TIME ZONE 'Europe/Paris')::date::text AS jour, ((now() AT TIME ZONE 'Europe/Paris')::date - 1)::text AS veille`);
  assert.equal((await value(`?categorieId=${rayon.id}&au=${jour}`)).valeur, 135);
  assert.equal((await value(`?categorieId=${rayon.id}&au=${veille}`)).valeur, 0);
  const csv = await shop.api.get(`/stock/valorisation?format=csv&categorieId=${rayon.id}`);
  assert.match(csv.text, /Luminaires;ART-\d+;Lampe \d+;6;11,25\d*;67,50/);
  const unknown = await tracked();
  await move('ENTREE', main, [{ articleId: unknown, quantite: 1 }]);
  assert.equal((await value()).sansCout, before.sansCout + 1);
  assert.equal((await goods(server, other).get('/stock/valorisation')).valeur, 0);
});

test('a slip of the keyboard does not break the value', async () => {
  const a = await tracked();
  const entry = [{ articleId: a, quantite: 1_000_000_000, coutUnitaire: 900_000_000 }];
  for (const time of [1, 2]) assert.ok((await move('ENTREE', main, entry)).mouvements.length === 1, `${time}`);
  assert.equal((await value()).lignes.find((l) => l.articleId === a).valeur, 999_999_999.99);
  await refused('/MouvementStock/enregistrer', { status: 422, code: 'hors_limites', body: { type: 'ENTREE', storeId: main, lignes: entry } });
  await move('AJUSTEMENT', main, [{ articleId: a, quantite: 0 }]);
});

test('purchase prices stay with whom may see them', async () => {
  const seller = await colleague(server, shop, 'VENDEUR');
  const a = await tracked({ prix_achat: 7 });
  await move('ENTREE', main, [{ articleId: a, quantite: 1 }]);
  await seller.api.refused('GET', '/stock/valorisation', { status: 403 });
  await seller.api.get(`/stock/registre?articleId=${a}`, { excludes: ['coutUnitaire', 'coutMoyen'] });
  await seller.api.get(`/MouvementStock?articleId=eq.${a}`, { excludes: ['coutMoyen'] });
  await seller.api.refused('POST', '/MouvementStock/enregistrer', { status: 403, body: { type: 'ENTREE', storeId: main, lignes: [{ articleId: a, quantite: 1 }] } });
  const manager = await colleague(server, shop, 'MANAGER');
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; INSERT INTO "UserPermissions" ("entrepriseId", "userId", "voirPrixAchat") SELECT "entrepriseId", id, false FROM "User" WHERE email = '${manager.email}';`);
  const { json } = await server.api.post('/session', { email: manager.email, motDePasse: PASSWORD }, { status: 201 });
  await server.api.as(json.jeton).refused('POST', '/MouvementStock/enregistrer', { status: 422, code: 'cout_reserve', body: { type: 'ENTREE', storeId: main, lignes: [{ articleId: a, quantite: 1, coutUnitaire: 3 }] } });
});

test('a store closes when nothing keeps it open', async () => {
  const annexe = (await shop.api.create('Store', { nom: 'Annexe' })).id;
  const a = await tracked();
  await move('ENTREE', annexe, [{ articleId: a, quantite: 1 }]);
  await refused(`/Store/${main}/fermer`, { status: 409, code: 'magasin_principal' });
  const { errors } = (await shop.api.post(`/Store/${annexe}/fermer`, {}, { status: 409 })).json;
  assert.deepEqual(errors.map((e) => e.code), ['stock_present']);
  await refused(`/Store/${annexe}/fermer`, { status: 409, code: 'magasin_occupe' });
  await move('SORTIE', annexe, [{ articleId: a, quantite: 1 }]);
  assert.equal((await post(`/Store/${annexe}/fermer`)).status, 'FERME');
  await refused(`/Store/${annexe}/fermer`, { status: 409, code: 'magasin_deja_ferme' });
  await refused('/MouvementStock/enregistrer', { status: 422, code: 'magasin_ferme', body: { type: 'ENTREE', storeId: annexe, lignes: [{ articleId: a, quantite: 1 }] } });
  await other.api.refused('POST', `/Store/${annexe}/rouvrir`, { status: 404 });
  assert.equal((await post(`/Store/${annexe}/rouvrir`)).status, 'ACTIF');
  await refused(`/Store/${annexe}/rouvrir`, { status: 409, code: 'magasin_deja_ouvert' });
});

test('the books agree', () => healthy(server));
