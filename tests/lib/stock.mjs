// What the stories about stock share.
import assert from 'node:assert/strict';
import { command } from './server.mjs';

/** The verbs of one shop on its stock, and what they need. */
export function goods(server, shop) {
  let articles = 0;
  const post = async (path, body = {}) => (await shop.api.post(path, body)).json;
  return {
    post,
    get: async (path) => (await shop.api.get(path)).json,
    refused: (path, expected) => shop.api.refused('POST', path, { body: {}, ...expected }),

    async mainStore() {
      return (await shop.api.get('/Store?isMainStore=is.true')).json[0].id;
    },

    /** A tracked article, nothing of which is anywhere. */
    async tracked(more = {}) {
      articles += 1;
      return (await shop.api.create('Article', { reference: `ART-${articles}`, nom: `Lampe ${articles}`, type: 'PRODUIT', prix_vente_ht: 40, tva: 20, suiviStock: true, ...more })).id;
    },

    move: (type, storeId, lignes, more = {}) => post('/MouvementStock/enregistrer', { type, storeId, lignes, ...(type === 'ENTREE' ? {} : { motif: 'Essai' }), ...more }),

    /** [present, held] of an article in a store. */
    async stock(storeId, articleId) {
      const [item] = (await shop.api.get(`/StoreStockItem?articleId=eq.${articleId}&storeId=eq.${storeId}&select=quantite,quantite_reservee`)).json;
      return item ? [item.quantite, item.quantite_reservee] : [0, 0];
    },
  };
}

/** `doctor` finds nothing. */
export function healthy(server) {
  const { code, output } = command(['doctor', '--data-dir', server.folder]);
  assert.equal(code, 0, output);
}
