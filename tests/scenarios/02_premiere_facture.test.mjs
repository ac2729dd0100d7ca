// From a draft to a paid invoice, with figures worked out by hand from the rules of rounding (R-DOC-3).
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { assertAmounts, document, draft, invoice, line, lineTtc, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop] = await twoCompanies(server);

test('a draft answers whole: lines, VAT per rate, totals, what may be done now', async () => {
  const brouillon = await draft(shop, [
    line(3, 12.5, 20), // 37.50
    line(1.5, 33.333, 10), // 49.9995 → 50.00
    line(2, 9.99, 5.5, { remise: 10 }), // 19.98 − 2.00 = 17.98
  ]);
  assertAmounts(brouillon, { montant_ht: 105.48, montant_tva: 13.49, montant_ttc: 118.97 });
  assert.deepEqual(brouillon.lignes.map((l) => Number(l.montant_ht)), [37.5, 50, 17.98]);
  assert.deepEqual(brouillon.tva.map((t) => [Number(t.taux), Number(t.base), Number(t.montant)]).sort((a, b) => a[0] - b[0]),
    [[5.5, 17.98, 0.99], [10, 50, 5], [20, 37.5, 7.5]]);
  assert.ok(brouillon.actions.includes('valider'));
  const stored = await document(shop, brouillon.id);
  assert.equal(stored.numero, null);
  assert.equal(stored.LigneDocument.length, 3);
});

test('VAT is rounded on the sum of each rate, not per line', async () => {
  assertAmounts(await draft(shop, [line(1, 0.33, 20), line(1, 0.33, 20), line(1, 0.33, 20)]), { montant_ht: 0.99, montant_tva: 0.2, montant_ttc: 1.19 });
});

test('a discount of the document is spread over the rates, the last centime to the largest', async () => {
  const lignes = [line(1, 100, 20), line(1, 50, 10)];
  assertAmounts(await draft(shop, lignes, { remise: 10 }), { montant_ht: 135, montant_tva: 22.5, montant_ttc: 157.5 });
  assertAmounts(await draft(shop, lignes, { remise: 10, remiseType: 'MONTANT' }), { montant_ht: 140, montant_tva: 23.34, montant_ttc: 163.34 });
});

test('prices with VAT stay what the customer read', async () => {
  const ticket = await draft(shop, [lineTtc(1, 2.4, 5.5), lineTtc(1, 1.8, 10), lineTtc(12, 34.99, 20)], { modePrix: 'TTC' });
  assertAmounts(ticket, { montant_ht: 353.81, montant_tva: 70.27, montant_ttc: 424.08 });
  assert.deepEqual(ticket.lignes.map((l) => Number(l.montant_ttc)), [2.4, 1.8, 419.88]);
});

test('an article gives its name, price and rate', async () => {
  const brouillon = await draft(shop, [{ articleId: shop.pain.id, quantite: 4 }]);
  assert.equal(brouillon.lignes[0].designation, 'Pain de campagne 400 g');
  assertAmounts(brouillon, { montant_ht: 10, montant_tva: 0.55, montant_ttc: 10.55 });
});

test('a draft is saved again with its version; a stale version is refused', async () => {
  const first = await draft(shop, [line(1, 10, 20)]);
  const body = { id: first.id, version: first.version, type: 'FACTURE', clientId: shop.particulier.id, lignes: [line(2, 10, 20)] };
  const second = (await shop.api.post('/Document/enregistrer', body)).json;
  assert.equal(second.id, first.id);
  assert.notEqual(second.version, first.version);
  assertAmounts(second, { montant_ht: 20, montant_tva: 4, montant_ttc: 24 });
  await shop.api.refused('POST', '/Document/enregistrer', { status: 412, body });
  assertAmounts(await document(shop, first.id), { montant_ht: 20 });
});

let facture;
test('issuing gives the number, freezes, and answers with what comes next', async () => {
  facture = await invoice(shop, [line(3, 12.5, 20), line(1.5, 33.333, 10), line(2, 9.99, 5.5, { remise: 10 })]);
  assert.match(facture.numero, /^[A-Z]+2026-00001$/);
  assert.equal(facture.statut, 'VALIDE');
  assert.equal(facture.dateEmission, '2026-11-22');
  assertAmounts(facture, { montant_ht: 105.48, montant_tva: 13.49, montant_ttc: 118.97, netAPayer: 118.97 });
  const stored = await document(shop, facture.id);
  assert.equal(stored.numero, facture.numero);
  assert.equal(stored.statutReglement, 'NON_PAYE');
  assertAmounts(stored, { montant_paye: 0, reste_a_payer: 118.97 });
});

test('an issued document never changes: by no way of the API, nor by SQL', async () => {
  const before = await document(shop, facture.id);
  const { id } = facture;
  await shop.api.refused('POST', `/Document/${id}/valider`, { status: 409, body: {} });
  await shop.api.refused('POST', '/Document/enregistrer', { status: [409, 412], body: { id, version: before.version, type: 'FACTURE', clientId: shop.particulier.id, lignes: [line(1, 1, 20)] } });
  await shop.api.refused('PATCH', `/Document/${id}`, { status: [403, 404, 405, 409, 422], body: { objet: 'autre' } });
  await shop.api.refused('DELETE', `/Document/${id}`, { status: [403, 404, 405, 409] });
  await shop.api.refused('PATCH', `/LigneDocument/${before.LigneDocument[0].id}`, { status: [403, 404, 405, 409, 422], body: { quantite: 1 } });
  for (const change of [`UPDATE "Document" SET montant_ttc = 1 WHERE id = '${id}'`, `DELETE FROM "Document" WHERE id = '${id}'`,
    `UPDATE "LigneDocument" SET quantite = 99 WHERE "documentId" = '${id}'`, `DELETE FROM "LigneDocument" WHERE "documentId" = '${id}'`]) {
    assert.throws(() => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; ${change};`), /émis|numéro/, change);
  }
  assert.deepEqual(await document(shop, id), before);
});

test('the PDF is the same to the byte, whatever happens to the customer and the articles afterwards', async () => {
  const pdf = async () => {
    const answer = await shop.api.get(`/Document/${facture.id}/pdf`);
    assert.match(answer.headers.get('content-type'), /^application\/pdf/);
    return Buffer.from(answer.bytes);
  };
  const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
  const first = await pdf();
  assert.equal(first.subarray(0, 5).toString(), '%PDF-');
  await shop.api.patch(`/Client/${shop.particulier.id}`, { nom: 'Durand', adresse: 'ailleurs' });
  await shop.api.patch(`/Article/${shop.pain.id}`, { nom: 'Pain rassis', prix_vente_ht: 0.1 });
  assert.equal(hash(await pdf()), hash(first));
  const { stdout: text } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: first, encoding: 'utf8' });
  const flat = text.replace(/[\u00a0\u202f]/g, ' ');
  for (const fragment of [facture.numero, 'Dupont', 'Boulangerie Lefèvre SARL', '105,48', '13,49', '118,97', '22/11/2026', 'FR44732829320', '17,98', '0,99']) {
    assert.ok(flat.includes(fragment), `“${fragment}” is not printed:\n${flat}`);
  }
  assert.ok(!flat.includes('Durand'));
});

test('payments: a part, then the rest; never more than one line each, never erased', async () => {
  const pay = (montant, moyen) => shop.api.post(`/Document/${facture.id}/encaisser`, { montant, moyen_paiement: moyen, date_paiement: '2026-11-22' });
  await pay(50, 'CARTE');
  let stored = await document(shop, facture.id);
  assert.equal(stored.statutReglement, 'PARTIEL');
  assertAmounts(stored, { montant_paye: 50, reste_a_payer: 68.97 });
  await pay(68.97, 'VIREMENT');
  stored = await document(shop, facture.id);
  assert.equal(stored.statutReglement, 'PAYE');
  assertAmounts(stored, { montant_paye: 118.97, reste_a_payer: 0 });
  assert.equal(stored.Paiement.length, 2);
  await shop.api.refused('DELETE', `/Paiement/${stored.Paiement[0].id}`, { status: [403, 404, 405, 409] });

  const wire = stored.Paiement.find((p) => p.moyen_paiement === 'VIREMENT');
  await shop.api.post(`/Document/${facture.id}/annuler-paiement`, { paiementId: wire.id });
  stored = await document(shop, facture.id);
  assert.equal(stored.Paiement.length, 3);
  assert.equal(stored.Paiement.reduce((sum, p) => sum + Math.round(100 * p.montant), 0), 5000);
  assert.equal(stored.statutReglement, 'PARTIEL');
  assertAmounts(stored, { montant_paye: 50, reste_a_payer: 68.97 });
  const reversal = stored.Paiement.find((p) => p.montant < 0);
  await shop.api.refused('POST', `/Document/${facture.id}/annuler-paiement`, { status: 409, code: 'paiement_deja_annule', body: { paiementId: wire.id } });
  await shop.api.refused('POST', `/Document/${facture.id}/annuler-paiement`, { status: 409, code: 'paiement_inverse', body: { paiementId: reversal.id } });
});

test('paying too much is said, not hidden', async () => {
  const small = await invoice(shop, [line(1, 10, 20)]);
  const body = { montant: 15, moyen_paiement: 'ESPECES', date_paiement: '2026-11-22' };
  await shop.api.refused('POST', `/Document/${small.id}/encaisser`, { status: 409, code: 'montant_superieur_au_du', contains: ['3,00'], body });
  const { json } = await shop.api.post(`/Document/${small.id}/encaisser`, { ...body, acompteClient: true });
  assertAmounts(json, { montant_paye: 15, reste_a_payer: 0, trop_percu: 3 });
  const stored = await document(shop, small.id);
  assert.equal(stored.statutReglement, 'TROP_PERCU');
  assertAmounts(stored, { montant_paye: 15 });
});

test('a quote becomes an invoice once', async () => {
  const devis = await draft(shop, [line(2, 75, 20)], { type: 'DEVIS' });
  await shop.api.post(`/Document/${devis.id}/valider`, {});
  const { json: made } = await shop.api.post(`/Document/${devis.id}/transformer`, {});
  const target = await document(shop, made.id);
  assert.equal(target.type, 'FACTURE');
  assert.equal(target.statut, 'BROUILLON');
  assert.equal(target.documentOrigineId, devis.id);
  assertAmounts(target, { montant_ht: 150, montant_tva: 30, montant_ttc: 180 });
  const unsent = await draft(shop, [line(1, 1, 20)], { type: 'DEVIS' });
  await shop.api.refused('POST', `/Document/${unsent.id}/transformer`, { status: 409, code: 'transformation_impossible', body: {} });
});

test('a credit note mirrors its invoice to the centime and never gives back more', async () => {
  const sold = await invoice(shop, [line(3, 0.335, 20), line(2, 10, 5.5)]); // 1.005 → 1.01; 20.00
  assertAmounts(sold, { montant_ht: 21.01, montant_tva: 1.3, montant_ttc: 22.31 });
  const { json: made } = await shop.api.post(`/Document/${sold.id}/crediter`, {});
  const avoir = await document(shop, made.id);
  assert.equal(avoir.type, 'AVOIR');
  assertAmounts(avoir, { montant_ht: 21.01, montant_tva: 1.3, montant_ttc: 22.31 });
  assert.match(avoir.numero, /2026-00001$/);
  const stored = await document(shop, sold.id);
  assert.equal(stored.statut, 'ANNULE');
  assertAmounts(stored, { reste_a_payer: 0 });
  await shop.api.refused('POST', `/Document/${sold.id}/crediter`, { status: 409, code: 'document_non_creditable', body: {} });
  await shop.api.refused('POST', `/Document/${made.id}/crediter`, { status: 409, code: 'avoir_sur_avoir', body: {} });
  const brouillon = await draft(shop, [line(1, 1, 20)]);
  await shop.api.refused('POST', `/Document/${brouillon.id}/crediter`, { status: 409, code: 'document_non_emis', body: {} });
  await shop.api.refused('POST', `/Document/${sold.id}/annuler-paiement`, { status: 409, code: 'paiement_par_avoir', body: { paiementId: stored.Paiement[0].id } });
});

test('several partial credit notes add up to the invoice', async () => {
  const sold = await invoice(shop, [line(3, 3.333, 20)]); // 9.999 → 10.00, VAT 2.00
  const [ligne] = (await document(shop, sold.id)).LigneDocument;
  let ht = 0;
  let tva = 0;
  for (let part = 0; part < 3; part += 1) {
    const { json } = await shop.api.post(`/Document/${sold.id}/crediter`, { lignes: [{ ligneId: ligne.id, quantite: 1 }] });
    const avoir = await document(shop, json.id);
    ht += Math.round(100 * avoir.montant_ht);
    tva += Math.round(100 * avoir.montant_tva);
  }
  assert.deepEqual([ht, tva], [1000, 200]);
  await shop.api.refused('POST', `/Document/${sold.id}/crediter`, { status: [409, 422], body: { lignes: [{ ligneId: ligne.id, quantite: 1 }] } });
});

test('a credit note of a discounted invoice mirrors it too, line by line', async () => {
  const sold = await invoice(shop, [line(1, 100, 20), line(1, 50, 10)], { remise: 10 });
  assertAmounts(sold, { montant_ht: 135, montant_tva: 22.5, montant_ttc: 157.5 });
  const { json } = await shop.api.post(`/Document/${sold.id}/crediter`, {});
  const avoir = await document(shop, json.id);
  assertAmounts(avoir, { montant_ht: 135, montant_tva: 22.5, montant_ttc: 157.5 });
});

test('selling a tracked article moves its stock once, and the last one is sold once', async () => {
  const article = await shop.api.create('Article', { reference: 'VIS-6', nom: 'Vis 6 × 40', type: 'PRODUIT', prix_vente_ht: 1, tva: 20, suiviStock: true });
  const [store] = (await shop.api.get('/Store?isMainStore=is.true')).json;
  server.sql(`SET app.entreprise = '${shop.entrepriseId}';
    INSERT INTO "StoreStockItem" ("entrepriseId", "storeId", "articleId", quantite) VALUES ('${shop.entrepriseId}', '${store.id}', '${article.id}', 1)
      ON CONFLICT ("entrepriseId", "storeId", "articleId") DO UPDATE SET quantite = 1;
    UPDATE "Article" SET stock_actuel = 1 WHERE id = '${article.id}';
    INSERT INTO "MouvementStock" ("entrepriseId", "articleId", "storeId", "createdBy", type, quantite, stock_avant, stock_apres)
      VALUES ('${shop.entrepriseId}', '${article.id}', '${store.id}', '${shop.userId}', 'ENTREE', 1, 0, 1);`);
  const drafts = [];
  for (let i = 0; i < 5; i += 1) drafts.push(await draft(shop, [{ articleId: article.id, quantite: 1 }]));
  const answers = await Promise.all(drafts.map((d) => shop.api.request('POST', `/Document/${d.id}/valider`, { body: {}, expect: { status: [200, 409, 422] } })));
  assert.equal(answers.filter((a) => a.status === 200).length, 1);
  const [stored] = (await shop.api.get(`/Article?id=eq.${article.id}`)).json;
  assert.equal(stored.stock_actuel, 0);
  const moves = (await shop.api.get(`/MouvementStock?articleId=eq.${article.id}&type=eq.VENTE`)).json;
  assert.deepEqual(moves.map((m) => [m.quantite, m.stock_avant, m.stock_apres]), [[-1, 1, 0]]);
});

test('a payment of a closed till session stays', async () => {
  const sold = await invoice(shop, [line(1, 10, 20)]);
  const [{ store, register, session, payment }] = server.rows('SELECT gen_random_uuid() AS register, gen_random_uuid() AS session, gen_random_uuid() AS payment, ' +
    `id AS store FROM "Store" WHERE "entrepriseId" = '${shop.entrepriseId}' AND "isMainStore"`);
  server.sql(`SET app.entreprise = '${shop.entrepriseId}';
    INSERT INTO "Register" (id, "entrepriseId", "storeId", nom, code) VALUES ('${register}', '${shop.entrepriseId}', '${store}', 'Caisse 1', 'C1');
    INSERT INTO "RegisterSession" (id, "entrepriseId", "registerId", numero, "ouvertParId", statut, "ouverteAt", "clotureeAt")
      VALUES ('${session}', '${shop.entrepriseId}', '${register}', 1, '${shop.userId}', 'CLOTUREE', '2026-11-21T08:00:00Z', '2026-11-21T19:00:00Z');
    INSERT INTO "Paiement" (id, "entrepriseId", "documentId", date_paiement, montant, moyen_paiement, statut, "registerSessionId")
      VALUES ('${payment}', '${shop.entrepriseId}', '${sold.id}', '2026-11-21', 5, 'ESPECES', 'ENCAISSE', '${session}');
    INSERT INTO systeme.paiement_tva ("entrepriseId", "paiementId", "documentId", categorie, taux, base, tva)
      VALUES ('${shop.entrepriseId}', '${payment}', '${sold.id}', 'S', 20, 4.17, 0.83);
    UPDATE "Document" SET montant_paye = 5, reste_a_payer = 7, "statutReglement" = 'PARTIEL' WHERE id = '${sold.id}';`);
  await shop.api.refused('POST', `/Document/${sold.id}/annuler-paiement`, { status: 409, code: 'session_close', body: { paiementId: payment } });
});

test('every change left its line in the audit log', async () => {
  const { json } = await shop.api.get(`/UserActivity?modeleId=eq.${facture.id}&select=action,userId`);
  const actions = json.map((line_) => line_.action).join(' ');
  for (const verb of ['enregistrer', 'valider', 'encaisser']) assert.ok(actions.includes(verb), `${verb} in: ${actions}`);
});

test('doctor finds every balance equal to its ledger', async () => {
  const { command } = await import('../lib/server.mjs');
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output + report.errors);
});
