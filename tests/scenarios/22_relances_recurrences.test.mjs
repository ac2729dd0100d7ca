// Reminders (R-DOC-9) and recurring documents (R-DOC-10): each once, at its time, whatever happens in between. The clock is
// moved by starting the program anew.
import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import { Server, until } from '../lib/server.mjs';
import { PASSWORD, document, draft, invoice, line, twoCompanies } from '../lib/shop.mjs';
import { Smtp, header, parts } from '../lib/smtp.mjs';

const smtp = await Smtp.start();
const server = await Server.start();
await server.api.holdToContract(/^\/relance|^\/recurrence/);
after(async () => { await server.close(); await smtp.close(); });
const [shop, other] = await twoCompanies(server);
const companies = [shop, other];
const settings = (more = {}) => ({ hote: 'localhost', port: smtp.port, certificat: smtp.cert, delai: 2, expediteur: 'factures@exemple.fr', ...more });
for (const company of companies) await company.api.post('/courriel/regler', settings());
beforeEach(() => { smtp.behaviour = {}; smtp.messages.length = 0; });

/** Starts the program anew at this moment; sessions do not last for months. */
async function at(clock, { kill = false } = {}) {
  await (kill ? server.kill() : server.stop());
  server.options.clock = clock;
  await server.launch();
  for (const company of companies) {
    const { json } = await server.api.post('/session', { email: company.email, motDePasse: PASSWORD }, { status: 201 });
    company.api = server.api.as(json.jeton);
  }
}
const turns = (name) => server.rows(`SELECT creneau, essais FROM systeme.tache_periodique WHERE nom = '${name}' AND "entrepriseId" = '${shop.entrepriseId}'`)[0];
/** Waits until the task has had its turn since this moment. */
const turned = (name, since) => until(() => {
  const [row] = server.rows(`SELECT tourne_at >= '${since}'::timestamptz AS done, erreur FROM systeme.tache_periodique WHERE nom = '${name}' AND "entrepriseId" = '${shop.entrepriseId}'`);
  assert.equal(row?.erreur ?? null, null);
  return row?.done;
});
const waiting = async (api = shop.api) => (await api.get('/relance/a-faire')).json.relances.map((r) => `${r.numero} ${r.niveau}`);
const reminders = async (id) => (await shop.api.get(`/Document/${id}/courriels`)).json.envois.map((e) => e.genre).sort();

let consumer;
let professional;

test('nothing is asked for before its day, on quiet days, or of whom paid', async () => {
  // Due on Monday 23 November 2026; the first level is seven days later.
  const due = { dateEcheance: '2026-11-23' };
  consumer = await invoice(shop, [line(1, 100, 20)], due);
  await shop.api.patch(`/Client/${shop.professionnel.id}`, { email: 'compta@oeuvrard.fr' });
  professional = await invoice(shop, [line(1, 200, 20)], { ...due, clientId: shop.professionnel.id });
  const paid = await invoice(shop, [line(1, 10, 20)], due);
  await shop.api.post(`/Document/${paid.id}/encaisser`, { montant: 12, moyen_paiement: 'VIREMENT', date_paiement: '2026-11-22' });
  const credited = await invoice(shop, [line(1, 10, 20)], due);
  await shop.api.post(`/Document/${credited.id}/crediter`, { motif: 'Retour' });
  const disputed = await invoice(shop, [line(1, 20, 20)], due);
  await shop.api.post(`/Document/${disputed.id}/declarer-litige`, { motif: 'Marchandise abîmée' });
  const promised = await invoice(shop, [line(1, 31, 20)], due);
  await shop.api.post(`/Document/${promised.id}/noter-promesse`, { date: '2026-12-31' });
  assert.deepEqual(await waiting(), []);
  await at('2026-11-29T10:00:00Z'); // a Sunday
  assert.deepEqual(await waiting(), []);
  await at('2026-11-30T10:00:00Z');
  assert.deepEqual(await waiting(), [`${consumer.numero} 1`, `${professional.numero} 1`]);
  assert.deepEqual(await waiting(other.api), []);
});

test('a reminder says what the law lets one say, to whom it says it', async () => {
  const texts = Object.fromEntries((await shop.api.get('/relance/a-faire')).json.relances.map((r) => [r.documentId, r.texte]));
  assert.match(texts[professional.id], /240,00\u00a0€/);
  assert.match(texts[professional.id], /40\u00a0€.*L441-10/);
  assert.doesNotMatch(texts[consumer.id], /40\u00a0€|L441/);
  const notice = (await shop.api.post('/relance/apercu', { documentId: consumer.id, niveau: 3 })).json;
  assert.match(notice.sujet, /Mise en demeure/);
  assert.match(notice.texte, /1231-6/);
  await other.api.refused('POST', '/relance/apercu', { body: { documentId: consumer.id }, status: 404, code: 'introuvable' });
});

test('a reminder leaves once, whoever asks', async () => {
  const both = await Promise.all([1, 2].map(() => shop.api.post('/relance/envoyer', { documents: [consumer.id, professional.id] })));
  const sent = both.flatMap(({ json }) => json.relances).filter((r) => r.niveau === 1);
  assert.equal(sent.length, 2);
  await until(() => smtp.messages.length === 2);
  const [message] = smtp.to('compta@oeuvrard.fr');
  assert.equal(header(message, 'Subject'), `Rappel : facture ${professional.numero}`);
  assert.equal(parts(message).at(-1).type, 'application/pdf');
  assert.deepEqual((await shop.api.post('/relance/envoyer', { documents: [consumer.id] })).json.relances, [{ documentId: consumer.id, niveau: 0, raison: 'pas_due' }]);
  await other.api.post('/relance/envoyer', { documents: [consumer.id] }, { excludes: [consumer.id] });
  assert.equal((await document(shop, consumer.id)).statut, 'VALIDE');
  await shop.api.refused('POST', '/relance/envoyer', { body: { documents: ['x'] }, status: 422, pointers: ['#/documents/0'], contains: ['uuid_invalide'] });
});

test('a payment stops the next level; the others leave by themselves when that is asked for', async () => {
  await shop.api.post('/courriel/regler', settings({ relancesAutomatiques: true }));
  await shop.api.post(`/Document/${consumer.id}/encaisser`, { montant: 120, moyen_paiement: 'VIREMENT', date_paiement: '2026-11-30' });
  const silent = await invoice(other, [line(1, 50, 20)], { dateEcheance: '2026-11-30' });
  // Fifteen days after the due date: Tuesday 8 December.
  await at('2026-12-07T09:30:00Z');
  await turned('courriel.relancer', '2026-12-07T09:00:00Z');
  assert.deepEqual(await reminders(professional.id), ['RELANCE_1']);
  await at('2026-12-08T09:30:00Z');
  await turned('courriel.relancer', '2026-12-08T09:00:00Z');
  await until(() => smtp.messages.length === 1);
  assert.deepEqual(smtp.messages[0].to, ['compta@oeuvrard.fr']);
  assert.match(header(smtp.messages[0], 'Subject'), /^Deuxième rappel/);
  assert.deepEqual(await reminders(professional.id), ['RELANCE_1', 'RELANCE_2']);
  assert.deepEqual(await reminders(consumer.id), ['RELANCE_1']);
  // The other company did not ask for it: its reminder waits for a person.
  assert.deepEqual(await waiting(other.api), [`${silent.numero} 1`]);
  // Killed and started again on the same day: nothing more.
  await at('2026-12-08T12:00:00Z', { kill: true });
  assert.deepEqual(await waiting(), []);
  assert.equal(server.rows(`SELECT source, "userId" FROM "UserActivity" WHERE action = 'relancer' AND "modeleId" = '${professional.id}' ORDER BY rang DESC LIMIT 1`)[0].source, 'AUTOMATION');
});

test('two hundred old invoices that nobody can be reminded of keep no later one back', async () => {
  const due = (dateEcheance) => ({ dateEmission: '2026-11-30', dateEcheance });
  const old = { ...due('2026-11-30'), clientId: other.professionnel.id }; // has no address
  for (let i = 0; i < 200; i += 25) await Promise.all(Array.from({ length: 25 }, () => invoice(other, [line(1, 10, 20)], old)));
  const later = await invoice(other, [line(1, 20, 20)], due('2026-12-01'));
  const sent = (await other.api.post('/relance/envoyer', {})).json.relances.filter((r) => r.niveau > 0);
  assert.ok(sent.some((r) => r.documentId === later.id));
  await until(() => smtp.messages.length === sent.length);
  const promised = await invoice(other, [line(1, 30, 20)], due('2026-12-01'));
  server.sql(`SET app.entreprise = '${other.entrepriseId}';
    INSERT INTO systeme.suivi_reglement ("entrepriseId", id, "documentId", nature, date, montant, "createdAt")
    SELECT "entrepriseId", gen_random_uuid(), id, 'PROMESSE', '2026-12-31', reste_a_payer, now() FROM "Document"
    WHERE "clientId" = '${other.professionnel.id}' AND "dateEcheance" = '2026-11-30'`);
  assert.deepEqual(await waiting(other.api), [`${promised.numero} 1`]);
});

test('levels that cannot be are refused', async () => {
  const [own] = (await other.api.get('/ParametresEntreprise?select=id')).json;
  await other.api.patch(`/ParametresEntreprise/${own.id}`, { relances: [{ jours: 30 }, { jours: 7 }, { jours: 60 }] });
  await other.api.refused('GET', '/relance/a-faire', { status: 422, code: 'relances_mal_reglees' });
  await other.api.patch(`/ParametresEntreprise/${own.id}`, { relances: [{ jours: 1 }, { jours: 2 }, { jours: 3 }] });
  assert.equal((await waiting(other.api)).length, 1);
});

// --- recurring documents ---------------------------------------------------------------------------------------------

const recurring = async (id) => (await shop.api.get('/recurrence/liste')).json.modeles.find((m) => m.id === id);
const made = async (id) => (await recurring(id)).echeances.map((e) => `${e.date} ${e.etape}`);
const produced = (since) => turned('recurrences.produire', since);
const content = (more = {}) => ({ type: 'FACTURE', clientId: shop.particulier.id, lignes: [line(1, 30, 20, { designation: 'Abonnement' })], ...more });
let monthly;
let mailed;

test('a template tells its next dates: the 31st is the last day of a short month', async () => {
  await at('2027-01-30T09:00:00Z');
  monthly = (await shop.api.post('/recurrence/creer', { nom: 'Abonnement', demande: content(), unite: 'MOIS', ancre: '2027-01-31', mode: 'EMISSION' })).json;
  assert.deepEqual(monthly.prochaines, ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30']);
  assert.equal(monthly.statut, 'ACTIF');
  // From a document: its lines and terms, not its dates; passed turns are passed.
  const model = await draft(shop, [line(2, 12.5, 5.5)], { objet: 'Pain de la semaine' });
  mailed = (await shop.api.post('/recurrence/creer', { nom: 'Pain', documentId: model.id, unite: 'SEMAINE', intervalle: 2, ancre: '2027-01-18', nombre: 3, mode: 'ENVOI', destinataires: ['cantine@exemple.fr'] })).json;
  assert.deepEqual(mailed.prochaines, ['2027-02-01', '2027-02-15']);
  assert.equal(mailed.demande.objet, 'Pain de la semaine');
  assert.equal(mailed.demande.lignes[0].prix_unitaire_ht, 12.5);
});

test('a template that could never work is refused', async () => {
  const body = { nom: 'X', demande: content(), unite: 'MOIS', ancre: '2027-03-01' };
  const refused = (more, expected) => shop.api.refused('POST', '/recurrence/creer', { body: { ...body, ...more }, status: 422, ...expected });
  await refused({ demande: undefined }, { pointers: ['#/demande'], contains: ['champ_obligatoire'] });
  await refused({ demande: content({ dateEmission: '2027-01-01', lignes: [] }) }, { pointers: ['#/demande/dateEmission', '#/demande/lignes'] });
  await refused({ demande: content({ type: 'AVOIR' }) }, { pointers: ['#/demande/type'], contains: ['type_non_recurrent'] });
  await refused({ ancre: '2026-01-01', nombre: 3 }, { pointers: ['#/ancre'], contains: ['sans_echeance'] });
  await refused({ destinataires: ['personne'] }, { pointers: ['#/destinataires/0'], contains: ['adresse_invalide'] });
  // What no turn could save is told now, at its place, as Document/enregistrer tells it.
  const malformed = { zorg: 1, lignes: [line('abc', 30, 20)] };
  await refused({ demande: content(malformed) }, { pointers: ['#/demande/lignes/0/quantite', '#/demande/zorg'] });
  await refused({ demande: content({ lignes: [{}] }) }, { pointers: ['designation', 'tva', 'prix_unitaire_ht'].map((field) => `#/demande/lignes/0/${field}`) });
  const theirs = { clientId: other.particulier.id, storeId: (await other.api.get('/Store?select=id')).json[0].id, serieId: (await other.api.get('/SerieDocument?select=id&limit=1')).json[0].id,
    lignes: [{ articleId: other.pain.id, designation: 'Pain', quantite: 1 }] };
  const unknown = ['#/demande/clientId', '#/demande/lignes/0/articleId', '#/demande/serieId', '#/demande/storeId'];
  await refused({ demande: content(theirs) }, { pointers: unknown });
  for (const [demande, pointers] of [[content(malformed), ['#/demande/lignes/0/quantite', '#/demande/zorg']], [content(theirs), unknown]]) {
    await shop.api.refused('POST', `/recurrence/${monthly.id}/modifier`, { status: 422, pointers, body: { version: monthly.version, demande } });
  }
  await other.api.refused('POST', '/recurrence/creer', { body: { ...body, demande: undefined, documentId: professional.id }, status: 404, code: 'introuvable' });
  await other.api.refused('POST', `/recurrence/${monthly.id}/terminer`, { body: {}, status: 404, code: 'introuvable' });
  assert.deepEqual((await other.api.get('/recurrence/liste')).json.modeles, []);
});

test('a turn makes its invoice once, also when the program is killed and when two look at once', async () => {
  await at('2027-01-31T09:00:00Z');
  await produced('2027-01-31T09:00:00Z');
  assert.deepEqual(await made(monthly.id), ['2027-01-31 FAIT']);
  const [{ documentId }] = (await recurring(monthly.id)).echeances;
  const facture = await document(shop, documentId);
  assert.equal(facture.statut, 'VALIDE');
  assert.equal(facture.dateEmission, '2027-01-31');
  assert.equal(Number(facture.montant_ttc), 36);
  assert.deepEqual(server.rows(`SELECT DISTINCT source, "userId" FROM "UserActivity" WHERE "modeleId" = '${documentId}'`), [{ source: 'AUTOMATION', userId: null }]);
  // As a crash leaves it: the draft made, its note lost; the invoice issued, its note lost.
  for (const etape of ['A_CREER', 'CREE']) {
    server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE systeme.recurrence_echeance SET etape = '${etape}' WHERE "modeleId" = '${monthly.id}';
      UPDATE systeme.tache_periodique SET creneau = '2020-01-01' WHERE nom = 'recurrences.produire' AND "entrepriseId" = '${shop.entrepriseId}';`);
    await at('2027-01-31T09:05:00Z', { kill: true });
    await produced('2027-01-31T09:05:00Z');
    await until(async () => (await made(monthly.id))[0] === '2027-01-31 FAIT');
    assert.equal((await recurring(monthly.id)).echeances[0].documentId, documentId);
  }
  assert.equal((await shop.api.get('/Document?type=eq.FACTURE&montant_ttc=eq.36&select=id')).json.length, 1);
  assert.ok(turns('recurrences.produire'));
});

test('turns missed while nothing ran are made up, in order, and mailed once', async () => {
  await at('2027-04-02T09:00:00Z');
  await produced('2027-04-02T09:00:00Z');
  assert.deepEqual(await made(monthly.id), ['2027-03-31 FAIT', '2027-02-28 FAIT', '2027-01-31 FAIT']);
  assert.deepEqual(await made(mailed.id), ['2027-02-15 FAIT', '2027-02-01 FAIT']);
  assert.equal((await recurring(mailed.id)).statut, 'TERMINE');
  await until(() => smtp.to('cantine@exemple.fr').length === 2);
  assert.equal(new Set(smtp.to('cantine@exemple.fr').map((m) => m.id)).size, 2);
  await shop.api.refused('POST', `/recurrence/${mailed.id}/suspendre`, { body: {}, status: 409, code: 'modele_termine' });
});

test('suspended, changed, taken up again, ended', async () => {
  await shop.api.refused('POST', `/recurrence/${monthly.id}/reprendre`, { body: {}, status: 409, code: 'modele_non_suspendu' });
  await shop.api.post(`/recurrence/${monthly.id}/suspendre`, {});
  await at('2027-06-05T09:00:00Z');
  await produced('2027-06-05T09:00:00Z');
  assert.equal((await made(monthly.id)).length, 3);
  const resumed = (await shop.api.post(`/recurrence/${monthly.id}/reprendre`, {})).json;
  assert.deepEqual(resumed.prochaines.slice(0, 2), ['2027-06-30', '2027-07-31']);
  await shop.api.refused('POST', `/recurrence/${monthly.id}/modifier`, { body: { version: 1, nom: 'Y' }, status: 412, code: 'version_perimee' });
  await shop.api.post(`/recurrence/${monthly.id}/modifier`, { version: resumed.version, demande: content({ lignes: [line(1, 40, 20)] }), mode: 'BROUILLON', fin: '2027-06-30' });
  await at('2027-07-15T09:00:00Z');
  await produced('2027-07-15T09:00:00Z');
  const [last] = (await recurring(monthly.id)).echeances;
  assert.deepEqual([last.date, last.etape], ['2027-06-30', 'FAIT']);
  const brouillon = await document(shop, last.documentId);
  assert.deepEqual([brouillon.statut, Number(brouillon.montant_ttc)], ['BROUILLON', 48]);
  assert.equal((await recurring(monthly.id)).statut, 'TERMINE');
});

test('what the trade refuses is shown on its turn, and done when it has been put right', async () => {
  const { id } = (await shop.api.post('/recurrence/creer', {
    nom: 'Sans client', demande: { type: 'FACTURE', lignes: [line(1, 5, 20)] }, unite: 'JOUR', ancre: '2027-07-15', nombre: 1, mode: 'EMISSION' })).json;
  await at('2027-07-15T09:20:00Z');
  await produced('2027-07-15T09:20:00Z');
  const [stopped] = (await recurring(id)).echeances;
  assert.equal(stopped.etape, 'CREE');
  assert.match(stopped.erreur, /client/i);
  const { version } = await document(shop, stopped.documentId);
  await shop.api.post('/Document/enregistrer', { ...content(), id: stopped.documentId, version });
  await at('2027-07-15T09:40:00Z');
  await produced('2027-07-15T09:40:00Z');
  assert.deepEqual(await made(id), ['2027-07-15 FAIT']);
  assert.equal((await document(shop, stopped.documentId)).statut, 'VALIDE');
});
