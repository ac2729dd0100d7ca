import { api, given } from '../../api/client';
import type { Importer } from '../../kit/import/job';

/** Articles as the server imports them. */
export const articleImporter: Importer = {
  send: async (body, query) => given(await api.POST('/api/v1/Article/importer', {
    params: { query }, body: '', bodySerializer: () => body, headers: { 'Content-Type': 'text/csv' },
  })),
  undo: async (importId) => given(await api.POST('/api/v1/Article/annuler-import', { body: { importId } })),
};

/** Titles that it reads, in the order of an export; prices of purchase exist for who may see them. */
export const TITLES = [
  'Référence', 'Nom', 'Type', 'Catégorie', 'Description', 'Code-barres', 'Unité', 'Prix d\'achat HT', 'Prix de vente HT', 'Prix de vente TTC', 'TVA', 'Stock',
  'Stock d\'alerte', 'Suivi du stock', 'Actif',
];
