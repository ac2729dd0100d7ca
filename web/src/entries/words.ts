import { dictionary } from '../kit/i18n';

const fr = {
  home: 'Accueil', documents: 'Factures et devis', recurrences: 'Documents récurrents', registers: 'Caisses', closings: 'Clôtures de caisse', flags: 'Anomalies de caisse', kept: 'Tickets gardés', archives: 'Archives de caisse', clients: 'Clients', articles: 'Articles', data: 'Toutes les données', settings: 'Réglages',
  newInvoice: 'Nouvelle facture', newQuote: 'Nouveau devis', newClient: 'Nouveau client', newArticle: 'Nouvel article',
  categories: 'Catégories', prices: 'Grille des prix', fields: 'Champs personnalisés', importArticles: 'Importer des articles', importClients: 'Importer des clients',
  stock: 'Stock', movements: 'Mouvements', stores: 'Magasins', alerts: 'Alertes de stock', transfers: 'Transferts', counts: 'Inventaires', value: 'Valeur du stock', labels: 'Étiquettes', enter: 'Saisir un mouvement',
  payments: 'Encaissements', claims: 'Créances', electronic: 'E-facturation', books: 'TVA et livres', mails: 'Courriels envoyés',
  team: 'Équipe', log: 'Journal', account: 'Mon compte',
};

export type MenuWords = typeof fr;
export const { words } = dictionary(fr, async () => (await import('./en')).en);
