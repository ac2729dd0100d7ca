// Amounts beyond lines: charges, categories of VAT, deposits over several invoices, credit notes by amount, invoices that
// replace others (R-DOC-3, R-DOC-5, R-DOC-6). Every figure is worked out by hand.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { Server, command } from '../lib/server.mjs';
import { assertAmounts, document, draft, invoice, line, lineTtc, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);

const post = async (id, verb, body = {}, who = shop) => (await who.api.post(`/Document/${id}/${verb}`, body)).json;
const refused = (path, body, expected) => shop.api.refused('POST', path, { status: 422, body, ...expected });
const vat = (id) => server.rows(`SELECT categorie, taux::float AS taux, base::float AS base, montant::float AS montant, motif, code_vatex
  FROM systeme.document_tva WHERE "documentId" = '${id}' ORDER BY ordre`);
const print = async (id) => {
  const { bytes } = await shop.api.get(`/Document/${id}/pdf`);
  const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: Buffer.from(bytes), encoding: 'utf8' });
  return stdout.replace(/[\u00a0\u202f]/g, ' ');
};
const amounts = ({ montant_ht, montant_tva, montant_ttc }) => ({ montant_ht: Number(montant_ht), montant_tva: Number(montant_tva), montant_ttc: Number(montant_ttc) });

// 200 at 20 % and 50 at 10 %, less 25 spread 20 and 5, plus 12.50 and 5 of charges at 20 %: 197.50 and 45.
const charged = { remise: 25, remiseType: 'MONTANT', frais: [{ libelle: 'Port', montant: 12.5, tva: 20, codeMotif: 'FC' }, { libelle: 'Emballage', montant: 5, codeMotif: 'PC' }] };
let sold;
test('charges enter the VAT of their rate; without a rate they follow the largest lines', async () => {
  const brouillon = await draft(shop, [line(2, 100, 20), line(1, 50, 10)], charged);
  assertAmounts(brouillon, { montant_ht: 242.5, montant_tva: 44, montant_ttc: 286.5 });
  assert.deepEqual(brouillon.frais.map((f) => [f.libelle, f.codeMotif, Number(f.tva), f.categorieTva, Number(f.montant_ht), Number(f.montant_tva)]),
    [['Port', 'FC', 20, 'S', 12.5, 2.5], ['Emballage', 'PC', 20, 'S', 5, 1]]);
  sold = { ...await post(brouillon.id, 'valider'), id: brouillon.id };
  assertAmounts(sold, { montant_ht: 242.5, montant_tva: 44, montant_ttc: 286.5, netAPayer: 286.5 });
  assert.deepEqual(vat(sold.id).map((t) => [t.categorie, t.taux, t.base, t.montant]), [['S', 10, 45, 4.5], ['S', 20, 197.5, 39.5]]);
  const page = await print(sold.id);
  for (const fragment of ['Port', 'Emballage', '12,50', '242,50', '286,50']) assert.ok(page.includes(fragment), `${fragment}\n${page}`);
});

test('what a document has beside its lines is read back, and by nobody else', async () => {
  const brouillon = await draft(shop, [line(1, 100, 0, { categorieTva: 'E', motifExoneration: 'VATEX-FR-CGI261-4' }), line(1, 50, 20)],
    { frais: [{ libelle: 'Port', montant: 10, tva: 20 }], echeancier: [{ pourcent: 40 }, { delaiJours: 30, finDeMois: 'DELAI_PUIS_FIN_DE_MOIS' }] });
  const read = (await shop.api.get(`/Document/${brouillon.id}/complements`)).json;
  assert.deepEqual(read.motifs, [{ categorie: 'E', texte: 'Exonération de TVA, art. 261, 4 du CGI', code: 'VATEX-FR-CGI261-4' }]);
  assert.deepEqual(read.frais.map((f) => [f.libelle, Number(f.montant), Number(f.tva), Number(f.montant_ttc)]), [['Port', 10, 20, 12]]);
  assert.deepEqual(read.echeancier.map((e) => [e.pourcent && Number(e.pourcent), e.delaiJours, e.finDeMois]), [[40, 0, 'NON'], [null, 30, 'DELAI_PUIS_FIN_DE_MOIS']]);
  assert.deepEqual([read.tva, read.acomptes, read.suivis], [[], [], []]);
  await post(brouillon.id, 'valider');
  await post(brouillon.id, 'declarer-litige', { motif: 'Colis abîmé' });
  const issued = (await shop.api.get(`/Document/${brouillon.id}/complements`)).json;
  assert.deepEqual(issued.tva.map((t) => [t.categorie, Number(t.taux), Number(t.base), Number(t.montant)]), [['S', 20, 60, 12], ['E', 0, 100, 0]]);
  assert.deepEqual(issued.suivis.map((s) => [s.nature, s.date, Number(s.montant), s.motif]), [['LITIGE', '2026-11-22', 172, 'Colis abîmé']]);
  await other.api.refused('GET', `/Document/${brouillon.id}/complements`, { status: 404, code: 'introuvable' });
});

test('charges are frozen with their document', () => {
  for (const change of [`DELETE FROM systeme.document_frais WHERE "documentId" = '${sold.id}'`,
    `INSERT INTO systeme.document_frais SELECT "entrepriseId", "documentId", 9, libelle, code_motif, montant, tva, categorie, montant_ht, montant_tva, montant_ttc FROM systeme.document_frais WHERE "documentId" = '${sold.id}' LIMIT 1`,
    `UPDATE systeme.document_frais SET montant = 1 WHERE "documentId" = '${sold.id}'`]) {
    assert.throws(() => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; ${change};`), /émis|modifie|ajoute/, change);
  }
});

test('credit notes of a charged and discounted invoice add up to it: the charges come with the last', async () => {
  const lignes = (await document(shop, sold.id)).LigneDocument.sort((a, b) => a.ordre - b.ordre);
  const first = await post(sold.id, 'crediter', { lignes: [{ ligneId: lignes[1].id }] });
  assertAmounts(first, { montant_ht: 45, montant_tva: 4.5, montant_ttc: 49.5 });
  const last = await post(sold.id, 'crediter');
  assertAmounts(last, { montant_ht: 197.5, montant_tva: 39.5, montant_ttc: 237 });
  assert.equal((await document(shop, sold.id)).statut, 'ANNULE');
  assert.ok((await print(last.id)).includes('Emballage'));
});

test('a gesture in percent is spread by rate, and later credit notes give back what it left', async () => {
  const facture = await invoice(shop, [line(1, 100, 20), line(1, 50, 10)]); // 175.00 with VAT
  const geste = await post(facture.id, 'crediter', { pourcent: 10, motif: 'Retard de livraison' });
  assertAmounts(geste, { montant_ht: 15, montant_tva: 2.5, montant_ttc: 17.5 });
  assert.deepEqual(vat(geste.id).map((t) => [t.taux, t.base, t.montant]), [[10, 5, 0.5], [20, 10, 2]]);
  await refused(`/Document/${facture.id}/crediter`, { montant: 157.51 }, { code: 'avoir_superieur_a_la_facture', pointers: ['#/montant'] });
  await refused(`/Document/${facture.id}/crediter`, { montant: 1, pourcent: 1 }, { code: 'geste_ambigu' });
  assertAmounts(await post(facture.id, 'crediter'), { montant_ht: 135, montant_tva: 22.5, montant_ttc: 157.5 });
  const stored = await document(shop, facture.id);
  assert.equal(stored.statut, 'ANNULE');
  assertAmounts(stored, { reste_a_payer: 0 });
  await shop.api.refused('POST', `/Document/${geste.id}/crediter`, { status: 409, code: 'avoir_sur_avoir', body: { montant: 1 } });
});

// --- deposits --------------------------------------------------------------------------------------------------------

let devis;
let first;
let second;
test('deposits of 30 % and 20 % on a quote, one line a rate, and never more than the quote', async () => {
  devis = await draft(shop, [line(10, 100, 20), line(2, 200, 10)], { type: 'DEVIS' }); // 1,200 and 440: 1,640
  await shop.api.refused('POST', `/Document/${devis.id}/demander-acompte`, { status: 409, code: 'acompte_impossible', body: { pourcent: 30 } });
  devis = { ...devis, ...await post(devis.id, 'valider') };
  assert.ok(devis.actions.includes('demander-acompte'));
  await refused(`/Document/${devis.id}/demander-acompte`, {}, { code: 'entree_invalide' });
  const asked = await post(devis.id, 'demander-acompte', { pourcent: 30 });
  assert.equal(asked.type, 'FACTURE_ACOMPTE');
  assertAmounts(asked, { montant_ht: 420, montant_tva: 72, montant_ttc: 492 });
  assert.deepEqual(asked.lignes.map((l) => [l.designation.replace(/[\u00a0\u202f]/g, ' '), Number(l.tva), Number(l.montant_ht)]), [
    [`Acompte de 30 % sur devis ${devis.numero} du 22/11/2026 (TVA 10 %)`, 10, 120],
    [`Acompte de 30 % sur devis ${devis.numero} du 22/11/2026 (TVA 20 %)`, 20, 300]]);
  first = { ...await post(asked.id, 'valider'), id: asked.id };
  const stored = await document(shop, first.id);
  assert.deepEqual([stored.codeType, stored.cadre, stored.tvaExigibilite, stored.documentOrigineId], ['386', 'B1', 'ENCAISSEMENT', devis.id]);
  second = await post(devis.id, 'demander-acompte', { pourcent: 20 });
  second = { ...await post(second.id, 'valider'), id: second.id };
  assertAmounts(second, { montant_ht: 280, montant_tva: 48, montant_ttc: 328 });
  await refused(`/Document/${devis.id}/demander-acompte`, { montant: 820.01 }, { code: 'acompte_superieur', pointers: ['#/montant'] });
  await refused(`/Document/${devis.id}/demander-acompte`, { pourcent: 50.01 }, { code: 'acompte_superieur', pointers: ['#/pourcent'] });
});

test('a deposit whose draft was raised above its order is refused when it is issued', async () => {
  const asked = await post(devis.id, 'demander-acompte', { montant: 820, libelle: 'Solde avant travaux' });
  assert.equal(Number(asked.montant_ttc), 820);
  const raised = (await shop.api.post('/Document/enregistrer', { id: asked.id, version: asked.version, type: 'FACTURE_ACOMPTE', clientId: shop.particulier.id, lignes: [line(1, 700, 20)] })).json;
  assert.equal(Number(raised.montant_ttc), 840);
  await refused(`/Document/${asked.id}/valider`, {}, { code: 'acompte_superieur', pointers: ['#/lignes'] });
  await post(asked.id, 'supprimer');
});

let halves;
test('the invoice of the quote proposes all its deposits; over two partial invoices they are deducted by rate', async () => {
  const whole = await post(devis.id, 'transformer');
  assertAmounts(whole, { montant_ttc: 1640, acompteDeduit: 820, netAPayer: 820 });
  const lignes = [line(5, 100, 20), line(1, 200, 10)]; // 600 and 220: 820
  const body = { id: whole.id, version: whole.version, type: 'FACTURE', clientId: shop.particulier.id, lignes };
  await refused('/Document/enregistrer', { ...body, acomptes: [{ documentId: first.id, montant: 492.01 }] }, { code: 'acompte_superieur', pointers: ['#/acomptes/0/montant'] });
  await refused('/Document/enregistrer', { ...body, acomptes: [{ documentId: sold.id }] }, { code: 'acompte_inconnu', pointers: ['#/acomptes/0/documentId'] });
  await refused('/Document/enregistrer', { ...body, acomptes: [{ documentId: first.id, montant: 1 }, { documentId: first.id }] }, { code: 'acompte_en_double', pointers: ['#/acomptes/1/documentId'] });
  await refused('/Document/enregistrer', { type: 'FACTURE_ACOMPTE', clientId: shop.particulier.id, lignes, acomptes: [{ documentId: first.id }] }, { code: 'acompte_hors_facture' });
  // Without a choice, everything that the rates allow: 360 + 240 of 600 at 20 %, 132 + 88 of 220 at 10 %.
  const proposed = (await shop.api.post('/Document/enregistrer', body)).json;
  assertAmounts(proposed, { acompteDeduit: 820, netAPayer: 0 });
  // 300 of 492 is 219.51 at 20 % and 80.49 at 10 %.
  const chosen = (await shop.api.post('/Document/enregistrer', { ...body, version: proposed.version, acomptes: [{ documentId: first.id, montant: 300 }] })).json;
  assert.deepEqual(chosen.acomptes.map((a) => [Number(a.tva), Number(a.montant_ht), Number(a.montant_tva), Number(a.montant_ttc)]),
    [[10, 73.17, 7.32, 80.49], [20, 182.93, 36.58, 219.51]]);
  const one = { ...await post(whole.id, 'valider'), id: whole.id };
  assertAmounts(one, { montant_ttc: 820, netAPayer: 520 });
  const rest = await draft(shop, lignes, { acomptes: [{ documentId: first.id }, { documentId: second.id }] });
  const two = { ...await post(rest.id, 'valider'), id: rest.id };
  assertAmounts(two, { montant_ttc: 820, netAPayer: 300 });
  const stored = await document(shop, two.id);
  assert.deepEqual([stored.codeType, stored.cadre], ['380', 'B4']);
  assertAmounts(stored, { acompteDeduit: 520, netAPayer: 300, reste_a_payer: 300 });
  halves = [one, two];
  const page = await print(two.id);
  for (const fragment of [`Acompte ${first.numero}`, `Acompte ${second.numero}`, '192,00', '328,00', '300,00']) assert.ok(page.includes(fragment), `${fragment}\n${page}`);
  // Deposits and finals make the whole: VAT by rate, and what the client pays.
  const sum = (rows) => rows.reduce((total, t) => ({ ...total, [t.taux]: Math.round(100 * ((total[t.taux] ?? 0) + t.montant)) / 100 }), {});
  assert.deepEqual(sum(halves.flatMap(({ id }) => vat(id))), { 10: 40, 20: 200 });
  const deducted = server.rows(`SELECT taux::float AS taux, sum(a.montant_tva)::float AS montant FROM systeme.document_acompte a JOIN "Document" d ON d.id = a."documentId" WHERE d.statut <> 'BROUILLON' GROUP BY 1`);
  assert.deepEqual(sum(deducted), sum([first, second].flatMap(({ id }) => vat(id))));
  assert.equal(492 + 328 + 520 + 300, 1640);
});

test('a credit note of a final invoice gives deposits back last, and only then may they be credited', async () => {
  const [one, two] = halves;
  await refused(`/Document/${second.id}/crediter`, {}, { code: 'acompte_deja_deduit' });
  const gesture = await post(two.id, 'crediter', { montant: 100 });
  assertAmounts(await document(shop, gesture.id), { montant_ttc: 100, acompteDeduit: 0, netAPayer: 100 });
  const rest = await post(two.id, 'crediter');
  assertAmounts(await document(shop, rest.id), { montant_ttc: 720, acompteDeduit: 520, netAPayer: 200 });
  assert.equal((await document(shop, two.id)).statut, 'ANNULE');
  assertAmounts(await document(shop, two.id), { reste_a_payer: 0 });
  assertAmounts(await post(second.id, 'crediter'), { montant_ht: 280, montant_tva: 48, montant_ttc: 328 });
  await refused(`/Document/${first.id}/crediter`, {}, { code: 'acompte_deja_deduit' });
  await refused(`/Document/${first.id}/crediter`, { montant: 192.01 }, { code: 'avoir_superieur_a_la_facture' });
  assertAmounts(await post(first.id, 'crediter', { montant: 192 }), { montant_ttc: 192 });
  assertAmounts(await document(shop, one.id), { acompteDeduit: 300, netAPayer: 520, reste_a_payer: 520 });
});

test('two invoices that deduct the same deposit at the same moment: one is issued', async () => {
  const order = await draft(shop, [line(1, 1000, 20)], { type: 'COMMANDE' });
  await post(order.id, 'valider');
  const asked = await post(order.id, 'demander-acompte', { montant: 600 });
  await post(asked.id, 'valider');
  const drafts = await Promise.all([1, 2, 3, 4].map(() => draft(shop, [line(1, 500, 20)], { acomptes: [{ documentId: asked.id }] })));
  for (const d of drafts) assertAmounts(d, { acompteDeduit: 600, netAPayer: 0 });
  const answers = await Promise.all(drafts.map(({ id }) => shop.api.request('POST', `/Document/${id}/valider`, { body: {}, expect: { status: [200, 422] } })));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 422, 422, 422]);
  for (const { json } of answers.filter(({ status }) => status === 422)) assert.equal(json.code, 'acompte_superieur');
  const stale = drafts.find((d, i) => answers[i].status === 422);
  const again = (await shop.api.post('/Document/enregistrer', { id: stale.id, version: stale.version, type: 'FACTURE', clientId: shop.particulier.id, lignes: [line(1, 500, 20)] })).json;
  assertAmounts(again, { acompteDeduit: 0, netAPayer: 600 });
  await refused(`/Document/${asked.id}/crediter`, {}, { code: 'acompte_deja_deduit' });
});

test('the other company cannot deduct, ask, replace nor see', async () => {
  await other.api.refused('POST', `/Document/${devis.id}/demander-acompte`, { status: 404, code: 'introuvable', body: { pourcent: 1 } });
  await other.api.refused('POST', `/Document/${halves[0].id}/rectifier`, { status: 404, code: 'introuvable', body: {} });
  const body = { type: 'FACTURE', clientId: other.particulier.id, lignes: [line(1, 500, 20)], acomptes: [{ documentId: first.id }] };
  await other.api.refused('POST', '/Document/enregistrer', { status: 422, code: 'acompte_inconnu', body });
});

// --- categories of VAT -----------------------------------------------------------------------------------------------

const client = (more) => shop.api.create('Client', { nom: 'Kunde', type: 'PROFESSIONNEL', adresse: '1 Hauptstraße', codePostal: '10115', ville: 'Berlin', ...more });
const articles = () => [{ articleId: shop.pain.id, quantite: 4 }, { articleId: shop.conseil.id, quantite: 2 }];

test('a business of another member state: goods K, services AE, with their texts and codes', async () => {
  const berlin = await client({ raisonSociale: 'Kunde GmbH', pays: 'DE', numeroTva: 'DE136695976' });
  const brouillon = await draft(shop, articles(), { clientId: berlin.id });
  assert.deepEqual(brouillon.lignes.map((l) => [l.categorieTva, Number(l.tva)]), [['K', 0], ['AE', 0]]);
  assertAmounts(brouillon, { montant_ht: 130, montant_tva: 0, montant_ttc: 130 });
  const facture = await invoice(shop, articles(), { clientId: berlin.id });
  const elsewhere = await client({ raisonSociale: 'Kunde GmbH', pays: 'DE', numeroTva: 'DE136695976', adresseLivraison: { nom: 'Lager', ville: 'Basel', pays: 'CH' } });
  const sent = await draft(shop, [{ articleId: shop.pain.id, categorieTva: 'K' }], { clientId: elsewhere.id });
  await refused(`/Document/${sent.id}/valider`, {}, { code: 'livraison_hors_union', pointers: ['#/clientId'] });
  assert.deepEqual(vat(facture.id).map((t) => [t.categorie, t.base, t.motif, t.code_vatex]), [
    ['AE', 120, 'Autoliquidation', 'VATEX-EU-AE'], ['K', 10, 'Exonération de TVA, art. 262 ter, I du CGI', 'VATEX-EU-IC']]);
  const page = await print(facture.id);
  for (const fragment of ['Autoliquidation', '262 ter, I', 'DE136695976']) assert.ok(page.includes(fragment), `${fragment}\n${page}`);
  // Without a VAT number the buyer is treated as a consumer.
  const private_ = await client({ pays: 'DE' });
  assert.deepEqual((await draft(shop, articles(), { clientId: private_.id })).lignes.map((l) => Number(l.tva)), [5.5, 20]);
  const reverse = await draft(shop, [line(1, 100, 0, { categorieTva: 'AE' })], { clientId: private_.id });
  await refused(`/Document/${reverse.id}/valider`, {}, { code: 'numero_tva_acheteur_manquant', pointers: ['#/clientId'] });
});

test('outside the Union: goods G, services O, and O stands alone', async () => {
  const basel = await client({ raisonSociale: 'Uhren AG', pays: 'CH', type: 'ETRANGER' });
  const [goods, service] = articles();
  const facture = await invoice(shop, [goods], { clientId: basel.id });
  assert.deepEqual(vat(facture.id).map((t) => [t.categorie, t.motif]), [['G', 'Exonération de TVA, art. 262, I du CGI']]);
  const advice = await invoice(shop, [service], { clientId: basel.id });
  assert.deepEqual(vat(advice.id).map((t) => [t.categorie, t.motif, t.code_vatex]), [['O', 'TVA non applicable, art. 259-1 du CGI', 'VATEX-EU-O']]);
  const both = await draft(shop, articles(), { clientId: basel.id });
  await refused(`/Document/${both.id}/valider`, {}, { code: 'categorie_tva_incompatible', pointers: ['#/lignes'] });
  const home = await draft(shop, [line(1, 10, 0, { categorieTva: 'G' })]);
  await refused(`/Document/${home.id}/valider`, {}, { code: 'export_en_france', pointers: ['#/lignes'] });
});

test('a foreign buyer without country, a wrong key, a rate where none may be', async () => {
  const nowhere = await client({ type: 'ETRANGER' });
  const unknown = await draft(shop, [line(1, 10, 20)], { clientId: nowhere.id });
  await refused(`/Document/${unknown.id}/valider`, {}, { code: 'pays_acheteur_manquant', pointers: ['#/clientId'] });
  const wrong = await client({ siren: '404833048', pays: 'FR' });
  // The door refuses the key (83 is right); what came in otherwise is refused at the issue.
  await refused('/Client', { nom: 'Kunde', numeroTva: 'FR45404833048' }, { pointers: ['#/numeroTva'] });
  server.sql(`UPDATE "Client" SET "numeroTva" = 'FR45404833048' WHERE id = '${wrong.id}';`);
  const invoiced = await draft(shop, [line(1, 10, 20)], { clientId: wrong.id });
  await refused(`/Document/${invoiced.id}/valider`, {}, { code: 'numero_tva_acheteur_invalide', pointers: ['#/clientId'] });
  const body = (l) => ({ type: 'FACTURE', clientId: shop.particulier.id, lignes: [l] });
  await refused('/Document/enregistrer', body(line(1, 10, 20, { categorieTva: 'E' })), { code: 'taux_incompatible_categorie', pointers: ['#/lignes/0/tva'] });
  await refused('/Document/enregistrer', body(line(1, 10, 0, { categorieTva: 'S' })), { code: 'entree_invalide', contains: ['taux_incompatible_categorie'] });
});

test('an exempt activity names its provision, one for each category', async () => {
  const training = (code) => line(1, 500, 0, { motifExoneration: code });
  const facture = await invoice(shop, [training('VATEX-FR-CGI261-4')]);
  assert.deepEqual(vat(facture.id).map((t) => [t.categorie, t.motif, t.code_vatex]), [['E', 'Exonération de TVA, art. 261, 4 du CGI', 'VATEX-FR-CGI261-4']]);
  assert.deepEqual(facture.avertissements, []);
  const free = await invoice(shop, [training('Exonération de TVA, art. 261, 7, 1° b du CGI')]);
  assert.equal(vat(free.id)[0].motif, 'Exonération de TVA, art. 261, 7, 1° b du CGI');
  const vague = await invoice(shop, [line(1, 500, 0, { categorieTva: 'E' })]);
  assert.ok(vague.avertissements.some(({ code }) => code === 'exoneration_imprecise'));
  const body = (...lignes) => ({ type: 'FACTURE', clientId: shop.particulier.id, lignes });
  await refused('/Document/enregistrer', body(training('VATEX-FR-CGI999')), { contains: ['motif_exoneration_inconnu'], pointers: ['#/lignes/0/motifExoneration'] });
  await refused('/Document/enregistrer', body(training('VATEX-FR-CGI261-4'), training('VATEX-FR-CGI261-7')), { contains: ['motif_exoneration_divergent'], pointers: ['#/lignes/1/motifExoneration'] });
});

// --- corrective invoice, payment on the spot -------------------------------------------------------------------------

test('a corrective invoice replaces another: cancelled, goods and settlement moved, counted once', async () => {
  const article = await shop.api.create('Article', { reference: 'FOUR', nom: 'Four', type: 'PRODUIT', prix_vente_ht: 1000, tva: 20, suiviStock: true });
  const [store] = (await shop.api.get('/Store?isMainStore=is.true')).json;
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; SELECT systeme.move_stock('${shop.entrepriseId}', '${store.id}', NULL, NULL, 'ENTREE', ARRAY['${article.id}']::uuid[], ARRAY[1], ARRAY[gen_random_uuid()]);`);
  const wrong = await invoice(shop, [{ articleId: article.id, quantite: 1 }]);
  await post(wrong.id, 'encaisser', { montant: 400, moyen_paiement: 'CARTE', date_paiement: '2026-11-22' });
  const copy = await post(wrong.id, 'rectifier');
  assertAmounts(copy, { montant_ttc: 1200 });
  await shop.api.refused('POST', `/Document/${wrong.id}/rectifier`, { status: 409, code: 'document_non_rectifiable', body: {} });
  await shop.api.post('/Document/enregistrer', { id: copy.id, version: copy.version, type: 'FACTURE', clientId: shop.particulier.id, lignes: [{ articleId: article.id, quantite: 1, prix_unitaire_ht: 900 }] });
  const right = await post(copy.id, 'valider');
  assertAmounts(right, { montant_ttc: 1080 });
  const stored = await document(shop, copy.id);
  assert.deepEqual([stored.codeType, stored.documentOrigineId, stored.statutReglement], ['384', wrong.id, 'PARTIEL']);
  assertAmounts(stored, { montant_paye: 400, reste_a_payer: 680 });
  const old = await document(shop, wrong.id);
  assert.equal(old.statut, 'ANNULE');
  assertAmounts(old, { reste_a_payer: 0 });
  assert.deepEqual(server.rows(`SELECT quantite FROM "StoreStockItem" WHERE "articleId" = '${article.id}'`), [{ quantite: 0 }]);
  const page = await print(copy.id);
  for (const fragment of ['Facture rectificative', `Annule et remplace la facture ${wrong.numero} du 22/11/2026`]) assert.ok(page.includes(fragment), `${fragment}\n${page}`);
  await shop.api.refused('POST', `/Document/${wrong.id}/crediter`, { status: 409, code: 'document_non_creditable', body: {} });
  await shop.api.refused('POST', `/Document/${wrong.id}/rectifier`, { status: 409, code: 'document_non_rectifiable', body: {} });
  assertAmounts(await post(copy.id, 'crediter'), { montant_ttc: 1080 });
});

test('a corrective draft of an invoice credited meanwhile is refused', async () => {
  const wrong = await invoice(shop, [line(2, 50, 20)]);
  const copy = await post(wrong.id, 'rectifier');
  await post(wrong.id, 'crediter', { montant: 10 });
  await shop.api.refused('POST', `/Document/${copy.id}/valider`, { status: 409, code: 'document_non_rectifiable', body: {} });
  const credited = await invoice(shop, [line(2, 50, 20)]);
  await post(credited.id, 'crediter', { montant: 10 });
  await shop.api.refused('POST', `/Document/${credited.id}/rectifier`, { status: 409, code: 'document_non_rectifiable', body: {} });
});

test('an invoice paid as it is issued says so: frame B2', async () => {
  const brouillon = await draft(shop, [lineTtc(1, 60, 20)]);
  await post(brouillon.id, 'valider', { moyen_paiement: 'CARTE' });
  const stored = await document(shop, brouillon.id);
  assert.deepEqual([stored.cadre, stored.statutReglement], ['B2', 'PAYE']);
  assertAmounts(stored, { montant_paye: 60, reste_a_payer: 0 });
  const avenir = await draft(shop, [line(1, 10, 20)], { type: 'DEVIS' });
  await refused(`/Document/${avenir.id}/valider`, { moyen_paiement: 'CARTE' }, { code: 'paiement_hors_facture' });
});

// --- the seller's own settings ---------------------------------------------------------------------------------------

test('the option débits is printed from its first day on, and nowhere before', async () => {
  const [{ id }] = (await other.api.get('/ParametresEntreprise?select=id')).json;
  await other.api.patch(`/ParametresEntreprise/${id}`, { optionDebits: true, optionDebitsDepuis: '2026-12-01' });
  const service = [{ articleId: other.conseil.id, quantite: 1 }];
  const issue = async (dateEmission) => {
    const { id: issued } = await invoice(other, service, { dateEmission });
    return document(other, issued);
  };
  const before = await issue('2026-11-30');
  assert.equal(before.tvaExigibilite, 'ENCAISSEMENT');
  assert.ok(!before.mentions.includes('débits'), before.mentions);
  const after_ = await issue('2026-12-01');
  assert.equal(after_.tvaExigibilite, 'DEBITS');
  assert.ok(after_.mentions.includes("Option pour le paiement de la taxe d'après les débits"), after_.mentions);
});

test('a seller in franchise charges no VAT anywhere, and says why', async () => {
  const [{ id }] = (await other.api.get('/ParametresEntreprise?select=id')).json;
  await other.api.patch(`/ParametresEntreprise/${id}`, { regimeTva: 'FRANCHISE' });
  const facture = await invoice(other, [{ articleId: other.pain.id, quantite: 4 }], { dateEmission: '2026-12-02', frais: [{ libelle: 'Port', montant: 3 }] });
  assertAmounts(facture, { montant_ht: 13, montant_tva: 0, montant_ttc: 13 });
  assert.deepEqual(vat(facture.id).map((t) => [t.categorie, t.taux, t.base, t.motif, t.code_vatex]), [['E', 0, 13, 'TVA non applicable, art. 293 B du CGI', 'VATEX-FR-FRANCHISE']]);
});

test('a series is checked: continuous as it is; a hole and a backward date made past the triggers are named', async () => {
  const series = (await shop.api.get('/SerieDocument?est_defaut_factures=is.true')).json[0];
  const check = async () => (await shop.api.get(`/SerieDocument/${series.id}/controle`)).json;
  const sound = await check();
  assert.deepEqual([sound.continue, sound.premier, sound.fautes], [true, 'FA2026-00001', []]);
  assert.ok(sound.numeros > 5);
  const past = (sql) => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; SET session_replication_role = replica; ${sql};`);
  past(`UPDATE "Document" SET numero = 'FA2026-90002' WHERE numero = 'FA2026-00002' AND "entrepriseId" = '${shop.entrepriseId}'`);
  const broken = await check();
  assert.equal(broken.continue, false);
  assert.deepEqual([broken.fautes[0].nature, broken.fautes[0].numero, broken.fautes[0].detail], ['TROU', 'FA2026-00002', 'Le numéro FA2026-00002 manque avant FA2026-00003.']);
  past(`UPDATE "Document" SET numero = 'FA2026-00002', "dateEmission" = "dateEmission" - 1 WHERE numero = 'FA2026-90002' AND "entrepriseId" = '${shop.entrepriseId}'`);
  const backward = await check();
  assert.deepEqual(backward.fautes.map((f) => [f.nature, f.detail]), [['DATE', 'Le numéro FA2026-00002 est du 21/11/2026, son précédent FA2026-00001 du 22/11/2026.']]);
  past(`UPDATE "Document" SET "dateEmission" = "dateEmission" + 1 WHERE numero = 'FA2026-00002' AND "entrepriseId" = '${shop.entrepriseId}'`);
  assert.equal((await check()).continue, true);
  await other.api.refused('GET', `/SerieDocument/${series.id}/controle`, { status: 404, code: 'introuvable' });
});

test('a store may have its own series', async () => {
  const [store] = (await shop.api.get('/Store?isMainStore=is.true')).json;
  const series = await shop.api.create('SerieDocument', { nom: 'Factures du magasin', prefixe: 'FM' });
  await shop.api.post(`/SerieDocument/${series.id}/attribuer-magasin`, { storeId: store.id, type: 'FACTURE' });
  assert.equal((await invoice(shop, [line(1, 10, 20)])).numero, 'FM2026-00001');
});

test('doctor and the fingerprints agree with all of it', async () => {
  await server.stop();
  for (const name of ['doctor', 'verify']) {
    const report = command([name, '--data-dir', server.folder]);
    assert.equal(report.code, 0, report.output + report.errors);
  }
});
