// The till over HTTP (R-CAI-1 to R-CAI-4): sales that are never lost nor doubled, what a ticket that was handed over may be, refunds,
// approvals, the count and the Z.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { assertAmounts, colleague, rowCounts, twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
await shop.api.holdToContract(/Register|caisse/);
const till = await Till.create(shop, { settings: { arrondiEspeces: 5 } });
const theirs = await Till.create(other);

const stocked = async (reference, units, more = {}) => {
  const article = await shop.api.create('Article', { reference, nom: `Article ${reference}`, type: 'PRODUIT', prix_vente_ht: 10, prix_vente_ttc: 12, tva: 20, suiviStock: true, ...more });
  if (units) {
    server.sql(`SET app.entreprise = '${shop.entrepriseId}'; SELECT systeme.move_stock('${shop.entrepriseId}', '${till.store}', NULL, '${shop.userId}', 'ENTREE',
      ARRAY['${article.id}']::uuid[], ARRAY[${units}], ARRAY[gen_random_uuid()]);`);
  }
  return article;
};
const stock = async (article) => Number((await shop.api.get(`/Article?id=eq.${article.id}&select=stock_actuel`)).json[0].stock_actuel);
const codes = (answer) => answer.anomalies.map((a) => a.code);
const x = async (register = till) => (await register.get('x')).json;
const by = (list, key, value) => list.find((row) => row[key] === value);

test('a ticket of several rates and tenders is a document, paid, signed and counted', async () => {
  const body = till.ticket([sale('Café moulu', 2, 4.9, 5.5), sale('Tasse', 1, 12.5), sale('Livre', 0.5, 20, 5.5)], {
    total: 32.3, paiements: [{ moyen_paiement: 'TITRE_RESTAURANT', montant: 9.8 }, { moyen_paiement: 'CARTE', montant: 10, reference: '4821' },
      { moyen_paiement: 'ESPECES', montant: 12.5, donne: 20, rendu: 7.5 }],
  });
  const made = await till.send(body);
  assert.equal(made.documentId, body.id);
  assert.match(made.numero, /^TC1-2026-00001$/);
  assertAmounts(made, { montant_ttc: 32.3, rendu: 7.5 });
  assert.deepEqual(made.anomalies, []);
  assert.equal(made.seq, 1);
  assert.equal(made.extrait.length, 4);
  const [document] = (await shop.api.get(`/Document?id=eq.${body.id}&select=*,Paiement(*)`)).json;
  assert.deepEqual([document.type, document.statut, document.statutReglement, document.registerSessionId], ['TICKET', 'VALIDE', 'PAYE', till.session.id]);
  assert.deepEqual(document.Paiement.map((p) => p.moyen_paiement).sort(), ['CARTE', 'ESPECES', 'TITRE_RESTAURANT']);
  const { totaux, especesAttendues } = await x();
  assert.equal(Number(especesAttendues), 112.5);
  assertAmounts(totaux, { tickets: 1, ventes_ttc: 32.3, net_ttc: 32.3 });
  assert.equal(made.tva.reduce((sum, row) => sum + Number(row.ttc) * 100, 0), 3230);
  await other.api.refused('POST', `/Register/${till.id}/vendre`, { status: 404, body: theirs.plain([sale('Vol', 1, 1)]) });
  await other.api.refused('GET', `/Register/${till.id}/x`, { status: 404 });
});

test('rounding is a line of its own, a discount of the whole ticket is spread, a tip stays outside', async () => {
  const rounded = await till.sell([sale('Pain', 1, 1.22, 5.5)], { total: 1.2, arrondi: -0.02, paiements: [{ moyen_paiement: 'ESPECES', montant: 1.2, donne: 2, rendu: 0.3 }], pourboire: 0.5 });
  const lines = (await shop.api.get(`/LigneDocument?documentId=eq.${rounded.documentId}&select=designation,montant_ttc&order=ordre`)).json;
  assert.deepEqual(lines.map((l) => [l.designation, Number(l.montant_ttc)]), [['Pain', 1.22], ['Arrondi espèces', -0.02]]);
  const reduced = await till.sell([sale('Table', 1, 100), sale('Nappe', 1, 50, 5.5)], { remise: 10, total: 135 });
  assertAmounts(reduced, { montant_ttc: 135 });
  const both = await till.sell([sale('Vase', 1, 10.03)], { remise: 10, total: 9.05, arrondi: 0.02 });
  assertAmounts(both, { montant_ttc: 9.05 });
  assertAmounts((await x()).totaux, { pourboires: 0.5, arrondis: 0 });
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 422, code: 'entree_invalide', contains: ['arrondi_refuse', 'paiements_differents'],
    body: till.plain([sale('Pain', 1, 1.22, 5.5)], { total: 1.2, arrondi: -0.02, paiements: [{ moyen_paiement: 'CARTE', montant: 1.22 }] }) });
});

test('bad input says everything at once and writes nothing', async () => {
  const before = rowCounts(server, shop, { except: ['idempotency'] });
  const refused = (more, expected) => shop.api.refused('POST', `/Register/${till.id}/vendre`, { body: { ...till.plain([sale('Rien', 1, 5)]), ...more }, ...expected });
  await refused({ lignes: [] }, { status: 422, contains: ['document_sans_ligne'] });
  await refused({ total: 4 }, { status: 422, contains: ['total_different', 'paiements_differents'] });
  await refused({ paiements: [{ id: randomUUID(), moyen_paiement: 'BON_CADEAU', montant: 5, donne: 10 }] }, { status: 422, contains: ['rendu_sans_especes'] });
  await refused({ paiements: [{ id: randomUUID(), moyen_paiement: 'ESPECES', montant: 5, donne: 10, rendu: 4 }] }, { status: 422, contains: ['rendu_incoherent'] });
  await refused({ paiements: [{ id: randomUUID(), moyen_paiement: 'ESPECES', montant: 6 }, { id: randomUUID(), moyen_paiement: 'CARTE', montant: -1 }] }, { status: 422, contains: ['sens_contraire'] });
  await refused({ paiements: [{ id: randomUUID(), moyen_paiement: 'ESPECES', montant: 5 }, { id: randomUUID(), moyen_paiement: 'CARTE', montant: 0 }] }, { status: 422, contains: ['montant_nul'] });
  await refused({ sequence: 4 }, { status: 422, contains: ['suite_incomplete'] });
  await refused({ emisAt: '22 novembre, midi passé' }, { status: 422, contains: ['date_invalide'] });
  await refused({ clientId: other.particulier.id, caissierId: shop.userId }, { status: 422, contains: ['reference_inconnue'] });
  await refused({ caissierId: other.userId }, { status: 422, code: 'caissier_inconnu' });
  await refused({ lignes: [sale('Autre', 1, 5, 20, { articleId: other.pain.id })] }, { status: 422, contains: ['article_inconnu'] });
  await refused({ zut: 1, lignes: 'non' }, { status: 422, contains: ['champ_inconnu', 'type_invalide'] });
  assert.deepEqual(rowCounts(server, shop, { except: ['idempotency'] }), before);
});

test('the same ticket sent again gives the same answer, another content under its name is refused and kept', async () => {
  const body = till.ticket([sale('Cahier', 3, 2.5)]);
  const first = await till.send(body);
  const again = await till.post('vendre', { ...body, remis: true, horsLigne: true }, { status: 200 });
  assert.equal(again.json.rejoue, true);
  for (const member of ['documentId', 'numero', 'seq', 'signature', 'extrait', 'montant_ttc']) assert.deepEqual(again.json[member], first[member], member);
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'ticket_rejoue', body: { ...body, total: 8, remis: true } });
  const { tickets } = (await shop.api.get('/caisse/quarantaine')).json;
  const kept = by(tickets, 'ticketId', body.id) ?? tickets.at(-1);
  assert.deepEqual(kept.motifs.map((m) => m.code), ['ticket_rejoue']);
  await shop.api.post(`/caisse/quarantaine/${kept.id}/ecarter`, { raison: 'Essai' });
  await shop.api.refused('POST', `/caisse/quarantaine/${kept.id}/ecarter`, { status: 404, body: { raison: 'Encore' } });
  assert.equal((await shop.api.get(`/Document?id=eq.${body.id}&select=id`)).json.length, 1);
});

test('what was handed over is recorded and flagged, whatever happened meanwhile', async () => {
  const cup = await stocked('TASSE-1', 1);
  const gone = await shop.api.create('Article', { reference: 'PERDU', nom: 'Article perdu', type: 'PRODUIT', prix_vente_ht: 5, tva: 20, suiviStock: false });
  await shop.api.delete(`/Article/${gone.id}`);
  const made = await till.sell([sale('Tasse', 3, 13, 20, { articleId: cup.id }), sale('Article perdu', 1, 6, 20, { articleId: gone.id })],
    { remis: true, horsLigne: true, caissierId: randomUUID(), clientId: randomUUID() });
  assert.deepEqual(codes(made).sort(), ['article_supprime', 'caissier_inconnu', 'client_inconnu', 'prix_change', 'stock_insuffisant']);
  assert.equal(await stock(cup), -2);
  const { anomalies } = (await shop.api.get(`/caisse/anomalies?registerId=${till.id}`)).json;
  const own = anomalies.filter((a) => a.documentId === made.documentId);
  assert.equal(own.length, 5);
  await shop.api.post(`/caisse/anomalies/${own[0].id}/traiter`, { note: 'Vu avec Léa' });
  await shop.api.refused('POST', `/caisse/anomalies/${own[0].id}/traiter`, { status: 404, body: { note: 'Encore' } });
  const [line] = server.rows(`SELECT "modeleId", apres FROM "UserActivity" WHERE action = 'traiter_anomalie'`);
  assert.deepEqual([line.modeleId, line.apres], [till.id, { anomalieId: own[0].id }], 'the journal of the register says so');
  assert.equal((await other.api.get('/caisse/anomalies')).json.anomalies.length, 0);
  await other.api.refused('POST', `/caisse/anomalies/${own[1].id}/traiter`, { status: 404, body: { note: 'Vol' } });
});

test('holes, late tickets, a broken chain, a clock set back and a wiped device are seen', async () => {
  const missing = till.keep(till.ticket([sale('Ticket retardé', 1, 4)], { remis: true, horsLigne: true }));
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'sequence_inattendue', body: till.ticket([sale('Suivant', 1, 1)]) });
  const next = await till.sell([sale('Suivant', 1, 1)], { remis: true, horsLigne: true });
  assert.deepEqual(codes(next), ['sequence_trou']);
  const late = (await till.post('vendre', missing, { status: 201 })).json;
  assert.deepEqual(codes(late), ['horloge_reculee', 'sequence_tardive']);
  const forged = { ...till.ticket([sale('Retouché', 1, 3)], { remis: true }), empreinte: 'ab'.repeat(32) };
  assert.deepEqual(codes(await till.send(forged)), ['empreinte_invalide']);
  const broken = till.ticket([sale('Autre suite', 1, 2)], { precedente: '12'.repeat(32) });
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'chaine_rompue', body: broken });
  assert.deepEqual(codes(await till.send({ ...broken, remis: true })), ['chaine_rompue']);
  const old = { ...till.ticket([sale('Hier', 1, 2)]), emisAt: '2026-11-21T10:00:00+01:00' };
  assert.deepEqual(codes(await till.send(till.seal(old))), ['horloge_reculee']);
  await till.associate();
  assert.deepEqual(codes(await till.sell([sale('Nouvel appareil', 1, 2)])), []);
  const stranger = till.ticket([sale('Ancien appareil', 1, 2)], { appareilId: randomUUID() });
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'appareil_remplace', body: stranger });
  assert.deepEqual(codes(await till.send({ ...stranger, remis: true })), ['appareil_remplace']);
});

test('a ticket that cannot be recorded is kept once, and a person says what became of it', async () => {
  const odd = till.ticket([sale('Taux impossible', 1, 7, 17)], { remis: true });
  for (const time of [1, 2]) {
    const { json } = await till.post('vendre', odd, { status: 202 });
    assert.equal(json.etat, 'A_TRAITER', `${time}`);
  }
  till.keep(odd);
  const unreadable = { id: randomUUID(), remis: true, total: 'beaucoup' };
  await till.post('vendre', unreadable, { status: 202 });
  const { tickets } = (await shop.api.get('/caisse/quarantaine')).json;
  assert.equal(tickets.length, 2);
  const kept = by(tickets, 'ticketId', odd.id);
  assert.deepEqual(kept.motifs.map((m) => m.code), ['taux_tva_inconnu']);
  assert.deepEqual(JSON.parse(kept.corps), odd);
  const right = await till.sell([sale('Taux possible', 1, 7, 20)]);
  assert.deepEqual(right.anomalies, []);
  await shop.api.refused('POST', `/caisse/quarantaine/${kept.id}/traiter`, { status: 422, contains: ['reference_inconnue'], body: { documentId: other.pain.id } });
  await shop.api.post(`/caisse/quarantaine/${kept.id}/traiter`, { documentId: right.documentId, raison: 'Taux corrigé' });
  assert.equal((await till.post('vendre', odd, { status: 202 })).json.etat, 'TRAITE');
  assert.equal((await other.api.get('/caisse/quarantaine')).json.tickets.length, 0);
  await shop.api.post(`/caisse/quarantaine/${tickets.find((t) => t.id !== kept.id).id}/ecarter`, { raison: 'Illisible' });
});

test('in training a ticket is signed apart and nothing is sold', async () => {
  const before = rowCounts(server, shop, { except: ['idempotency', 'piece_fiscale', 'caisse_chaine', 'UserActivity', 'chain'] });
  const { json } = await till.post('vendre', till.plain([sale('Essai', 1, 9)], { ecole: true }), { status: 201 });
  assert.deepEqual([json.ecole, json.numero, json.seq], [true, null, 1]);
  assertAmounts(json, { montant_ttc: 9 });
  assert.deepEqual(rowCounts(server, shop, { except: ['idempotency', 'piece_fiscale', 'caisse_chaine', 'UserActivity', 'chain'] }), before);
  await shop.api.refused('POST', `/Register/${till.id}/vendre`, { status: 409, code: 'retour_en_ecole',
    body: till.plain([], { ecole: true, total: -1, paiements: [{ moyen_paiement: 'CARTE', montant: -1 }], rembourse: { documentId: randomUUID() } }) });
  await shop.api.refused('POST', `/Register/${till.id}/regler`, { status: 409, code: 'session_ouverte', body: { ecole: true } });
});
