import { api, given } from '../../api/client';
import type { Importer } from '../../kit/import/job';

/** Clients as the server imports them. */
export const clientImporter: Importer = {
  send: async (body, query) => given(await api.POST('/api/v1/Client/importer', {
    params: { query }, body: '', bodySerializer: () => body, headers: { 'Content-Type': 'text/csv' },
  })),
  undo: async (importId) => given(await api.POST('/api/v1/Client/annuler-import', { body: { importId } })),
};

/** Titles that it reads, in the order of an export. */
export const TITLES = [
  'Type', 'Nom', 'Prénom', 'Raison sociale', 'Pays', 'E-mail', 'Téléphone', 'Portable', 'Adresse', 'Complément d\'adresse', 'Code postal', 'Ville', 'SIRET', 'SIREN',
  'N° de TVA', 'Notes', 'Étiquettes', 'Identifiant',
];
