import type { MenuWords } from './words';

export const en: MenuWords = {
  home: 'Home', documents: 'Invoices and quotes', recurrences: 'Recurring documents', registers: 'Registers', closings: 'Till closings', flags: 'Flags of the till', kept: 'Kept tickets', archives: 'Archives of the tills', clients: 'Clients', articles: 'Articles', data: 'All data', settings: 'Settings',
  newInvoice: 'New invoice', newQuote: 'New quote', newClient: 'New client', newArticle: 'New article',
  categories: 'Categories', prices: 'Price grid', fields: 'Custom fields', importArticles: 'Import articles', importClients: 'Import clients',
  stock: 'Stock', movements: 'Movements', stores: 'Stores', alerts: 'Stock alerts', transfers: 'Transfers', counts: 'Stock counts', value: 'Stock value', labels: 'Labels', enter: 'Record a movement',
  payments: 'Payments', claims: 'Receivables', electronic: 'E-invoicing', books: 'VAT and books', mails: 'Mails sent',
  team: 'Team', log: 'Audit log', account: 'My account',
};
