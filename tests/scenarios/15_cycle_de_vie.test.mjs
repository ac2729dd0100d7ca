// The life of a quote: what the client answers and its proof, versions that stay readable, the end of its validity
// (domaine.md section 7, conformite-fr 1.6).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { lives } from '../lib/cycle.mjs';
import { Server, command, until } from '../lib/server.mjs';
import { assertAmounts, document, draft, line, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);

const { post, refused, actions, statut, issued } = lives(server, shop);
const quote = (lignes, more) => issued('DEVIS', lignes, more);

async function restart(clock) {
  await server.stop();
  await server.launch({ clock });
  for (const { api } of [shop, other]) api.url = server.url;
}

test('a quote holds thirty days unless it says otherwise', async () => {
  const made = await draft(shop, [line(1, 10, 20)], { type: 'DEVIS' });
  assert.equal(made.dateValidite, '2026-12-22');
  const chosen = await draft(shop, [line(1, 10, 20)], { type: 'DEVIS', dateValidite: '2027-01-31' });
  assert.equal(chosen.dateValidite, '2027-01-31');
  await shop.api.refused('POST', '/Document/enregistrer', { status: 422, contains: ['validite_avant_emission'], pointers: ['#/dateValidite'],
    body: { type: 'DEVIS', clientId: shop.particulier.id, dateValidite: '2026-11-21', lignes: [line(1, 1, 20)] } });
});

test('a client accepts a quote: who, when, with what proof, and what exactly', async () => {
  const devis = await quote();
  assert.deepEqual(await actions(devis.id), ['accepter', 'refuser', 'rouvrir', 'transformer', 'demander-acompte']);
  await shop.api.refused('POST', `/Document/${devis.id}/accepter`, { status: 422, code: 'entree_invalide', pointers: ['#/acceptePar'], body: {} });
  await refused(devis.id, 'accepter', { status: 422, code: 'date_future', body: { acceptePar: 'Élodie Dupont', date: '2026-11-23' } });
  await refused(devis.id, 'accepter', { status: 422, code: 'date_avant_emission', body: { acceptePar: 'Élodie Dupont', date: '2026-11-21' } });
  const accepted = await post(devis.id, 'accepter', { acceptePar: 'Élodie Dupont', preuve: 'bon pour accord' });
  assert.equal(accepted.statut, 'ACCEPTE');
  assert.deepEqual(accepted.actions, ['transformer', 'annuler', 'demander-acompte']);
  const [kept] = server.rows(`SELECT a.reponse, a.par, a.date, a.preuve, a.ip IS NOT NULL AS ip, a."numeroVersion", a.empreinte = d.empreinte AS same
    FROM systeme.document_acceptation a JOIN "Document" d ON d.id = a."documentId" WHERE a."documentId" = '${devis.id}'`);
  assert.deepEqual(kept, { reponse: 'ACCEPTE', par: 'Élodie Dupont', date: '2026-11-22', preuve: 'bon pour accord', ip: true, numeroVersion: 1, same: true });
  assert.throws(() => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE systeme.document_acceptation SET par = 'x' WHERE "documentId" = '${devis.id}';`));
  await refused(devis.id, 'accepter', { status: 409, code: 'transition_impossible', body: { acceptePar: 'Élodie Dupont' } });
  await refused(devis.id, 'rouvrir', { status: 409, code: 'transition_impossible' });
});

test('a refusal has a reason, and a refused quote can be reopened', async () => {
  const devis = await quote();
  await shop.api.refused('POST', `/Document/${devis.id}/refuser`, { status: 422, code: 'entree_invalide', pointers: ['#/motif'], body: {} });
  const answer = await post(devis.id, 'refuser', { motif: 'Trop cher' });
  assert.equal(answer.statut, 'REFUSE');
  const { json: log } = await shop.api.get(`/UserActivity?modeleId=eq.${devis.id}&action=eq.refuser&select=apres`);
  assert.equal(log[0].apres.motif, 'Trop cher');
  await refused(devis.id, 'accepter', { status: 409, code: 'transition_impossible', body: { acceptePar: 'x' } });
  assert.equal((await post(devis.id, 'rouvrir')).statut, 'BROUILLON');
});

test('a reopened quote keeps its number; what the client had in hands stays readable', async () => {
  const devis = await quote([line(2, 75, 20)]);
  const before = await document(shop, devis.id);
  const reopened = await post(devis.id, 'rouvrir');
  assert.equal(reopened.numeroVersion, 2);
  const version = (await document(shop, devis.id, 'version')).version;
  const { json: changed } = await shop.api.post('/Document/enregistrer', { id: devis.id, version, type: 'DEVIS', clientId: shop.particulier.id, lignes: [line(2, 60, 20)] });
  assertAmounts(changed, { montant_ttc: 144 });
  const again = await post(devis.id, 'valider');
  assert.equal(again.numero, devis.numero);
  assert.notEqual(again.empreinte, devis.empreinte);
  const after_ = await document(shop, devis.id);
  assert.equal(after_.numeroVersion, 2);
  assertAmounts(after_, { montant_ttc: 144 });
  // The page of version 1 was never asked for before; it says what version 1 said.
  const one = await shop.api.get(`/Document/${devis.id}/pdf?version=1`);
  const two = await shop.api.get(`/Document/${devis.id}/pdf`);
  assert.equal(Buffer.from(one.bytes).subarray(0, 5).toString(), '%PDF-');
  assert.notDeepEqual(one.bytes, two.bytes);
  assert.deepEqual((await shop.api.get(`/Document/${devis.id}/pdf?version=1`)).bytes, one.bytes);
  await shop.api.refused('GET', `/Document/${devis.id}/pdf?version=3`, { status: 404, code: 'version_inconnue' });
  const { versions } = (await shop.api.get(`/Document/${devis.id}/versions`)).json;
  assert.equal(versions.length, 1);
  assert.equal(versions[0].numero, devis.numero);
  assert.equal(versions[0].empreinte, devis.empreinte);
  assertAmounts(versions[0].contenu, { montant_ttc: 180 });
  assert.equal(versions[0].contenu.lignes[0].id, before.LigneDocument[0].id);
  assert.equal(Number(versions[0].contenu.tva[0].montant), 30);
  // A reopened quote never leaves: it has a number.
  const third = await quote();
  await post(third.id, 'rouvrir');
  await refused(third.id, 'supprimer', { status: 409, code: 'document_deja_valide' });
});

test('quotes expire by themselves after their last day, on the wall of the company', async () => {
  const last = await quote([line(1, 10, 20)], { dateValidite: '2026-11-22' });
  const later = await quote([line(1, 10, 20)], { dateValidite: '2026-11-23' });
  assert.deepEqual((await shop.api.post('/Document/expirer', {})).json, { expires: 0, encore: false });
  // The next day begins in Paris an hour before it does in Greenwich.
  await restart('2026-11-22T23:30:00Z');
  await until(async () => (await statut(last.id)) === 'EXPIRE');
  assert.equal(await statut(later.id), 'ENVOYE');
  const { json: log } = await shop.api.get(`/UserActivity?modeleId=eq.${last.id}&action=eq.expirer&select=source,apres`);
  assert.deepEqual(log, [{ source: 'SYSTEME', apres: { statut: 'EXPIRE' } }]);
  await refused(last.id, 'accepter', { status: 409, code: 'transition_impossible', body: { acceptePar: 'Élodie Dupont' } });
  assert.deepEqual(await actions(last.id), ['rouvrir']);
  await post(last.id, 'rouvrir');
  await refused(last.id, 'valider', { status: 422, code: 'validite_avant_emission', pointers: ['#/dateValidite'] });
  await restart();
});

test('an accepted quote is cancelled as long as nothing came of it', async () => {
  const devis = await quote();
  await refused(devis.id, 'annuler', { status: 409, code: 'transition_impossible' });
  await post(devis.id, 'accepter', { acceptePar: 'Élodie Dupont' });
  const { id } = await post(devis.id, 'transformer');
  assert.equal(await statut(devis.id), 'FACTURE');
  await shop.api.post(`/Document/${id}/supprimer`, {});
  assert.equal(await statut(devis.id), 'ACCEPTE');
  assert.equal((await post(devis.id, 'annuler', { motif: 'Le client renonce' })).statut, 'ANNULE');
});

test('doctor finds every balance equal to its ledger', () => {
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output + report.errors);
});
