// Who owes what: payments over several documents, credit of clients, refunds, the account of a client.
// Figures are worked out by hand (R-DOC-7; conformite-fr 2.5).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server, command } from '../lib/server.mjs';
import { TODAY, card, settlement } from '../lib/settlement.mjs';
import { assertAmounts, colleague, draft, invoice, line, twoCompanies } from '../lib/shop.mjs';
import { Till, sale } from '../lib/till.mjs';

const server = await Server.start();
after(() => server.close());
const [shop, other] = await twoCompanies(server);
const { customer, bill, pay, refusedPay, account, state, vat, payments } = settlement(server, shop);

test('what is paid too much becomes credit, is used on a later invoice, and comes back when that is cancelled', async () => {
  const client = await customer('Crédit');
  const first = await bill(client, 100); // 120.00
  await refusedPay(first, card(150), { status: 409, code: 'montant_superieur_au_du', contains: ['30,00'] });
  const paid = await pay(first, card(150, { acompteClient: true }));
  assertAmounts(paid, { montant_paye: 150, reste_a_payer: 0, trop_percu: 30 });
  assert.deepEqual(await state(first), ['TROP_PERCU', 150, 0]);
  assert.deepEqual(vat(first), [[20, 100, 20]]); // the excess is no turnover
  assertAmounts(await account(client), { du: 0, credit: 30, solde: -30 });

  const second = await bill(client, 50); // 60.00
  await shop.api.refused('POST', `/Client/${client.id}/utiliser-credit`, { status: 409, code: 'credit_insuffisant', contains: ['30,00'], body: { documents: [{ documentId: second.id, montant: 30.01 }] } });
  const { json: used } = await shop.api.post(`/Client/${client.id}/utiliser-credit`, { documents: [{ documentId: second.id, montant: 30 }] });
  assertAmounts(used.documents[0], { montant_paye: 30, reste_a_payer: 30 });
  assert.deepEqual(await state(first), ['PAYE', 120, 0]);
  assert.deepEqual(await state(second), ['PARTIEL', 30, 30]);
  assert.deepEqual(vat(second), [[20, 25, 5]]);
  assertAmounts(await account(client), { du: 30, credit: 0, solde: 30 });

  const taken = (await payments(second)).find((p) => p.moyen_paiement === 'COMPENSATION');
  const cash = (await payments(first)).find((p) => p.moyen_paiement === 'CARTE');
  const cancel = (doc, body, expected) => shop.api.refused('POST', `/Document/${doc.id}/annuler-paiement`, { body, ...expected });
  await cancel(first, { paiementId: cash.id }, { status: 409, code: 'credit_utilise', contains: ['30,00'] });
  await cancel(second, { paiementId: taken.id }, { status: 409, code: 'imputation_groupee' });
  await cancel(first, { paiementId: cash.id, toutLeGroupe: true }, { status: 409, code: 'paiement_sans_groupe' });
  await shop.api.post(`/Document/${second.id}/annuler-paiement`, { paiementId: taken.id, toutLeGroupe: true });
  assert.deepEqual([await state(first), await state(second)], [['TROP_PERCU', 150, 0], ['NON_PAYE', 0, 60]]);
  assert.deepEqual(vat(second), [[20, 0, 0]]);
  await shop.api.post(`/Document/${first.id}/annuler-paiement`, { paiementId: cash.id });
  assert.deepEqual(await state(first), ['NON_PAYE', 0, 120]);
  assert.deepEqual(vat(first), [[20, 0, 0]]);
  assertAmounts(await account(client), { du: 180, credit: 0, solde: 180 });
  // Born, used, given back by the cancelled use, gone with the payment.
  const ledger = server.rows(`SELECT montant, "utiliseParId" AS by FROM systeme.credit_client WHERE "clientId" = '${client.id}' ORDER BY montant, by NULLS FIRST`);
  assert.deepEqual(ledger.map((r) => [Number(r.montant), r.by]), [[-30, null], [-30, second.id], [30, null], [30, null]]);
});

test('credit is given back in money: a negative row on the payment it came from', async () => {
  const client = await customer('Remboursé');
  const sold = await bill(client, 10); // 12.00
  const refund = (body, expected) => shop.api.refused('POST', `/Document/${sold.id}/rembourser`, { body: { moyen_paiement: 'VIREMENT', date_paiement: TODAY, ...body }, ...expected });
  await refund({}, { status: 409, code: 'rien_a_rembourser' });
  await pay(sold, card(8));
  await pay(sold, card(14, { acompteClient: true })); // 22.00: 10.00 too much
  await refund({ montant: 10.01 }, { status: 409, code: 'remboursement_superieur', contains: ['10,00'] });
  await refund({ montant: 1, date_paiement: '2026-11-23' }, { status: 422, pointers: ['#/date_paiement'] });
  await shop.api.post(`/Document/${sold.id}/rembourser`, { montant: 4, moyen_paiement: 'ESPECES', date_paiement: TODAY });
  assert.deepEqual(await state(sold), ['TROP_PERCU', 18, 0]);
  await shop.api.post(`/Document/${sold.id}/rembourser`, { moyen_paiement: 'VIREMENT', date_paiement: TODAY, reference: 'VIR 7' });
  assert.deepEqual(await state(sold), ['PAYE', 12, 0]);
  const rows = await payments(sold);
  const big = rows.find((p) => Number(p.montant) === 14);
  assert.deepEqual(rows.filter((p) => p.montant < 0).map((p) => [Number(p.montant), p.statut, p.paiementOrigineId]).sort(),
    [[-4, 'REMBOURSE', big.id], [-6, 'REMBOURSE', big.id]]);
  assertAmounts(await account(client), { du: 0, credit: 0, solde: 0 });
  await shop.api.refused('POST', `/Document/${sold.id}/annuler-paiement`, { status: 409, code: 'paiement_deja_annule', body: { paiementId: big.id } });
});

test('a credit note on a paid invoice is used on a later one, and its rest given back', async () => {
  const client = await customer('Avoir');
  const sold = await bill(client, 100);
  await pay(sold, card(120));
  const { json: avoir } = await shop.api.post(`/Document/${sold.id}/crediter`, {});
  assert.deepEqual(await state(avoir), ['NON_PAYE', 0, 120]);
  await refusedPay(avoir, card(1), { status: 409, code: 'avoir_a_rembourser' });
  assertAmounts(await account(client), { avoirs: 120, solde: -120 });
  const next = await bill(client, 50); // 60.00
  const { json: used } = await shop.api.post(`/Client/${client.id}/utiliser-credit`, { sourceId: avoir.id, documents: [{ documentId: next.id, montant: 50 }] });
  assertAmounts(used, { montant: 50, credit: 0 });
  assert.deepEqual([await state(avoir), await state(next)], [['PARTIEL', 50, 70], ['PARTIEL', 50, 10]]);
  assert.deepEqual([vat(avoir), vat(next)], [[[20, 41.67, 8.33]], [[20, 41.67, 8.33]]]);
  await shop.api.post(`/Document/${avoir.id}/rembourser`, { moyen_paiement: 'VIREMENT', date_paiement: TODAY });
  assert.deepEqual(await state(avoir), ['PAYE', 120, 0]);
  assert.deepEqual(vat(avoir), [[20, 100, 20]]);
  assertAmounts(await account(client), { avoirs: 0, du: 10, solde: 10 });
});

test('one payment over three invoices goes to the oldest due first; one act, reversed whole', async () => {
  const client = await customer('Virement');
  const a = await bill(client, 100, { dateEcheance: '2026-12-31' }); // 120.00
  const b = await bill(client, 50, { dateEcheance: '2026-11-30' }); // 60.00
  const c = await bill(client, 20, { dateEcheance: '2026-12-15' }); // 24.00
  const transfer = { montant: 100, moyen_paiement: 'CHEQUE', date_paiement: TODAY, reference: 'CHQ 12' };
  const { json } = await shop.api.post(`/Client/${client.id}/encaisser`, transfer);
  assertAmounts(json, { montant: 100, credit: 0 });
  assert.equal(json.documents.length, 3);
  assert.deepEqual([await state(a), await state(b), await state(c)], [['PARTIEL', 16, 104], ['PAYE', 60, 0], ['PAYE', 24, 0]]);
  const group = server.rows(`SELECT p.montant, p.reference FROM systeme.encaissement_paiement g JOIN "Paiement" p ON p.id = g."paiementId" WHERE g."encaissementId" = '${json.encaissementId}' ORDER BY p.montant`);
  assert.deepEqual(group.map((p) => [Number(p.montant), p.reference]), [[16, 'CHQ 12'], [24, 'CHQ 12'], [60, 'CHQ 12']]);

  const of = (doc) => json.documents.find((d) => d.documentId === doc.id).paiementId;
  await shop.api.refused('POST', `/Document/${b.id}/annuler-paiement`, { status: 422, pointers: ['#/raison'], body: { paiementId: of(b), raison: 'PRELEVEMENT_REJETE' } });
  assert.equal((await shop.api.refused('POST', `/Document/${b.id}/annuler-paiement`, { status: 422, body: { paiementId: of(b), raison: 'PRELEVEMENT_REJETE' } })).errors[0].code, 'raison_incompatible');
  await shop.api.post(`/Document/${c.id}/annuler-paiement`, { paiementId: of(c), raison: 'ERREUR_SAISIE' }); // one alone
  assert.deepEqual(await state(c), ['NON_PAYE', 0, 24]);
  await shop.api.post(`/Document/${b.id}/annuler-paiement`, { paiementId: of(b), raison: 'CHEQUE_IMPAYE', motif: 'sans provision', toutLeGroupe: true });
  assert.deepEqual([await state(a), await state(b), await state(c)], [['NON_PAYE', 0, 120], ['NON_PAYE', 0, 60], ['NON_PAYE', 0, 24]]);
  const bounced = (await payments(a)).find((p) => p.montant < 0);
  assert.deepEqual([bounced.reference, bounced.statut, bounced.date_paiement], ['Chèque impayé : sans provision', 'ANNULE', TODAY]);
});

test('allocations say which invoices a payment settles; what is left must have a place', async () => {
  const client = await customer('Affectations');
  const a = await bill(client, 100); // 120.00
  const b = await bill(client, 50); // 60.00
  const collect = (body) => shop.api.post(`/Client/${client.id}/encaisser`, { ...card(0), ...body }).then((r) => r.json);
  const refused = (body, expected) => shop.api.refused('POST', `/Client/${client.id}/encaisser`, { body: { ...card(0), ...body }, ...expected });
  const parts = (...list) => list.map(([doc, montant]) => ({ documentId: doc.id, montant }));
  const code = async (body) => (await refused(body, { status: 422 })).errors.map((e) => `${e.code} ${e.pointer}`);
  assert.deepEqual(await code({ montant: 50, affectations: parts([a, 30], [b, 30]) }), ['affectations_differentes_du_montant #/affectations']);
  assert.deepEqual(await code({ montant: 50, affectations: parts([a, 30]), acompteClient: true }), ['affectations_differentes_du_montant #/affectations']);
  assert.deepEqual(await code({ montant: 200, affectations: parts([a, 120.01], [b, 1], [b, 1], [{ id: other.userId }, 1]) }),
    ['montant_superieur_au_du #/affectations/0/montant', 'document_en_double #/affectations/2/documentId', 'reference_inconnue #/affectations/3/documentId']);
  await refused({ montant: 65, affectations: parts([b, 60]) }, { status: 409, code: 'montant_superieur_au_du', contains: ['5,00'] });
  const json = await collect({ montant: 65, affectations: parts([b, 60]), acompteClient: true });
  assertAmounts(json, { montant: 65, credit: 5 });
  assert.deepEqual([await state(a), await state(b)], [['NON_PAYE', 0, 120], ['TROP_PERCU', 65, 0]]);
  await refused({ montant: 120.5 }, { status: 409, code: 'montant_superieur_au_du', contains: ['0,50'] });
  await collect({ montant: 120 });
  await refused({ montant: 1, acompteClient: true }, { status: 409, code: 'rien_a_encaisser', contains: ['acompte'] });
  await refused({ montant: 1, date_paiement: '2026-11-23' }, { status: 409, code: 'rien_a_encaisser' });
  assertAmounts(await account(client), { du: 0, credit: 5, solde: -5 });
});

test('more open invoices than one payment can see to: it must say which', async () => {
  const client = await customer('Beaucoup');
  // Written past the triggers, and gone again: five hundred and one times 12.00.
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; SET session_replication_role = replica;
    INSERT INTO "Document" (id, "entrepriseId", "clientId", numero, type, statut, "dateEmission", montant_ht, montant_tva, montant_ttc, "netAPayer", reste_a_payer, "statutReglement")
      SELECT gen_random_uuid(), '${shop.entrepriseId}', '${client.id}', 'MASSE-' || n, 'FACTURE', 'VALIDE', '${TODAY}', 10, 2, 12, 12, 12, 'NON_PAYE' FROM generate_series(1, 501) n;`);
  await shop.api.refused('POST', `/Client/${client.id}/encaisser`, { status: 409, code: 'trop_de_documents', body: card(6012) });
  server.sql(`SET app.entreprise = '${shop.entrepriseId}'; SET session_replication_role = replica; DELETE FROM "Document" WHERE "clientId" = '${client.id}';`);
});

test('a draft, a quote, a ticket without client: what cannot be collected is refused', async () => {
  const client = await customer('Brouillon');
  const waiting = await draft(shop, [line(1, 10, 20)], { clientId: client.id });
  await refusedPay(waiting, card(1), { status: 409, code: 'document_non_emis' });
  await shop.api.refused('POST', `/Document/${waiting.id}/declarer-litige`, { status: 409, code: 'document_non_emis', body: { motif: 'x' } });
  const body = { ...card(1), affectations: [{ documentId: waiting.id, montant: 1 }] };
  assert.equal((await shop.api.refused('POST', `/Client/${client.id}/encaisser`, { status: 422, body })).errors[0].code, 'reference_inconnue');
  const till = await Till.create(shop);
  const { documentId } = await till.sell([sale('Pain', 1, 12)], { paiements: [{ moyen_paiement: 'CARTE', montant: 12 }] });
  await refusedPay({ id: documentId }, card(1, { acompteClient: true }), { status: 409, code: 'ticket_a_la_caisse' });
  assert.deepEqual(vat({ id: documentId }), []); // its VAT was due when it was issued
  await shop.api.refused('POST', `/Client/${client.id}/utiliser-credit`, { status: 422, pointers: ['#/documents'], body: { documents: [] } });
});

test('the account of a client: every movement with the balance after it, in pages', async () => {
  const client = await customer('Compte');
  const a = await bill(client, 100, { dateEcheance: '2026-11-30' });
  await pay(a, card(20));
  const b = await bill(client, 50);
  await shop.api.post(`/Document/${b.id}/crediter`, {}); // set against what is due: no money moves
  // An invoice that another replaced is given back: the client owes it once.
  const wrong = await bill(client, 5, { dateEcheance: '2026-12-22' });
  await pay(wrong, card(6));
  await shop.api.post(`/Document/${(await shop.api.post(`/Document/${wrong.id}/rectifier`, {})).json.id}/valider`, {});
  const whole = await account(client);
  assert.deepEqual(whole.mouvements.map((m) => m.nature).sort(), ['AVOIR', 'FACTURE', 'FACTURE', 'FACTURE', 'FACTURE', 'PAIEMENT', 'PAIEMENT', 'REPRISE']);
  assertAmounts(whole, { soldeOuverture: 0, solde: 100, du: 100, enRetard: 0, avoirs: 0, credit: 0 });
  assert.equal(Number(whole.mouvements.at(-1).solde), 100);
  const seen = [];
  let next = '?limite=1';
  let balance = 0;
  for (let pages = 0; next && pages < 19; pages += 1) {
    const page = await account(client, next);
    assert.equal(Number(page.soldeOuverture), balance);
    balance = Number(page.solde);
    seen.push(...page.mouvements.map((m) => `${m.nature} ${m.montant}`));
    next = page.suite && `?limite=1&apres=${page.suite}`;
  }
  assert.deepEqual(seen, whole.mouvements.map((m) => `${m.nature} ${m.montant}`));
  assertAmounts(await account(client, '?depuis=2026-11-23'), { soldeOuverture: 100, solde: 100 });
  assertAmounts(await account(client, '?jusqua=2026-11-21'), { soldeOuverture: 0, solde: 0 });
  const refused = (query) => shop.api.refused('GET', `/Client/${client.id}/compte${query}`, { status: 422 }).then((p) => p.errors[0].code);
  assert.equal(await refused('?depuis=hier'), 'date_invalide');
  assert.equal(await refused('?limite=1001'), 'hors_limites');
  assert.equal(await refused('?apres=ailleurs'), 'suite_invalide');
});

test('the last euro is paid once, the same credit is used once, the same key pays once', async () => {
  const client = await customer('Course');
  const sold = await bill(client, 100);
  await pay(sold, card(119));
  const last = await Promise.all(Array.from({ length: 8 }, () => shop.api.request('POST', `/Document/${sold.id}/encaisser`, { body: card(1), expect: { status: [200, 409] } })));
  assert.equal(last.filter((a) => a.status === 200).length, 1);
  assert.ok(last.filter((a) => a.status === 409).every((a) => a.json.code === 'montant_superieur_au_du'));
  const over = await bill(client, 10); // 12.00
  await pay(over, card(22, { acompteClient: true }));
  const targets = await Promise.all([bill(client, 10), bill(client, 10), bill(client, 10)]);
  const uses = await Promise.all(targets.map((t) => shop.api.request('POST', `/Client/${client.id}/utiliser-credit`,
    { body: { documents: [{ documentId: t.id, montant: 10 }] }, expect: { status: [200, 409] } })));
  assert.deepEqual(uses.map((u) => u.status).sort(), [200, 409, 409]);
  assert.ok(uses.filter((u) => u.status === 409).every((u) => u.json.code === 'credit_insuffisant'));
  const body = card(5);
  const same = await Promise.all(Array.from({ length: 5 }, () => shop.api.request('POST', `/Client/${client.id}/encaisser`, { body, headers: { 'Idempotency-Key': 'virement-1' }, expect: { status: [200, 409] } })));
  const done = same.filter((a) => a.status === 200);
  assert.equal(new Set(done.map((a) => a.json.encaissementId)).size, 1);
  assert.equal(server.rows(`SELECT FROM systeme.encaissement WHERE "clientId" = '${client.id}' AND nature = 'ENCAISSEMENT'`).length, 1);
});

test('each verb asks for its right, and another company sees nothing of it', async () => {
  const client = await customer('Droits');
  const sold = await bill(client, 10);
  const [vendeur, caissier, comptable] = [await colleague(server, shop, 'VENDEUR'), await colleague(server, shop, 'CAISSIER'), await colleague(server, shop, 'COMPTABLE')];
  const back = { moyen_paiement: 'VIREMENT', date_paiement: TODAY };
  const missing = (who, path, right, body) => who.api.refused('POST', path, { status: 403, code: 'droit_manquant', contains: [right], body });
  await missing(vendeur, `/Document/${sold.id}/rembourser`, 'ventes:rembourser', back);
  await missing(vendeur, `/Document/${sold.id}/declarer-irrecouvrable`, 'ventes:declarer_irrecouvrable', { motif: 'x' });
  await missing(caissier, `/Document/${sold.id}/declarer-litige`, 'ventes:suivre_reglement', { motif: 'x' });
  await missing(vendeur, '/Entreprise/cloturer-periode', 'entreprise:cloturer_periode', { jusquAu: '2020-01-31' });
  await comptable.api.post(`/Document/${sold.id}/noter-promesse`, { date: TODAY });
  const unknown = (method, path, body) => other.api.refused(method, path, { status: 404, code: 'introuvable', body });
  await unknown('POST', `/Client/${client.id}/encaisser`, card(1));
  await unknown('POST', `/Client/${client.id}/utiliser-credit`, { documents: [{ documentId: sold.id, montant: 1 }] });
  await unknown('GET', `/Client/${client.id}/compte`);
  await unknown('GET', `/Document/${sold.id}/echeances`);
  for (const [verb, body] of [['rembourser', back], ['declarer-litige', { motif: 'x' }], ['lever-litige', { motif: 'x' }], ['declarer-irrecouvrable', { motif: 'x' }], ['noter-promesse', { date: TODAY }]]) {
    await unknown('POST', `/Document/${sold.id}/${verb}`, body);
  }
});

test('the books agree: what was sold is what was paid and what is owed', async () => {
  const { json } = await shop.api.get('/compta/equation?du=2026-10-01&au=2026-11-30');
  assert.deepEqual([json.equilibre, json.ecarts], [true, []], JSON.stringify(json));
});

test('a deposit settles its own rate: what is left of the VAT moves with the final invoice (R-DOC-5)', async () => {
  const client = await customer('Acompte');
  const deposit = await bill(client, 50, { type: 'FACTURE_ACOMPTE' }); // 60.00, all of it at 20 %
  await pay(deposit, card(60));
  assert.deepEqual(vat(deposit), [[20, 50, 10]]);
  const final = await invoice(shop, [line(1, 100, 20), line(1, 100, 5.5)], { clientId: client.id, acomptes: [{ documentId: deposit.id }] }); // 225.50 − 60.00
  assertAmounts(final, { montant_ttc: 225.5, netAPayer: 165.5 });
  await pay(final, card(82.75)); // half of 105.50 at 5.5 % and of the 60.00 left at 20 %
  assert.deepEqual(vat(final), [[5.5, 50, 2.75], [20, 25, 5]]);
  await pay(final, card(82.75));
  assert.deepEqual(vat(final), [[5.5, 100, 5.5], [20, 50, 10]]);
});

test('doctor finds every balance, credit, act and schedule in order', () => {
  const report = command(['doctor', '--data-dir', server.folder]);
  assert.equal(report.code, 0, report.output + report.errors);
});
