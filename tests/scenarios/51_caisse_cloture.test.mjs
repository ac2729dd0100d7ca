// Refunds and exchanges in one action, approvals by code, parked tickets, the count and the Z (R-CAI-2, R-CAI-4, R-EQU-3); what the till
// says is what the books say.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { Server, command } from '../lib/server.mjs';
import { assertAmounts, colleague, twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';

const textOf = (bytes) => spawnSync('pdftotext', ['-layout', '-', '-'], { input: Buffer.from(bytes), encoding: 'utf8' }).stdout.replace(/[\u00a0\u202f]/g, ' ');
const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
await shop.api.holdToContract(/Register|caisse|recu/);
const till = await Till.create(shop, { code: 'A', fond: 50 });
const theirs = await Till.create(other, { code: 'A' });
const article = await shop.api.create('Article', { reference: 'LAMPE', nom: 'Lampe', type: 'PRODUIT', prix_vente_ht: 20, prix_vente_ttc: 24, tva: 20, suiviStock: true });
server.sql(`SET app.entreprise = '${shop.entrepriseId}'; SELECT systeme.move_stock('${shop.entrepriseId}', '${till.store}', NULL, '${shop.userId}', 'ENTREE',
  ARRAY['${article.id}']::uuid[], ARRAY[10], ARRAY[gen_random_uuid()]);`);
const stock = async () => Number((await shop.api.get(`/Article?id=eq.${article.id}&select=stock_actuel`)).json[0].stock_actuel);
const lamps = (n, more) => [sale('Lampe', n, 24, 20, { articleId: article.id, ...more })];
const sold = await till.sell(lamps(3), { paiements: [{ moyen_paiement: 'CARTE', montant: 72 }] });
const scan = async (numero) => (await till.get(`ticket?numero=${numero}`)).json;

test('what is scanned says what can still come back, and how it was paid', async () => {
  const ticket = await scan(sold.numero);
  assert.equal(ticket.documentId, sold.documentId);
  assert.deepEqual(ticket.paiements.map((p) => p.moyen), ['CARTE']);
  assert.deepEqual(ticket.lignes.map((l) => [l.designation, Number(l.retournable)]), [['Lampe', 3]]);
  await shop.api.refused('GET', `/Register/${till.id}/ticket?numero=TZ-1`, { status: 404, code: 'ticket_introuvable' });
  await other.api.refused('GET', `/Register/${theirs.id}/ticket?documentId=${sold.documentId}`, { status: 404, code: 'ticket_introuvable' });
  await shop.api.refused('GET', `/Register/${till.id}/ticket`, { status: 422 });
});

test('a refund without a client is a credit note, goods and money in one action', async () => {
  const [line] = (await scan(sold.numero)).lignes;
  const refund = { lignes: [], total: -24, rembourse: { documentId: sold.documentId, lignes: [{ ligneId: line.ligneId, quantite: 1 }], motif: 'Ne plaît pas' },
    paiements: [{ moyen_paiement: 'CARTE', montant: -24 }] };
  const body = till.ticket([], refund);
  const made = await till.send(body);
  assert.match(made.numero, /^RA-2026-00001$/);
  assert.deepEqual([made.documentId, made.avoirId, made.avoirNumero], [body.id, body.id, made.numero]);
  assert.equal(await stock(), 8);
  const [credit] = (await shop.api.get(`/Document?id=eq.${body.id}&select=type,clientId,statutReglement,montant_ttc,Paiement(moyen_paiement,montant)`)).json;
  assert.deepEqual([credit.type, credit.clientId, credit.statutReglement], ['AVOIR', null, 'PAYE']);
  assert.deepEqual(credit.Paiement.map((p) => [p.moyen_paiement, Number(p.montant)]), [['CARTE', 24]]);
  assert.equal(Number((await scan(sold.numero)).lignes[0].retournable), 2);
  assert.equal((await till.post('vendre', { ...body, remis: true }, { status: 200 })).json.rejoue, true);
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 422, contains: ['quantite_non_creditable'],
    body: till.plain([], { ...refund, total: -72, rembourse: { ...refund.rembourse, lignes: [{ ligneId: line.ligneId, quantite: 3 }] }, paiements: [{ moyen_paiement: 'CARTE', montant: -72 }] }) });
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 422, contains: ['total_different'],
    body: till.plain([], { ...refund, total: -20, paiements: [{ moyen_paiement: 'CARTE', montant: -20 }] }) });
  await other.api.refused('POST', `/Register/${theirs.id}/vendre`, { status: 404, body: theirs.plain([], refund) });
  const invoice = (await shop.api.post('/Document/enregistrer', { type: 'FACTURE', clientId: shop.particulier.id, lignes: [{ designation: 'Pose', quantite: 1, prix_unitaire_ht: 20, tva: 20 }] })).json;
  await shop.api.post(`/Document/${invoice.id}/valider`, {});
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'ticket_attendu', body: till.plain([], { ...refund, rembourse: { documentId: invoice.id } }) });
});

test('an exchange pays the new ticket with what comes back, and settles the difference', async () => {
  const [line] = (await scan(sold.numero)).lignes;
  const rembourse = { documentId: sold.documentId, lignes: [{ ligneId: line.ligneId, quantite: 1 }] };
  const dearer = await till.sell([sale('Lustre', 1, 60)], { total: 36, rembourse, paiements: [{ moyen_paiement: 'ESPECES', montant: 36, donne: 40, rendu: 4 }] });
  assert.notEqual(dearer.avoirId, dearer.documentId);
  assert.match(dearer.avoirNumero, /^RA-2026-00002$/);
  const paid = (await shop.api.get(`/Paiement?documentId=eq.${dearer.documentId}&select=moyen_paiement,montant&order=montant`)).json;
  assert.deepEqual(paid.map((p) => [p.moyen_paiement, Number(p.montant)]), [['AVOIR', 24], ['ESPECES', 36]]);
  const cheaper = await till.sell([sale('Ampoule', 1, 4)], { total: -20, rembourse, paiements: [{ moyen_paiement: 'ESPECES', montant: -20 }] });
  assertAmounts(cheaper, { montant_ttc: 4 });
  const [document] = (await shop.api.get(`/Document?id=eq.${sold.documentId}&select=statut`)).json;
  assert.equal(document.statut, 'ANNULE');
  assert.equal(await stock(), 10);
  // 50 at the start, 36 in, 20 out.
  const { json } = await till.get('x');
  assert.equal(Number(json.especesAttendues), 66);
  assertAmounts(json.totaux, { ventes_ttc: 136, retours_ttc: 72, net_ttc: 64, retours: 3 });
});

test('naming somebody gives no right of theirs: the account and the cashier both may, or a manager agrees (R-EQU-3)', async () => {
  const max = await colleague(server, shop, 'CAISSIER');
  await shop.api.post(`/User/${max.userId}/permissions`, { remiseMax: 5 });
  await shop.api.post(`/User/${shop.userId}/definir-pin`, { pin: '4821' });
  const called = (prenom) => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "User" SET prenom = '${prenom}' WHERE id = '${max.userId}';`);
  called('');
  const vase = await shop.api.create('Article', { reference: 'VASE-3', nom: 'Vase', type: 'PRODUIT', prix_vente_ht: 10, prix_vente_ttc: 12, tva: 20, suiviStock: false });
  const comte = await shop.api.create('Article', { reference: 'COMTE-3', nom: 'Comté', type: 'PRODUIT', prix_vente_ht: 20, prix_vente_ttc: 24, tva: 20, unite: 'KGM', suiviStock: false });
  const sell = (more) => ({ body: till.plain([sale('Tapis', 1, 100)], more) });
  const named = { caissierId: shop.userId };
  const refused = async (expected) => (await max.api.refused('POST', `/Register/${till.id}/vendre`, { status: 403, code: 'remise_excessive', ...expected })).detail;
  assert.match(await refused(sell({ remise: 90, total: 10, caissierId: max.userId })), /^\S.* peut accorder au plus 5 %/);
  called('Max');
  assert.match(await refused(sell({ remise: 90, total: 10, ...named })), /^Le compte connecté .*5 %/);
  const sold = (prix, more = named) => till.plain([sale('Vase', 1, prix, 20, { articleId: vase.id })], more);
  assert.match(await refused({ body: sold(1) }), /prix baissés compris/);
  const ask = async (objet, valeur) => (await max.api.post(`/Register/${till.id}/approuver`, { userId: shop.userId, pin: '4821', objet, valeur }, { status: 201 })).json.approbationId;
  await refused({ body: sold(1, { ...named, approbationId: await ask('PRIX', 50) }) });
  const vendre = async (api, body) => (await api.post(`/Register/${till.id}/vendre`, body, { status: 201 })).json.anomalies.map((a) => a.code);
  assert.deepEqual(await vendre(max.api, sold(1, { ...named, approbationId: await ask('PRIX', 95) })), []);
  assert.deepEqual(await vendre(max.api, { ...sold(1), remis: true }), ['remise_sans_approbation']);
  assert.deepEqual(await vendre(max.api, sold(12)), []);
  assert.deepEqual(await vendre(max.api, sold(11.5)), []);
  assert.deepEqual(await vendre(max.api, till.plain([sale('Comté', 1, 3.2, 20, { articleId: comte.id })], named)), [], 'a label prices what is weighed');
  assert.deepEqual(await vendre(shop.api, sold(1)), []);
  const { caissiers } = (await max.api.get(`/Register/${till.id}/etat`)).json;
  const owner = caissiers.find((c) => c.id === shop.userId);
  assert.deepEqual([Number(owner.remiseMax), owner.peutApprouver, owner.retourSansAccord], [5, true, false], 'the till asks what the server will');
});

test('a discount beyond what the cashier may grant needs the code of a manager, which serves once', async () => {
  const lea = await colleague(server, shop, 'CAISSIER');
  await shop.api.post(`/User/${lea.userId}/permissions`, { remiseMax: 10 });
  await shop.api.refused('POST', `/User/${shop.userId}/definir-pin`, { status: 422, contains: ['pin_trop_simple'], body: { pin: '1234' } });
  await shop.api.refused('POST', `/User/${shop.userId}/definir-pin`, { status: 422, contains: ['pin_invalide'], body: { pin: '12a4' } });
  await shop.api.post(`/User/${shop.userId}/definir-pin`, { pin: '4821' });
  await lea.api.refused('POST', `/User/${shop.userId}/definir-pin`, { status: 403, code: 'droit_manquant', body: { pin: '4821' } });
  const cheap = { caissierId: lea.userId, remise: 20, total: 80 };
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 403, code: 'remise_excessive', body: till.plain([sale('Tapis', 1, 100)], cheap) });
  const approve = (pin, more = {}) => ({ body: { userId: shop.userId, pin, objet: 'REMISE', valeur: 25, ...more } });
  const wrong = await lea.api.refused('POST', `/Register/${till.id}/approuver`, { status: 422, code: 'pin_inexact', ...approve('9999') });
  assert.equal(wrong.code, 'pin_inexact');
  await lea.api.refused('POST', `/Register/${till.id}/approuver`, { status: 422, code: 'pin_inexact', ...approve('4821', { userId: lea.userId }) });
  const { json } = await lea.api.post(`/Register/${till.id}/approuver`, approve('4821').body, { status: 201 });
  await till.sell([sale('Tapis', 1, 100)], { ...cheap, approbationId: json.approbationId });
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 403, code: 'remise_excessive', body: till.plain([sale('Tapis', 1, 100)], { ...cheap, approbationId: json.approbationId }) });
  const handed = await till.sell([sale('Tapis', 1, 100)], { ...cheap, remis: true });
  assert.deepEqual(handed.anomalies.map((a) => a.code), ['remise_sans_approbation']);
  await lea.api.post(`/User/${lea.userId}/definir-pin`, { pin: '7391' });
  await lea.api.refused('POST', `/Register/${till.id}/approuver`, { status: 403, code: 'approbation_interdite', ...approve('7391', { userId: lea.userId }) });
  for (let tries = 0; tries < 5; tries += 1) await lea.api.request('POST', `/Register/${till.id}/approuver`, { ...approve('0000'), expect: { status: [422, 429] } });
  await lea.api.refused('POST', `/Register/${till.id}/approuver`, { status: 429, code: 'trop_de_tentatives', ...approve('4821') });
  const { caissiers } = (await till.get('etat')).json;
  const found = caissiers.find((c) => c.id === lea.userId);
  assert.deepEqual([Number(found.remiseMax), found.peutApprouver, found.pin.iterations], [10, false, 100000]);
  assert.equal(caissiers.some((c) => c.id === other.userId), false);
  const asked = { status: 422, pointers: ['#/approbationId'], body: till.plain([sale('Tapis', 1, 100)], { approbationId: json.approbationId }) };
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, asked);
  await lea.api.refused('POST', `/Register/${till.id}/regler`, { status: 403, code: 'droit_manquant', body: {} });
});

test('a parked ticket is taken back by one till of the store', async () => {
  const second = await Till.create(shop, { code: 'B', open: false });
  const { json } = await till.post('attente', { libelle: 'Dame au chapeau', contenu: { lignes: lamps(1) } }, { status: 201 });
  assert.deepEqual((await second.get('attente')).json.attentes.map((a) => a.libelle), ['Dame au chapeau']);
  assert.equal((await theirs.get('attente')).json.attentes.length, 0);
  await other.api.refused('POST', `/Register/${theirs.id}/reprendre`, { status: 404, body: { attenteId: json.id } });
  const taken = (await second.post('reprendre', { attenteId: json.id })).json;
  assert.equal(taken.contenu.lignes[0].designation, 'Lampe');
  await shop.api.refused('POST', `/Register/${till.id}/reprendre`, { status: 404, body: { attenteId: json.id } });
  await shop.api.refused('POST', `/Register/${till.id}/attente`, { status: 422, contains: ['type_invalide'], body: { libelle: 'Vide', contenu: 3 } });
  await shop.api.refused('POST', `/Register/${second.id}/vendre`, { status: 409, code: 'session_fermee', body: second.ticket([sale('Trop tôt', 1, 1)]) });
});

test('a card terminal accepts, declines, says nothing or answers twice, and never pays twice', async () => {
  const terminal = await shop.api.create('Terminal', { nom: 'Lecteur', registerId: till.id });
  const simulate = (simulation) => shop.api.patch(`/Terminal/${terminal.id}`, { simulation });
  const ask = async (id, montant = 12.5) => (await shop.api.post(`/Terminal/${terminal.id}/payer`, { id, montant })).json;
  const [one, two, three, four] = Array.from({ length: 4 }, () => randomUUID());
  const accepted = await ask(one);
  assert.equal(accepted.statut, 'ACCEPTE');
  assert.deepEqual(await ask(one), accepted);
  await shop.api.refused('POST', `/Terminal/${terminal.id}/payer`, { status: 409, code: 'demande_differente', body: { id: one, montant: 13 } });
  await simulate('REFUSER');
  assert.equal((await ask(two)).statut, 'REFUSE');
  await simulate('REPONDRE_DEUX_FOIS');
  assert.equal((await ask(three)).statut, 'ACCEPTE');
  await simulate('SE_TAIRE');
  assert.equal((await ask(four)).statut, 'EN_COURS');
  // Asked whether it is there, it pays nothing.
  const essayer = async () => (await shop.api.post(`/Terminal/${terminal.id}/essayer`, {})).json;
  assert.deepEqual(await essayer(), { repond: false, status: 'HORS_LIGNE' });
  await simulate('ACCEPTER');
  assert.deepEqual(await essayer(), { repond: true, status: 'EN_LIGNE' });
  await simulate('SE_TAIRE');
  assert.equal((await shop.api.get(`/Terminal?id=eq.${terminal.id}&select=status`)).json[0].status, 'EN_LIGNE');
  assert.deepEqual(server.rows(`SELECT count(*)::int AS n FROM systeme.paiement_terminal`), [{ n: 4 }]);
  const { points } = (await till.post('preparer-cloture', {})).json;
  assert.deepEqual(points.filter((p) => p.bloquant).map((p) => p.code), ['paiements_en_cours']);
  await till.post('annuler-cloture');
  assert.equal((await shop.api.get(`/Terminal/${terminal.id}/payer?id=${four}`)).json.statut, 'ACCEPTE');
  assert.equal((await ask(four)).statut, 'ACCEPTE');
  await other.api.refused('POST', `/Terminal/${terminal.id}/payer`, { status: 404, body: { id: randomUUID(), montant: 1 } });
  await other.api.refused('GET', `/Terminal/${terminal.id}/payer?id=${four}`, { status: 404 });
  await shop.api.patch(`/Terminal/${terminal.id}`, { status: 'DESACTIVE' });
  await shop.api.refused('POST', `/Terminal/${terminal.id}/payer`, { status: 409, code: 'terminal_desactive', body: { id: randomUUID(), montant: 1 } });
  await shop.api.refused('POST', `/Terminal/${terminal.id}/essayer`, { status: 409, code: 'terminal_desactive' });
});

test('points pay a part of a ticket, never more than the client has', async () => {
  const [settings] = (await shop.api.get('/ParametresEntreprise?select=id')).json;
  await shop.api.patch(`/ParametresEntreprise/${settings.id}`, { pointsParEuro: 1, valeurPoint: 0.05 });
  const clientId = shop.particulier.id;
  const balance = async () => (await shop.api.get(`/Client?id=eq.${clientId}&select=points_solde`)).json[0].points_solde;
  await till.sell([sale('Chaise', 1, 100)], { clientId, paiements: [{ moyen_paiement: 'CARTE', montant: 100 }] });
  assert.equal(await balance(), 100);
  const points = (montant, rest) => ({ clientId, paiements: [{ moyen_paiement: 'POINTS', montant }, { moyen_paiement: 'CARTE', montant: rest }] });
  const paid = await till.sell([sale('Coussin', 1, 20)], points(4, 16));
  // 80 points pay 4 euros; the other 16 euros earn 16.
  assert.equal(await balance(), 36);
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 422, code: 'points_insuffisants', body: till.plain([sale('Coussin', 1, 20)], points(10, 10)) });
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'points_sans_client', body: till.plain([sale('Coussin', 1, 20)], { ...points(1, 19), clientId: undefined }) });
  const kept = await till.post('vendre', till.plain([sale('Coussin', 1, 20)], { ...points(10, 10), remis: true }), { status: 202 });
  assert.deepEqual(kept.json.motifs.map((m) => m.code), ['points_insuffisants']);
  const [line] = (await scan(paid.numero)).lignes;
  await till.sell([], { total: -16, clientId, rembourse: { documentId: paid.documentId, lignes: [{ ligneId: line.ligneId, quantite: 1 }] }, paiements: [{ moyen_paiement: 'CARTE', montant: -16 }] });
  assert.equal(await balance(), 100);
});

test('the receipt says what was sold, as data and as the bytes of a printer', async () => {
  const made = await till.sell([sale('Crème brûlée', 2, 4.5, 10)], { paiements: [{ moyen_paiement: 'ESPECES', montant: 9, donne: 10, rendu: 1 }] });
  const { json } = await shop.api.get(`/Document/${made.documentId}/recu`);
  assert.equal(json.extrait, made.extrait);
  assert.equal(json.ticket.numero, made.numero);
  const { octets } = (await shop.api.post(`/Document/${made.documentId}/imprimer-recu`, { tiroir: true })).json;
  const text = Buffer.from(octets, 'base64').toString('latin1');
  for (const part of [made.numero, 'Cr\x8ame br\x96l\x82e', 'TOTAL TTC', '9,00 \xd5', '1 ligne - MyProPartner ', '\x1bp\x00', '\x1dVB\x00']) assert.ok(text.includes(part), part);
  await other.api.refused('GET', `/Document/${made.documentId}/recu`, { status: 404 });
});

test('closing is a checklist, a count and a Z that never changes; the books say the same', async () => {
  await till.post('mouvement', { nature: 'APPORT', montant: 20, motif: 'Monnaie' });
  await till.post('mouvement', { nature: 'RETRAIT', montant: 30.5, motif: 'Banque' });
  await till.post('mouvement', { nature: 'TIROIR', motif: 'Vérification' });
  await shop.api.refused('POST', `/Register/${till.id}/mouvement`, { status: 422, contains: ['champ_obligatoire'], body: { nature: 'APPORT', motif: 'Rien' } });
  const { json: before } = await till.get('x');
  await shop.api.refused('POST', `/Register/${till.id}/cloturer`, { status: 409, code: 'comptage_non_prepare', body: { comptage: {} } });
  const prepared = (await till.post('preparer-cloture', { enAttenteAppareil: 2 })).json;
  assert.equal(prepared.session.statut, 'COMPTAGE');
  assert.deepEqual(prepared.points.filter((p) => p.bloquant).map((p) => p.code), ['tickets_non_envoyes']);
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'session_en_comptage', body: till.ticket([sale('Trop tard', 1, 1)]) });
  const cash = Math.round(Number(before.especesAttendues) * 100);
  const comptage = { 1: Math.floor(cash / 100), '0.01': cash % 100 };
  await shop.api.refused('POST', `/Register/${till.id}/cloturer`, { status: 409, code: 'cloture_bloquee', body: { comptage } });
  await shop.api.refused('POST', `/Register/${till.id}/cloturer`, { status: 422, contains: ['coupure_inconnue', 'valeur_inconnue'], body: { comptage: { 3: 1 }, autresMoyens: { TROC: 4 } } });
  const outre = { passerOutre: { raison: 'Tablette tombée' } };
  await shop.api.refused('POST', `/Register/${till.id}/cloturer`, { status: 422, code: 'motif_ecart_manquant', body: { comptage: { 1: 1 }, ...outre } });
  await till.post('annuler-cloture');
  await till.post('preparer-cloture', { enAttenteAppareil: 0 });
  const z = (await till.post('cloturer', { comptage, autresMoyens: { CARTE: 48 } })).json;
  assertAmounts(z.totaux, { remises: 40 });
  assertAmounts(z, { numero: 1, ecart: 0, especesComptees: cash / 100, grandTotalPerpetuel: Number(before.totaux.net_ttc) });
  const frozen = (await shop.api.get(`/RegisterSession/${z.sessionId}/z`)).json;
  assert.deepEqual([frozen.empreinte, frozen.jour, frozen.registerCode], [z.empreinte, '2026-11-22', 'A']);
  assert.match(server.psql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE "RegisterSession" SET ecart = 0 WHERE id = '${z.sessionId}';`, { stopOnError: false }), /register_session_figee|est close/);
  await other.api.refused('GET', `/RegisterSession/${z.sessionId}/z`, { status: 404 });
  const [sum] = server.rows(`SELECT sum(CASE type WHEN 'AVOIR' THEN -montant_ttc ELSE montant_ttc END)::float AS ttc FROM "Document"
    WHERE "entrepriseId" = '${shop.entrepriseId}' AND "registerSessionId" = '${z.sessionId}'`);
  assert.equal(sum.ttc, Number(z.totaux.net_ttc));
  const page = async (papier) => (await shop.api.get(`/RegisterSession/${z.sessionId}/z.pdf?papier=${papier}`)).bytes;
  for (const papier of ['A4', '80']) {
    const bytes = await page(papier);
    assert.deepEqual(await page(papier), bytes, 'the same bytes each time');
    const text = textOf(bytes);
    for (const part of ['Clôture de caisse (Z) n° 1', 'Journée du 22/11/2026', 'Boulangerie Lefèvre SARL', 'Caisse A (A)', 'Zoé Lefèvre', 'Carte bancaire', 'Sorties d\'espèces', '−30,50 €', 'Total perpétuel', z.empreinte.slice(0, 20)]) {
      assert.ok(text.includes(part), `${papier}: ${part}\n${text}`);
    }
    assert.equal((text.match(/Comptage/g) ?? []).length, 1);
  }
  await shop.api.refused('GET', `/RegisterSession/${z.sessionId}/z.pdf?papier=A5`, { status: 422, contains: ['valeur_inconnue'] });
  await shop.api.refused('GET', `/RegisterSession/${randomUUID()}/z.pdf`, { status: 404, code: 'introuvable' });
  await other.api.refused('GET', `/RegisterSession/${z.sessionId}/z.pdf`, { status: 404 });
  const tva = z.totaux.tva.reduce((all, row) => all + Math.round(Number(row.ttc) * 100), 0);
  assert.equal(tva, Math.round(Number(z.totaux.net_ttc) * 100));
});

test('a late ticket goes to the next session, flagged; a session of the day before is closed first', async () => {
  const late = till.ticket([sale('Retard', 1, 15)], { remis: true, horsLigne: true });
  const made = await till.send(late);
  assert.deepEqual(made.anomalies.map((a) => a.code), ['session_fermee']);
  await shop.api.refused('POST', `/Register/${till.id}/ouvrir`, { status: 422, code: 'comptage_different', body: { fondDeCaisse: 50, comptage: { 20: 2 } } });
  till.session = (await till.post('ouvrir', { comptage: { 20: 2, '0.50': 4 } }, { status: 201 })).json;
  assert.equal(Number(till.session.fondDeCaisse), 42);
  await shop.api.refused('POST', `/Register/${till.id}/ouvrir`, { status: 409, code: 'session_ouverte', body: {} });
  assertAmounts((await till.get('x')).json.totaux, { tickets: 1, net_ttc: 15 });
  await shop.api.refused('GET', `/RegisterSession/${till.session.id}/z.pdf`, { status: 409, code: 'session_ouverte' });
  await server.stop();
  await server.launch({ clock: '2026-11-23T09:00:00Z' });
  till.shop.api.url = server.url;
  for (const api of [shop.api, other.api, till.api]) api.url = server.url;
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'session_a_clore', body: till.plain([sale('Lundi', 1, 1)]) });
  const z = await till.close({ comptage: { 50: 1, 5: 1, 2: 1 } });
  assertAmounts(z, { numero: 2, ecart: 0 });
  await till.post('desactiver');
  await shop.api.refused('POST', `/Register/${till.id}/ouvrir`, { status: 409, code: 'caisse_inactive', body: {} });
});

test('what blocks a closing is passed over by name, and the Z says who, why and what was left', async () => {
  const forced = await Till.create(shop, { code: 'F', fond: 0 });
  await forced.post('preparer-cloture', { enAttenteAppareil: 1 });
  const raison = 'Tablette tombée dans l’évier';
  await shop.api.refused('POST', `/Register/${forced.id}/cloturer`, { status: 422, contains: ['reference_inconnue'], body: { comptage: {}, passerOutre: { raison, parId: other.userId } } });
  const lea = server.rows(`SELECT id, prenom || ' ' || nom AS nom FROM "User" WHERE "entrepriseId" = '${shop.entrepriseId}' AND role = 'CAISSIER' LIMIT 1`)[0];
  const z = (await forced.post('cloturer', { comptage: {}, passerOutre: { raison, parId: lea.id } })).json;
  const said = { raison, par: lea.nom, points: ["1 ticket est sur l'appareil et n'est pas arrivé : laissez-le l'envoyer."] };
  assert.deepEqual(z.passeOutre, said);
  assert.deepEqual((await shop.api.get(`/RegisterSession/${z.sessionId}/z`)).json.passeOutre, said);
  for (const papier of ['A4', '80']) {
    const text = textOf((await shop.api.get(`/RegisterSession/${z.sessionId}/z.pdf?papier=${papier}`)).bytes).replace(/\s+/g, ' ');
    for (const part of ['Clôture forcée', lea.nom, 'Tablette tombée', "1 ticket est sur l'appareil"]) assert.ok(text.includes(part), `${papier}: ${part}\n${text}`);
  }
  // Nothing blocks: there is nothing to pass over, whatever is said.
  await forced.post('ouvrir', {}, { status: 201 });
  await forced.post('preparer-cloture', {});
  assert.equal((await forced.post('cloturer', { comptage: {}, passerOutre: { raison } })).json.passeOutre, undefined);
});

test('doctor finds every ledger and chain of the till whole', async () => {
  await server.stop();
  const done = command(['doctor', '--data-dir', server.folder]);
  assert.equal(done.code, 0, done.output + done.errors);
  await server.launch();
});
