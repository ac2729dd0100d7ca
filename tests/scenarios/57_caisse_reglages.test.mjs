// What a register may demand and what it tells (issue 5): cards through the terminal, refunds approved, the network that goes and comes
// back, clocks set back, rights that change; what the client earned; what comes back to stock costs what it cost.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { PASSWORD, colleague, twoCompanies } from '../lib/shop.mjs';
import { goods, healthy } from '../lib/stock.mjs';
import { Till, sale } from '../lib/till.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
await shop.api.holdToContract(/Register|vendre/);
const till = await Till.create(shop, { code: 'A' });
const codes = (answer) => answer.anomalies.map((a) => a.code);
const journal = async () => (await till.get('journal')).json.evenements;
const card = (montant, more = {}) => ({ moyen_paiement: 'CARTE', montant, ...more });

test('a card is what the terminal accepted: no more, once, and by hand only with a flag', async () => {
  await shop.api.refused('POST', `/Register/${till.id}/regler`, { status: 409, code: 'caisse_sans_terminal', body: { carteParTerminal: true } });
  const terminal = await shop.api.create('Terminal', { nom: 'Lecteur', registerId: till.id });
  assert.equal((await till.post('regler', { carteParTerminal: true })).json.carteParTerminal, true);
  assert.equal((await till.get('etat')).json.reglages.carteParTerminal, true);
  const pay = async (montant) => {
    const id = randomUUID();
    await shop.api.post(`/Terminal/${terminal.id}/payer`, { id, montant });
    return id;
  };
  const refused = (paiements, pointer) => shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 422, code: 'entree_invalide', contains: ['carte_non_acceptee', pointer], body: till.plain([sale('Lampe', 1, 30)], { paiements }) });
  await refused([card(30)], '#/paiements/0');
  const id = await pay(20);
  await refused([{ moyen_paiement: 'ESPECES', montant: 5 }, card(25, { id })], '#/paiements/1');
  await shop.api.patch(`/Terminal/${terminal.id}`, { simulation: 'REFUSER' });
  await refused([card(30, { id: await pay(30) })], '#/paiements/0');
  await shop.api.patch(`/Terminal/${terminal.id}`, { simulation: 'ACCEPTER' });
  assert.deepEqual(codes(await till.sell([sale('Lampe', 1, 30)], { paiements: [card(20, { id }), { moyen_paiement: 'ESPECES', montant: 10 }] })), []);
  await till.post('vendre', till.plain([sale('Lampe', 1, 20)], { paiements: [card(20, { id })] }), { status: [409, 422] });
  assert.deepEqual(codes(await till.sell([sale('Lampe', 1, 30)], { paiements: [card(30, { manuel: true })] })), ['carte_manuelle']);
  const handed = await till.sell([sale('Lampe', 1, 30)], { remis: true, paiements: [card(30)] });
  assert.deepEqual(codes(handed), ['carte_sans_terminal']);
  await till.sell([], { total: -30, paiements: [card(-30)], rembourse: { documentId: handed.documentId } });
  await till.post('regler', { carteParTerminal: false });
});

test('a refund asks for the accord of a manager where the register wants it', async () => {
  const lea = await colleague(server, shop, 'CAISSIER');
  await shop.api.post(`/User/${shop.userId}/definir-pin`, { pin: '4821' });
  await till.post('regler', { retourApprouve: true });
  const sold = await till.sell([sale('Vase', 4, 15)]);
  const [line] = (await shop.api.get(`/LigneDocument?documentId=eq.${sold.documentId}&select=id`)).json;
  const refund = (more = {}) => ({ total: -15, caissierId: lea.userId, paiements: [{ moyen_paiement: 'ESPECES', montant: -15 }],
    rembourse: { documentId: sold.documentId, lignes: [{ ligneId: line.id, quantite: 1 }] }, ...more });
  const approve = async (valeur, objet = 'RETOUR') => (await lea.api.post(`/Register/${till.id}/approuver`, { userId: shop.userId, pin: '4821', objet, valeur }, { status: 201 })).json.approbationId;
  const refused = (approbationId) => shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 403, code: 'retour_a_approuver', body: till.plain([], refund({ approbationId })) });
  await refused(undefined);
  await refused(await approve(10));
  await refused(await approve(100, 'REMISE'));
  const approbationId = await approve(15);
  assert.deepEqual(codes(await till.sell([], refund({ approbationId }))), []);
  await refused(approbationId);
  assert.deepEqual(codes(await till.sell([], refund({ remis: true }))), ['retour_sans_approbation']);
  assert.deepEqual(codes(await till.sell([], refund({ caissierId: shop.userId }))), [], 'who may approve needs nobody');
  const named = till.plain([], refund({ caissierId: shop.userId }));
  await lea.api.refused('POST', `/Register/${till.id}/vendre`, { status: 403, code: 'retour_a_approuver', body: named });
  await till.post('regler', { retourApprouve: false });
  assert.deepEqual(codes(await till.sell([], refund())), []);
});

test('the network that goes and comes back, a clock set back and changed rights are in the journal, once each', async () => {
  await till.sell([sale('Hors ligne', 1, 1)], { remis: true, horsLigne: true });
  await till.sell([sale('Encore', 1, 1)], { remis: true, horsLigne: true });
  const back = { ...till.ticket([sale('Retour du réseau', 1, 1)]), emisAt: '2026-11-21T10:00:00+01:00' };
  assert.deepEqual(codes(await till.send(till.seal(back))), ['horloge_reculee']);
  await till.sell([sale('En ligne', 1, 1)]);
  const lea = await colleague(server, shop, 'VENDEUR');
  await shop.api.post(`/User/${lea.userId}/permissions`, { remiseMax: 5 });
  await shop.api.post('/caisse/relever-evenements');
  await shop.api.post('/caisse/relever-evenements');
  const events = await journal();
  const told = (code) => events.filter((e) => e.code === code);
  assert.deepEqual(['70', '120', '903'].map((code) => told(code).length), [1, 1, 1]);
  assert.equal(told('901').filter((e) => e.texte.includes(lea.userId)).length, 1, JSON.stringify(told('901')));
  assert.match(told('903')[0].texte, /2026-11-21/);
});

test('the answer of a sale says what the client earned and has', async () => {
  const [settings] = (await shop.api.get('/ParametresEntreprise?select=id')).json;
  await shop.api.patch(`/ParametresEntreprise/${settings.id}`, { pointsParEuro: 1, valeurPoint: 0.05 });
  const clientId = shop.particulier.id;
  const body = till.ticket([sale('Chaise', 1, 100)], { clientId });
  const made = await till.send(body);
  assert.deepEqual([made.points, made.pointsSolde], [100, 100]);
  const again = (await till.post('vendre', body, { status: 200 })).json;
  assert.deepEqual([again.points, again.pointsSolde], [100, 100]);
  const part = await till.sell([sale('Coussin', 1, 10)], { clientId, paiements: [{ moyen_paiement: 'POINTS', montant: 5 }, { moyen_paiement: 'ESPECES', montant: 5 }] });
  assert.deepEqual([part.points, part.pointsSolde], [5, 5]);
  const refund = await till.sell([], { total: -100, clientId, rembourse: { documentId: made.documentId }, paiements: [{ moyen_paiement: 'ESPECES', montant: -100 }] });
  assert.equal(refund.points, undefined);
  const anonymous = await till.sell([sale('Clou', 1, 1)]);
  assert.deepEqual([anonymous.points, anonymous.pointsSolde], [undefined, undefined]);
});

test('what comes back is worth what its credit note says: discounts, thirds, and what points paid', async () => {
  const clientId = shop.particulier.id;
  await till.sell([sale('Fauteuil', 1, 200)], { clientId, paiements: [{ moyen_paiement: 'CARTE', montant: 200 }] });
  // 10 % off 20,05: 18,04; of these 9,00 in points.
  const made = await till.sell([sale('Bol', 3, 3.35), sale('Plat', 1, 10, 10)], { clientId, remise: 10, total: 18.04, paiements: [{ moyen_paiement: 'POINTS', montant: 9 }, { moyen_paiement: 'CARTE', montant: 9.04 }] });
  const [bowl, plate] = (await till.get(`ticket?numero=${made.numero}`)).json.lignes.map((l) => l.ligneId);
  const worth = async (lignes, expect) => (await till.post('chiffrer-retour', { documentId: made.documentId, ...(lignes && { lignes }) }, expect)).json;
  const back = { cents: 0, points: 0 };
  for (const lignes of [[{ ligneId: bowl, quantite: 1 }], [{ ligneId: bowl, quantite: 1 }], [{ ligneId: plate, quantite: 1 }], undefined]) {
    const { montant_ttc: whole, enPoints, lignes: shown } = await worth(lignes);
    assert.equal(shown.length, 1);
    const [cents, points] = [whole, enPoints].map((m) => Math.round(m * 100));
    const refund = { total: (points - cents) / 100, rembourse: { documentId: made.documentId, lignes }, paiements: [{ moyen_paiement: 'CARTE', montant: (points - cents) / 100 }] };
    await till.sell([], refund);
    back.cents += cents;
    back.points += points;
  }
  assert.deepEqual(back, { cents: 1804, points: 900 });
  await shop.api.refused('POST', `/Register/${till.id}/chiffrer-retour`, { status: 409, code: 'document_non_creditable', body: { documentId: made.documentId } });
  await shop.api.refused('POST', `/Register/${till.id}/chiffrer-retour`, { status: 404, body: { documentId: randomUUID() } });
});

test('goods that come back cost what they cost when they left', async () => {
  const stock = goods(server, shop);
  const article = await stock.tracked({ prix_vente_ttc: 48, prix_achat: 10 });
  await stock.move('ENTREE', till.store, [{ articleId: article, quantite: 4, coutUnitaire: 10 }]);
  const sold = await till.sell([sale('Lampe', 2, 48, 20, { articleId: article })]);
  await stock.move('ENTREE', till.store, [{ articleId: article, quantite: 2, coutUnitaire: 20 }]);
  const average = async () => Number((await shop.api.get(`/Article?id=eq.${article}&select=coutMoyen`)).json[0].coutMoyen);
  assert.equal(await average(), 15);
  await till.sell([], { total: -96, rembourse: { documentId: sold.documentId }, paiements: [{ moyen_paiement: 'ESPECES', montant: -96 }] });
  const [back] = (await shop.api.get(`/MouvementStock?articleId=eq.${article}&type=eq.RETOUR&select=quantite,coutUnitaire`)).json;
  assert.deepEqual([back.quantite, Number(back.coutUnitaire)], [2, 10]);
  // Four held at 15, two come back at 10.
  assert.equal(await average(), Number(((4 * 15 + 2 * 10) / 6).toFixed(6)));
});

test('a computer whose clock went back says so when it starts; doctor finds every ledger whole', async () => {
  await server.stop();
  healthy(server);
  await server.launch({ clock: '2026-11-20T09:00:00Z' });
  for (const who of [shop, other]) {
    who.api.url = server.url;
    who.api.token = (await server.api.request('POST', '/session', { body: { email: who.email, motDePasse: PASSWORD } })).json.jeton;
  }
  const told = (await journal()).filter((e) => e.code === '903');
  assert.equal(told.length, 2);
  assert.ok(told.some((e) => /ordinateur.*22\/11\/2026/.test(e.texte)), JSON.stringify(told));
});
