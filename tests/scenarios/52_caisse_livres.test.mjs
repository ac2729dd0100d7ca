// Tickets = Z = month = year = VAT report = FEC, to the centime and by rate: sales of two registers at several rates, refunds with and
// without a client, an exchange, rounding, a discount, points earned and spent, tickets billed later, over two days; then the year ends.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { balance, entries } from '../lib/books.mjs';
import { Server, command, until } from '../lib/server.mjs';
import { PASSWORD, twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';
import { acceptedArchive, acceptedEntries } from '../lib/validators.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const cents = (value) => Math.round(Number(value) * 100);
const sum = (rows, key) => rows.reduce((all, row) => all + cents(row[key]), 0);
const [settings] = (await shop.api.get('/ParametresEntreprise?select=id')).json;
await shop.api.patch(`/ParametresEntreprise/${settings.id}`, { pointsParEuro: 1, valeurPoint: 0.05 });
const zs = [];
const reduced = [];
let tills;
const net = (list) => sum(list.map((one) => one.totaux), 'net_ttc');
/** {rate: [cents, …]} of rows, for the members named; what comes to nothing is left out. */
function byRate(rows, ...members) {
  const found = new Map();
  for (const row of rows) found.set(Number(row.taux), members.map((member, i) => (found.get(Number(row.taux))?.[i] ?? 0) + cents(row[member])));
  return Object.fromEntries([...found].filter(([, amounts]) => amounts.some((amount) => amount !== 0)).sort(([a], [b]) => a - b));
}

async function day(till, factor) {
  const card = (montant) => ({ paiements: [{ moyen_paiement: 'CARTE', montant }] });
  const client = shop.particulier.id;
  const first = await till.sell([sale('Pain', 3, 1.15, 5.5, { articleId: shop.pain.id }), sale('Vin', factor, 7.9), sale('Plat', 2, 8.35, 10)],
    { clientId: client, total: cents(20.15 + 7.9 * factor) / 100 });
  const full = cents(12.05 * factor + 0.1);
  const second = await till.sell([sale('Livre', factor, 12.05, 5.5), sale('Sac', 1, 0.1)], { remise: 10, total: (full - Math.round(full / 10)) / 100 });
  const anonymous = await till.sell([sale('Bière', 6, 2.17), sale('Eau', 2, 0.99, 5.5)], card(15));
  await till.sell([sale('Rond', 1, 3.33)], { total: 3.35, arrondi: 0.02 });
  const lines = async (numero) => (await till.get(`ticket?numero=${numero}`)).json.lignes;
  const [beer] = await lines(anonymous.numero);
  await till.sell([], { total: -4.34, rembourse: { documentId: anonymous.documentId, lignes: [{ ligneId: beer.ligneId, quantite: 2 }] }, ...card(-4.34) });
  const [bread] = await lines(first.numero);
  await till.sell([sale('Brioche', 1, 4.6, 5.5)], { total: 3.45, clientId: client, rembourse: { documentId: first.documentId, lignes: [{ ligneId: bread.ligneId, quantite: 1 }] }, ...card(3.45) });
  // Paid in part with points; a third comes back, in the same parts.
  const spent = await till.sell([sale('Nappe', 3, 2)], { clientId: client, paiements: [{ moyen_paiement: 'POINTS', montant: 1 }, { moyen_paiement: 'CARTE', montant: 5 }] });
  const [cloth] = await lines(spent.numero);
  await till.sell([], { total: -1.67, rembourse: { documentId: spent.documentId, lignes: [{ ligneId: cloth.ligneId, quantite: 1 }] }, ...card(-1.67) });
  const { json } = await till.get('x');
  const cash = cents(json.especesAttendues);
  zs.push({ till, ...(await till.close({ comptage: { 1: Math.floor(cash / 100), '0.01': cash % 100 } })) });
  reduced.push(second.documentId);
}

test('two registers sell for two days', async () => {
  tills = [await Till.create(shop, { code: 'A', settings: { arrondiEspeces: 5 } }), await Till.create(shop, { code: 'B', settings: { arrondiEspeces: 5 } })];
  const [a, b] = tills;
  await day(a, 1);
  await day(b, 3);
  await server.stop();
  await server.launch({ clock: '2026-11-23T18:00:00Z' });
  for (const api of [shop.api, other.api]) api.url = server.url;
  await a.post('ouvrir', {});
  await day(a, 2);
  assert.equal(zs.length, 3);
  assert.deepEqual(zs.map((z) => z.numero), [1, 1, 2]);
  assert.equal(cents(zs[2].grandTotalPerpetuel), cents(zs[0].totaux.net_ttc) + cents(zs[2].totaux.net_ttc));
});

test('training is no sale: in no total, and what follows counts without it', async () => {
  const school = await Till.create(shop, { code: 'E', settings: { ecole: true } });
  await school.post('vendre', school.plain([sale('Essai', 1, 99.99)], { ecole: true }), { status: 201 });
  const { totaux, especesAttendues } = (await school.get('x')).json;
  assert.deepEqual([cents(totaux.net_ttc), totaux.tickets, cents(especesAttendues)], [0, 0, 10000]);
  assert.deepEqual(server.rows(`SELECT count(*)::int AS n FROM "LigneDocument" WHERE designation = 'Essai'`), [{ n: 0 }]);
});

test('a ticket that is billed later counts once', async () => {
  for (const id of reduced.slice(0, 2)) await shop.api.post(`/Document/${id}/facturer`, { clientId: shop.professionnel.id }, { status: 201 });
  await shop.api.refused('POST', `/Document/${reduced[0]}/facturer`, { status: 409, body: { clientId: shop.professionnel.id } });
  assert.deepEqual(server.rows(`SELECT count(*)::int AS n FROM "Document" WHERE "entrepriseId" = '${shop.entrepriseId}' AND type = 'FACTURE' AND numero IS NOT NULL`), [{ n: 2 }]);
});

/** What the books must say: the tickets and their credit notes, not the invoices that tickets became. */
const SOLD = `(SELECT *, CASE type WHEN 'AVOIR' THEN -1 ELSE 1 END AS s FROM "Document"
  WHERE "entrepriseId" = '${shop.entrepriseId}' AND numero IS NOT NULL AND type IN ('TICKET', 'AVOIR')) d`;

test('the tickets, the Z, the VAT report and the FEC say the same', async () => {
  const range = 'du=2026-11-01&au=2026-11-30';
  const [documents] = server.rows(`SELECT sum(s * montant_ht) AS ht, sum(s * montant_tva) AS tva, sum(s * montant_ttc) AS ttc FROM ${SOLD}`);
  const z = zs.flatMap((one) => one.totaux.tva);
  assert.deepEqual([sum(z, 'ht'), sum(z, 'tva'), sum(z, 'ttc')], [documents.ht, documents.tva, documents.ttc].map(cents));
  assert.equal(net(zs), cents(documents.ttc));
  const rates = server.rows(`SELECT t.taux, sum(d.s * t.base) AS ht, sum(d.s * t.montant) AS tva FROM ${SOLD}
    JOIN systeme.document_tva t ON t."entrepriseId" = d."entrepriseId" AND t."documentId" = d.id GROUP BY t.taux`);
  assert.equal(Object.keys(byRate(rates, 'ht', 'tva')).length, 3);
  assert.deepEqual(byRate(z, 'ht', 'tva'), byRate(rates, 'ht', 'tva'));
  const { json: equation } = await shop.api.get(`/compta/equation?${range}`);
  assert.deepEqual([equation.equilibre, equation.ecarts], [true, []], JSON.stringify(equation));
  assert.deepEqual([cents(equation.chiffreAffaires.ht), cents(equation.chiffreAffaires.tva)], [cents(documents.ht), cents(documents.tva)]);
  const { json: report } = await shop.api.get(`/compta/tva?${range}`);
  assert.deepEqual(byRate(report.exigible, 'base', 'tva'), byRate(rates, 'ht', 'tva'));
  const file = await shop.api.get(`/compta/fec?${range}`);
  const rows = entries(file);
  const tender = (kind) => zs.flatMap((one) => one.totaux.moyens).filter((m) => m.moyen === kind).reduce((all, m) => all + cents(m.montant), 0);
  // Points are a discount that the shop grants after the sale: its turnover and VAT stay.
  assert.equal(tender('POINTS'), 3 * 67);
  assert.equal(balance(rows, '7097'), tender('POINTS'));
  assert.deepEqual([balance(rows, '7097') - balance(rows, '70'), -balance(rows, '4457'), balance(rows, '')], [cents(documents.ht), cents(documents.tva), 0]);
  assert.equal(balance(rows, '53'), tender('ESPECES'));
  acceptedEntries(file);
  assert.deepEqual((await other.api.get(`/compta/equation?${range}`)).json.chiffreAffaires.ttc, 0);
});

test('the year ends: days, month and year of each register are its tickets, by rate and tender; its archive is whole', async () => {
  await server.stop();
  await server.launch({ clock: '2027-01-05T09:00:00Z' });
  shop.api.url = server.url;
  shop.api.token = (await server.api.request('POST', '/session', { body: { email: shop.email, motDePasse: PASSWORD } })).json.jeton;
  for (const till of tills) {
    const pieces = (nature) => server.rows(`SELECT contenu::jsonb AS contenu FROM systeme.piece_fiscale
      WHERE register_id = '${till.id}' AND nature = '${nature}' AND NOT ecole ORDER BY seq`).map((row) => row.contenu);
    await until(() => pieces('AN').length === 1);
    const mine = zs.filter((one) => one.till === till);
    const rates = Object.fromEntries(Object.entries(byRate(mine.flatMap((one) => one.totaux.tva), 'ttc')).map(([rate, [ttc]]) => [String(Math.round(rate * 100)).padStart(4, '0'), ttc]));
    const tenders = new Map();
    for (const { moyen, montant } of mine.flatMap((one) => one.totaux.moyens)) tenders.set(moyen, (tenders.get(moyen) ?? 0) + cents(montant));
    for (const nature of ['TICKET', 'JOUR', 'MOIS', 'AN']) {
      const all = pieces(nature);
      assert.equal(all.reduce((total, one) => total + one.total, 0), net(mine), nature);
      const vat = {};
      for (const [rate, ttc] of all.flatMap((one) => Object.entries(one.vat))) vat[rate] = (vat[rate] ?? 0) + ttc;
      assert.deepEqual(Object.fromEntries(Object.entries(vat).filter(([, ttc]) => ttc !== 0).sort()), rates, nature);
      if (nature === 'TICKET') continue;
      assert.equal(all.at(-1).perpetual, net(mine), nature);
      const means = {};
      for (const [mean, { amount }] of all.flatMap((one) => Object.entries(one.means))) means[mean] = (means[mean] ?? 0) + amount;
      for (const [moyen, montant] of tenders) if (moyen !== 'AVOIR' && moyen !== 'COMPENSATION') assert.equal(means[moyen], montant, `${nature} ${moyen}`);
    }
    const made = (await till.post('archiver', { du: '2026-01-01', au: '2026-12-31' })).json;
    const file = join(server.folder, '..', `annee-${till.id}.zip`);
    writeFileSync(file, (await till.get(`archive?archive=${made.archiveId}`)).bytes);
    const { code, output } = command(['verify', file]);
    assert.equal(code, 0, output);
    acceptedArchive(file);
  }
});

test('doctor and the fingerprints agree', async () => {
  await server.stop();
  for (const name of ['doctor', 'verify']) {
    const report = command([name, '--data-dir', server.folder]);
    assert.equal(report.code, 0, report.output + report.errors);
  }
});
