// What the stories of settlement share: clients, invoices, payments, and what is left of them.
import { document, invoice, line } from './shop.mjs';

export const TODAY = '2026-11-22';
export const card = (montant, more = {}) => ({ montant, moyen_paiement: 'CARTE', date_paiement: TODAY, ...more });

/** The verbs of settlement for one company; `shop.api` may change (a server that starts anew). */
export function settlement(server, shop) {
  /** A client of one's own for each story. */
  const customer = (nom, more = {}) => shop.api.create('Client', { nom, type: 'PARTICULIER', adresse: '1 rue Neuve', codePostal: '59000', ville: 'Lille', ...more });
  /** An issued invoice of a client. */
  const bill = (client, ht, more = {}) => invoice(shop, [line(1, ht, 20)], { clientId: client.id, ...more });
  const pay = (doc, body) => shop.api.post(`/Document/${doc.id}/encaisser`, body).then((r) => r.json);
  const refusedPay = (doc, body, expected) => shop.api.refused('POST', `/Document/${doc.id}/encaisser`, { body, ...expected });
  const account = async (client, query = '') => (await shop.api.get(`/Client/${client.id}/compte${query}`)).json;
  /** [status, paid, left] of a document. */
  const state = async (doc) => {
    const stored = await document(shop, doc.id, 'statutReglement,montant_paye,reste_a_payer');
    return [stored.statutReglement, Number(stored.montant_paye), Number(stored.reste_a_payer)];
  };
  /** VAT inside the payments of a document: [rate, base, VAT] summed. */
  const vat = (doc) => server.rows(`SELECT taux, sum(base) AS base, sum(tva) AS tva FROM systeme.paiement_tva WHERE "documentId" = '${doc.id}' GROUP BY 1 ORDER BY 1`)
    .map((r) => [Number(r.taux), Number(r.base), Number(r.tva)]);
  const payments = async (doc) => (await document(shop, doc.id)).Paiement;
  return { customer, bill, pay, refusedPay, account, state, vat, payments };
}
