// E-reporting: what consumers and businesses abroad bought and paid in October, declared in November, corrected when a
// late invoice changes it (CGI 290 and 290 A; conformite-fr 4.6).
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Server, newFolder, until } from '../lib/server.mjs';
import { PASSWORD, colleague, draft, line, rowCounts, twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';

const folder = newFolder();
const server = await Server.start({ clock: '2026-10-06T09:00:00Z', environment: { MYPROPARTNER_PLATEFORME_SIMULEE: folder } });
await server.api.holdToContract(/^\/ereporting/);
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const OCTOBER = { du: '2026-10-01', au: '2026-10-31' };
const prepare = (type, period = OCTOBER, of = shop) => of.api.post('/ereporting/preparer', { type, ...period });
const read = async (id) => (await shop.api.get(`/ereporting/${id}`)).json;
const rows = (declaration) => declaration.lignes.map((l) => [l.jour.slice(8), l.categorie, l.taux, l.base, l.tva, l.nombre]);
/** The same sum, straight from the VAT of the documents, less the deposits that they deduct. */
const truth = (where, { du, au } = OCTOBER) => server.rows(`SELECT sum(CASE d.type WHEN 'AVOIR' THEN -t.base ELSE t.base END)::float AS base,
  sum(CASE d.type WHEN 'AVOIR' THEN -t.montant ELSE t.montant END)::float AS tva FROM "Document" d
  JOIN (SELECT "documentId", base, montant FROM systeme.document_tva
        UNION ALL SELECT "documentId", -montant_ht, -montant_tva FROM systeme.document_acompte) t ON t."documentId" = d.id
  WHERE d."entrepriseId" = '${shop.entrepriseId}' AND d.statut <> 'BROUILLON'
    AND d.type IN ('FACTURE', 'FACTURE_ACOMPTE', 'AVOIR', 'TICKET') AND d."dateEmission" BETWEEN '${du}' AND '${au}' AND ${where}`)[0];
const CONSUMER = `(d.type = 'TICKET' OR d.destinataire ->> 'type' = 'PARTICULIER')`;

async function on(date, lignes, more = {}) {
  const { id } = await draft(shop, lignes, { dateEmission: date, ...more });
  const { json } = await shop.api.post(`/Document/${id}/valider`, { dateEmission: date });
  return { ...json, id };
}

async function restart(clock) {
  await server.stop();
  await server.launch({ clock });
  for (const one of [shop, other]) {
    const { json } = await server.api.post('/session', { email: one.email, motDePasse: PASSWORD }, { status: 201 });
    one.api = server.api.as(json.jeton);
    if (till && one === shop) till.api = one.api;
  }
}

let till;
const sell = (lignes, emisAt, more) => till.send(till.plain(lignes, { emisAt, ...more }));
let german;
let goods;
let service;
let late;
test('a month of sales: consumers, a till, a professional, a business abroad, a credit note, a payment', async () => {
  const [settings] = (await shop.api.get('/ParametresEntreprise?select=id')).json;
  await shop.api.patch(`/ParametresEntreprise/${settings.id}`, { plateformeAgreee: 'SIMULATEUR' });
  german = await shop.api.create('Client', { nom: 'Holz', raisonSociale: 'Holz GmbH', type: 'PROFESSIONNEL', numeroTva: 'DE123456789',
    adresse: 'Hauptstr. 1', codePostal: '10115', ville: 'Berlin', pays: 'DE' });
  await on('2026-10-05', [{ articleId: shop.pain.id, quantite: 4 }]); // 10.00 at 5.5 %
  goods = await on('2026-10-05', [line(4, 25, 20)]); // 100.00 at 20 %
  await on('2026-10-05', [line(1, 1000, 20)], { clientId: shop.professionnel.id }); // the platform's business, not ours
  till = await Till.create(shop);
  await sell([sale('Lampe', 1, 60)], '2026-10-06T11:00:00+02:00');
  await till.close({ comptage: { 100: 1, 50: 1, 10: 1 } });
  await restart('2026-10-08T09:00:00Z');
  await on('2026-10-06', [line(1, 20, 20), line(1, 10, 20, { unite: 'HUR' })]); // mixed: 20.00 goods, 10.00 services
  service = await on('2026-10-07', [line(1, 60, 20, { unite: 'HUR' })]);
  await on('2026-10-07', [line(2, 40, 0, { unite: 'HUR', categorieTva: 'AE' })], { clientId: german.id });
  const [ligne] = (await shop.api.get(`/LigneDocument?documentId=eq.${goods.id}`)).json;
  await shop.api.post(`/Document/${goods.id}/crediter`, { lignes: [{ ligneId: ligne.id, quantite: 1 }] }); // −25.00 on the 8th
  await shop.api.post(`/Document/${service.id}/encaisser`, { montant: 36, moyen_paiement: 'CARTE', date_paiement: '2026-10-08' });
  await restart('2026-11-22T09:00:00Z');
  await shop.api.post(`/Document/${service.id}/encaisser`, { montant: 36, moyen_paiement: 'CARTE', date_paiement: '2026-11-22' });
});

let declaration;
test('consumers: a line for each day, category and rate, that adds up to the VAT of the documents', async () => {
  const { json } = await prepare('10.3');
  assert.deepEqual([json.nature, json.rang, json.inchangee, json.lignes, json.limite], ['IN', 0, false, 6, '2026-11-10']);
  declaration = await read(json.id);
  assert.deepEqual(rows(declaration), [
    ['05', 'TLB1', 5.5, 10, 0.55, 1], ['05', 'TLB1', 20, 100, 20, 1],
    ['06', 'TLB1', 20, 70, 14, 2], ['06', 'TPS1', 20, 10, 2, 1],
    ['07', 'TPS1', 20, 60, 12, 1], ['08', 'TLB1', 20, -25, -5, 0],
  ]);
  assert.deepEqual([json.total_base, json.total_tva], [225, 43.55]);
  assert.deepEqual(truth(CONSUMER), { base: 225, tva: 43.55 });
  for (const l of declaration.lignes) {
    assert.equal(Math.round(100 * l.sources.reduce((sum, s) => sum + s.base, 0)), Math.round(100 * l.base));
    assert.ok(l.sources.every((s) => s.numero));
  }
  assert.deepEqual(declaration.lignes[1].sources.map((s) => s.documentId), [goods.id]);
});

test('made again it is the same; nothing is written', async () => {
  const before = rowCounts(server, shop);
  const { json } = await prepare('10.3');
  assert.deepEqual([json.id, json.inchangee], [declaration.id, true]);
  assert.deepEqual(rowCounts(server, shop), before);
});

test('abroad per invoice; payments where VAT is due on receipt, by day', async () => {
  const abroad = await read((await prepare('10.1')).json.id);
  assert.deepEqual(rows(abroad), [['07', 'TNT1', 0, 80, 0, 1]]);
  assert.ok(abroad.lignes[0].documentId);
  const paid = await read((await prepare('10.4')).json.id);
  assert.deepEqual(rows(paid), [['08', 'TPS1', 20, 36, 0, 1]]);
  assert.equal(paid.lignes[0].sources[0].documentId, service.id);
  assert.ok(paid.lignes[0].sources[0].paiementId);
});

test('periods are those of the regime, over, and not empty', async () => {
  const refused = (type, period, status, code) => shop.api.refused('POST', '/ereporting/preparer', { status, code, body: { type, ...period } });
  const wrong = await refused('10.3', { du: '2026-10-01', au: '2026-10-10' }, 422, 'periode_invalide');
  assert.match(wrong.detail, /31\/10\/2026/);
  await refused('10.3', { du: '2026-11-01', au: '2026-11-30' }, 409, 'periode_en_cours');
  await refused('10.3', { du: '2026-09-01', au: '2026-09-30' }, 409, 'ereporting_vide');
  await refused('10.2', OCTOBER, 409, 'ereporting_vide');
  await refused('10.9', OCTOBER, 422);
  await other.api.refused('POST', '/ereporting/preparer', { status: 409, code: 'ereporting_vide', body: { type: '10.3', ...OCTOBER } });
});

test('what is handed over stays, and leaves once', async () => {
  await shop.api.post(`/ereporting/${declaration.id}/transmettre`, {});
  await shop.api.refused('POST', `/ereporting/${declaration.id}/transmettre`, { status: 409, code: 'ereporting_transmis', body: {} });
  await until(async () => (await read(declaration.id)).etat === 'ENVOYE');
  const flows = readdirSync(join(folder, '732829320')).filter((n) => n.endsWith('.json')).map((n) => JSON.parse(readFileSync(join(folder, '732829320', n), 'utf8')));
  assert.deepEqual(flows.map((f) => f.type), ['AggregatedCustomerTransactionReport']);
  const file = await shop.api.get(`/ereporting/${declaration.id}/fichier`);
  assert.deepEqual(Buffer.from(flows[0].octets, 'base64'), Buffer.from(file.bytes));
  for (const part of ['flux="10.3" nature="IN" rang="0"', '<siren>732829320</siren>', '<jour>2026-10-08</jour><categorie>TLB1</categorie><taux>20.00</taux><base>-25.00</base><tva>-5.00</tva><nombre>0</nombre>', '<totaux><base>225.00</base><tva>43.55</tva></totaux>']) {
    assert.ok(file.text.includes(part), `${part}\n${file.text}`);
  }
  for (const sql of [`DELETE FROM systeme.ereporting WHERE id = '${declaration.id}'`, `UPDATE systeme.ereporting SET total_base = 0 WHERE id = '${declaration.id}'`]) {
    assert.throws(() => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; ${sql};`), /transmise/);
  }
});

test('a late invoice changes the period: a rectification replaces it whole', async () => {
  assert.equal((await prepare('10.3')).json.inchangee, true);
  late = await on('2026-10-20', [line(1, 10, 20)]);
  const { json } = await prepare('10.3');
  assert.deepEqual([json.nature, json.rang, json.inchangee, json.total_base, json.total_tva], ['RE', 1, false, 235, 45.55]);
  await on('2026-10-21', [line(1, 1, 20)]);
  const { json: again } = await prepare('10.3');
  assert.deepEqual([again.nature, again.rang, again.total_base], ['RE', 1, 236]);
  await shop.api.refused('GET', `/ereporting/${json.id}`, { status: 404 });
  const both = (await shop.api.get('/ereporting?type=10.3')).json.declarations;
  assert.deepEqual(both.map((d) => [d.rang, d.etat]).sort(), [[0, 'ENVOYE'], [1, 'PREPAREE']]);
  await shop.api.post(`/ereporting/${again.id}/transmettre`, {});
  await until(async () => (await read(again.id)).etat === 'ENVOYE');
  assert.deepEqual(truth(CONSUMER), { base: 236, tva: 45.75 });
});

test('a period whose declaration a later one replaced is not handed over', async () => {
  const [abroad] = (await shop.api.get('/ereporting?type=10.1')).json.declarations;
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; INSERT INTO systeme.ereporting ("entrepriseId", id, flux, du, au, rang, nature, devise, total_base, total_tva, empreinte, limite, preparee_at)
    SELECT "entrepriseId", gen_random_uuid(), flux, du, au, 1, 'RE', devise, 0, 0, empreinte, limite, now() FROM systeme.ereporting WHERE id = '${abroad.id}';`);
  await shop.api.refused('POST', `/ereporting/${abroad.id}/transmettre`, { status: 409, code: 'ereporting_perime', body: {} });
});

test('another company sees nothing of it, and a cashier may not', async () => {
  for (const path of ['', '/fichier']) await other.api.refused('GET', `/ereporting/${declaration.id}${path}`, { status: 404, code: 'introuvable' });
  await other.api.refused('POST', `/ereporting/${declaration.id}/transmettre`, { status: 404, body: {} });
  assert.deepEqual((await other.api.get('/ereporting')).json.declarations, []);
  await shop.api.refused('GET', '/ereporting?apres=x', { status: 422, code: 'filtre_invalide' });
  const cashier = await colleague(server, shop, 'CAISSIER');
  await cashier.api.refused('POST', '/ereporting/preparer', { status: 403, body: { type: '10.3', ...OCTOBER } });
});

test('a deposit and the invoice that deducts it are declared as the whole, once; a credit note gives it back', async () => {
  const issue = async (id, dateEmission) => ({ ...(await shop.api.post(`/Document/${id}/valider`, { dateEmission })).json, id });
  const quote = async (day, pourcent, lignes, more = {}) => {
    const { id } = await draft(shop, lignes, { type: 'DEVIS', dateEmission: '2026-11-01', ...more });
    await issue(id, '2026-11-01');
    const { json } = await shop.api.post(`/Document/${id}/demander-acompte`, { pourcent });
    return { id, acompte: await issue(json.id, `2026-11-${day}`) };
  };
  const final = async (of, day) => issue((await shop.api.post(`/Document/${of.id}/transformer`, {})).json.id, `2026-11-${day}`);
  const sold = await quote('02', 30, [line(10, 100, 20), line(2, 100, 10)]); // 1,000 at 20 % and 200 at 10 %
  const undone = await quote('03', 30, [line(1, 500, 20)]);
  const mixed = await quote('04', 50, [line(1, 100, 20), line(5, 60, 20, { unite: 'HUR' })]); // 100 goods, 300 services
  const abroad = await quote('05', 40, [line(1, 500, 0, { unite: 'HUR', categorieTva: 'AE' })], { clientId: german.id });
  await final(sold, '12');
  const cancelled = await final(undone, '13');
  await final(mixed, '14');
  await final(abroad, '15');
  assert.deepEqual([cancelled.montant_ttc, cancelled.netAPayer].map(Number), [600, 420]);
  // What the final invoice still asked, 350 and 70, goes first; then the deposit itself: 150 and 30.
  await shop.api.post(`/Document/${cancelled.id}/crediter`, {});
  await shop.api.post(`/Document/${undone.acompte.id}/crediter`, {});
  await restart('2026-12-07T09:00:00Z');
  const november = { du: '2026-11-01', au: '2026-11-30' };
  const { json } = await prepare('10.3', november);
  const declared = await read(json.id);
  assert.deepEqual(rows(declared), [
    ['02', 'TLB1', 10, 60, 6, 1], ['02', 'TLB1', 20, 300, 60, 1],
    ['03', 'TLB1', 20, 150, 30, 1],
    ['04', 'TLB1', 20, 50, 10, 1], ['04', 'TPS1', 20, 150, 30, 1],
    ['12', 'TLB1', 10, 140, 14, 1], ['12', 'TLB1', 20, 700, 140, 1],
    ['13', 'TLB1', 20, 350, 70, 1],
    ['14', 'TLB1', 20, 50, 10, 1], ['14', 'TPS1', 20, 150, 30, 1],
    ['22', 'TLB1', 20, -500, -100, 0],
  ]);
  // 1,200 and 400 of what stays sold, nothing of what was undone; VAT 220 and 80.
  assert.deepEqual([declared.total_base, declared.total_tva], [1600, 300]);
  assert.deepEqual(truth(CONSUMER, november), { base: 1600, tva: 300 });
  const returned = declared.lignes.at(-1).sources.map((s) => [s.base, s.tva]).sort((a, b) => a[0] - b[0]);
  assert.deepEqual(returned, [[-350, -70], [-150, -30]]);
  assert.deepEqual(rows(await read((await prepare('10.1', november)).json.id)), [['05', 'TNT1', 0, 200, 0, 1], ['15', 'TNT1', 0, 300, 0, 1]]);
  const again = (await prepare('10.3', november)).json;
  assert.deepEqual([again.id, again.inchangee], [json.id, true]);
});

test('an invoice that a corrective one replaces is declared no more: its period is rectified, the truth is told once', async () => {
  const replace = async (wrong, date, lignes, more = {}) => {
    const { id, version } = (await shop.api.post(`/Document/${wrong.id}/rectifier`, {}, { status: 201 })).json;
    await shop.api.post('/Document/enregistrer', { id, version, type: 'FACTURE', clientId: shop.particulier.id, lignes, dateEmission: date, ...more });
    // Until the corrective one is issued, nothing is replaced.
    assert.equal((await prepare('10.3')).json.inchangee, true);
    return (await shop.api.post(`/Document/${id}/valider`, { dateEmission: date })).json;
  };
  const november = { du: '2026-11-01', au: '2026-11-30' };
  const german90 = await on('2026-11-24', [line(1, 90, 0, { unite: 'HUR', categorieTva: 'AE' })], { clientId: german.id });
  // Handed over with 236.00 and 45.75: 10.00 and 2.00 of it were wrong.
  const right = await replace(late, '2026-11-25', [line(1, 8, 20)]);
  const october = (await prepare('10.3')).json;
  assert.deepEqual([october.nature, october.rang, october.total_base, october.total_tva], ['RE', 2, 226, 43.75]);
  assert.ok((await read(october.id)).lignes.every((l) => l.sources.every((s) => s.documentId !== late.id)));
  const after = await read((await prepare('10.3', november)).json.id);
  assert.deepEqual(rows(after).filter(([day]) => day > '22'), [['25', 'TLB1', 20, 8, 1.6, 1]]);
  assert.deepEqual(after.lignes.at(-1).sources.map((s) => s.numero), [right.numero]);
  assert.deepEqual([after.total_base, after.total_tva], [1608, 301.6]);

  // Both in one period, invoice by invoice: the corrective one alone.
  await replace(german90, '2026-11-26', [line(1, 70, 0, { unite: 'HUR', categorieTva: 'AE' })], { clientId: german.id });
  const abroad = await read((await prepare('10.1', november)).json.id);
  assert.deepEqual(rows(abroad).slice(2), [['26', 'TNT1', 0, 70, 0, 1]]);
  assert.deepEqual([abroad.total_base, abroad.total_tva], [570, 0]);
});

test('what a business buys at the till and gives back is declared with the till, not with invoices', async () => {
  await restart('2026-12-02T09:00:00Z');
  const december = { du: '2026-12-01', au: '2026-12-31' };
  await till.post('ouvrir', { fondDeCaisse: 100 });
  const hour = '2026-12-02T10:00:00+01:00';
  const { documentId } = await sell([sale('Lampe', 2, 60)], hour, { clientId: german.id });
  const [ligne] = (await shop.api.get(`/LigneDocument?documentId=eq.${documentId}`)).json;
  await sell([], hour, { total: -60, paiements: [{ moyen_paiement: 'ESPECES', montant: -60 }], rembourse: { documentId, lignes: [{ ligneId: ligne.id, quantite: 1 }], motif: 'Rendu' } });
  await restart('2027-01-02T09:00:00Z');
  const { json } = await prepare('10.3', december);
  assert.deepEqual([json.total_base, json.total_tva], [50, 10]);
  await shop.api.refused('POST', '/ereporting/preparer', { status: 409, body: { type: '10.1', ...december }, code: 'ereporting_vide' });
});
