// Lines of the acceptance list (conformite-fr 12) that no other story proves whole; docs/acceptation.md names the test of each.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Server, command, newFolder } from '../lib/server.mjs';
import { TODAY } from '../lib/settlement.mjs';
import { document, draft, invoice, line, register, twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, neighbour] = await twoCompanies(server);
const work = newFolder();
const hours = (quantite, prix, tva) => line(quantite, prix, tva, { unite: 'HUR', designation: 'Pose' });

const settings = async (of, values) => {
  const [{ id }] = (await of.api.get('/ParametresEntreprise?select=id')).json;
  await of.api.patch(`/ParametresEntreprise/${id}`, values);
};
const issue = async (of, id) => ({ ...(await of.api.post(`/Document/${id}/valider`, {})).json, id });
const pay = (of, d, montant) => of.api.post(`/Document/${d.id}/encaisser`, { montant: montant ?? d.netAPayer, moyen_paiement: 'VIREMENT', date_paiement: TODAY });
const vat = async (of) => (await of.api.get('/compta/tva?du=2026-11-01&au=2026-11-30')).json;
/** Debits minus credits of the accounts that begin with `account`, in centimes. */
async function balances(of, ...accounts) {
  const { bytes } = await of.api.get('/compta/fec?exercice=2026');
  const rows = new TextDecoder('iso-8859-15').decode(bytes).trimEnd().split('\r\n').slice(1).map((row) => row.split('\t'));
  const cents = (text) => Math.round(Number(text.replace(',', '.')) * 100);
  return accounts.map((account) => rows.filter((row) => row[4].startsWith(account)).reduce((sum, row) => sum + cents(row[11]) - cents(row[12]), 0));
}
const atTheTill = async (of, lignes, code = 'C8') => document(of, (await (await Till.create(of, { code })).sell(lignes)).documentId);

/** All that a document says to people and to machines. */
async function said(of, id) {
  const file = join(work, 'page.pdf');
  writeFileSync(file, (await of.api.get(`/Document/${id}/pdf`)).bytes);
  const page = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout.replace(/[\u00a0\u202f]/g, ' ');
  const { mentions } = await document(of, id, 'mentions');
  const xml = (await of.api.request('GET', `/Document/${id}/xml`, { expect: { status: [200, 409] } })).text;
  return { page, mentions, xml };
}

test('line 7: a deposit of 30 %, a second one, the final invoice: the VAT of the three is that of the whole, 4191 and 4458 end at nothing', async () => {
  const to = { clientId: shop.professionnel.id };
  const quote = await draft(shop, [hours(33, 33.33, 20), hours(7, 19.99, 10), hours(3, 7.77, 5.5)], { type: 'DEVIS', remise: 3, ...to });
  await issue(shop, quote.id);
  const parts = [];
  for (const body of [{ pourcent: 30 }, { montant: 333.33 }]) {
    const { json } = await shop.api.post(`/Document/${quote.id}/demander-acompte`, body);
    parts.push(await issue(shop, json.id));
    await pay(shop, parts.at(-1));
  }
  parts.push(await issue(shop, (await shop.api.post(`/Document/${quote.id}/transformer`, {})).json.id));
  await pay(shop, parts[2]);
  const [whole] = server.rows(`SELECT (montant_ht * 100)::int AS ht, (montant_tva * 100)::int AS tva, (montant_ttc * 100)::int AS ttc FROM "Document" WHERE id = '${quote.id}'`);
  const report = await vat(shop);
  const sum = (list, member) => list.reduce((total, g) => total + Math.round(g[member] * 100), 0);
  assert.deepEqual([sum(report.facturee, 'base'), sum(report.facturee, 'tva')], [whole.ht, whole.tva]);
  // Services: all of it is due once all of it is paid.
  assert.deepEqual([sum(report.exigible, 'base'), sum(report.exigible, 'tva')], [whole.ht, whole.tva]);
  for (const { taux, base, tva } of server.rows(`SELECT taux, base, montant AS tva FROM systeme.document_tva WHERE "documentId" = '${parts[2].id}'`)) {
    assert.deepEqual(report.exigible.filter((g) => g.taux === taux).map((g) => [g.base, g.tva]), [[base, tva]], `${taux} %`);
  }
  assert.deepEqual(await balances(shop, '4191', '4458', '411', '44571', '70', '512'), [0, 0, 0, -whole.tva, -whole.ht, whole.ttc]);
  assert.equal(parts.reduce((total, d) => total + Math.round(d.netAPayer * 100), 0), whole.ttc);
});

test('line 8: a company in franchise shows no VAT anywhere, says why, and its totals are equal', async () => {
  const small = await register(server, 'Micro Couture');
  await settings(small, { regimeTva: 'FRANCHISE', numeroTva: null });
  const to = { clientId: small.professionnel.id };
  const mention = 'TVA non applicable, art. 293 B du CGI';
  const sold = await invoice(small, [{ articleId: small.pain.id, quantite: 4 }, hours(2, 45, 0)], { remise: 10, frais: [{ libelle: 'Port', montant: 3 }], ...to });
  const quote = await invoice(small, [hours(1, 80, 0)], { type: 'DEVIS', ...to });
  const deposit = await issue(small, (await small.api.post(`/Document/${quote.id}/demander-acompte`, { pourcent: 30 })).json.id);
  const credit = (await small.api.post(`/Document/${sold.id}/crediter`, { pourcent: 10 }, { status: 201 })).json;
  const ticket = await atTheTill(small, [sale('Pain', 1, 12, 0)]);
  for (const d of [sold, quote, deposit, credit, ticket]) {
    assert.deepEqual([Number(d.montant_tva), Number(d.montant_ttc)], [0, Number(d.montant_ht)], d.numero);
    const { page, mentions, xml } = await said(small, d.id);
    assert.ok(mentions.includes(mention), `${d.numero}: ${mentions}`);
    assert.ok(page.includes(mention), d.numero);
    // The one place where the word stands is the mention.
    assert.doesNotMatch(page.replaceAll(mention, ''), /TVA/, d.numero);
    if (!xml.includes('CrossIndustryInvoice')) continue;
    assert.doesNotMatch(xml, /<ram:CategoryCode>S</, d.numero);
    assert.match(xml, /<ram:TaxTotalAmount currencyID="EUR">0\.00</, d.numero);
    assert.match(xml, /<ram:ExemptionReasonCode>VATEX-FR-FRANCHISE</, d.numero);
  }
  await small.api.refused('POST', `/Document/${(await draft(small, [line(1, 10, 20)])).id}/valider`, { status: 422, code: 'tva_en_franchise', pointers: ['#/lignes/0/tva'], body: {} });
  assert.deepEqual((await vat(small)).exigible.filter((g) => g.tva !== 0), []);
  assert.deepEqual(await balances(small, '445'), [0]);
});

test('line 9: without the option, the words of the débits appear nowhere', async () => {
  const mixed = [hours(2, 45, 20), line(1, 10, 20)];
  const quote = await invoice(neighbour, mixed, { type: 'DEVIS' });
  const sold = await invoice(neighbour, mixed, { clientId: neighbour.professionnel.id });
  const credit = (await neighbour.api.post(`/Document/${sold.id}/crediter`, { pourcent: 10 }, { status: 201 })).json;
  const deposit = await issue(neighbour, (await neighbour.api.post(`/Document/${quote.id}/demander-acompte`, { pourcent: 30 })).json.id);
  for (const d of [quote, sold, credit, deposit]) {
    const { page, mentions, xml } = await said(neighbour, d.id);
    for (const text of [page, mentions, xml]) assert.doesNotMatch(text, /débits/i, d.numero);
    assert.doesNotMatch(xml, /<ram:SubjectCode>TXD</, d.numero);
  }
});

test('line 4: what is sealed stays as it is for the application\'s role, in SQL, to the last table', async () => {
  const sold = await invoice(shop, [line(1, 100, 20)], { clientId: shop.professionnel.id });
  await pay(shop, sold, 20);
  await shop.api.get(`/Document/${sold.id}/pdf`);
  const ticket = await atTheTill(shop, [sale('Pain', 1, 12)], 'C9');
  const [{ id: store }] = (await shop.api.get('/Store?isMainStore=is.true&select=id')).json;
  const [{ session }] = server.rows('SELECT gen_random_uuid() AS session');
  server.sql(`SET app.entreprise = '${shop.entrepriseId}';
    INSERT INTO "Register" (id, "entrepriseId", "storeId", nom, code) VALUES ('${session}', '${shop.entrepriseId}', '${store}', 'Caisse 1', 'C1');
    INSERT INTO "RegisterSession" (id, "entrepriseId", "registerId", numero, "ouvertParId", statut, "ouverteAt", "clotureeAt")
      VALUES ('${session}', '${shop.entrepriseId}', '${session}', 1, '${shop.userId}', 'CLOTUREE', '2026-11-21T08:00:00Z', '2026-11-21T19:00:00Z');`);
  await shop.api.post('/Entreprise/cloturer-periode', { jusquAu: '2026-09-30' });
  const sealed = [
    ...[sold, ticket].flatMap(({ id }) => [['"Document"', 'montant_ttc = montant_ttc + 1', `id = '${id}'`], ['"LigneDocument"', 'quantite = quantite + 1', `"documentId" = '${id}'`],
      ['systeme.document_tva', 'montant = montant + 1', `"documentId" = '${id}'`]]),
    ['"Paiement"', 'montant = montant + 1', `"documentId" = '${sold.id}'`], ['systeme.paiement_tva', 'tva = tva + 1', `"documentId" = '${sold.id}'`],
    ['"UserActivity"', `action = 'rien'`, `"modeleId" = '${sold.id}'`], ['"RegisterSession"', 'numero = 2', `id = '${session}'`],
    ['systeme.periode_close', `"jusquAu" = '2026-01-01'`, 'true'], ['systeme.file', `kind = 'XML'`, `modele_id = '${sold.id}'`],
  ];
  for (const [table, change, where] of sealed) {
    const mine = `"entrepriseId" = '${shop.entrepriseId}' AND ${where}`;
    const [{ n }] = server.rows(`SELECT count(*)::int AS n FROM ${table} WHERE ${mine}`);
    assert.ok(n > 0, `${table}: nothing to try`);
    for (const statement of [`UPDATE ${table} SET ${change} WHERE ${mine}`, `DELETE FROM ${table} WHERE ${mine}`]) {
      const output = server.psql(`SET ROLE "MyProPartner_application"; SET app.entreprise = '${shop.entrepriseId}'; ${statement};`, { stopOnError: false });
      assert.match(output, /ERROR/, statement);
      assert.doesNotMatch(output, /does not exist|syntax/, statement);
    }
  }
});

test('doctor and the fingerprints agree', async () => {
  await server.stop();
  for (const name of ['doctor', 'verify']) {
    const report = command([name, '--data-dir', server.folder]);
    assert.equal(report.code, 0, report.output + report.errors);
  }
});
