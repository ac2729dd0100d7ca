// A shop counts while it sells: entries anchored to the ledger, several people, blind, recounted, closed once (R-STK-3).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { colleague, draft, twoCompanies } from '../lib/shop.mjs';
import { goods, healthy } from '../lib/stock.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
await shop.api.holdToContract(/^\/inventaire/);
const { get, move, post, refused, stock, tracked, mainStore } = goods(server, shop);
const main = await mainStore();
const depot = (await shop.api.create('Store', { nom: 'Dépôt' })).id;
const open = (articleIds, more = {}) => post('/inventaire/ouvrir', { storeId: main, portee: 'LISTE', articleIds, ...more });
const count = (id, saisies, more = {}) => post(`/inventaire/${id}/compter`, { saisies, ...more });
const close = (id, more = {}) => post(`/inventaire/${id}/cloturer`, more);
const no = (id, verb, expected) => refused(`/inventaire/${id}/${verb}`, expected);
const said = (articleId, quantite, more = {}) => ({ articleId, quantite, ...more });
async function stocked(quantite, more) {
  const id = await tracked(more);
  if (quantite > 0) await move('ENTREE', main, [{ articleId: id, quantite, coutUnitaire: 2 }]);
  return id;
}
async function sell(articleId, quantite) {
  const sale = await draft(shop, [{ articleId, quantite, prix_unitaire_ht: 40 }]);
  await shop.api.post(`/Document/${sale.id}/valider`, {});
}

test('the shop sells while it counts: what was sold since the entry is no difference', async () => {
  const [a, b] = [await stocked(10), await stocked(5)];
  const { id, numero } = await open([a, b], { libelle: 'Rayon lampes' });
  assert.match(numero, /^INV-2026-\d{5}$/);
  await sell(a, 1);
  const { articles } = await count(id, [said(a, 8), said(b, 5)]);
  assert.deepEqual(articles.map((l) => [l.compte, l.attendu, l.ecart]).sort(), [[5, 5, 0], [8, 9, -1]]);
  await sell(a, 3);
  await close(id);
  assert.deepEqual(await stock(main, a), [5, 0]);
  const { mouvements } = await get(`/stock/registre?articleId=${a}`);
  assert.deepEqual([mouvements[0].type, mouvements[0].quantite, mouvements[0].inventaireNumero], ['INVENTAIRE', -1, numero]);
  const report = await get(`/inventaire/${id}?filtre=ECARTS`);
  assert.deepEqual(report.lignes.map((l) => [l.articleId, l.compte, l.attendu, l.ecart, l.valeur]), [[a, 8, 9, -1, -2]]);
  assert.deepEqual(report.resume, { articles: 2, comptes: 2, ecarts: 1, aRecompter: 0, enPlus: 0, enMoins: 1, valeur: -2 });
  assert.equal(report.inventaire.statut, 'CLOTURE');
  const csv = (await shop.api.get(`/inventaire/${id}?format=csv`)).text;
  assert.match(csv, /Compté;Attendu;Écart/);
  assert.match(csv, /;8;9;-1;2,0+;-2,00/);
  for (const [verb, body] of [['compter', { saisies: [said(a, 1)] }], ['cloturer', {}], ['annuler', {}]]) await no(id, verb, { status: 409, code: 'inventaire_clos', body });
  await refused(`/MouvementStock/${mouvements[0].id}/contrepasser`, { status: 409, code: 'mouvement_lie', body: { motif: 'x' } });
});

test('several entries add up, by code too; a recount begins anew', async () => {
  const a = await stocked(7, { codeBarres: ['3000000000017'], reference: 'LAMPE-SCAN' });
  const { id } = await open([a]);
  await count(id, [{ code: '3000000000017', quantite: 1, emplacement: 'Vitrine' }, { code: 'LAMPE-SCAN', quantite: 2 }]);
  let { articles: [now] } = await count(id, [{ code: '3000000000017', quantite: 1 }]);
  assert.deepEqual([now.compte, now.saisies, now.passage], [4, 3, 1]);
  ({ articles: [now] } = await count(id, [said(a, 7)], { recompter: true }));
  assert.deepEqual([now.compte, now.saisies, now.passage], [7, 1, 2]);
  await close(id);
  assert.deepEqual(await stock(main, a), [7, 0]);
});

test('blank is not zero', async () => {
  const [a, b] = [await stocked(3), await stocked(4)];
  const { id } = await open([a, b]);
  await no(id, 'cloturer', { status: 409, code: 'rien_compte' });
  await no(id, 'compter', { status: 422, code: 'quantite_obligatoire', body: { saisies: [{ articleId: a }] }, pointers: ['#/saisies/0/quantite'] });
  await count(id, [said(a, 0)]);
  await no(id, 'cloturer', { status: 409, code: 'articles_non_comptes', contains: ['1 article'] });
  assert.deepEqual((await get(`/inventaire/${id}?filtre=NON_COMPTES`)).lignes.map((l) => [l.articleId, l.compte]), [[b, null]]);
  await close(id, { nonComptes: 'IGNORER' });
  assert.deepEqual([await stock(main, a), await stock(main, b)], [[0, 0], [4, 0]]);
  const again = await open([a, b]);
  await count(again.id, [said(a, 1)]);
  await close(again.id, { nonComptes: 'ZERO' });
  assert.deepEqual([await stock(main, a), await stock(main, b)], [[1, 0], [0, 0]]);
});

test('a difference above the tolerance, or goods that moved between two entries, are counted again', async () => {
  const [a, b] = [await stocked(20), await stocked(20)];
  const { id } = await open([a, b], { tolerance: 2 });
  await count(id, [said(a, 10), said(b, 8)]);
  await sell(b, 1);
  await count(id, [said(b, 11)]);
  const told = await no(id, 'cloturer', { status: 409, code: 'recomptage_demande' });
  assert.deepEqual(told.errors.map((e) => e.code).sort(), ['ecart_hors_tolerance']);
  await sell(b, 1);
  await count(id, [said(b, 1)]); // 20 counted, 18 expected: moved in between
  assert.deepEqual((await no(id, 'cloturer', { status: 409 })).errors.map((e) => e.code).sort(), ['ecart_hors_tolerance', 'vendu_pendant_comptage']);
  assert.deepEqual((await get(`/inventaire/${id}?filtre=A_RECOMPTER`)).lignes.map((l) => l.raison).sort(), ['BOUGE_PENDANT', 'HORS_TOLERANCE']);
  await count(id, [said(a, 10), said(b, 18)], { recompter: true });
  await close(id);
  assert.deepEqual([await stock(main, a), await stock(main, b)], [[10, 0], [18, 0]]);
  const accepted = await open([a], { tolerance: 0 });
  await count(accepted.id, [said(a, 4)]);
  await close(accepted.id, { accepterEcarts: true });
  assert.deepEqual(await stock(main, a), [4, 0]);
});

test('blind: who counts does not see what is expected', async () => {
  const a = await stocked(6);
  const { id } = await open([a], { aveugle: true });
  const cashier = await colleague(server, shop, 'CAISSIER');
  const told = (await cashier.api.post(`/inventaire/${id}/compter`, { saisies: [said(a, 5)] }, { excludes: ['attendu', 'ecart'] })).json;
  assert.equal(told.articles[0].compte, 5);
  const sheet = (await cashier.api.get(`/inventaire/${id}`, { excludes: ['"attendu"', '"ecart"', 'valeur'] })).json;
  assert.equal(sheet.attenduVisible, false);
  await cashier.api.refused('GET', `/inventaire/${id}?filtre=ECARTS`, { status: 403, code: 'inventaire_aveugle' });
  await cashier.api.get(`/inventaire/${id}?format=csv`, { excludes: ['Attendu'] });
  await cashier.api.refused('POST', `/inventaire/${id}/cloturer`, { status: 403, body: {} });
  assert.equal((await get(`/inventaire/${id}`)).lignes[0].ecart, -1, 'who directs the count sees');
  await close(id);
  const closed = (await cashier.api.get(`/inventaire/${id}`, { excludes: ['coutUnitaire'] })).json;
  assert.equal(closed.lignes[0].ecart, -1);
});

test('the whole of a store, by category, and what cannot be opened or counted', async () => {
  const parent = await shop.api.create('Categorie', { nom: 'Maison' });
  const child = await shop.api.create('Categorie', { nom: 'Lampes', parentId: parent.id });
  const a = await stocked(1, { categorieId: child.id });
  const free = await stocked(1);
  const part = await post('/inventaire/ouvrir', { storeId: main, portee: 'CATEGORIES', categorieIds: [parent.id] });
  assert.deepEqual((await get(`/inventaire/${part.id}`)).lignes.map((l) => l.articleId), [a]);
  await refused('/inventaire/ouvrir', { status: 422, code: 'deja_en_inventaire', body: { storeId: main }, contains: [part.numero] });
  await refused(`/inventaire/ouvrir`, { status: 422, code: 'portee_vide', body: { storeId: main, portee: 'LISTE', articleIds: [] } });
  await refused(`/inventaire/ouvrir`, { status: 422, code: 'portee_inconnue', body: { storeId: main, portee: 'LISTE', articleIds: [free, main, shop.pain.id] }, contains: ['2 élément'] });
  await refused(`/inventaire/ouvrir`, { status: 422, code: 'magasin_inconnu', body: { storeId: a } });
  await refused(`/inventaire/ouvrir`, { status: 422, code: 'entree_invalide', body: { storeId: main, portee: 'LISTE', articleIds: ['x'] }, pointers: ['#/articleIds/0'] });
  await no(part.id, 'compter', { status: 422, code: 'article_hors_inventaire', body: { saisies: [said(free, 1), said(main, 1), { quantite: 1 }, { code: 'RIEN', quantite: 1 }, said(shop.pain.id, 1)] },
    pointers: ['#/saisies/0/articleId', '#/saisies/1/articleId', '#/saisies/2', '#/saisies/3/code', '#/saisies/4/articleId'] });
  const twins = [await tracked({ codeBarres: ['42'] }), await tracked({ codeBarres: ['42'] })];
  await no(part.id, 'compter', { status: 422, code: 'code_ambigu', body: { saisies: [{ code: '42', quantite: 1 }] } });
  assert.equal(twins.length, 2);
  await no(part.id, 'compter', { status: 422, code: 'code_inconnu', body: { saisies: [{ code: '43', quantite: 1 }] } });
  await no(part.id, 'compter', { status: 422, code: 'saisie_sans_article', body: { saisies: [{ quantite: 1 }] } });
  await no(part.id, 'compter', { status: 422, code: 'lignes_obligatoires', body: { saisies: [] } });
  await refused(`/Store/${main}/fermer`, { status: 409 });
  assert.equal((await post(`/inventaire/${part.id}/annuler`)).statut, 'ANNULE');
  assert.deepEqual(await stock(main, a), [1, 0]);

  // An article that nobody expected in the depot is counted all the same.
  const whole = await post('/inventaire/ouvrir', { storeId: depot });
  await count(whole.id, [said(a, 2)]);
  // Unless somebody counts it already.
  const late = await tracked();
  const apart = await post('/inventaire/ouvrir', { storeId: depot, portee: 'LISTE', articleIds: [late] });
  await no(whole.id, 'compter', { status: 422, code: 'deja_en_inventaire', body: { saisies: [said(a, 1), said(late, 1)] }, pointers: ['#/saisies/1/articleId'], contains: [apart.numero] });
  await close(whole.id, { nonComptes: 'IGNORER' });
  assert.deepEqual(await stock(depot, a), [2, 0]);
  assert.deepEqual((await get(`/inventaire?storeId=${depot}&statut=CLOTURE`)).inventaires.map((i) => [i.numero, i.portee]), [[whole.numero, 'COMPLET']]);
});

test('nobody else sees or counts it', async () => {
  const a = await stocked(1);
  const { id } = await open([a]);
  await other.api.refused('GET', `/inventaire/${id}`, { status: 404 });
  for (const [verb, body] of [['compter', { saisies: [said(a, 1)] }], ['cloturer', {}], ['annuler', {}]]) await other.api.refused('POST', `/inventaire/${id}/${verb}`, { status: 404, body });
  await other.api.refused('POST', '/inventaire/ouvrir', { status: 422, code: 'magasin_inconnu', body: { storeId: main, portee: 'LISTE', articleIds: [a] } });
  assert.deepEqual((await other.api.get('/inventaire')).json, { inventaires: [], total: 0 });
});

test('the books agree', () => healthy(server));
