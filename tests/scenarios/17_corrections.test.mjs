// Invoices that are corrected after money moved: replaced (384), credited ahead of time, paid by a cheque that bounces later.
// Figures are worked out by hand (R-DOC-7; CGI art. 269, 289-I-5).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { balance, entries } from '../lib/books.mjs';
import { Server } from '../lib/server.mjs';
import { TODAY, card, settlement } from '../lib/settlement.mjs';
import { assertAmounts, document, invoice, line, register, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop] = await twoCompanies(server);
const { customer, bill, pay, refusedPay, account, state, payments } = settlement(server, shop);
const back = (more = {}) => ({ moyen_paiement: 'VIREMENT', date_paiement: TODAY, ...more });

/** The invoice that replaces `old`, issued; with other lines for the client, if any are given. */
async function replaced(company, old, lignes, clientId = company.professionnel.id) {
  const { id, version } = (await company.api.post(`/Document/${old.id}/rectifier`, {}, { status: 201 })).json;
  if (lignes) await company.api.post('/Document/enregistrer', { id, version, type: 'FACTURE', clientId, lignes });
  return { id, ...(await company.api.post(`/Document/${id}/valider`, {})).json };
}

test('what a replaced invoice was paid too much is given back by the new one', async () => {
  const client = await customer('Rectifié');
  const old = await bill(client, 100);
  await pay(old, card(120));
  const right = await replaced(shop, old, [line(1, 80, 20)], client.id);
  assert.deepEqual(await state(right), ['TROP_PERCU', 120, 0]);
  const refund = (body, expected) => shop.api.refused('POST', `/Document/${right.id}/rembourser`, { body: back(body), ...expected });
  await refund({ montant: 24.01 }, { status: 409, code: 'remboursement_superieur' });
  const rendu = (await shop.api.post(`/Document/${right.id}/rembourser`, back())).json;
  assertAmounts(rendu, { montant_paye: 96, trop_percu: 0 });
  assert.deepEqual(await state(right), ['PAYE', 96, 0]);
  assertAmounts(await account(client), { du: 0, credit: 0, solde: 0 });
  const [carried, given] = (await payments(right)).sort((a, b) => b.montant - a.montant);
  assert.deepEqual([carried.moyen_paiement, given.statut, given.paiementOrigineId], ['COMPENSATION', 'REMBOURSE', carried.id]);
  await refund({}, { status: 409, code: 'rien_a_rembourser' });
  // The cheque behind it may not bounce any more: a part of it was given back.
  const [paid] = (await payments(old)).filter((p) => p.moyen_paiement === 'CARTE');
  await shop.api.refused('POST', `/Document/${old.id}/annuler-paiement`, { status: 409, code: 'credit_utilise', body: { paiementId: paid.id } });
  assert.equal((await shop.api.get(`/UserActivity?action=eq.rembourser&modeleId=eq.${right.id}&select=id`)).json.length, 1);
});

test('VAT on receipts of a replaced invoice is due once, on what was paid', async () => {
  const craft = await register(server, 'Plomberie Noir');
  const hours = (prix) => [line(10, prix, 20, { unite: 'HUR', designation: 'Pose' })];
  const sell = (prix) => invoice(craft, hours(prix), { clientId: craft.professionnel.id });
  const received = (doc, montant) => craft.api.post(`/Document/${doc.id}/encaisser`, card(montant));
  let due = 0;
  /** VAT due grows by this, in the report as in the file, where the rest waits on 4458. */
  const grows = async (tva, waiting) => {
    due += tva;
    const { exigible } = (await craft.api.get('/compta/tva?du=2026-11-01&au=2026-11-30')).json;
    assert.equal(exigible.reduce((sum, group) => sum + Math.round(group.tva * 100), 0), due * 100);
    const rows = entries(await craft.api.get('/compta/fec?exercice=2026'));
    assert.deepEqual([balance(rows, '44571'), balance(rows, '4458')], [0 - 100 * due, 0 - 100 * waiting]);
  };
  const paid = await sell(100);
  await received(paid, 1200);
  await grows(200, 0);
  await replaced(craft, paid);
  await grows(0, 0);
  const unpaid = await replaced(craft, await sell(100));
  await grows(0, 200);
  await received(unpaid, 1200);
  await grows(200, 0);
  // 600.00 of 1,200.00, then of 1,080.00: 100.00 of VAT either way; the other 480.00 bring 80.00.
  const part = await sell(100);
  await received(part, 600);
  await grows(100, 100);
  const less = await replaced(craft, part, hours(90));
  await grows(0, 80);
  await received(less, 480);
  await grows(80, 0);
  assert.equal((await craft.api.get('/compta/equation?du=2026-11-01&au=2026-11-30')).json.equilibre, true);
});

test('a cheque of a replaced invoice that bounces is owed again by the new one', async () => {
  const client = await customer('Impayé remplacé');
  const old = await bill(client, 100);
  const cheque = await pay(old, { ...card(120), moyen_paiement: 'CHEQUE' });
  const second = await replaced(shop, old);
  const third = await replaced(shop, second);
  await refusedPay(old, card(120, { acompteClient: true }), { status: 409, code: 'document_annule' });
  await shop.api.post(`/Document/${old.id}/annuler-paiement`, { paiementId: cheque.paiementId, raison: 'CHEQUE_IMPAYE' });
  assert.deepEqual(await Promise.all([old, second, third].map(state)), [['PAYE', 120, 0], ['PAYE', 120, 0], ['NON_PAYE', 0, 120]]);
  assertAmounts(await account(client), { du: 120, credit: 0, solde: 120 });
  await pay(third, card(120));
  assertAmounts(await account(client), { du: 0, credit: 0, solde: 0 });
});

test('a credit note is dated on its invoice where that is ahead, never before it', async () => {
  const client = await customer('Daté en avance');
  const ahead = await bill(client, 100, { dateEmission: '2026-11-24' });
  const credit = (body, expected) => shop.api.refused('POST', `/Document/${ahead.id}/crediter`, { body, ...expected });
  const { errors } = await credit({ dateEmission: '2026-11-23' }, { status: 422, pointers: ['#/dateEmission'] });
  assert.equal(errors[0].code, 'avoir_avant_facture');
  const { json } = await shop.api.post(`/Document/${ahead.id}/crediter`, {}, { status: 201 });
  const avoir = await document(shop, json.id);
  assert.deepEqual([avoir.dateEmission, (await document(shop, ahead.id)).statut], ['2026-11-24', 'ANNULE']);
});
