// The books of a small company over two months, every figure worked out by hand: when VAT is due, what clients owe, the
// file of entries, and the equation that ties them together.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { balance, entries as entriesOf } from '../lib/books.mjs';
import { Server } from '../lib/server.mjs';
import { colleague, draft, invoice, line, register, twoCompanies } from '../lib/shop.mjs';
import { acceptedEntries } from '../lib/validators.mjs';

let server, shop, other, documents;
before(async () => {
  server = await Server.start();
  await server.api.holdToContract(/^\/compta/);
  [shop, other] = await twoCompanies(server);
  documents = await october();
  // The other company sells on the same days: nothing of it may appear.
  await invoice(other, [line(1, 7777, 20)], { clientId: other.professionnel.id, dateEmission: '2026-10-05' });
});
after(() => server.close());

const hours = (quantite, prix, tva) => line(quantite, prix, tva, { unite: 'HUR', designation: 'Pose' });
const pay = (document, montant, moyen_paiement, date_paiement, reference) =>
  shop.api.post(`/Document/${document.id}/encaisser`, { montant, moyen_paiement, date_paiement, reference });
const get = async (path) => (await shop.api.get(`/compta/${path}`)).json;

/** October 2026: goods, services on receipt, two rates, a credit note, K, G, E, and the option "débits" from the 20th. */
async function october() {
  const client = (await shop.api.create('Client', { nom: 'Schreinerei Weiß', raisonSociale: 'Schreinerei Weiß GmbH', type: 'PROFESSIONNEL', pays: 'DE', numeroTva: 'DE123456789', adresse: 'Hauptstraße 1', codePostal: '10115', ville: 'Berlin' })).id;
  const loin = (await shop.api.create('Client', { nom: 'Maple Doors', type: 'ETRANGER', pays: 'CA', adresse: '1 Main Street', ville: 'Toronto' })).id;
  const pro = shop.professionnel.id;
  const on = (day, more = {}) => ({ clientId: pro, dateEmission: `2026-10-${day}`, ...more });
  const d = {};
  d.biens = await invoice(shop, [line(1, 100, 20)], on('05'));
  d.services = await invoice(shop, [hours(10, 60, 20)], on('07'));
  d.deuxTaux = await invoice(shop, [hours(1, 100, 20), hours(1, 100, 10)], on('08'));
  d.pain = await invoice(shop, [line(10, 20, 5.5)], on('10'));
  const lignes = (await shop.api.get(`/LigneDocument?documentId=eq.${d.pain.id}&select=id`)).json;
  d.avoir = (await shop.api.post(`/Document/${d.pain.id}/crediter`, { lignes: [{ ligneId: lignes[0].id, quantite: 5 }], dateEmission: '2026-10-12' }, { status: 201 })).json;
  d.europe = await invoice(shop, [line(1, 300, 0, { categorieTva: 'K' })], on('15', { clientId: client, dateLivraison: '2026-10-15' }));
  d.export = await invoice(shop, [line(1, 400, 0, { categorieTva: 'G' })], on('16', { clientId: loin }));
  d.exonere = await invoice(shop, [line(1, 50, 0, { categorieTva: 'E' })], on('17'));
  const [settings] = (await shop.api.get('/ParametresEntreprise?select=id')).json;
  await shop.api.patch(`/ParametresEntreprise/${settings.id}`, { optionDebits: true, optionDebitsDepuis: '2026-10-20' });
  d.debits = await invoice(shop, [hours(2, 100, 20)], on('21'));
  await pay(d.services, 200, 'CHEQUE', '2026-10-20', 'CHQ 4711');
  await pay(d.deuxTaux, 100, 'VIREMENT', '2026-10-25', 'VIR Œuvrard – 1');
  await pay(d.biens, 120, 'VIREMENT', '2026-11-10');
  await pay(d.services, 520, 'CARTE', '2026-11-15');
  return d;
}

const groups = (list) => list.map(({ categorieTva, taux, base, tva }) => [categorieTva, taux, base, tva]);
const boxes = (report) => Object.fromEntries(report.ca3.map((box) => [box.case, box]));
/** CSV cells of a French file. */
const cells = (text) => text.replace(/^\uFEFF/, '').trimEnd().split('\r\n').map((row) => row.split(';').map((cell) => cell.replace(/^"(.*)"$/, '$1')));

test('VAT of October: what is invoiced, what is due, and the boxes of the return', async () => {
  const report = await get('tva?du=2026-10-01&au=2026-10-31');
  // 100 + 600 + 100 + 200 at 20 %; 200 − 100 given back at 5.5 %.
  assert.deepEqual(groups(report.facturee), [
    ['S', 20, 1000, 200], ['S', 10, 100, 10], ['S', 5.5, 100, 5.5], ['E', 0, 50, 0], ['K', 0, 300, 0], ['G', 0, 400, 0]]);
  // 20 %: goods 100; cheque 200 × 600/720; transfer 100 × 120/230 × 100/120; débits 200. 10 %: 100 × 110/230 × 100/110.
  assert.deepEqual(groups(report.exigible), [
    ['S', 20, 510.14, 102.03], ['S', 10, 43.48, 4.35], ['S', 5.5, 100, 5.5], ['E', 0, 50, 0], ['K', 0, 300, 0], ['G', 0, 400, 0]]);
  const ca3 = boxes(report);
  assert.deepEqual(report.ca3.map((box) => box.case), ['A1', 'E1', 'E2', 'F2', '08', '09', '9B', '16', 'TD']);
  assert.deepEqual([ca3.A1.base, ca3.E1.base, ca3.E2.base, ca3.F2.base], [653.62, 400, 50, 300]);
  assert.deepEqual([ca3['08'].base, ca3['08'].tva, ca3['08'].baseEuros, ca3['08'].tvaEuros], [510.14, 102.03, 510, 102]);
  assert.deepEqual([ca3['09'].tva, ca3['09'].tvaEuros, ca3['9B'].tva, ca3['9B'].tvaEuros], [5.5, 6, 4.35, 4]);
  assert.deepEqual([ca3['16'].tva, ca3['16'].tvaEuros, ca3.TD.tva], [111.88, 112, 111.88]);
  assert.equal(report.territoire, 'METROPOLE');
});

test('VAT of November: only the payment of the services, that closes them to the centime', async () => {
  const report = await get('tva?du=2026-11-01&au=2026-11-30');
  assert.deepEqual(report.facturee, []);
  assert.deepEqual(groups(report.exigible), [['S', 20, 433.33, 86.67]]);
});

test('each figure opens on its documents, page by page', async () => {
  const report = await get('tva?du=2026-10-01&au=2026-10-31');
  for (const box of report.ca3.filter((b) => b.documents)) {
    const drill = (await shop.api.get(box.documents)).json;
    assert.equal(drill.totaux.base, box.base, box.case);
    if (box.tva !== undefined) assert.equal(drill.totaux.tva, box.tva, box.case);
    assert.equal(Math.round(drill.lignes.reduce((sum, row) => sum + row.base * 100, 0)), Math.round(box.base * 100), box.case);
  }
  const first = await get('tva/documents?du=2026-10-01&au=2026-10-31&case=08&taille=3');
  const second = await get('tva/documents?du=2026-10-01&au=2026-10-31&case=08&taille=3&page=2');
  assert.deepEqual([first.total, first.lignes.length, second.lignes.length], [4, 3, 1]);
  assert.deepEqual(first.lignes.map((row) => [row.date, row.base, row.moyen_paiement]), [
    ['2026-10-05', 100, null], ['2026-10-20', 166.67, 'CHEQUE'], ['2026-10-21', 200, null]]);
  assert.equal(first.lignes[1].documentId, documents.services.id);
});

test('journals: totals, pages, and what only moves between documents left out', async () => {
  const sales = await get('journal-ventes?du=2026-10-01&au=2026-10-31&taille=2');
  assert.deepEqual([sales.total, sales.lignes.length], [9, 2]);
  assert.deepEqual(sales.totaux, { montant_ht: 1950, montant_tva: 215.5, montant_ttc: 2165.5, acompteDeduit: 0, netAPayer: 2165.5 });
  const receipts = await get('journal-encaissements?du=2026-10-01&au=2026-11-30');
  assert.deepEqual(receipts.lignes.map((row) => [row.date, row.moyen_paiement, row.montant]), [
    ['2026-10-20', 'CHEQUE', 200], ['2026-10-25', 'VIREMENT', 100], ['2026-11-10', 'VIREMENT', 120], ['2026-11-15', 'CARTE', 520]]);
  assert.equal(receipts.totaux.montant, 940);
});

test('what clients owe, today and on a past day', async () => {
  const today = await get('balance-agee?au=2026-11-22');
  // 230 − 100, 211 − 105.50, 50 and 240 of one client; 300 and 400 of the two abroad: all due in November.
  assert.equal(today.total, 3);
  assert.deepEqual(today.totaux, { nonEchu: 0, de1a30: 1225.5, de31a60: 0, de61a90: 0, plusDe90: 0, credits: 0, total: 1225.5 });
  assert.equal(today.lignes.find((row) => row.clientId === shop.professionnel.id).de1a30, 525.5);
  const past = await get('balance-agee?au=2026-10-22');
  assert.deepEqual(past.totaux, { nonEchu: 1965.5, de1a30: 0, de31a60: 0, de61a90: 0, plusDe90: 0, credits: 0, total: 1965.5 });
  const later = await get('balance-agee?au=2027-01-15');
  // Issued on the 17th and the 21st: 60 and 56 days late; the others 61 to 69.
  assert.deepEqual([later.totaux.de31a60, later.totaux.de61a90], [290, 935.5]);
  assert.equal((await get('balance-agee?au=2026-10-01')).total, 0);
});

test('the account of one client ends on what it owes', async () => {
  const account = await get(`compte-client?clientId=${shop.professionnel.id}&du=2026-11-01&au=2026-11-30`);
  // 120 + 720 + 230 + 211 + 50 + 240 invoiced, 105.50 credited, 300 paid before November.
  assert.deepEqual(account.lignes.map((row) => [row.nature, row.debit, row.credit, row.solde]), [
    ['REPORT', 1165.5, 0, 1165.5], ['VIREMENT', 0, 120, 1045.5], ['CARTE', 0, 520, 525.5]]);
  assert.deepEqual(account.totaux, { debit: 0, credit: 640, solde: 525.5 });
  await shop.api.refused('GET', `/compta/compte-client?clientId=${other.professionnel.id}&du=2026-11-01&au=2026-11-30`, { status: 404, code: 'introuvable' });
});

test('a French spreadsheet opens the CSV; the XLSX holds the same rows', async () => {
  const csv = await shop.api.get('/compta/journal-ventes?du=2026-10-01&au=2026-10-31', {}, { Accept: 'text/csv' });
  assert.match(csv.headers.get('content-disposition'), /journal-ventes\.csv/);
  assert.deepEqual([...csv.bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
  const rows = cells(csv.text);
  assert.equal(rows.length, 10);
  assert.deepEqual(rows[0].slice(0, 5), ['Date', 'Numéro', 'Nature', 'Client', 'Montant HT']);
  assert.deepEqual(rows[4].slice(0, 9), ['10/10/2026', documents.pain.numero, 'FACTURE', 'Menuiserie Œuvrard SAS', '200,00', '11,00', '211,00', '0,00', '211,00']);
  assert.deepEqual(rows[5].slice(4, 7), ['-100,00', '-5,50', '-105,50']);

  const xlsx = await shop.api.get('/compta/journal-ventes?du=2026-10-01&au=2026-10-31&format=xlsx');
  assert.match(xlsx.headers.get('content-type'), /spreadsheetml/);
  const sheet = unzip(Buffer.from(xlsx.bytes), 'xl/worksheets/sheet1.xml');
  assert.equal(sheet.match(/<row /g).length, 10);
  assert.ok(sheet.includes('<v>211</v>') && sheet.includes('<v>-5.5</v>') && sheet.includes('Menuiserie Œuvrard SAS'));

  for (const [path, count] of [['balance-agee?au=2026-11-22', 4], ['journal-encaissements?du=2026-10-01&au=2026-11-30', 5],
    ['tva/documents?du=2026-10-01&au=2026-10-31&case=A1', 8], [`compte-client?clientId=${shop.professionnel.id}&du=2026-11-01&au=2026-11-30`, 4]]) {
    assert.equal(cells((await shop.api.get(`/compta/${path}&format=csv`)).text).length, count, path);
    assert.ok(unzip(Buffer.from((await shop.api.get(`/compta/${path}&format=xlsx`)).bytes), 'xl/worksheets/sheet1.xml').match(/<row /g).length === count, path);
  }
});

/** One file of a ZIP archive, by its central directory. */
function unzip(bytes, name) {
  let at = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  for (let entry = bytes.readUInt32LE(at + 16), left = bytes.readUInt16LE(at + 10); left > 0; left -= 1) {
    const [compressed, nameSize, extra, comment, local] = [bytes.readUInt32LE(entry + 20), bytes.readUInt16LE(entry + 28), bytes.readUInt16LE(entry + 30), bytes.readUInt16LE(entry + 32), bytes.readUInt32LE(entry + 42)];
    if (bytes.toString('utf8', entry + 46, entry + 46 + nameSize) === name) {
      at = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      return inflateRawSync(bytes.subarray(at, at + compressed)).toString('utf8');
    }
    entry += 46 + nameSize + extra + comment;
  }
  throw new Error(`${name} is not in the archive`);
}

const groupBy = (rows, key) => rows.reduce((groups, row) => groups.set(key(row), [...(groups.get(key(row)) ?? []), row]), new Map());

test('the file of entries is balanced, continuous, lettered, and equals the VAT report', async () => {
  const answer = await shop.api.get('/compta/fec?exercice=2026');
  assert.equal(answer.headers.get('content-disposition'), 'attachment; filename="732829320FEC20261231.txt"');
  assert.match(answer.headers.get('content-type'), /iso-8859-15/);
  assert.equal(answer.headers.get('transfer-encoding'), 'chunked');
  const rows = entriesOf(answer);
  const entries = groupBy(rows, (row) => row.EcritureNum);
  // Nine documents, four payments, and the VAT that three of them made due.
  assert.deepEqual([...entries.keys()].map(Number), Array.from({ length: 16 }, (_, index) => index + 1));
  for (const [number, entry] of entries) assert.equal(entry.reduce((sum, row) => sum + row.net, 0), 0, `entry ${number}`);
  assert.equal(balance(rows, '44571'), -(11188 + 8667));
  assert.equal(balance(rows, '4458'), -(12000 + 3000 - 12000 - 1305));
  assert.equal(balance(rows, '411'), 122550);
  assert.deepEqual([balance(rows, '5112'), balance(rows, '5115'), balance(rows, '512')], [20000, 52000, 22000]);
  assert.deepEqual([balance(rows, '707'), balance(rows, '706')], [-(10000 + 10000 + 30000 + 40000 + 5000), -(60000 + 20000 + 20000)]);
  // Paid in full: the goods with one payment, the services with two. Nothing else is lettered.
  assert.deepEqual([...groupBy(rows.filter((row) => row.EcritureLet), (row) => row.EcritureLet)].map(([letter, group]) => [letter, group.length, group[0].DateLet]), [
    [documents.biens.numero, 2, '20261110'], [documents.services.numero, 3, '20261115']]);
  const client = rows.find((row) => row.CompteNum === '411000' && row.PieceRef === documents.biens.numero);
  assert.equal(client.CompAuxLib, 'Menuiserie Œuvrard SAS');
  assert.equal(rows.find((row) => row.PieceRef.startsWith('VIR')).PieceRef, 'VIR Œuvrard - 1');
  // Recorded today: validated today, dated on their own day.
  assert.deepEqual([client.EcritureDate, client.ValidDate], ['20261005', '20261122']);
});

test('each month of the file equals the VAT report of that month', async () => {
  for (const [du, au] of [['2026-10-01', '2026-10-31'], ['2026-11-01', '2026-11-30']]) {
    const report = await get(`tva?du=${du}&au=${au}`);
    const rows = entriesOf(await shop.api.get(`/compta/fec?du=${du}&au=${au}`));
    for (const [taux, account] of [[20, '445711'], [10, '445712'], [5.5, '445713']]) {
      const due = report.exigible.filter((group) => group.taux === taux).reduce((sum, group) => sum + Math.round(group.tva * 100), 0);
      assert.equal(balance(rows, account) + due, 0, `${du} ${taux} %`);
    }
  }
});

test('the checker of the file finds nothing, where there is one', async () => acceptedEntries(await shop.api.get('/compta/fec?exercice=2026')));

test('the description says what the file holds and what it does not', async () => {
  const { text } = await shop.api.get('/compta/fec/description?exercice=2026');
  for (const words of ['732829320FEC20261231.txt', 'du 01/01/2026 au 31/12/2026', 'Les achats', '445711', '411000']) assert.ok(text.includes(words), words);
});

test('accounts are the company\'s own; a wrong one stops the export by name', async () => {
  const [settings] = (await shop.api.get('/ParametresEntreprise?select=id,comptes,exerciceDebutMois')).json;
  const set = (changes) => shop.api.patch(`/ParametresEntreprise/${settings.id}`, changes);
  await set({ comptes: { ventes_biens: '701200', banque: '512100' }, exerciceDebutMois: 10 });
  const answer = await shop.api.get('/compta/fec?exercice=2026');
  assert.match(answer.headers.get('content-disposition'), /732829320FEC20270930\.txt/);
  const rows = entriesOf(answer);
  assert.deepEqual([balance(rows, '701200'), balance(rows, '707'), balance(rows, '512100')], [-95000, 0, 22000]);
  await set({ comptes: { clients: '41', banqe: '512000' } });
  const refusal = await shop.api.refused('GET', '/compta/fec?exercice=2026', { status: 409, code: 'comptes_invalides', pointers: ['#/comptes/clients', '#/comptes/banqe'] });
  assert.deepEqual(refusal.errors.map((fault) => fault.code).sort(), ['compte_invalide', 'role_inconnu']);
  await set({ comptes: {}, exerciceDebutMois: 1 });
});

test('turnover = VAT bases = books = payments + receivables', async () => {
  const equation = await get('equation?du=2026-10-01&au=2026-10-31');
  assert.deepEqual(equation.chiffreAffaires, { ht: 1950, tva: 215.5, ttc: 2165.5 });
  assert.deepEqual(equation.basesTva, equation.chiffreAffaires);
  assert.deepEqual(equation.livres, equation.chiffreAffaires);
  // 940 paid, the credit note of 105.50 set against its invoice on both sides, 1225.50 left.
  assert.deepEqual(equation.paiementsEtCreances, { ttc: 2165.5, paiements: 940, creances: 1225.5 });
  assert.deepEqual([equation.equilibre, equation.ecarts], [true, []]);
});

test('one centime changed behind the program\'s back is named, and stops the file', async () => {
  const corrupt = (sql) => server.sql(`SET session_replication_role = replica; SET app.entreprise = '${shop.entrepriseId}'; ${sql}`);
  corrupt(`UPDATE systeme.document_tva SET base = base + 0.01 WHERE "documentId" = '${documents.europe.id}';`);
  const equation = await get('equation?du=2026-10-01&au=2026-10-31');
  assert.equal(equation.equilibre, false);
  assert.equal(equation.differences.basesTva, 0.01);
  assert.deepEqual(equation.ecarts.map((row) => [row.regle, row.documentId, row.numero, row.attendu, row.constate]), [
    ['bases_tva', documents.europe.id, documents.europe.numero, 300, 300.01]]);
  const refusal = await shop.api.refused('GET', '/compta/fec?exercice=2026', { status: 409, code: 'livres_incoherents' });
  assert.match(refusal.detail, new RegExp(documents.europe.numero));
  corrupt(`UPDATE systeme.document_tva SET base = base - 0.01 WHERE "documentId" = '${documents.europe.id}';`);
  corrupt(`UPDATE "Paiement" SET montant = 119.99 WHERE "documentId" = '${documents.biens.id}';`);
  const paid = await get('equation?du=2026-10-01&au=2026-10-31');
  assert.deepEqual([paid.equilibre, paid.differences.paiementsEtCreances, paid.ecarts[0].regle, paid.ecarts[0].numero], [false, -0.01, 'paiements', documents.biens.numero]);
  corrupt(`UPDATE "Paiement" SET montant = 120 WHERE "documentId" = '${documents.biens.id}';`);
  assert.equal((await get('equation?du=2026-10-01&au=2026-10-31')).equilibre, true);
});

test('what is asked wrongly is refused precisely', async () => {
  const refused = (path, status, code, fault) => shop.api.refused('GET', `/compta/${path}`, { status, code, contains: fault ? [`"${fault}"`] : [] });
  for (const report of ['tva', 'journal-ventes', 'journal-encaissements', 'equation', 'tva/documents']) {
    await refused(`${report}?du=2026-10-31&au=2026-10-01`, 422, 'entree_invalide', 'periode_inversee');
    await refused(`${report}?du=1900-01-01&au=2026-10-01`, 422, 'entree_invalide', 'periode_hors_limites');
    await refused(`${report}?du=2026-02-30&au=2026-10-01`, 422, 'entree_invalide', 'date_invalide');
    await refused(`${report}?au=2026-10-01`, 422, 'entree_invalide', 'champ_obligatoire');
  }
  await refused('balance-agee?au=1999-12-31', 422, 'entree_invalide', 'periode_hors_limites');
  await refused('journal-ventes?du=2026-10-01&au=2026-10-31&format=ods', 422, 'entree_invalide', 'valeur_inconnue');
  await refused('journal-ventes?du=2026-10-01&au=2026-10-31&page=0', 422, 'entree_invalide', 'nombre_invalide');
  await refused('tva/documents?du=2026-10-01&au=2026-10-31&case=T1', 422, 'entree_invalide', 'case_inconnue');
  await refused('tva/documents?du=2026-10-01&au=2026-10-31&case=99', 422, 'entree_invalide', 'valeur_inconnue');
  await refused('fec', 422, 'entree_invalide', 'periode_obligatoire');
  await refused('fec?exercice=26', 422, 'entree_invalide', 'exercice_invalide');
  await shop.api.refused('GET', '/compta/journal-ventes?du=2026-10-01&au=2026-10-31', { headers: { Accept: 'application/pdf' }, status: 406, code: 'format_non_disponible' });
  const [settings] = (await other.api.get('/ParametresEntreprise?select=id')).json;
  await other.api.patch(`/ParametresEntreprise/${settings.id}`, { siren: null });
  await other.api.refused('GET', '/compta/fec?exercice=2026', { status: 409, code: 'siren_manquant' });
});

test('an accountant reads the books, a cashier does not, and nobody reads another company\'s', async () => {
  const accountant = await colleague(server, shop, 'COMPTABLE');
  const cashier = await colleague(server, shop, 'CAISSIER');
  for (const path of ['tva?du=2026-10-01&au=2026-10-31', 'fec?exercice=2026', 'balance-agee', 'equation?du=2026-10-01&au=2026-10-31']) {
    await accountant.api.get(`/compta/${path}`);
    await cashier.api.refused('GET', `/compta/${path}`, { status: 403, code: 'droit_manquant' });
  }
  const theirs = (await other.api.get('/compta/tva?du=2026-10-01&au=2026-10-31')).json;
  assert.deepEqual(groups(theirs.facturee), [['S', 20, 7777, 1555.4]]);
});

test('a claim given up: its VAT comes back where it was due, and the account of the client is settled', async () => {
  await shop.api.post(`/Document/${documents.debits.id}/declarer-irrecouvrable`, { date: '2026-11-20', motif: 'Liquidation judiciaire' });
  const report = await get('tva?du=2026-11-01&au=2026-11-30');
  // 433.33 and 86.67 collected, less 200 and 40 that October had declared.
  assert.deepEqual(groups(report.exigible), [['S', 20, 233.33, 46.67]]);
  const rows = entriesOf(await shop.api.get('/compta/fec?du=2026-11-01&au=2026-11-30'));
  assert.deepEqual([balance(rows, '654'), balance(rows, '44571')], [20000, -4667]);
  assert.equal((await get('balance-agee?au=2026-11-22')).totaux.total, 985.5);
  assert.equal((await get('balance-agee?au=2026-11-19')).totaux.total, 1225.5);
  assert.equal((await get('equation?du=2026-10-01&au=2026-11-30')).equilibre, true);
});

test('a deposit and its final invoice: VAT as it is received, 4191 and 4458 end at zero', async () => {
  const craft = await register(server, 'Menuiserie Roux');
  const api = craft.api;
  const quote = await draft(craft, [hours(10, 100, 20)], { type: 'DEVIS', clientId: craft.professionnel.id, dateEmission: '2026-10-02' });
  await api.post(`/Document/${quote.id}/valider`, {});
  await api.post(`/Document/${quote.id}/accepter`, { acceptePar: 'Paul Œuvrard', date: '2026-10-02' });
  const deposit = (await api.post(`/Document/${quote.id}/demander-acompte`, { pourcent: 30, date: '2026-10-03' }, { status: 201 })).json;
  await api.post(`/Document/${deposit.id}/valider`, {});
  await api.post(`/Document/${deposit.id}/encaisser`, { montant: 360, moyen_paiement: 'VIREMENT', date_paiement: '2026-10-05' });
  const final = await invoice(craft, [hours(10, 100, 20)], { clientId: craft.professionnel.id, dateEmission: '2026-10-20', acomptes: [{ documentId: deposit.id }] });
  await api.post(`/Document/${final.id}/encaisser`, { montant: 840, moyen_paiement: 'VIREMENT', date_paiement: '2026-11-03' });
  const month = async (number) => (await api.get(`/compta/tva?du=2026-${number}-01&au=2026-${number}-30`)).json;
  assert.deepEqual(groups((await month(10)).facturee), [['S', 20, 1000, 200]]);
  assert.deepEqual(groups((await month(10)).exigible), [['S', 20, 300, 60]]);
  assert.deepEqual(groups((await month(11)).exigible), [['S', 20, 700, 140]]);
  const rows = entriesOf(await api.get('/compta/fec?exercice=2026'));
  assert.deepEqual(['4191', '4458', '411', '44571', '706', '512'].map((account) => balance(rows, account)), [0, 0, 0, -20000, -100000, 120000]);
  // One frozen instant: both were recorded at once.
  const deposits = Object.fromEntries(rows.filter((row) => row.CompteNum === '419100').map((row) => [row.PieceRef, row.net]));
  assert.deepEqual(deposits, { 'FAC2026-00001': -30000, [final.numero]: 30000 });
  assert.equal((await api.get('/compta/equation?du=2026-10-01&au=2026-10-31')).json.equilibre, true);
});

test('a replaced invoice comes back in the journal on the day of its 384: journal = VAT report = file', async () => {
  const lock = await register(server, 'Serrurerie Blanc');
  const on = (date) => ({ clientId: lock.professionnel.id, dateEmission: date });
  const wrong = await invoice(lock, [line(1, 1000, 20)], on('2026-10-12'));
  const { id, version } = (await lock.api.post(`/Document/${wrong.id}/rectifier`, {})).json;
  await lock.api.post('/Document/enregistrer', { id, version, type: 'FACTURE', lignes: [line(1, 900, 20)], ...on('2026-11-05') });
  const right = (await lock.api.post(`/Document/${id}/valider`, {})).json;
  for (const [du, au, net, tva] of [['2026-10-01', '2026-10-31', 1000, 200], ['2026-11-01', '2026-11-30', -100, -20], ['2026-10-01', '2026-11-30', 900, 180]]) {
    const { totaux } = (await lock.api.get(`/compta/journal-ventes?du=${du}&au=${au}`)).json;
    assert.deepEqual([totaux.montant_ht, totaux.montant_tva, totaux.netAPayer], [net, tva, net + tva]);
    const report = (await lock.api.get(`/compta/tva?du=${du}&au=${au}`)).json;
    assert.deepEqual(groups(report.facturee), [['S', 20, net, tva]]);
    const sales = entriesOf(await lock.api.get(`/compta/fec?du=${du}&au=${au}`)).filter((row) => row.JournalCode === 'VE');
    assert.deepEqual(['707', '44571', '411'].map((account) => balance(sales, account)), [-100 * net, -100 * tva, 100 * (net + tva)]);
  }
  const { lignes, total } = (await lock.api.get('/compta/journal-ventes?du=2026-11-01&au=2026-11-30&taille=1')).json;
  const next = (await lock.api.get('/compta/journal-ventes?du=2026-11-01&au=2026-11-30&taille=1&page=2')).json.lignes;
  assert.equal(total, 2);
  assert.deepEqual([...lignes, ...next].map((row) => [row.date, row.numero, row.type, row.montant_ttc, row.documentId]), [
    ['2026-11-05', wrong.numero, 'REPRISE', -1200, wrong.id], ['2026-11-05', right.numero, 'FACTURE', 1080, id]]);
});
