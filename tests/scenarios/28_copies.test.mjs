// A document made again from another, and the page of what is not issued yet.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { lives } from '../lib/cycle.mjs';
import { Server, command, newFolder } from '../lib/server.mjs';
import * as validators from '../lib/validators.mjs';
import { PASSWORD, assertAmounts, colleague, document, draft, invoice, line, lineTtc, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const { post, issued } = lives(server, shop);
const copy = async (id, api = shop.api) => (await api.post(`/Document/${id}/dupliquer`, {}, { status: 201 })).json;
const work = newFolder();

/** What a page says, spaces made plain. */
async function printed(path) {
  const file = join(work, 'page.pdf');
  const { bytes } = await shop.api.get(path);
  writeFileSync(file, bytes);
  return spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout.replace(/[\u00a0\u202f]/g, ' ');
}

test('an issued invoice is copied whole: lines, discounts, charges, terms; not what belonged to its day', async () => {
  const first = await invoice(shop, [
    line(2, 75, 20, { remise: 10, description: 'Chêne massif' }), { type: 'TITRE', designation: 'Pose' }, line(1.5, 48, 10, { unite: 'HUR' }),
  ], {
    clientId: shop.professionnel.id, remise: 5, objet: 'Salle à manger', notes: 'Merci', conditions: 'Franco', referenceClient: 'BC 1', dateEmission: '2026-11-01',
    dateLivraison: '2026-10-30', frais: [{ libelle: 'Port', montant: 12.5, tva: 20, codeMotif: 'FC' }], echeancier: [{ pourcent: 30 }, { pourcent: 70, delaiJours: 30, finDeMois: 'DELAI_PUIS_FIN_DE_MOIS' }],
  });
  const made = await copy(first.id);
  assert.deepEqual([made.type, made.statut, made.numero, made.documentOrigineId, made.referenceClient, made.dateEmission, made.dateLivraison, made.dateEcheance, made.version],
    ['FACTURE', 'BROUILLON', null, null, null, '2026-11-22', null, null, 1]);
  assert.deepEqual([made.clientId, made.objet, made.notes, made.conditions], [shop.professionnel.id, 'Salle à manger', 'Merci', 'Franco']);
  assertAmounts(made, { montant_ht: Number(first.montant_ht), montant_tva: Number(first.montant_tva), montant_ttc: Number(first.montant_ttc) });
  assert.deepEqual(made.lignes.map((l) => [l.type, l.designation, l.ligneOrigineId]), [['LIBRE', 'Fourniture', null], ['TITRE', 'Pose', null], ['LIBRE', 'Fourniture', null]]);
  assert.equal(made.lignes[0].description, 'Chêne massif');
  // It lives a life of its own: edited, issued, due by its own dates.
  const second = await post(made.id, 'valider');
  assert.deepEqual([second.numero, second.dateEcheance], ['FA2026-00002', '2026-12-31']);
  assert.equal((await shop.api.get(`/Document/${made.id}/echeances`)).json.echeances.length, 2);
  assert.deepEqual((await shop.api.get(`/Document/${first.id}/suivi`)).json.documents, []);
  const { json: log } = await shop.api.get(`/UserActivity?modeleId=eq.${first.id}&action=eq.dupliquer&select=apres`);
  assert.deepEqual(log, [{ apres: { documentId: made.id } }]);
});

test('every kind but a credit note is copied, whatever became of it; deposits stay where they were', async () => {
  const quote = await issued('DEVIS', [line(10, 80, 20)], { dateEmission: '2026-11-10', dateValidite: '2026-11-25' });
  await post(quote.id, 'refuser', { motif: 'Trop cher' });
  const again = await copy(quote.id);
  assert.deepEqual([again.type, again.dateEmission, again.dateValidite], ['DEVIS', '2026-11-22', '2026-12-07']);
  const ordered = await issued('COMMANDE', [line(10, 80, 20)]);
  const deposit = await post(ordered.id, 'demander-acompte', { pourcent: 30 });
  await post(deposit.id, 'valider');
  const final = await post(ordered.id, 'transformer', { vers: 'FACTURE' });
  assert.equal(Number(final.acompteDeduit), 288);
  await post(final.id, 'valider');
  const plain = await copy(final.id);
  assert.deepEqual([Number(plain.acompteDeduit), Number(plain.netAPayer), plain.acomptes], [0, 960, []]);
  assert.equal((await copy(ordered.id)).type, 'COMMANDE');
  assert.equal((await copy((await draft(shop, [lineTtc(1, 9.99, 20)], { modePrix: 'TTC' })).id)).modePrix, 'TTC');
  const credit = await post(final.id, 'crediter');
  await shop.api.refused('POST', `/Document/${credit.id}/dupliquer`, { status: 409, code: 'document_non_duplicable', body: {} });
  assert.equal((await document(shop, final.id, 'statut')).statut, 'ANNULE');
  await copy(final.id);
});

test('a copy obeys the rights of who copies', async () => {
  const sold = await invoice(shop, [line(1, 100, 20, { remise: 50 })]);
  const seller = await colleague(server, shop, 'VENDEUR');
  await copy(sold.id, seller.api);
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; INSERT INTO "UserPermissions" ("entrepriseId", "userId", "remiseMax")
    SELECT '${shop.entrepriseId}', id, 20 FROM "User" WHERE email = '${seller.email}';`);
  const { json } = await server.api.post('/session', { email: seller.email, motDePasse: PASSWORD }, { status: 201 });
  await server.api.as(json.jeton).refused('POST', `/Document/${sold.id}/dupliquer`, { status: 403, code: 'remise_excessive', body: {} });
  const accountant = await colleague(server, shop, 'COMPTABLE');
  await accountant.api.refused('POST', `/Document/${sold.id}/dupliquer`, { status: 403, code: 'droit_manquant', body: {} });
  await other.api.refused('POST', `/Document/${sold.id}/dupliquer`, { status: 404, code: 'introuvable', body: {} });
});

test('a draft has its page at once: marked, without number, and as it was saved last', async () => {
  const made = await draft(shop, [line(2, 75, 20, { designation: 'Étagère' })], { objet: 'Bureau' });
  const page = await printed(`/Document/${made.id}/pdf`);
  for (const part of ['Brouillon', 'Étagère', '180,00', 'Bureau', 'Boulangerie Lefèvre SARL', 'Élodie Dupont']) assert.ok(page.includes(part), `${part}\n${page}`);
  assert.doesNotMatch(page, /FA2026-/);
  await shop.api.post('/Document/enregistrer', { id: made.id, version: made.version, type: 'FACTURE', clientId: shop.particulier.id, lignes: [line(1, 10, 20, { designation: 'Tablette' })] });
  const later = await printed(`/Document/${made.id}/pdf`);
  assert.ok(later.includes('Tablette') && !later.includes('Étagère'), later);
  // Half a draft has a page too: no client yet, no line.
  const empty = await draft(shop, [], { type: 'DEVIS', clientId: null });
  assert.match(await printed(`/Document/${empty.id}/pdf`), /Brouillon/);
  await post(made.id, 'valider');
  assert.doesNotMatch(await printed(`/Document/${made.id}/pdf`), /Brouillon/);
  await other.api.refused('GET', `/Document/${empty.id}/pdf`, { status: 404, code: 'introuvable' });
  await shop.api.refused('GET', `/Document/${empty.id}/pdf?copie=duplicata`, { status: 409, code: 'document_non_emis' });
});

test('a page asks for what is to be paid, and when: instalments, paid at once, goods to be received', async () => {
  const settings = (await shop.api.get('/ParametresEntreprise?select=iban')).json[0];
  const parts = await invoice(shop, [line(1, 100, 20)], { clientId: shop.professionnel.id, echeancier: [{ pourcent: 70, delaiJours: 30 }, { pourcent: 30 }] });
  const page = await printed(`/Document/${parts.id}/pdf`);
  // The oldest first, whatever the order of the terms; the code is for that one.
  assert.match(page, /22\/11\/2026 +36,00 €[^]*22\/12\/2026 +84,00 €[^]*IBAN/);
  assert.match(page, /première échéance/);
  assert.doesNotMatch(page, /Échéancier/);
  assert.match((await document(shop, parts.id, 'mentions')).mentions, /Échéancier/);
  if (validators.available) {
    const { code, output } = validators.paymentCode(join(work, 'page.pdf'), { iban: settings.iban, amount: '36.00', reference: parts.numero });
    assert.equal(code, 0, output);
  }
  const waiting = await draft(shop, [line(1, 100, 20)], { clientId: shop.professionnel.id });
  await post(waiting.id, 'valider', { moyen_paiement: 'CARTE' });
  const paid = await printed(`/Document/${waiting.id}/pdf`);
  assert.match(paid, /Réglé par carte le 22\/11\/2026 +−120,00 €/);
  assert.match(paid, /Net à payer +0,00 €/);
  assert.doesNotMatch(paid, /IBAN|Payer par virement|Échéance/);
  const ordered = await issued('COMMANDE', [line(2, 10, 20)]);
  const note = await post(ordered.id, 'transformer', { vers: 'BON_LIVRAISON' });
  await post(note.id, 'valider');
  assert.match(await printed(`/Document/${note.id}/pdf`), /Bon de réception/);
});

test('doctor and the fingerprints agree', async () => {
  await server.stop();
  for (const name of ['doctor', 'verify']) {
    const report = command([name, '--data-dir', server.folder]);
    assert.equal(report.code, 0, report.output + report.errors);
  }
});
