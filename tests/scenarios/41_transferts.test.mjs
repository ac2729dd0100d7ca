// Goods that go from one store to another: promised, sent, under way, received in parts with what is damaged or missing.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { colleague, draft, twoCompanies } from '../lib/shop.mjs';
import { goods, healthy } from '../lib/stock.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
await shop.api.holdToContract(/^\/StockTransfer\/(enregistrer|.*\/(valider|expedier|recevoir|annuler|suivi))/);
const { get, move, post, refused, stock, tracked, mainStore } = goods(server, shop);
const lyon = await mainStore();
const nice = (await shop.api.create('Store', { nom: 'Nice' })).id;
const planned = (lignes, more = {}) => post('/StockTransfer/enregistrer', { storeSourceId: lyon, storeDestinationId: nice, lignes, ...more });
const step = (id, verb, body = {}) => post(`/StockTransfer/${id}/${verb}`, body);
const no = (id, verb, expected) => refused(`/StockTransfer/${id}/${verb}`, expected);
const line = (articleId, quantite) => ({ articleId, quantite });

test('from the draft to the last unit, with a loss on the way', async () => {
  const [a, b] = [await tracked(), await tracked()];
  await move('ENTREE', lyon, [{ articleId: a, quantite: 20, coutUnitaire: 5 }, { articleId: b, quantite: 4, coutUnitaire: 1 }]);
  const worth = (await get('/stock/valorisation')).valeur;
  const made = await planned([line(a, 10), line(b, 4)], { note: 'Pour samedi' });
  assert.deepEqual([made.statut, made.numero ?? null, made.actions], ['BROUILLON', null, ['valider', 'annuler']]);
  const changed = await planned([line(a, 12), line(b, 4)], { id: made.id, version: made.version });
  assert.equal(changed.id, made.id);
  await refused('/StockTransfer/enregistrer', { status: 412, code: 'version_perimee', body: { id: made.id, version: changed.version + 1, storeSourceId: lyon, storeDestinationId: nice, lignes: [line(a, 1)] } });
  const valid = await step(made.id, 'valider');
  assert.match(valid.numero, /^TR-2026-0000\d$/);
  assert.deepEqual(await stock(lyon, a), [20, 12]);
  await refused('/StockTransfer/enregistrer', { status: 409, code: 'transfert_deja_valide', body: { id: made.id, storeSourceId: lyon, storeDestinationId: nice, lignes: [line(a, 1)] } });
  // What is promised is not sold meanwhile.
  const sale = await draft(shop, [{ articleId: a, quantite: 9, prix_unitaire_ht: 40 }]);
  await shop.api.refused('POST', `/Document/${sale.id}/valider`, { body: {}, status: 422, code: 'stock_insuffisant' });

  await no(made.id, 'expedier', { status: 422, body: { lignes: [line(a, 13), line(nice, 1), line(b, 1), line(b, 1)] }, code: 'expedition_superieure', pointers: ['#/lignes/0/quantite', '#/lignes/1/articleId', '#/lignes/3/articleId'] });
  await no(made.id, 'expedier', { status: 422, body: { lignes: [] }, code: 'rien_a_expedier' });
  await step(made.id, 'expedier', { lignes: [line(a, 10), line(b, 4)] });
  assert.deepEqual(await stock(lyon, a), [10, 0]);
  assert.deepEqual(await stock(nice, a), [0, 0]);
  const transit = await get('/stock/valorisation');
  assert.equal(transit.valeur, worth, 'goods under way are still the company\'s');
  assert.deepEqual(transit.magasins.filter((m) => m.id === null).map((m) => [m.nom, m.quantite]), [['En transit', 14]]);
  await no(made.id, 'annuler', { status: 409, code: 'transition_impossible' });

  await no(made.id, 'recevoir', { status: 422, body: { lignes: [{ articleId: a, recue: 11 }, { articleId: b, endommagee: 1 }, { articleId: lyon, recue: 1 }] }, code: 'reception_superieure', pointers: ['#/lignes/0/recue', '#/lignes/1/motif', '#/lignes/2/articleId'] });
  await no(made.id, 'recevoir', { status: 422, body: { lignes: [{ articleId: a, recue: 0 }] }, code: 'rien_a_recevoir' });
  const part = await step(made.id, 'recevoir', { lignes: [{ articleId: a, recue: 6, endommagee: 1, motif: 'Carton mouillé' }] });
  assert.equal(part.statut, 'PARTIELLEMENT_RECU');
  assert.deepEqual(await stock(nice, a), [6, 0]);
  const end = await step(made.id, 'recevoir', { lignes: [{ articleId: a, recue: 2, manquante: 1, motif: 'Jamais arrivé' }, { articleId: b, recue: 4 }] });
  assert.deepEqual([end.statut, end.actions], ['RECU_AVEC_ECART', []]);
  assert.deepEqual(await stock(nice, a), [8, 0]);
  const { lignes } = await get(`/StockTransfer/${made.id}/suivi`);
  assert.deepEqual(lignes.map((l) => [l.quantite, l.quantiteExpediee, l.quantiteRecue, l.quantiteEndommagee, l.quantiteManquante, l.motif]),
    [[12, 10, 8, 1, 1, 'Carton mouillé ; Jamais arrivé'], [4, 4, 4, 0, 0, null]]);
  assert.equal((await get('/stock/valorisation')).valeur, worth - 10);
  const { mouvements, magasins } = await get(`/stock/registre?articleId=${a}&storeId=${nice}`);
  assert.deepEqual(mouvements.map((m) => [m.type, m.quantite, m.transfertNumero]),
    [['PERTE', -1, valid.numero], ['TRANSFERT_ENTREE', 3, valid.numero], ['PERTE', -1, valid.numero], ['TRANSFERT_ENTREE', 7, valid.numero]]);
  assert.ok(magasins.every((m) => m.juste));
  await refused(`/MouvementStock/${mouvements[0].id}/contrepasser`, { status: 409, code: 'mouvement_lie', body: { motif: 'x' } });
});

test('everything arrives: sent and received without a word more', async () => {
  const a = await tracked();
  await move('ENTREE', lyon, [line(a, 3)]);
  const { id } = await planned([line(a, 3)]);
  await step(id, 'valider');
  await step(id, 'expedier');
  assert.equal((await step(id, 'recevoir')).statut, 'RECU');
  assert.deepEqual([await stock(lyon, a), await stock(nice, a)], [[0, 0], [3, 0]]);
  await no(id, 'recevoir', { status: 409, code: 'transition_impossible' });
});

test('a transfer above stock says so line by line; a cancelled one gives back what it held', async () => {
  const [a, b] = [await tracked(), await tracked({ stockNegatifAutorise: true })];
  await move('ENTREE', lyon, [line(a, 2)]);
  const { id } = await planned([line(a, 3), line(b, 1)]);
  await no(id, 'valider', { status: 422, code: 'stock_insuffisant', pointers: ['#/lignes/0/quantite', '#/lignes/1/quantite'], contains: ['Il ne reste que 2'] });
  const small = await planned([line(a, 2)]);
  await step(small.id, 'valider');
  assert.deepEqual(await stock(lyon, a), [2, 2]);
  await refused(`/Store/${nice}/fermer`, { status: 409, code: 'magasin_occupe' });
  assert.equal((await step(small.id, 'annuler')).statut, 'ANNULE');
  assert.deepEqual(await stock(lyon, a), [2, 0]);
  assert.equal((await step(id, 'annuler')).statut, 'ANNULE');
});

test('a draft says all its faults; others see and move nothing', async () => {
  const a = await tracked();
  await refused('/StockTransfer/enregistrer', { status: 422, code: 'lignes_obligatoires', body: { storeSourceId: lyon, storeDestinationId: lyon, lignes: [] }, pointers: ['#/lignes', '#/storeDestinationId'] });
  await refused('/StockTransfer/enregistrer', { status: 422, code: 'magasins_identiques', body: { storeSourceId: lyon, storeDestinationId: lyon, lignes: [line(a, 1)] } });
  await refused('/StockTransfer/enregistrer', { status: 422, code: 'magasin_inconnu', body: { storeSourceId: a, storeDestinationId: nice, lignes: [line(a, 0), line(lyon, 1)] }, pointers: ['#/storeSourceId', '#/lignes/1/articleId', '#/lignes/0/quantite'] });
  await move('ENTREE', lyon, [line(a, 2)]);
  const { id } = await planned([line(a, 1)]);
  for (const verb of ['valider', 'expedier', 'recevoir', 'annuler']) await other.api.refused('POST', `/StockTransfer/${id}/${verb}`, { body: {}, status: 404 });
  await other.api.refused('GET', `/StockTransfer/${id}/suivi`, { status: 404 });
  const cashier = await colleague(server, shop, 'CAISSIER');
  await cashier.api.refused('POST', `/StockTransfer/${id}/valider`, { body: {}, status: 403 });
  await no(id, 'recevoir', { status: 409, code: 'transition_impossible' });
});

test('the books agree', () => healthy(server));
