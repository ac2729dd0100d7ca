// Tickets = Z = VAT report = FEC, to the centime: sales of two registers at several rates, refunds with and without a client, an
// exchange, rounding, a discount, points earned, over two days.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { project } from '../lib/paths.mjs';
import { Server, command } from '../lib/server.mjs';
import { twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const cents = (value) => Math.round(Number(value) * 100);
const sum = (rows, key) => rows.reduce((all, row) => all + cents(row[key]), 0);
const [settings] = (await shop.api.get('/ParametresEntreprise?select=id')).json;
await shop.api.patch(`/ParametresEntreprise/${settings.id}`, { pointsParEuro: 1 });
const zs = [];

async function day(till, factor) {
  const card = (montant) => ({ paiements: [{ moyen_paiement: 'CARTE', montant }] });
  const client = shop.particulier.id;
  const first = await till.sell([sale('Pain', 3, 1.15, 5.5, { articleId: shop.pain.id }), sale('Vin', factor, 7.9), sale('Plat', 2, 8.35, 10)],
    { clientId: client, total: cents(20.15 + 7.9 * factor) / 100 });
  const full = cents(12.05 * factor + 0.1);
  await till.sell([sale('Livre', factor, 12.05, 5.5), sale('Sac', 1, 0.1)], { remise: 10, total: (full - Math.round(full / 10)) / 100 });
  const anonymous = await till.sell([sale('Bière', 6, 2.17), sale('Eau', 2, 0.99, 5.5)], card(15));
  await till.sell([sale('Rond', 1, 3.33)], { total: 3.35, arrondi: 0.02 });
  const lines = async (numero) => (await till.get(`ticket?numero=${numero}`)).json.lignes;
  const [beer] = await lines(anonymous.numero);
  await till.sell([], { total: -4.34, rembourse: { documentId: anonymous.documentId, lignes: [{ ligneId: beer.ligneId, quantite: 2 }] }, ...card(-4.34) });
  const [bread] = await lines(first.numero);
  await till.sell([sale('Brioche', 1, 4.6, 5.5)], { total: 3.45, clientId: client, rembourse: { documentId: first.documentId, lignes: [{ ligneId: bread.ligneId, quantite: 1 }] }, ...card(3.45) });
  const { json } = await till.get('x');
  const cash = cents(json.especesAttendues);
  zs.push(await till.close({ comptage: { 1: Math.floor(cash / 100), '0.01': cash % 100 } }));
}

test('two registers sell for two days', async () => {
  const [a, b] = [await Till.create(shop, { code: 'A', settings: { arrondiEspeces: 5 } }), await Till.create(shop, { code: 'B', settings: { arrondiEspeces: 5 } })];
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

test('the tickets, the Z, the VAT report and the FEC say the same', async () => {
  const range = 'du=2026-11-01&au=2026-11-30';
  const [documents] = server.rows(`SELECT sum(s * montant_ht) AS ht, sum(s * montant_tva) AS tva, sum(s * montant_ttc) AS ttc
    FROM (SELECT *, CASE type WHEN 'AVOIR' THEN -1 ELSE 1 END AS s FROM "Document" WHERE "entrepriseId" = '${shop.entrepriseId}' AND numero IS NOT NULL) d`);
  const z = zs.flatMap((one) => one.totaux.tva);
  assert.deepEqual([sum(z, 'ht'), sum(z, 'tva'), sum(z, 'ttc')], [documents.ht, documents.tva, documents.ttc].map(cents));
  assert.equal(sum(zs.map((one) => one.totaux), 'net_ttc'), cents(documents.ttc));
  const { json: equation } = await shop.api.get(`/compta/equation?${range}`);
  assert.deepEqual([equation.equilibre, equation.ecarts], [true, []], JSON.stringify(equation));
  assert.deepEqual([cents(equation.chiffreAffaires.ht), cents(equation.chiffreAffaires.tva)], [cents(documents.ht), cents(documents.tva)]);
  const { json: report } = await shop.api.get(`/compta/tva?${range}`);
  assert.deepEqual([sum(report.exigible, 'base'), sum(report.exigible, 'tva')], [cents(documents.ht), cents(documents.tva)]);
  const { bytes, text } = await shop.api.get(`/compta/fec?${range}`);
  const [header, ...rows] = text.trimEnd().split('\r\n').map((row) => row.split('\t'));
  const at = (name) => header.findIndex((one) => one.trim() === name);
  const amount = (row, name) => cents(row[at(name)].replace(',', '.'));
  const vat = rows.filter((row) => row[at('CompteNum')].startsWith('4457'));
  assert.equal(vat.reduce((all, row) => all + amount(row, 'Credit') - amount(row, 'Debit'), 0), cents(documents.tva));
  assert.equal(rows.reduce((all, row) => all + amount(row, 'Credit') - amount(row, 'Debit'), 0), 0);
  const checks = process.env.MYPROPARTNER_VALIDATORS ?? join(project, '../shared/validators');
  if (existsSync(join(checks, 'fec_check.py'))) {
    const file = join(server.folder, '..', '732829320FEC20261231.txt');
    writeFileSync(file, bytes);
    const done = spawnSync('python3', [join(checks, 'fec_check.py'), file], { encoding: 'utf8' });
    assert.equal(done.status, 0, done.stdout + done.stderr);
  }
  assert.deepEqual((await other.api.get(`/compta/equation?${range}`)).json.chiffreAffaires.ttc, 0);
});

test('doctor and the fingerprints agree', async () => {
  await server.stop();
  for (const name of ['doctor', 'verify']) {
    const report = command([name, '--data-dir', server.folder]);
    assert.equal(report.code, 0, report.output + report.errors);
  }
});
