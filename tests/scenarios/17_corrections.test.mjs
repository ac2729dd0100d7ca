// Invoices that are corrected after money moved: replaced (384), credited ahead of time, paid by a cheque that bounces later.
// Figures are worked out by hand (R-DOC-7; CGI art. 269, 289-I-5).
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Server } from '../lib/server.mjs';
import { TODAY, card, settlement } from '../lib/settlement.mjs';
import { assertAmounts, line, twoCompanies } from '../lib/shop.mjs';

const server = await Server.start();
after(() => server.close());
const [shop] = await twoCompanies(server);
const { customer, bill, pay, account, state, payments } = settlement(server, shop);
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
  assert.equal((await shop.api.get(`/UserActivity?action=eq.rembourser&modeleId=eq.${right.id}&select=id`)).json.length, 1);
});
