// Loyalty (R-FID-1 to R-FID-4): one path for invoices and tickets. Sales earn, points pay, credit notes take back and give back,
// lots expire, tiers follow; nothing is spent twice.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server, command, until } from '../lib/server.mjs';
import { card, settlement, TODAY } from '../lib/settlement.mjs';
import { PASSWORD, colleague, document, invoice, lineTtc, rowCounts, twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const { customer, pay, refusedPay, state } = settlement(server, shop);
await shop.api.holdToContract(/Client\/[^/]+\/(fidelite|ajuster-points)$/);

async function programme(of, values) {
  const [settings] = (await of.api.get('/ParametresEntreprise?select=id')).json;
  await of.api.patch(`/ParametresEntreprise/${settings.id}`, values);
}
const euros = (ttc, more = {}) => invoice(shop, [lineTtc(1, ttc, 20)], { modePrix: 'TTC', ...more });
const till = await Till.create(shop);
const ticket = async (ttc, client) => {
  const { documentId: id } = await till.sell([sale('Pain', 1, ttc)], { clientId: client?.id, paiements: [{ moyen_paiement: 'CARTE', montant: ttc }] });
  return { id };
};
const fidelity = async (client) => (await shop.api.get(`/Client/${client.id}/fidelite`)).json;
const balance = async (client) => (await fidelity(client)).solde;
const movements = async (client) => (await shop.api.get(`/MouvementPoints?clientId=eq.${client.id}&order=createdAt.asc&select=type,points,reste,documentId,lotId,raison`)).json;
const kinds = async (client) => (await movements(client)).map(({ type, points }) => `${type} ${points}`).sort();
const adjust = (client, body) => shop.api.post(`/Client/${client.id}/ajuster-points`, { raison: 'Geste', ...body }).then((r) => r.json);
const points = (montant, more = {}) => ({ montant, moyen_paiement: 'POINTS', date_paiement: TODAY, ...more });
const sound = () => {
  const { code, output } = command(['doctor', '--data-dir', server.folder]);
  assert.equal(code, 0, output);
};

test('without a programme nothing is earned, and points pay nothing', async () => {
  const client = await customer('Sans programme');
  await euros(100, { clientId: client.id });
  assert.deepEqual(await movements(client), []);
  assert.deepEqual([(await fidelity(client)).actif, await balance(client)], [false, 0]);
});

test('an invoice and a ticket of a client earn whole points, on the base of the programme', async () => {
  await programme(shop, { pointsParEuro: 1, valeurPoint: 0.05 });
  const client = await customer('Gains');
  const sold = await euros(100.99, { clientId: client.id });
  await ticket(50, client);
  await ticket(50);
  await shop.api.post('/Document/enregistrer', { type: 'DEVIS', clientId: client.id, lignes: [lineTtc(1, 900, 20)], modePrix: 'TTC' });
  assert.equal(await balance(client), 150);
  assert.deepEqual((await movements(client)).map((m) => [m.type, m.points, m.reste, m.documentId === sold.id]).sort(), [['GAIN', 100, 100, true], ['GAIN', 50, 50, false]]);
  await programme(shop, { baseGain: 'HT' });
  await euros(120, { clientId: client.id });
  assert.equal(await balance(client), 250);
  await programme(shop, { baseGain: 'TTC' });
  // The programme of one company is not that of another.
  await invoice(other);
  assert.deepEqual((await other.api.get('/MouvementPoints')).json, []);
});

test('documents issued together earn each its points', async () => {
  const client = await customer('Ensemble');
  const drafts = [];
  for (let i = 0; i < 12; i += 1) {
    drafts.push((await shop.api.post('/Document/enregistrer', { type: 'FACTURE', clientId: client.id, modePrix: 'TTC', lignes: [lineTtc(1, 10 + i, 20)] })).json.id);
  }
  await Promise.all(drafts.map((id) => shop.api.post(`/Document/${id}/valider`, {})));
  assert.equal(await balance(client), 186);
  sound();
});

test('points pay a part, which then earns none; too many are refused by name', async () => {
  const client = await customer('Dépenses');
  await adjust(client, { points: 1000, nature: 'BONUS' });
  const sold = await euros(100, { clientId: client.id });
  assert.equal(await balance(client), 1100);
  await refusedPay(sold, points(50.01), { status: 422, code: 'points_insuffisants', pointers: ['#/montant'], contains: ['1001 points', '50,00'] });
  await refusedPay(sold, points(120, { acompteClient: true }), { status: 409, code: 'montant_superieur_au_du' });
  await pay(sold, points(30));
  assert.equal(await balance(client), 470);
  assert.deepEqual(await kinds(client), ['ANNULATION -30', 'BONUS 1000', 'GAIN 100', 'UTILISATION -600']);
  await pay(sold, card(70));
  assert.deepEqual(await state(sold), ['PAYE', 100, 0]);
  const anonymous = till.plain([sale('Pain', 1, 10)], { paiements: [{ moyen_paiement: 'POINTS', montant: 10 }] });
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'points_sans_client', body: anonymous });
  await programme(shop, { valeurPoint: 0 });
  const second = await euros(10, { clientId: client.id });
  await refusedPay(second, points(5), { status: 409, code: 'points_sans_valeur' });
  await programme(shop, { valeurPoint: 0.05 });
  await shop.api.refused('POST', `/Client/${client.id}/encaisser`, { body: points(5), status: 422, pointers: ['#/moyen_paiement'] });
  const quote = (await shop.api.post('/Document/enregistrer', { type: 'DEVIS', clientId: client.id, lignes: [lineTtc(1, 900, 20)], modePrix: 'TTC' })).json;
  await shop.api.post(`/Document/${quote.id}/valider`, {});
  await shop.api.post(`/Document/${quote.id}/accepter`, { acceptePar: 'Paul', date: TODAY });
  const deposit = (await shop.api.post(`/Document/${quote.id}/demander-acompte`, { pourcent: 10 })).json;
  await shop.api.post(`/Document/${deposit.id}/valider`, {});
  await refusedPay(deposit, points(5), { status: 409, code: 'points_sur_acompte' });
  sound();
});

test('a payment with points that is cancelled gives them back into their lot, and the part earns again', async () => {
  const client = await customer('Annulation');
  await adjust(client, { points: 700, jusquAu: '2026-12-31' });
  const sold = await euros(100, { clientId: client.id });
  await pay(sold, points(30));
  assert.equal(await balance(client), 170);
  const [payment] = (await document(shop, sold.id)).Paiement;
  await shop.api.post(`/Document/${sold.id}/annuler-paiement`, { paiementId: payment.id });
  assert.equal(await balance(client), 800);
  assert.deepEqual((await fidelity(client)).echeances, [{ jusquAu: '2026-12-31', points: 700 }, { jusquAu: null, points: 100 }]);
  assert.deepEqual(await state(sold), ['NON_PAYE', 0, 100]);
  await pay(sold, points(30));
  assert.equal(await balance(client), 170);
  sound();
});

test('a credit note takes back what was earned and gives back what was spent, pro rata, then whole', async () => {
  const client = await customer('Avoirs');
  await adjust(client, { points: 600, jusquAu: '2027-01-15' });
  const sold = await euros(100, { clientId: client.id });
  await pay(sold, points(30));
  await pay(sold, card(70));
  assert.equal(await balance(client), 70);
  const half = (await shop.api.post(`/Document/${sold.id}/crediter`, { pourcent: 50 }, { status: 201 })).json;
  // Half of 600 come back, half of the 70 that were left are taken.
  assert.equal(await balance(client), 335);
  assert.deepEqual((await fidelity(client)).echeances[0], { jusquAu: '2027-01-15', points: 300 });
  assert.deepEqual((await document(shop, half.id)).Paiement.map((p) => [p.moyen_paiement, Number(p.montant)]), [['POINTS', 15]]);
  assert.deepEqual(await state(half), ['PARTIEL', 15, 35]);
  const [given] = (await document(shop, half.id)).Paiement;
  const spent = (await document(shop, sold.id)).Paiement.find((p) => p.moyen_paiement === 'POINTS');
  await shop.api.refused('POST', `/Document/${sold.id}/annuler-paiement`, { body: { paiementId: spent.id }, status: 409, code: 'points_rendus' });
  await shop.api.refused('POST', `/Document/${half.id}/annuler-paiement`, { body: { paiementId: given.id }, status: 409, code: 'points_rendus' });
  const rest = (await shop.api.post(`/Document/${sold.id}/crediter`, { montant: 50 }, { status: 201 })).json;
  assert.equal(await balance(client), 600);
  assert.deepEqual(await state(rest), ['PARTIEL', 15, 35]);
  sound();
});

test('what the client spent elsewhere is not taken below zero', async () => {
  const client = await customer('Parti');
  const sold = await euros(100, { clientId: client.id });
  const small = await euros(4, { clientId: client.id });
  await pay(small, points(4));
  assert.equal(await balance(client), 20);
  await shop.api.post(`/Document/${sold.id}/crediter`, {}, { status: 201 });
  assert.equal(await balance(client), 0);
  sound();
});

test('the invoice of a ticket earns once; its credit note takes back the ticket’s points', async () => {
  const client = await customer('Ticket');
  const sold = await ticket(80, client);
  const billed = (await shop.api.post(`/Document/${sold.id}/facturer`, {}, { status: 201 })).json;
  assert.deepEqual(await kinds(client), ['GAIN 80']);
  await shop.api.post(`/Document/${billed.id}/crediter`, {}, { status: 201 });
  assert.equal(await balance(client), 0);
  const unnamed = await ticket(60);
  const named = (await shop.api.post(`/Document/${unnamed.id}/facturer`, { clientId: client.id }, { status: 201 })).json;
  assert.equal(await balance(client), 60);
  await shop.api.post(`/Document/${named.id}/crediter`, {}, { status: 201 });
  assert.equal(await balance(client), 0);
});

test('the same points asked for twice at once are spent once', async () => {
  const client = await customer('Course');
  const sales = [];
  for (let i = 0; i < 6; i += 1) sales.push(await euros(10, { clientId: client.id }));
  await adjust(client, { points: -60 });
  await adjust(client, { points: 200 });
  const answers = await Promise.all(sales.map((sale) => shop.api.post(`/Document/${sale.id}/encaisser`, points(10), { status: [200, 422] })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 422, 422, 422, 422, 422]);
  for (const { json } of answers.filter(({ status }) => status === 422)) assert.equal(json.code, 'points_insuffisants');
  assert.equal(await balance(client), 0);
  sound();
});

test('points given and taken by hand keep their reason; each refusal is named', async () => {
  const client = await customer('Main');
  const path = `/Client/${client.id}/ajuster-points`;
  assert.deepEqual(await adjust(client, { points: 50, raison: 'Anniversaire', nature: 'BONUS' }), { solde: 50 });
  assert.deepEqual(await adjust(client, { points: -20, raison: 'Erreur' }), { solde: 30 });
  assert.deepEqual((await movements(client)).map((m) => [m.type, m.points, m.reste, m.raison]), [['BONUS', 50, 30, 'Anniversaire'], ['AJUSTEMENT', -20, null, 'Erreur']]);
  const refused = (body, code, pointers) => shop.api.refused('POST', path, { body: { raison: 'x', ...body }, status: 422, pointers, contains: [code] });
  await refused({ points: 0 }, 'points_nuls', ['#/points']);
  await refused({ points: -31 }, 'points_insuffisants', ['#/points']);
  await refused({ points: -1, nature: 'BONUS', jusquAu: '2027-01-01' }, 'bonus_negatif', ['#/points', '#/jusquAu']);
  await refused({ points: -1, jusquAu: '2027-01-01' }, 'date_sans_gain', ['#/jusquAu']);
  await refused({ points: 1, jusquAu: '2026-11-21' }, 'date_passee', ['#/jusquAu']);
  await shop.api.refused('POST', path, { body: {}, status: 422, pointers: ['#/points', '#/raison'] });
  const rows = () => rowCounts(server, shop, { except: ['session', 'login_attempt', 'User', 'credential'] });
  const before = rows();
  await other.api.refused('POST', path, { body: { points: 5, raison: 'Pirate' }, status: 404, code: 'introuvable' });
  await other.api.refused('GET', `/Client/${client.id}/fidelite`, { status: 404, code: 'introuvable' });
  const seller = await colleague(server, shop, 'VENDEUR');
  await seller.api.refused('POST', path, { body: { points: 5, raison: 'Ami' }, status: 403 });
  assert.equal((await seller.api.get(`/Client/${client.id}/fidelite`)).json.solde, 30);
  assert.deepEqual(rows(), before);
});

/** Somebody with points that end and a tier. */
let regular;

test('the tier follows the points of a year: up at once, proposed with its discount', async () => {
  await shop.api.create('NiveauFidelite', { nom: 'Argent', seuilPoints: 100, remise: 3, ordre: 1 });
  await shop.api.create('NiveauFidelite', { nom: 'Or', seuilPoints: 500, remise: 5.5, ordre: 2 });
  await shop.api.create('NiveauFidelite', { nom: 'Fermé', seuilPoints: 200, remise: 50, ordre: 3, actif: false });
  const client = await customer('Paliers');
  await euros(60, { clientId: client.id });
  const low = await fidelity(client);
  assert.deepEqual([low.niveau, low.suivant], [null, { nom: 'Argent', remise: 3, seuilPoints: 100, manque: 40 }]);
  const sold = await euros(250, { clientId: client.id });
  const { niveau, suivant, pointsAnnee } = await fidelity(client);
  assert.deepEqual([niveau.nom, niveau.remise, niveau.jusquAu, suivant.nom, suivant.manque, pointsAnnee], ['Argent', 3, '2027-11-22', 'Or', 190, 310]);
  // Down only at the end of its year.
  await shop.api.post(`/Document/${sold.id}/crediter`, {}, { status: 201 });
  assert.equal((await fidelity(client)).niveau.nom, 'Argent');
  await programme(shop, { validitePointsMois: 1 });
  await euros(40, { clientId: client.id });
  assert.deepEqual((await fidelity(client)).echeances, [{ jusquAu: '2026-12-22', points: 40 }, { jusquAu: null, points: 60 }]);
  assert.equal((await fidelity(client)).bientot, 40);
  regular = client;
});

test('lots expire by themselves after their last day, on the wall of the company; tiers end with their year', async () => {
  const client = regular;
  const clientNow = async () => {
    const { json } = await server.api.post('/session', { email: shop.email, motDePasse: PASSWORD }, { status: 201 });
    shop.api = server.api.as(json.jeton);
  };
  await server.stop();
  await server.launch({ clock: '2026-12-22T22:30:00Z' }); // 23:30 in Paris: still the last day
  await clientNow();
  assert.equal((await fidelity(client)).disponibles, 100);
  await server.stop();
  await server.launch({ clock: '2026-12-22T23:30:00Z' }); // 0:30
  await clientNow();
  await until(async () => (await balance(client)) === 60);
  assert.ok((await kinds(client)).includes('EXPIRATION -40'));
  sound();
  await server.stop();
  await server.launch({ clock: '2027-11-22T09:00:00Z' });
  await clientNow();
  await until(async () => (await fidelity(client)).niveau === null);
  sound();
});
