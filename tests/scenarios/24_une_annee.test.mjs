// The year 2026 of one company, month after month, each lived at its own date: what it sold, what it owed the State and
// what its clients owed it. Every figure of the table below is worked out by hand; what the program says must equal it
// when the month ends, and still when the year has ended.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { balance as balanceOf, entries as entriesOf } from '../lib/books.mjs';
import { lives } from '../lib/cycle.mjs';
import { Server, command, until } from '../lib/server.mjs';
import { PASSWORD, assertAmounts, document, draft, invoice, line, twoCompanies } from '../lib/shop.mjs';
import { acceptedEntries } from '../lib/validators.mjs';

/**
 * Month by month: turnover without VAT, VAT invoiced, money received, what clients owe when the month ends, and the
 * boxes of the VAT return as [base, VAT]. VAT is due when goods are invoiced, and when services and deposits are paid.
 *
 *  1  450.00 + 99.99 at 20 % (90.00 + 20.00), 100.00 at 5.5 % (5.50); 645.50 paid, 119.99 left.
 *  2  480 + 500 less 10 % = 930.00 at 20 % (186.00): 1,116.00; paid 119.99 of January and 500.00; 616.00 left.
 *  3  30 % of works of 1,000 at 10 % and 480 at 20 %: 300 (30.00) and 144 (28.80) = 502.80, paid; 616.00 paid.
 *  4  The works less the deposit: 700 (70.00) and 336 (67.20), 1,173.20 to pay, half of it paid: half of that VAT.
 *  5  The other half. 450 at 20 % and 64 at 5.5 %, less 150 and 16: 300 (60.00) and 48 (2.64), 410.64 paid.
 *  6  1,200 of services (240.00): 500.00 of 1,440.00 paid, that is 416.67 and 83.33 of VAT.
 *  7  The other 940.00 (783.33, 156.67). 300 of goods (60.00), for which 400.00 come: the client has 40.00 too much.
 *  8  250 of services (50.00), 40.00 of 300.00 by that credit (33.33, 6.67). 250 at 5.5 % (13.75), 263.75 paid.
 *  9  The other 260.00 (216.67, 43.33). 500 of goods (100.00), 120.00 of 600.00 paid, then the client disputes it.
 * 10  The 480.00 are lost: 400 and 80.00 come back. 1,000 at 20 % (200.00), 700 within the Union (paid), 900 abroad.
 * 11  The 1,000 become 900: -100 (-20.00). 100 at 10 % (10.00), 110.00 paid; 900.00 from abroad; 1,080.00 left.
 * 12  90 of services by subscription (18.00), 54.00 of 108.00 paid (45, 9.00); 1,080.00 paid.
 */
const MOIS = {
  '01': { ht: 649.99, tva: 115.5, encaisse: 645.5, creances: 119.99,
    cases: { A1: [649.99, null], '08': [549.99, 110], '09': [100, 5.5], 16: [null, 115.5], TD: [null, 115.5] } },
  '02': { ht: 930, tva: 186, encaisse: 619.99, creances: 616,
    cases: { A1: [930, null], '08': [930, 186], 16: [null, 186], TD: [null, 186] } },
  '03': { ht: 444, tva: 58.8, encaisse: 1118.8, creances: 0,
    cases: { A1: [444, null], '08': [144, 28.8], '9B': [300, 30], 16: [null, 58.8], TD: [null, 58.8] } },
  '04': { ht: 1036, tva: 137.2, encaisse: 586.6, creances: 586.6,
    cases: { A1: [518, null], '08': [168, 33.6], '9B': [350, 35], 16: [null, 68.6], TD: [null, 68.6] } },
  '05': { ht: 348, tva: 62.64, encaisse: 997.24, creances: 0, cases: {
    A1: [866, null], '08': [468, 93.6], '09': [48, 2.64], '9B': [350, 35], 16: [null, 131.24], TD: [null, 131.24] } },
  '06': { ht: 1200, tva: 240, encaisse: 500, creances: 940,
    cases: { A1: [416.67, null], '08': [416.67, 83.33], 16: [null, 83.33], TD: [null, 83.33] } },
  '07': { ht: 300, tva: 60, encaisse: 1340, creances: -40,
    cases: { A1: [1083.33, null], '08': [1083.33, 216.67], 16: [null, 216.67], TD: [null, 216.67] } },
  '08': { ht: 500, tva: 63.75, encaisse: 263.75, creances: 260,
    cases: { A1: [283.33, null], '08': [33.33, 6.67], '09': [250, 13.75], 16: [null, 20.42], TD: [null, 20.42] } },
  '09': { ht: 500, tva: 100, encaisse: 380, creances: 480,
    cases: { A1: [716.67, null], '08': [716.67, 143.33], 16: [null, 143.33], TD: [null, 143.33] } },
  10: { ht: 2600, tva: 200, encaisse: 700, creances: 2100, cases: {
    A1: [600, null], E1: [900, null], F2: [700, null], '08': [600, 120], 16: [null, 120], TD: [null, 120] } },
  // More is given back than sold at 20 %: the box stays empty, and the State owes 10.00.
  11: { ht: 0, tva: -10, encaisse: 1010, creances: 1080, cases: { A1: [100, null], B5: [100, null], '08': [0, 0],
    '9B': [100, 10], 16: [null, 10], 21: [null, 20], 25: [null, 10] } },
  12: { ht: 90, tva: 18, encaisse: 1134, creances: 54,
    cases: { A1: [45, null], '08': [45, 9], 16: [null, 9], TD: [null, 9] } },
};
// 8,597.99 and 1,231.89 make 9,829.88: received 9,295.88, lost 480.00, owed 54.00. VAT: 1,231.89 less 80.00 less 9.00.
const ANNEE = { ht: 8597.99, tva: 1231.89, encaisse: 9295.88, creances: 54, cases: {
  A1: [6552.99, null], E1: [900, null], F2: [700, null], '08': [5054.99, 1011], '09': [398, 21.89], '9B': [1100, 110],
  16: [null, 1142.89], TD: [null, 1142.89] } };

const evening = (mois) => `2026-${mois}-${lastDay(mois)}T09:00:00Z`;
const server = await Server.start({ clock: evening('01') });
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const { post, issued, made } = lives(server, shop);
const pro = { clientId: shop.professionnel.id };

function lastDay(mois) {
  return new Date(Date.UTC(2026, Number(mois), 0)).getUTCDate();
}
const period = (mois) => (mois ? `du=2026-${mois}-01&au=2026-${mois}-${lastDay(mois)}` : 'du=2026-01-01&au=2026-12-31');
const get = async (path) => (await shop.api.get(`/compta/${path}`)).json;
const hours = (quantite, prix, tva) => line(quantite, prix, tva, { unite: 'HUR', designation: 'Pose' });
const on = (day, more = {}) => ({ ...pro, dateEmission: `2026-${day}`, ...more });
const pay = (doc, montant, moyen_paiement, day, more = {}) =>
  post(doc.id, 'encaisser', { montant, moyen_paiement, date_paiement: `2026-${day}`, ...more });
const rest = async (doc) => Number((await document(shop, doc.id)).reste_a_payer);
/** What each line of a document gives to the next one. */
const take = (doc, ...quantites) => ({ lignes: doc.lignes.map((l, i) => ({ ligneId: l.id, quantite: quantites[i] })) });
const euros = (centimes) => Math.round(centimes) / 100;
const cents = (text) => Math.round(Number(String(text).replace(',', '.')) * 100);

/** Lives the next month: the program starts anew on its last morning; sessions do not last that long. */
async function begin(mois) {
  await server.stop();
  server.options.clock = evening(mois);
  await server.launch();
  for (const company of [shop, other]) {
    const who = { email: company.email, motDePasse: PASSWORD };
    company.api = server.api.as((await server.api.post('/session', who, { status: 201 })).json.jeton);
  }
}

/** What the program says of a month, or of the year, in the words of the table. */
async function said(mois) {
  const tva = await get(`tva?${period(mois)}`);
  const owed = await get(`balance-agee?au=2026-${mois ?? 12}-${lastDay(mois ?? 12)}`);
  const sum = (key) => euros(tva.facturee.reduce((total, group) => total + cents(group[key]), 0));
  return {
    ht: sum('base'), tva: sum('tva'), creances: owed.totaux.total,
    encaisse: (await get(`journal-encaissements?${period(mois)}`)).totaux.montant,
    cases: Object.fromEntries(tva.ca3.map((box) => [box.case, [box.base ?? null, box.tva ?? null]])),
  };
}

/** A month, or the year, equals the table; so do its equation and its journal of sales. */
async function closes(mois, expected = MOIS[mois]) {
  assert.deepEqual(await said(mois), expected, mois ?? 'the year');
  const equation = await get(`equation?${period(mois)}`);
  assert.deepEqual([equation.equilibre, equation.ecarts], [true, []], JSON.stringify(equation));
  const { ht, tva } = equation.chiffreAffaires;
  assert.deepEqual([ht, tva], [expected.ht, expected.tva], mois ?? 'the year');
  const ttc = euros(cents(expected.ht) + cents(expected.tva));
  assert.equal(equation.chiffreAffaires.ttc, ttc, mois ?? 'the year');
  // The journal of sales lists documents: it does not give back the invoice that November replaces.
  if (mois === undefined || mois === '11') return;
  const sales = (await get(`journal-ventes?${period(mois)}&taille=1`)).totaux;
  assert.equal(sales.netAPayer, ttc, mois);
}

const facture = {};

test('the table itself adds up', () => {
  const total = (read) => euros(Object.values(MOIS).reduce((sum, month) => sum + cents(read(month)), 0));
  for (const key of ['ht', 'tva', 'encaisse']) assert.equal(total((month) => month[key]), ANNEE[key], key);
  const due = total((month) => (month.cases.TD?.[1] ?? 0) - (month.cases[25]?.[1] ?? 0));
  assert.equal(due, ANNEE.cases.TD[1]);
  assert.equal(euros(cents(ANNEE.tva) - cents(80) - cents(9)), due);
  assert.equal(euros(cents(ANNEE.ht) + cents(ANNEE.tva) - cents(ANNEE.encaisse) - cents(480)), ANNEE.creances);
});

test('January: goods at two rates, one invoice paid, one not', async () => {
  const sold = await invoice(shop, [line(10, 45, 20), line(40, 2.5, 5.5)], on('01-12'));
  assertAmounts(sold, { montant_ht: 550, montant_tva: 95.5, montant_ttc: 645.5 });
  await pay(sold, 645.5, 'VIREMENT', '01-28');
  facture.janvier = await invoice(shop, [line(3, 33.33, 20)], on('01-20', { clientId: shop.particulier.id }));
  assertAmounts(facture.janvier, { montant_ht: 99.99, montant_tva: 20, montant_ttc: 119.99 });
  // The neighbour sells on the same days: nothing of it may appear.
  await invoice(other, [line(1, 7777, 20)], { clientId: other.professionnel.id, dateEmission: '2026-01-12' });
  await closes('01');
});

test('February: a quote, its order, two deliveries, one invoice', async () => {
  await begin('02');
  await pay(facture.janvier, 119.99, 'CARTE', '02-10');
  const devis = await issued('DEVIS', [line(12, 40, 20), line(4, 125, 20, { remise: 10 })], on('02-02'));
  await post(devis.id, 'accepter', { acceptePar: 'Paul Œuvrard', date: '2026-02-04' });
  const commande = await made(devis.id, 'COMMANDE');
  const un = await made(commande.id, 'BON_LIVRAISON', take(commande, 5, 1));
  assertAmounts(un, { montant_ht: 312.5 }); // 200.00 and 112.50
  await post(un.id, 'expedier');
  const deux = await made(commande.id, 'BON_LIVRAISON');
  assertAmounts(deux, { montant_ht: 617.5 }); // 280.00 and 337.50
  await post(deux.id, 'expedier');
  facture.fevrier = await made(un.id, 'FACTURE', { documents: [deux.id] });
  assertAmounts(facture.fevrier, { montant_ht: 930, montant_tva: 186, montant_ttc: 1116 });
  await pay(facture.fevrier, 500, 'VIREMENT', '02-28');
  await closes('02');
});

let travaux;
test('March: a deposit of 30 % on works at two rates', async () => {
  await begin('03');
  travaux = await issued('DEVIS', [hours(20, 50, 10), hours(8, 60, 20)], on('03-02', { dateValidite: '2026-04-30' }));
  assertAmounts(travaux, { montant_ht: 1480, montant_tva: 196, montant_ttc: 1676 });
  await post(travaux.id, 'accepter', { acceptePar: 'Paul Œuvrard', date: '2026-03-04' });
  const acompte = await post(travaux.id, 'demander-acompte', { pourcent: 30, date: '2026-03-05' });
  assertAmounts(acompte, { montant_ht: 444, montant_tva: 58.8, montant_ttc: 502.8 });
  await post(acompte.id, 'valider');
  await pay(acompte, 502.8, 'VIREMENT', '03-12');
  await pay(facture.fevrier, 616, 'VIREMENT', '03-15');
  await closes('03');
});

test('April: the final invoice deducts the deposit; half of it is paid', async () => {
  await begin('04');
  const finale = await post(travaux.id, 'transformer');
  facture.avril = { ...await post(finale.id, 'valider', { dateEmission: '2026-04-10' }), id: finale.id };
  assertAmounts(facture.avril, { montant_ttc: 1676, netAPayer: 1173.2 });
  await pay(facture.avril, 586.6, 'VIREMENT', '04-25');
  await closes('04');
});

test('May: the other half; a credit note by line before the payment', async () => {
  await begin('05');
  await pay(facture.avril, 586.6, 'VIREMENT', '05-15');
  assert.equal((await document(shop, facture.avril.id)).statutReglement, 'PAYE');
  const sold = await invoice(shop, [line(6, 75, 20), line(20, 3.2, 5.5)], on('05-04'));
  assertAmounts(sold, { montant_ht: 514, montant_tva: 93.52, montant_ttc: 607.52 });
  const lignes = (await document(shop, sold.id)).LigneDocument.sort((a, b) => a.ordre - b.ordre);
  const avoir = await post(sold.id, 'crediter', { ...take({ lignes }, 2, 5), dateEmission: '2026-05-20' });
  assertAmounts(avoir, { montant_ht: 166, montant_tva: 30.88, montant_ttc: 196.88 });
  assert.equal(await rest(sold), 410.64);
  await pay(sold, 410.64, 'CHEQUE', '05-28');
  await closes('05');
});

test('June: services owe their VAT as they are paid', async () => {
  await begin('06');
  facture.juin = await invoice(shop, [hours(15, 80, 20)], on('06-03'));
  await pay(facture.juin, 500, 'CHEQUE', '06-20');
  await closes('06');
});

test('July: the rest of June; a client pays 40.00 too much', async () => {
  await begin('07');
  await pay(facture.juin, 940, 'VIREMENT', '07-10');
  const sold = await invoice(shop, [line(2, 150, 20)], on('07-06', { clientId: shop.particulier.id }));
  await pay(sold, 400, 'CARTE', '07-15', { acompteClient: true });
  assert.equal((await document(shop, sold.id)).statutReglement, 'TROP_PERCU');
  await closes('07');
  assert.equal((await get('balance-agee?au=2026-07-31')).totaux.credits, -40);
});

test('August: the credit pays a part of services, whose VAT is due by that', async () => {
  await begin('08');
  facture.aout = await invoice(shop, [hours(5, 50, 20)], on('08-10', { clientId: shop.particulier.id }));
  const used = { documents: [{ documentId: facture.aout.id, montant: 40 }] };
  await shop.api.post(`/Client/${shop.particulier.id}/utiliser-credit`, used);
  assert.equal(await rest(facture.aout), 260);
  const pain = await invoice(shop, [{ articleId: shop.pain.id, quantite: 100 }], on('08-20'));
  assertAmounts(pain, { montant_ht: 250, montant_tva: 13.75, montant_ttc: 263.75 });
  await pay(pain, 263.75, 'CARTE', '08-25');
  await closes('08');
});

test('September: goods paid in part, then disputed', async () => {
  await begin('09');
  await pay(facture.aout, 260, 'CARTE', '09-05');
  const place = { adresse: '2 rue Basse', codePostal: '59000', ville: 'Lille' };
  const client = await shop.api.create('Client', { nom: 'Garage Petit', raisonSociale: 'Garage Petit SARL',
    type: 'PROFESSIONNEL', siren: '552100554', ...place });
  facture.septembre = await invoice(shop, [line(1, 500, 20)], on('09-02', { clientId: client.id }));
  await pay(facture.septembre, 120, 'VIREMENT', '09-15');
  await post(facture.septembre.id, 'declarer-litige', { motif: 'Marchandise contestée' });
  await closes('09');
});

test('October: the claim is lost, goods leave for the Union and for abroad', async () => {
  await begin('10');
  await post(facture.septembre.id, 'declarer-irrecouvrable', { motif: 'Liquidation judiciaire', date: '2026-10-31' });
  const place = { adresse: 'Hauptstraße 1', codePostal: '10115', ville: 'Berlin', pays: 'DE' };
  const berlin = await shop.api.create('Client', { nom: 'Kunde', raisonSociale: 'Kunde GmbH', type: 'PROFESSIONNEL',
    numeroTva: 'DE136695976', ...place });
  const toronto = await shop.api.create('Client', { nom: 'Maple Doors', type: 'ETRANGER', adresse: '1 Main Street',
    ville: 'Toronto', pays: 'CA' });
  const union = await invoice(shop, [line(7, 100, 0, { categorieTva: 'K' })],
    on('10-05', { clientId: berlin.id, dateLivraison: '2026-10-05' }));
  await pay(union, 700, 'VIREMENT', '10-25');
  facture.export = await invoice(shop, [line(9, 100, 0, { categorieTva: 'G' })], on('10-07', { clientId: toronto.id }));
  facture.octobre = await invoice(shop, [line(1, 1000, 20)], on('10-20'));
  await invoice(other, [line(1, 7777, 20)], { clientId: other.professionnel.id, dateEmission: '2026-10-05' });
  await closes('10');
});

test('November: a corrective invoice gives back more VAT than is due', async () => {
  await begin('11');
  await pay(facture.export, 900, 'VIREMENT', '11-05');
  const { id, version } = await post(facture.octobre.id, 'rectifier');
  const body = { id, version, type: 'FACTURE', lignes: [line(1, 900, 20)], ...on('11-10') };
  await shop.api.post('/Document/enregistrer', body);
  facture.novembre = { ...await post(id, 'valider'), id };
  const stored = await document(shop, id);
  assert.deepEqual([stored.codeType, stored.documentOrigineId], ['384', facture.octobre.id]);
  assert.deepEqual([await rest(facture.octobre), await rest(facture.novembre)], [0, 1080]);
  const repas = await invoice(shop, [line(5, 20, 10)], on('11-20', { clientId: shop.particulier.id }));
  await pay(repas, 110, 'ESPECES', '11-20');
  await closes('11');
});

test('December: a subscription bills itself; what was left is paid', async () => {
  const demande = { type: 'FACTURE', ...pro, lignes: [hours(1, 90, 20)] };
  const cycle = { nom: 'Entretien', demande, unite: 'MOIS', ancre: '2026-12-31', nombre: 1, mode: 'EMISSION' };
  const { id } = (await shop.api.post('/recurrence/creer', cycle)).json;
  await begin('12');
  let turn;
  await until(async () => {
    const { modeles } = (await shop.api.get('/recurrence/liste')).json;
    [turn] = modeles.find((modele) => modele.id === id).echeances;
    return turn?.etape === 'FAIT';
  });
  assert.equal((await document(shop, turn.documentId)).dateEmission, '2026-12-31');
  await pay(facture.novembre, 1080, 'VIREMENT', '12-20');
  await pay({ id: turn.documentId }, 54, 'PRELEVEMENT', '12-31');
  await closes('12');
});

test('no month has changed since it ended, and the year is their sum', async () => {
  for (const mois of Object.keys(MOIS).sort()) await closes(mois);
  await closes(undefined, ANNEE);
});

test('what is left open on a day is the same from the documents as from the ledgers added up', async () => {
  const days = server.rows(`SELECT j::text AS jour,
      (SELECT json_agg(json_build_array(l."clientId", l."racineId", l.ouvert) ORDER BY l."racineId") FROM (
          SELECT m."clientId", m."racineId", sum(m.montant) AS ouvert FROM systeme.mouvement_client m
          WHERE m.date <= j AND m.nature <> 'REPRISE' AND m."entrepriseId" = '${shop.entrepriseId}' GROUP BY 1, 2 HAVING sum(m.montant) <> 0) l) AS livres,
      (SELECT json_agg(json_build_array(c."clientId", c."racineId", c.ouvert) ORDER BY c."racineId") FROM systeme.creances_au(j) c
          WHERE c."entrepriseId" = '${shop.entrepriseId}') AS documents
    FROM (SELECT d::date AS j FROM generate_series(date '2025-12-31', date '2027-01-01', interval '1 day') d) d`);
  assert.ok(days.filter((day) => day.livres?.length > 1).length > 20, 'days with several open claims');
  for (const { jour, livres, documents } of days) assert.deepEqual(documents, livres, jour);
});

test('what is owed at the end of the year is one subscription, not yet due', async () => {
  const owed = await get('balance-agee?au=2026-12-31');
  const { nonEchu, credits, total } = owed.totaux;
  assert.deepEqual([owed.total, nonEchu, credits, total], [1, 54, 0, 54]);
  assert.equal(owed.lignes[0].clientId, shop.professionnel.id);
});

const balance = (rows, account) => euros(balanceOf(rows, account));

test('the file of entries is balanced and says the same', async () => {
  const rows = entriesOf(await shop.api.get('/compta/fec?exercice=2026'));
  const entries = new Map();
  for (const row of rows) entries.set(row.EcritureNum, (entries.get(row.EcritureNum) ?? 0) + row.net);
  assert.deepEqual([...entries.keys()].map(Number), Array.from(entries, (_, index) => index + 1));
  for (const [number, net] of entries) assert.equal(net, 0, `entry ${number}`);
  // Services: 1,480 of works, 1,200, 250 and 90. Goods: the rest of 8,597.99.
  const expected = {
    411: 54, 4191: 0, 44571: -1142.89, 445711: -1011, 445712: -110, 445713: -21.89, 4458: -9, 654: 400,
    706: -3020, 707: -5577.99, 512: 7231.5, 5112: 910.64, 5115: 1043.74, 53: 110 };
  const found = Object.fromEntries(Object.keys(expected).map((account) => [account, balance(rows, account) + 0]));
  assert.deepEqual(found, expected);
  assert.equal(euros(cents(7231.5) + cents(910.64) + cents(1043.74) + cents(110)), ANNEE.encaisse);
});

test('each month of the file has the VAT of its return, rate by rate', async () => {
  for (const [mois, { cases }] of Object.entries(MOIS)) {
    const rows = entriesOf(await shop.api.get(`/compta/fec?${period(mois)}`));
    const back = cases[21]?.[1] ?? 0;
    for (const [box, account] of [['08', '445711'], ['9B', '445712'], ['09', '445713']]) {
      const due = (cases[box]?.[1] ?? 0) - (box === '08' ? back : 0);
      assert.equal(balance(rows, account) + due, 0, `${mois}, box ${box}`);
    }
  }
});

test('the checker of the file finds nothing, where there is one', async () => acceptedEntries(await shop.api.get('/compta/fec?exercice=2026')));

test('doctor and the fingerprints agree with the whole year', async () => {
  await server.stop();
  for (const name of ['doctor', 'verify']) {
    const report = command([name, '--data-dir', server.folder], { clock: evening('12') });
    assert.equal(report.code, 0, report.output + report.errors);
  }
});
