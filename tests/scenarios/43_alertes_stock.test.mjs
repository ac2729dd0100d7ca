// Low stock told once until it is over, with what to do (R-STK-4); promises that end with their delay; labels.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { colleague, draft, twoCompanies } from '../lib/shop.mjs';
import { goods, healthy } from '../lib/stock.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
await shop.api.holdToContract(/^\/(alerte-stock|stock)/);
const { get, move, post, refused, stock, tracked, mainStore } = goods(server, shop);
const main = await mainStore();
const depot = (await shop.api.create('Store', { nom: 'Dépôt' })).id;
const refresh = () => post('/alerte-stock/actualiser');
const alerts = async (more = '') => (await get(`/alerte-stock${more}`)).alertes;

test('one alert until the stock is back; a transfer before a purchase', async () => {
  const a = await tracked({ stock_alerte: 5 });
  await move('ENTREE', main, [{ articleId: a, quantite: 2 }]);
  await move('ENTREE', depot, [{ articleId: a, quantite: 9 }]);
  await refresh();
  assert.deepEqual(await refresh(), { levees: 0, resolues: 0 }, 'told once');
  const [alert] = await alerts(`?storeId=${main}`);
  assert.deepEqual([alert.articleId, alert.quantite, alert.seuil, alert.attendu], [a, 2, 5, 0]);
  assert.deepEqual(alert.proposition, { storeSourceId: depot, magasinSource: 'Dépôt', transferer: 3, acheter: 0 });
  // A maximum asks for more than the depot has to spare: the rest is bought.
  const [item] = (await shop.api.get(`/StoreStockItem?storeId=eq.${main}&articleId=eq.${a}`)).json;
  await shop.api.patch(`/StoreStockItem/${item.id}`, { stockMax: 12, seuilAlerte: 6 });
  assert.deepEqual((await alerts(`?storeId=${main}`))[0].proposition, { storeSourceId: depot, magasinSource: 'Dépôt', transferer: 4, acheter: 6 });
  // What is on its way counts.
  const transfer = await post('/StockTransfer/enregistrer', { storeSourceId: depot, storeDestinationId: main, lignes: [{ articleId: a, quantite: 4 }] });
  await post(`/StockTransfer/${transfer.id}/valider`);
  let [now] = await alerts(`?storeId=${main}`);
  assert.deepEqual([now.attendu, now.proposition.transferer, now.proposition.acheter], [4, 0, 6]);

  await post(`/alerte-stock/${alert.id}/acquitter`);
  assert.deepEqual(await alerts(`?storeId=${main}&etat=NOUVELLE`), []);
  [now] = await alerts(`?etat=ACQUITTEE`);
  assert.equal(now.id, alert.id);
  const { ouvertes, nouvelles } = await get('/alerte-stock');
  assert.deepEqual([ouvertes, nouvelles], [1, 0]);
  await post(`/StockTransfer/${transfer.id}/expedier`);
  await post(`/StockTransfer/${transfer.id}/recevoir`);
  assert.deepEqual(await refresh(), { levees: 0, resolues: 1 });
  await refused(`/alerte-stock/${alert.id}/acquitter`, { status: 409, code: 'alerte_resolue' });
  await move('SORTIE', main, [{ articleId: a, quantite: 3 }]);
  assert.deepEqual(await refresh(), { levees: 1, resolues: 0 }, 'a new one after the old');
  await other.api.refused('POST', `/alerte-stock/${alert.id}/acquitter`, { status: 404, body: {} });
  assert.deepEqual((await other.api.get('/alerte-stock')).json, { alertes: [], total: 0, ouvertes: 0, nouvelles: 0 });
  const cashier = await colleague(server, shop, 'CAISSIER');
  await cashier.api.refused('POST', '/alerte-stock/actualiser', { status: 403, body: {} });
});

test('a promise ends with its delay, and is seen until then', async () => {
  const [settings] = (await shop.api.get('/ParametresEntreprise?select=id')).json;
  await shop.api.refused('PATCH', `/ParametresEntreprise/${settings.id}`, { status: 422, body: { delaiReservationJours: 0 } });
  await shop.api.patch(`/ParametresEntreprise/${settings.id}`, { delaiReservationJours: 8 });
  const a = await tracked();
  await move('ENTREE', main, [{ articleId: a, quantite: 4 }]);
  const order = await draft(shop, [{ articleId: a, quantite: 3, prix_unitaire_ht: 40 }], { type: 'COMMANDE' });
  const { numero } = (await shop.api.post(`/Document/${order.id}/valider`, {})).json;
  assert.deepEqual(await stock(main, a), [4, 3]);
  const { reservations: [held] } = await get(`/stock/registre?articleId=${a}`);
  assert.deepEqual([held.numero, held.quantite, held.documentId], [numero, 3, order.id]);
  assert.notEqual(held.expireAt, null);
  assert.deepEqual(await post('/stock/expirer-reservations'), { liberees: 0, encore: false });
  server.sql(`UPDATE systeme.reservation_stock SET "expireAt" = '2026-11-01' WHERE "documentId" = '${order.id}';`);
  assert.deepEqual(await post('/stock/expirer-reservations'), { liberees: 1, encore: false });
  assert.deepEqual(await stock(main, a), [4, 0]);
  assert.deepEqual((await get(`/stock/registre?articleId=${a}`)).reservations, []);
  assert.equal(server.rows(`SELECT "expireeAt" IS NOT NULL AS fin FROM systeme.reservation_stock WHERE "documentId" = '${order.id}'`)[0].fin, true);
  // The order stays; it is delivered out of what is free.
  const delivery = (await shop.api.post(`/Document/${order.id}/transformer`, { vers: 'BON_LIVRAISON' })).json;
  await shop.api.post(`/Document/${delivery.id}/valider`, {});
  await shop.api.post(`/Document/${delivery.id}/expedier`, {});
  assert.deepEqual(await stock(main, a), [1, 0]);
});

test('labels: a sheet of the right articles, and what is wrong with a demand', async () => {
  const a = await tracked({ codeBarres: ['5901234123457'], nom: 'Lampe de chevet', prix_vente_ttc: 1249.9 });
  const print = (body) => shop.api.post('/stock/etiquettes', body);
  const page = await print({ format: 'A4_65', depart: 64, lignes: [{ articleId: a, quantite: 3 }, { articleId: shop.pain.id, quantite: 1 }] });
  assert.equal(page.headers.get('content-type'), 'application/pdf');
  assert.equal(Buffer.from(page.bytes.slice(0, 5)).toString(), '%PDF-');
  const again = await print({ format: 'A4_65', depart: 64, lignes: [{ articleId: a, quantite: 3 }, { articleId: shop.pain.id, quantite: 1 }] });
  assert.deepEqual(page.bytes, again.bytes);
  await refused('/stock/etiquettes', { status: 422, code: 'article_inconnu', body: { format: 'A4_24', depart: 25, lignes: [{ articleId: main, quantite: 1 }] }, pointers: ['#/lignes/0/articleId', '#/depart'] });
  await refused('/stock/etiquettes', { status: 422, code: 'depart_hors_planche', body: { format: 'A4_24', depart: 25, lignes: [{ articleId: a, quantite: 1 }] } });
  await refused('/stock/etiquettes', { status: 422, code: 'trop_d_etiquettes', body: { format: 'A4_24', lignes: [{ articleId: a, quantite: 5000 }, { articleId: shop.pain.id, quantite: 1 }] } });
  await other.api.refused('POST', '/stock/etiquettes', { status: 422, code: 'article_inconnu', body: { format: 'A4_24', lignes: [{ articleId: a, quantite: 1 }] } });
});

test('the books agree', () => healthy(server));
