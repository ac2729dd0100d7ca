// When it is owed: instalments, lateness, disputes and bad debts, closed periods.
// Figures are worked out by hand (R-DOC-7; C. com. L441-10; CGI art. 272-1).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { balance, entries } from '../lib/books.mjs';
import { Server, command, until } from '../lib/server.mjs';
import { TODAY, card, settlement } from '../lib/settlement.mjs';
import { assertAmounts, colleague, document, draft, invoice, line, register, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const { customer, bill, pay, refusedPay, account, state } = settlement(server, shop);

test('thirty and seventy percent: instalments to the centime, the oldest is paid first', async () => {
  const client = await customer('Échéancier');
  const lignes = [line(3, 12.5, 20), line(1.5, 33.333, 10), line(2, 9.99, 5.5, { remise: 10 })]; // 118.97
  const echeancier = [{ pourcent: 30 }, { pourcent: 70, delaiJours: 30 }];
  const sold = await invoice(shop, lignes, { clientId: client.id, echeancier, dateEcheance: '2026-11-25' });
  assert.equal(sold.dateEcheance, '2026-12-22'); // the last one, whatever was typed
  const read = async () => (await shop.api.get(`/Document/${sold.id}/echeances`)).json.echeances
    .map((e) => [e.dateEcheance, Number(e.montant), Number(e.paye), Number(e.reste), e.enRetard]);
  assert.deepEqual(await read(), [['2026-11-22', 35.69, 0, 35.69, false], ['2026-12-22', 83.28, 0, 83.28, false]]);
  await pay(sold, card(50));
  assert.deepEqual(await read(), [['2026-11-22', 35.69, 35.69, 0, false], ['2026-12-22', 83.28, 14.31, 68.97, false]]);
  const stored = await document(shop, sold.id);
  assert.match(stored.mentions.replace(/\u00a0/g, ' '), /Échéancier : 35,69 € le 22\/11\/2026 ; 83,28 € le 22\/12\/2026\./);
  assert.throws(() => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; UPDATE systeme.echeance SET montant = 1 WHERE "documentId" = '${sold.id}';`), /émis/);
  assert.throws(() => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; DELETE FROM systeme.echeance WHERE "documentId" = '${sold.id}';`), /émis/);
  // Paid at once: one instalment, its due date.
  const plain = await bill(client, 10, { dateEcheance: '2026-12-01' });
  const one = (await shop.api.get(`/Document/${plain.id}/echeances`)).json.echeances;
  assert.deepEqual(one.map((e) => [e.dateEcheance, Number(e.montant)]), [['2026-12-01', 12]]);
});

test('the two readings of end of month, a day of the month, an agreed date; sixty days are the most', async () => {
  const due = async (client, terme) => {
    const sold = await invoice(shop, [line(1, 100, 20)], { clientId: client.id, echeancier: [{ pourcent: 100, ...terme }] });
    return [sold.dateEcheance, sold.avertissements.map((w) => w.code).filter((code) => code.startsWith('echeance'))];
  };
  const b2b = shop.professionnel;
  assert.deepEqual(await due(b2b, { delaiJours: 45, finDeMois: 'DELAI_PUIS_FIN_DE_MOIS' }), ['2027-01-31', []]); // 6 January, its end
  assert.deepEqual(await due(b2b, { delaiJours: 45, finDeMois: 'FIN_DE_MOIS_PUIS_DELAI' }), ['2027-01-14', []]); // 30 November + 45
  assert.deepEqual(await due(b2b, { delaiJours: 30, jourDuMois: 10 }), ['2027-01-10', []]); // 22 December, the 10th after
  assert.deepEqual(await due(b2b, { delaiJours: 60 }), ['2027-01-21', []]);
  assert.deepEqual(await due(b2b, { date: '2027-01-22' }), ['2027-01-22', ['echeance_trop_lointaine']]);
  assert.deepEqual(await due(shop.particulier, { delaiJours: 90 }), ['2027-02-20', []]); // a consumer agrees on what he likes
});

test('terms that do not add up are refused when typed, or when issued', async () => {
  const save = (echeancier, more = {}) => ({ type: 'FACTURE', clientId: shop.particulier.id, lignes: [line(1, 100, 20)], echeancier, ...more });
  const codes = async (body) => (await shop.api.refused('POST', '/Document/enregistrer', { status: 422, body })).errors.map((e) => `${e.code} ${e.pointer}`);
  assert.deepEqual(await codes(save([{ pourcent: 30 }, { pourcent: 60, delaiJours: 30 }])), ['echeancier_incomplet #/echeancier']);
  assert.deepEqual(await codes(save([{ pourcent: 30, montant: 1 }, { date: '2026-12-01', delaiJours: 3 }])), ['part_ambigue #/echeancier/0', 'date_ambigue #/echeancier/1/date']);
  assert.deepEqual(await codes(save([{}], { type: 'DEVIS' })), ['echeancier_sans_objet #/echeancier']);
  const issue = async (echeancier, code) => {
    const { json } = await shop.api.post('/Document/enregistrer', save(echeancier));
    await shop.api.refused('POST', `/Document/${json.id}/valider`, { status: 422, code, body: {} });
    return json;
  };
  await issue([{ montant: 121 }, { delaiJours: 30 }], 'echeancier_different_du_total');
  await issue([{ date: '2026-11-20' }], 'echeance_avant_emission');
  const { json: kept } = await shop.api.post('/Document/enregistrer', save([{ montant: 20 }, { delaiJours: 30 }]));
  // Saved again without a word about it, the schedule stays; with an empty list it goes.
  const { json: again } = await shop.api.post('/Document/enregistrer', { ...save(undefined), id: kept.id, version: kept.version });
  assert.equal(server.rows(`SELECT FROM systeme.echeance WHERE "documentId" = '${kept.id}'`).length, 2);
  const { json: third } = await shop.api.post('/Document/enregistrer', { ...save([]), id: kept.id, version: again.version });
  assert.equal(server.rows(`SELECT FROM systeme.echeance WHERE "documentId" = '${kept.id}'`).length, 0);
  await shop.api.post(`/Document/${kept.id}/valider`, { version: third.version });
});

test('disputes, promises and bad debts stop at what is paid', async () => {
  const client = await customer('Impayé');
  const sold = await invoice(shop, [line(1, 100, 20), line(1, 100, 5.5)], { clientId: client.id }); // 225.50
  await pay(sold, card(75.17));
  const verb = (name, body) => shop.api.post(`/Document/${sold.id}/${name}`, body).then((r) => r.json);
  const refused = (name, body, expected, doc = sold) => shop.api.refused('POST', `/Document/${doc.id}/${name}`, { body, ...expected });
  await refused('lever-litige', { motif: 'x' }, { status: 409, code: 'pas_en_litige' });
  await refused('declarer-litige', {}, { status: 422, pointers: ['#/motif'] });
  assert.equal((await verb('declarer-litige', { motif: 'Marchandise abîmée' })).statutReglement, 'EN_LITIGE');
  await refused('declarer-litige', { motif: 'x' }, { status: 409, code: 'deja_en_litige' });
  // A payment without a word leaves the disputed invoice alone.
  await shop.api.refused('POST', `/Client/${client.id}/encaisser`, { status: 409, code: 'rien_a_encaisser', body: card(10) });
  assert.equal((await verb('lever-litige', { motif: 'Remplacée' })).statutReglement, 'PARTIEL');
  await refused('noter-promesse', { date: '2026-11-21' }, { status: 422, pointers: ['#/date'] });
  assert.equal((await refused('noter-promesse', { date: '2026-11-21' }, { status: 422 })).errors[0].code, 'date_passee');
  assert.equal((await verb('noter-promesse', { date: '2026-12-05', motif: 'Par téléphone' })).statutReglement, 'PARTIEL');
  await refused('declarer-irrecouvrable', { motif: 'x', date: '2026-11-23' }, { status: 422, pointers: ['#/date'] });
  const lost = await verb('declarer-irrecouvrable', { motif: 'Liquidation judiciaire' });
  assert.equal(lost.statutReglement, 'IRRECOUVRABLE');
  assertAmounts(lost, { reste_a_payer: 150.33 });
  await refused('declarer-irrecouvrable', { motif: 'x' }, { status: 409, code: 'deja_irrecouvrable' });
  // 75.17 settled 40.00 at 20 % (VAT 6.67) and 35.17 at 5.5 % (VAT 1.83): 13.33 and 3.67 may be recovered.
  const tva = server.rows(`SELECT taux, base, tva FROM systeme.irrecouvrable_tva WHERE "documentId" = '${sold.id}' ORDER BY taux`);
  assert.deepEqual(tva.map((t) => [Number(t.taux), Number(t.base), Number(t.tva)]), [[5.5, 66.66, 3.67], [20, 66.67, 13.33]]);
  const history = server.rows(`SELECT nature, date, montant FROM systeme.suivi_reglement WHERE "documentId" = '${sold.id}' ORDER BY id`);
  assert.deepEqual(history.map((h) => [h.nature, h.date, Number(h.montant)]).sort(), [['IRRECOUVRABLE', TODAY, 150.33], ['LITIGE', TODAY, 150.33],
    ['LITIGE_LEVE', TODAY, 150.33], ['PROMESSE', '2026-12-05', 150.33]]);
  await pay(sold, card(150.33)); // he paid after all
  assert.deepEqual(await state(sold), ['PAYE', 225.5, 0]);
  await refused('declarer-litige', { motif: 'x' }, { status: 409, code: 'document_solde' });
});

test('what is paid of a lost claim is VAT due again; what is lost is neither disputed, credited nor lost again', async () => {
  const yard = await register(server, 'Scierie Brun');
  const sold = await invoice(yard, [line(1, 100, 20)], { clientId: yard.professionnel.id }); // 120.00
  const post = (doc, verb, body) => yard.api.post(`/Document/${doc.id}/${verb}`, body).then((r) => r.json);
  const refused = (verb, body, expected) => yard.api.refused('POST', `/Document/${sold.id}/${verb}`, { body, ...expected });
  /** VAT due, then 44571, 411 and 654 of the file, then what clients owe. */
  const books = async () => {
    const { exigible } = (await yard.api.get('/compta/tva?du=2026-11-01&au=2026-11-30')).json;
    const rows = entries(await yard.api.get('/compta/fec?exercice=2026'));
    const owed = (await yard.api.get(`/compta/balance-agee?au=${TODAY}`)).json.totaux.total;
    return [exigible.reduce((sum, group) => sum + Number(group.tva), 0), ...['44571', '411', '654'].map((account) => balance(rows, account)), owed];
  };
  const early = await refused('declarer-irrecouvrable', { motif: 'x', date: '2026-11-21' }, { status: 422, pointers: ['#/date'] });
  assert.equal(early.errors[0].code, 'date_avant_emission');
  await post(sold, 'declarer-irrecouvrable', { motif: 'Liquidation judiciaire' });
  assert.deepEqual(await books(), [0, 0, 0, 10000, 0]);
  await refused('declarer-litige', { motif: 'x' }, { status: 409, code: 'deja_irrecouvrable' });
  await refused('crediter', {}, { status: 409, code: 'creance_irrecouvrable' });
  // The liquidator pays half of it, by mistake, then half of it for good, then the rest.
  const half = await post(sold, 'encaisser', card(60));
  assert.equal(half.statutReglement, 'IRRECOUVRABLE');
  assert.deepEqual(await books(), [10, -1000, 0, 5000, 0]);
  await post(sold, 'annuler-paiement', { paiementId: half.paiementId });
  assert.deepEqual(await books(), [0, 0, 0, 10000, 0]);
  await post(sold, 'encaisser', card(60));
  assert.equal((await post(sold, 'encaisser', card(60))).statutReglement, 'PAYE');
  assert.deepEqual(await books(), [20, -2000, 0, 0, 0]);
  // A lost claim that was wrong from the start is replaced.
  const wrong = await invoice(yard, [line(1, 200, 20)], { clientId: yard.professionnel.id });
  await post(wrong, 'declarer-irrecouvrable', { motif: 'Client disparu' });
  const { id } = await post(wrong, 'rectifier', {});
  await post({ id }, 'valider', {});
  assert.deepEqual(await books(), [60, -6000, 24000, 0, 240]);
});

test('nothing is dated in a closed period any more, whoever asks', async () => {
  const client = await customer('Clôture');
  const sold = await bill(client, 100);
  const early = await pay(sold, card(10, { date_paiement: '2026-10-15' }));
  const close = (jusquAu, expected) => shop.api.refused('POST', '/Entreprise/cloturer-periode', { body: { jusquAu }, ...expected });
  assert.equal((await close(TODAY, { status: 422, pointers: ['#/jusquAu'] })).errors[0].code, 'periode_non_terminee');
  const comptable = await colleague(server, shop, 'COMPTABLE');
  const { json } = await comptable.api.post('/Entreprise/cloturer-periode', { jusquAu: '2026-10-31' });
  assert.equal(json.jusquAu, '2026-10-31');
  await close('2026-10-31', { status: 409, code: 'periode_deja_close', contains: ['31/10/2026'] });
  await close('2026-09-30', { status: 409, code: 'periode_deja_close' });
  const [{ closeParId }] = server.rows(`SELECT "closeParId" FROM systeme.periode_close WHERE "entrepriseId" = '${shop.entrepriseId}'`);
  assert.equal(closeParId, comptable.userId ?? server.rows(`SELECT id FROM "User" WHERE email = '${comptable.email}'`)[0].id);
  const closed = { status: 409, code: 'periode_close', contains: ['31/10/2026'] };
  const inside = { date_paiement: '2026-10-31' };
  await refusedPay(sold, card(1, inside), closed);
  await shop.api.refused('POST', `/Client/${client.id}/encaisser`, { ...closed, body: card(1, inside) });
  await shop.api.refused('POST', `/Document/${sold.id}/declarer-irrecouvrable`, { ...closed, body: { motif: 'x', date: '2026-10-31' } });
  const serie = await shop.api.create('SerieDocument', { nom: 'Ancienne', prefixe: 'ANC' });
  const old = await draft(shop, [line(1, 10, 20)], { clientId: client.id, serieId: serie.id, dateEmission: '2026-10-31' });
  await shop.api.refused('POST', `/Document/${old.id}/valider`, { ...closed, body: { dateEmission: '2026-10-31' } });
  await shop.api.post(`/Document/${old.id}/valider`, { dateEmission: '2026-11-01' });
  // The old payment is reversed by a row of today.
  await shop.api.post(`/Document/${sold.id}/annuler-paiement`, { paiementId: early.paiementId });
  assert.deepEqual(await state(sold), ['NON_PAYE', 0, 120]);
  const over = await bill(client, 10);
  await pay(over, card(20, { acompteClient: true }));
  await shop.api.refused('POST', `/Document/${over.id}/rembourser`, { ...closed, body: { moyen_paiement: 'VIREMENT', ...inside } });
  // The database refuses by itself.
  const [{ sqlstate }] = server.rows(`SELECT 1 AS one`).map(() => {
    try {
      server.sql(`SET app.entreprise = '${shop.entrepriseId}'; INSERT INTO "Paiement" ("entrepriseId", "documentId", date_paiement, montant, moyen_paiement) VALUES ('${shop.entrepriseId}', '${sold.id}', '2026-10-31', 1, 'CARTE');`);
      return { sqlstate: 'accepted' };
    } catch (error) {
      return { sqlstate: /periode_close/.test(error.message) ? 'refused' : error.message };
    }
  });
  assert.equal(sqlstate, 'refused');
  assert.throws(() => server.sql(`SET app.entreprise = '${shop.entrepriseId}'; DELETE FROM systeme.periode_close;`), /append|ajout|registre|modifi/i);
  const audit = (await shop.api.get('/UserActivity?action=eq.cloturer_periode&select=apres')).json;
  assert.equal(audit.length, 1);
  // Another company closes its own.
  const theirs = await invoice(other, [line(1, 10, 20)]);
  await other.api.post(`/Document/${theirs.id}/encaisser`, card(1, { date_paiement: '2026-10-31' }));
});

test('a closing and a hundred payments at once: none slips into the closed period', async () => {
  const client = await customer('Course close');
  const docs = [];
  for (let i = 0; i < 10; i += 1) docs.push(await bill(client, 100));
  const work = docs.map((doc) => shop.api.request('POST', `/Document/${doc.id}/encaisser`, { body: card(1, { date_paiement: '2026-11-20' }), expect: { status: [200, 409] } }));
  const closing = shop.api.post('/Entreprise/cloturer-periode', { jusquAu: '2026-11-20' });
  const answers = await Promise.all(work);
  await closing;
  assert.ok(answers.filter((a) => a.status === 409).every((a) => a.json.code === 'periode_close'));
  await refusedPay(docs[0], card(1, { date_paiement: '2026-11-20' }), { status: 409, code: 'periode_close' });
});

test('a document is late from the midnight after its due date, where the company is', async () => {
  const client = await customer('Retard');
  const plain = await bill(client, 100, { dateEcheance: '2026-11-30' });
  const parts = await bill(client, 100, { echeancier: [{ pourcent: 30, date: '2026-11-29' }, { pourcent: 70, date: '2027-01-20' }] }); // 36.00, 84.00
  const paid = await bill(client, 100, { echeancier: [{ pourcent: 30, date: '2026-11-29' }, { pourcent: 70, date: '2027-01-20' }] });
  await pay(paid, card(36));
  const disputed = await bill(client, 10, { dateEcheance: '2026-11-30' });
  await shop.api.post(`/Document/${disputed.id}/declarer-litige`, { motif: 'Retour' });
  await server.stop();
  await server.launch({ clock: '2026-11-30T22:59:00Z' }); // 23:59 in Paris
  shop.api = server.api.as(shop.jeton);
  const late = async () => (await shop.api.get(`/Document?clientId=eq.${client.id}&statutReglement=eq.EN_RETARD&select=id`)).json.map((d) => d.id).sort();
  await until(async () => (await late()).length > 0);
  assert.deepEqual(await late(), [parts.id]);
  assert.equal((await state(plain))[0], 'NON_PAYE');
  // An invoice issued when its due date has passed is late at once.
  const dated = await draft(shop, [line(1, 10, 20)], { clientId: client.id, dateEmission: '2026-11-24', dateEcheance: '2026-11-25' });
  await shop.api.post(`/Document/${dated.id}/valider`, {});
  assert.equal((await state(dated))[0], 'EN_RETARD');
  await pay(dated, card(12, { date_paiement: '2026-11-30' }));
  await server.stop();
  await server.launch({ clock: '2026-11-30T23:01:00Z' }); // one minute past midnight
  shop.api = server.api.as(shop.jeton);
  await until(async () => (await late()).length > 1);
  assert.deepEqual(await late(), [parts.id, plain.id].sort());
  assert.deepEqual([(await state(paid))[0], (await state(disputed))[0]], ['PARTIEL', 'EN_LITIGE']);
  assertAmounts(await account(client), { enRetard: 168, du: 336 }); // 120 + 36 + 12 disputed; 120 + 120 + 84 + 12
  // A part leaves it late, the overdue instalment paid makes it merely partial.
  await pay(parts, card(35.99, { date_paiement: '2026-11-30' }));
  assert.equal((await state(parts))[0], 'EN_RETARD');
  await pay(parts, card(0.01, { date_paiement: '2026-12-01' }));
  assert.deepEqual(await state(parts), ['PARTIEL', 36, 84]);
  await pay(plain, card(120, { date_paiement: '2026-12-01' }));
  assert.deepEqual(await state(plain), ['PAYE', 120, 0]);
});

test('doctor finds every balance, credit, act and schedule in order', () => {
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output + report.errors);
});
