// What the stories about quotes, orders and deliveries share.
import assert from 'node:assert/strict';
import { document, draft, line } from './shop.mjs';

/** The verbs of one shop on documents, and what they need. */
export function lives(server, shop) {
  let articles = 0;
  const post = async (id, verb, body = {}) => (await shop.api.post(`/Document/${id}/${verb}`, body)).json;
  return {
    post,
    refused: (id, verb, expected) => shop.api.refused('POST', `/Document/${id}/${verb}`, { body: {}, ...expected }),
    actions: async (id) => (await shop.api.get(`/Document/${id}/actions`)).json.actions,
    statut: async (id) => (await document(shop, id, 'statut')).statut,
    suivi: async (id) => (await shop.api.get(`/Document/${id}/suivi`)).json,

    /** A document of `type`, issued. */
    async issued(type, lignes = [line(2, 75, 20)], more = {}) {
      const made = await draft(shop, lignes, { type, ...more });
      return { ...made, ...(await post(made.id, 'valider')) };
    },

    /** Makes a document out of another and issues it; gives what was drafted with its number. */
    async made(from, vers, body = {}) {
      const made = await post(from, 'transformer', { vers, ...body });
      return { ...made, ...(await post(made.id, 'valider')) };
    },

    /** A tracked article, `stock` of which is in the main store. */
    async tracked(stock, more = {}) {
      articles += 1;
      const article = await shop.api.create('Article', { reference: `SUIVI-${articles}`, nom: `Chaise ${articles}`, type: 'PRODUIT', prix_vente_ht: 40, tva: 20, suiviStock: true, ...more });
      const [store] = (await shop.api.get('/Store?isMainStore=is.true')).json;
      server.sql(`SET app.entreprise = '${shop.entrepriseId}';
        SELECT systeme.move_stock('${shop.entrepriseId}', '${store.id}', NULL, '${shop.userId}', 'ENTREE', ARRAY['${article.id}']::uuid[], ARRAY[${stock}], ARRAY[gen_random_uuid()]);`);
      return article.id;
    },

    /** [present, held for orders] of an article. */
    async stock(article) {
      const { json } = await shop.api.get(`/StoreStockItem?articleId=eq.${article}&select=quantite,quantite_reservee`);
      assert.equal(json.length, 1);
      return [json[0].quantite, json[0].quantite_reservee];
    },
  };
}
