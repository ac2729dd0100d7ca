import { dictionary } from '../kit/i18n';

export const { words } = dictionary({
  home: 'Accueil', documents: 'Factures et devis', recurrences: 'Documents récurrents', clients: 'Clients', articles: 'Articles', data: 'Toutes les données', settings: 'Réglages',
  newInvoice: 'Nouvelle facture', newQuote: 'Nouveau devis', newClient: 'Nouveau client', newArticle: 'Nouvel article',
  categories: 'Catégories', prices: 'Grille des prix', fields: 'Champs personnalisés', importArticles: 'Importer des articles', importClients: 'Importer des clients',
  stock: 'Stock', movements: 'Mouvements', stores: 'Magasins',
  payments: 'Encaissements', claims: 'Créances', electronic: 'E-facturation', books: 'TVA et livres', mails: 'Courriels envoyés',
  team: 'Équipe', log: 'Journal', account: 'Mon compte',
}, {
  home: 'Home', documents: 'Invoices and quotes', recurrences: 'Recurring documents', clients: 'Clients', articles: 'Articles', data: 'All data', settings: 'Settings',
  newInvoice: 'New invoice', newQuote: 'New quote', newClient: 'New client', newArticle: 'New article',
  categories: 'Categories', prices: 'Price grid', fields: 'Custom fields', importArticles: 'Import articles', importClients: 'Import clients',
  stock: 'Stock', movements: 'Movements', stores: 'Stores',
  payments: 'Payments', claims: 'Receivables', electronic: 'E-invoicing', books: 'VAT and books', mails: 'Mails sent',
  team: 'Team', log: 'Audit log', account: 'My account',
});
