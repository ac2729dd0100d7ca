// The dashboard of a small company: every figure worked out by hand, and found again behind its link.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { colleague, draft, invoice, line, twoCompanies } from '../lib/shop.mjs';

let server, shop, other, board;
const made = {};
before(async () => {
  server = await Server.start();
  await server.api.holdToContract(/^\/tableau-de-bord/);
  [shop, other] = await twoCompanies(server);
  await november();
  await invoice(other, [line(1, 7777, 20)], { clientId: other.professionnel.id, dateEmission: '2026-11-10' });
  board = await read('?du=2026-11-01&au=2026-11-22');
});
after(() => server.close());

const read = async (query = '', of = shop) => (await of.api.get(`/tableau-de-bord${query}`)).json;
const on = (date, more = {}) => ({ clientId: shop.professionnel.id, dateEmission: date, ...more });
const act = async (id, verb, body = {}) => (await shop.api.post(`/Document/${id}/${verb}`, body)).json;
const pay = (id, montant, moyen_paiement, date_paiement) => act(id, 'encaisser', { montant, moyen_paiement, date_paiement });
/** All rows behind a figure. */
const behind = async (lien) => (await shop.api.get(lien)).json;
const sum = (rows, name) => Math.round(100 * rows.reduce((total, row) => total + Number(row[name]), 0)) / 100;

/** Two sales of a year ago, and three weeks of November 2026. */
async function november() {
  made.ancienne = await invoice(shop, [line(1, 300, 20)], on('2025-11-03'));
  made.plusTard = await invoice(shop, [line(1, 999, 20)], on('2025-11-23'));
  made.biens = await invoice(shop, [{ articleId: shop.pain.id, quantite: 40 }, line(1, 100, 20)], on('2026-11-02'));
  made.particulier = await invoice(shop, [line(1, 50, 20)], on('2026-11-03', { clientId: shop.particulier.id }));
  made.conseil = await invoice(shop, [{ articleId: shop.conseil.id, quantite: 2 }], on('2026-11-04'));
  const [ligne] = (await shop.api.get(`/LigneDocument?documentId=eq.${made.biens.id}&articleId=eq.${shop.pain.id}&select=id`)).json;
  await act(made.biens.id, 'crediter', { lignes: [{ ligneId: ligne.id, quantite: 10 }], dateEmission: '2026-11-05' });
  made.fausse = await invoice(shop, [line(1, 500, 20)], on('2026-11-06'));
  const { id, version } = await act(made.fausse.id, 'rectifier');
  await shop.api.post('/Document/enregistrer', { id, version, type: 'FACTURE', lignes: [line(1, 400, 20)], ...on('2026-11-09') });
  await act(id, 'valider');
  const quote = await draft(shop, [line(1, 1000, 20)], on('2026-11-02', { type: 'DEVIS' }));
  await act(quote.id, 'valider');
  await act(quote.id, 'accepter', { acceptePar: 'Paul Œuvrard', date: '2026-11-02' });
  made.acompte = await act(quote.id, 'demander-acompte', { pourcent: 30, date: '2026-11-10' });
  await act(made.acompte.id, 'valider');
  await pay(made.acompte.id, 360, 'VIREMENT', '2026-11-11');
  await invoice(shop, [line(1, 1000, 20)], on('2026-11-12', { acomptes: [{ documentId: made.acompte.id }] }));
  for (const prix of [10, 20]) await act((await draft(shop, [line(1, prix, 20)], on('2026-11-15', { type: 'DEVIS' }))).id, 'valider');
  made.brouillon = await draft(shop, [line(1, 1, 20)], on('2026-11-20'));
  await pay(made.biens.id, 199.12, 'VIREMENT', '2026-11-20');
  await pay(made.conseil.id, 72, 'CARTE', '2026-11-21');
  await pay(made.ancienne.id, 100, 'ESPECES', '2025-12-15');
  await pay(made.plusTard.id, 198.8, 'ESPECES', '2025-12-31');
  for (const [reference, stock_alerte] of [['CLOU', 2], ['VIS', 5], ['ECROU', 0]]) {
    made[reference] = await shop.api.create('Article', { reference, nom: `Boîte ${reference}`, type: 'PRODUIT', prix_achat: 0.11, prix_vente_ht: 3, tva: 20, suiviStock: true, stock_alerte });
  }
}

test('turnover: deposits once, a replaced invoice given back, and the same figure as the books', async () => {
  const { chiffreAffaires: now, chiffreAffairesAnPasse: before } = board.ventes;
  // 200 + 50 + 120 − 25 + 500 − 500 + 400 + 300 of deposit + 700 left of its final invoice;
  // VAT 25.50 + 10 + 24 − 1.38 + 100 − 100 + 80 + 60 + 140.
  assert.deepEqual([now.ht, now.tva, now.ttc, now.documents], [1745, 338.12, 2083.12, 8]);
  assert.deepEqual([before.ht, before.tva, before.ttc, before.documents], [300, 60, 360, 1]);
  assert.deepEqual([board.pas, board.anPasse], ['JOUR', { du: '2025-11-01', au: '2025-11-22' }]);
  const span = 'du=2026-11-01&au=2026-11-22';
  const { facturee } = (await shop.api.get(`/compta/tva?${span}`)).json;
  assert.deepEqual([sum(facturee, 'base'), sum(facturee, 'tva')], [now.ht, now.tva]);
  assert.equal((await shop.api.get(`/compta/journal-ventes?${span}`)).json.totaux.netAPayer, now.ttc);
  const { chiffreAffaires } = (await shop.api.get(`/compta/equation?${span}`)).json;
  assert.deepEqual([chiffreAffaires.ht, chiffreAffaires.tva], [now.ht, now.tva]);
  assert.equal((await behind(now.lien)).length, 8);
  assert.deepEqual((await behind(before.lien)).map((d) => d.id), [made.ancienne.id]);
});

test('the plot has every day of the period beside that of the year before, or every month', async () => {
  const { serie } = board.ventes;
  assert.deepEqual(serie.map((p) => p.debut), Array.from({ length: 22 }, (_, day) => `2026-11-${String(day + 1).padStart(2, '0')}`));
  assert.deepEqual([serie[1], serie[2], serie[8], serie[9]].map((p) => [p.ht, p.ttc, p.htAnPasse]),
    [[200, 225.5, 0], [50, 60, 300], [-100, -120, 0], [300, 360, 0]]);
  assert.deepEqual([sum(serie, 'ht'), sum(serie, 'ttc'), sum(serie, 'htAnPasse')], [1745, 2083.12, 300]);
  const year = await read('?du=2025-12-01&au=2026-11-30');
  assert.equal(year.pas, 'MOIS');
  assert.deepEqual([year.ventes.serie.length, year.ventes.serie[0].debut, year.ventes.serie.at(-1)],
    [12, '2025-12-01', { debut: '2026-11-01', ht: 1745, ttc: 2083.12, htAnPasse: 1299 }]);
});

test('what came in, by means: imputations are no receipts', async () => {
  const { encaisse } = board.ventes;
  assert.deepEqual([encaisse.montant, encaisse.nombre], [631.12, 3]);
  assert.deepEqual(encaisse.moyens.map((m) => [m.moyen_paiement, m.nombre, m.montant]), [['VIREMENT', 2, 559.12], ['CARTE', 1, 72]]);
  assert.equal(sum(await behind(encaisse.lien), 'montant'), 631.12);
  for (const moyen of encaisse.moyens) assert.equal(sum(await behind(moyen.lien), 'montant'), moyen.montant);
});

test('best articles and clients, what was given back deducted', async () => {
  const { articles, clients } = board.ventes;
  assert.deepEqual(articles.map((a) => [a.articleId, a.quantite, a.montant_ht]), [[shop.conseil.id, 2, 120], [shop.pain.id, 30, 75]]);
  assert.deepEqual(clients.map((c) => [c.clientId, c.nom, c.montant_ht]), [
    [shop.professionnel.id, 'Menuiserie Œuvrard SAS', 1695], [shop.particulier.id, 'Élodie Dupont', 50]]);
  const lines = await behind(articles[1].lien);
  assert.deepEqual(lines.map((l) => [l.document.type, Number(l.quantite)]).sort(), [['AVOIR', 10], ['FACTURE', 40]]);
  assert.deepEqual((await behind(clients[1].lien)).map((d) => d.id), [made.particulier.id]);
});

test('VAT due as the return has it; what clients owe as the aged balance has it', async () => {
  const { tvaExigible, creances } = board.compta;
  // Invoiced: 25.50 − 1.38 + 10 + 100 − 100 + 80 + 140; received: 60 of the deposit, half of the 24 of the services.
  assert.deepEqual([tvaExigible.base, tvaExigible.tva], [1685, 326.12]);
  const { totaux } = await behind(tvaExigible.lien);
  assert.deepEqual([totaux.base, totaux.tva], [1685, 326.12]);
  // 60 + 72 + 480 + 840 within thirty days; 260 and 1,000 of last year.
  const { au, lien, ...ages } = creances;
  assert.deepEqual(ages, { nonEchu: 1452, de1a30: 0, de31a60: 0, de61a90: 0, plusDe90: 1260, credits: 0, total: 2712 });
  assert.equal(au, '2026-11-22');
  assert.deepEqual((await behind(lien)).totaux, ages);
});

test('what waits for somebody is counted as its list counts it', async () => {
  const { brouillons, devisSansReponse, enRetard } = board.ventes.aFaire;
  assert.deepEqual([brouillons.nombre, devisSansReponse.nombre, enRetard.nombre, enRetard.montant], [1, 2, 2, 1260]);
  assert.deepEqual((await behind(brouillons.lien)).map((d) => d.id), [made.brouillon.id]);
  assert.equal((await behind(devisSansReponse.lien)).length, 2);
  assert.equal(sum(await behind(enRetard.lien), 'reste_a_payer'), 1260);
  assert.deepEqual([board.stock.nombre, board.stock.articles.map((a) => [a.reference, a.stock, a.seuil])], [2, [['VIS', 0, 5], ['CLOU', 0, 2]]]);
  assert.deepEqual((await behind(board.stock.lien)).map((a) => a.reference).sort(), ['CLOU', 'VIS']);
});

test('a promise that was not kept waits for somebody, once its day is over and as long as it is the last', async () => {
  const { promessesPassees: none, enRetard } = board.ventes.aFaire;
  assert.deepEqual([none.nombre, await behind(none.lien)], [0, []]);
  const [first, second] = await behind(enRetard.lien);
  // Nobody promises a day that is over: these days have passed since.
  for (const [rank, [id, day]] of [[first.id, '2026-11-20'], [second.id, '2026-11-15'], [second.id, '2026-11-30']].entries()) {
    server.sql(`SET app.entreprise = '${shop.entrepriseId}'; INSERT INTO systeme.suivi_reglement ("entrepriseId", id, "documentId", nature, date, montant, "createdAt")
      VALUES ('${shop.entrepriseId}', '00000000-0000-7000-8000-00000000000${rank}', '${id}', 'PROMESSE', '${day}', 1, now());`);
  }
  const { promessesPassees } = (await read('?du=2026-11-01&au=2026-11-22')).ventes.aFaire;
  assert.deepEqual([promessesPassees.nombre, promessesPassees.montant], [1, first.reste_a_payer]);
  assert.deepEqual((await behind(promessesPassees.lien)).map(({ id }) => id), [first.id]);
});

test('a store: its own figures, by its own thresholds, without the books of the company', async () => {
  const [main] = (await shop.api.get('/Store?isMainStore=is.true&select=id')).json;
  const corner = await shop.api.create('Store', { nom: 'Annexe' });
  await invoice(shop, [{ articleId: shop.conseil.id, quantite: 1 }], on('2026-11-20', { storeId: corner.id }));
  await draft(shop, [line(1, 5, 20)], on('2026-11-20', { storeId: corner.id }));
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId", "seuilAlerte")
    VALUES ('${shop.entrepriseId}', '${corner.id}', '${made.ECROU.id}', 4), ('${shop.entrepriseId}', '${corner.id}', '${made.VIS.id}', NULL)
    ON CONFLICT ON CONSTRAINT store_stock_item_article_unique DO UPDATE SET "seuilAlerte" = excluded."seuilAlerte";`);
  const small = await read(`?du=2026-11-01&au=2026-11-22&storeId=${corner.id}`);
  assert.equal(small.compta, undefined);
  assert.deepEqual([small.ventes.chiffreAffaires.ht, small.ventes.chiffreAffaires.documents, small.ventes.encaisse.montant], [60, 1, 0]);
  assert.deepEqual([small.ventes.articles.length, small.ventes.clients[0].montant_ht], [1, 60]);
  const { brouillons, devisSansReponse, enRetard } = small.ventes.aFaire;
  assert.deepEqual([brouillons.nombre, devisSansReponse.nombre, enRetard.nombre], [1, 0, 0]);
  assert.deepEqual([small.stock.nombre, small.stock.articles.map((a) => [a.reference, a.seuil])], [1, [['ECROU', 4]]]);
  for (const lien of [small.ventes.chiffreAffaires.lien, brouillons.lien, small.stock.lien, small.ventes.articles[0].lien]) {
    assert.equal((await behind(lien)).length, 1, lien);
  }
  assert.deepEqual(await behind(small.ventes.encaisse.lien), []);
  const rest = await read(`?du=2026-11-01&au=2026-11-22&storeId=${main.id}`);
  assert.deepEqual([rest.ventes.chiffreAffaires.ht, rest.ventes.encaisse.montant], [1745, 631.12]);
  assert.equal((await read('?du=2026-11-01&au=2026-11-22')).ventes.chiffreAffaires.ht, 1805);
  await other.api.refused('GET', `/tableau-de-bord?storeId=${corner.id}`, { status: 404, code: 'introuvable' });
});

test('alerts of low stock are counted, and those that nobody has seen', async () => {
  await shop.api.post('/alerte-stock/actualiser', {});
  const { nombre, nouvelles, lien } = (await read('?du=2026-11-01&au=2026-11-22')).alertesStock;
  const { alertes } = await behind(lien);
  assert.deepEqual([nombre, nouvelles], [alertes.length, alertes.filter(({ acquitteeAt }) => acquitteeAt === null).length]);
  assert.ok(nombre > 0);
  await shop.api.post(`/alerte-stock/${alertes[0].id}/acquitter`, {});
  assert.deepEqual((await read('?du=2026-11-01&au=2026-11-22')).alertesStock, { nombre, nouvelles: nouvelles - 1, lien });
  assert.equal((await read('?du=2026-11-01&au=2026-11-22', other)).alertesStock.nombre, 0);
});

test('each sees what its rights open; purchase prices are nobody\'s, and another company sees its own alone', async () => {
  const cashier = await colleague(server, shop, 'CAISSIER');
  const till = await read('?du=2026-11-01&au=2026-11-22', cashier);
  assert.deepEqual(Object.keys(till), ['du', 'au', 'pas', 'anPasse', 'ventes', 'stock', 'alertesStock']);
  const accountant = await colleague(server, shop, 'COMPTABLE');
  const books = await shop.api.as(accountant.api.token).request('GET', '/tableau-de-bord', { expect: { excludes: ['prix_achat', '0.87', '0.11'] } });
  assert.deepEqual([books.json.du, books.json.au], ['2026-11-01', '2026-11-22']);
  assert.equal(books.json.compta.tvaExigible.tva, 326.12);
  const theirs = await read('?du=2026-11-01&au=2026-11-22', other);
  assert.deepEqual([theirs.ventes.chiffreAffaires.ht, theirs.ventes.clients.length, theirs.ventes.articles, theirs.compta.creances.total], [7777, 1, [], 9332.4]);
  assert.deepEqual([theirs.ventes.aFaire.brouillons.nombre, theirs.stock.nombre, theirs.ventes.encaisse.montant], [0, 0, 0]);
  await server.api.refused('GET', '/tableau-de-bord', { status: 401 });
});

test('what is asked wrongly is refused precisely', async () => {
  const refused = async (query, code) => {
    const { errors } = await shop.api.refused('GET', `/tableau-de-bord?${query}`, { status: 422, code: 'entree_invalide' });
    assert.deepEqual(errors.map((fault) => fault.code), [code]);
  };
  await refused('du=2026-11-02&au=2026-11-01', 'periode_inversee');
  await refused('du=2020-01-01&au=2026-01-01', 'periode_hors_limites');
  await refused('du=1999-12-31&au=2000-01-01', 'periode_hors_limites');
  await refused('du=2026-02-30', 'date_invalide');
  await refused('storeId=x', 'uuid_invalide');
});
