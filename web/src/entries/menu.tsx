import { IconAlerts, IconArticles, IconBooks, IconCategories, IconClaims, IconClients, IconCounts, IconData, IconDocuments, IconHome, IconInbox, IconLabels, IconLog, IconMail, IconMovements, IconPayments, IconPrices, IconRecurring, IconRegister, IconSettings, IconStock, IconStores, IconTeam, IconTransfers, IconValue } from '../kit/icons';
import type { Entry } from '../kit/frame';
import { words } from './words';

/** Kept tickets and flags of the tills: fetched after the first page. */
const tills: NonNullable<Entry['waits']> = {
  key: ['caisse', 'a-traiter'], right: 'caisse:traiter',
  count: async () => {
    const { kept, flags } = await (await import('../modules/caisse/office/waiting')).readWaiting();
    return kept + flags;
  },
};

/** The menu: what a module offers stands in one of its groups (kit/frame.tsx). */
export const entries: Entry[] = [
  { to: '/', label: () => words().home, icon: <IconHome size={18} /> },
  { to: '/documents', label: () => words().documents, icon: <IconDocuments size={18} />, group: 'ventes', right: 'ventes:lire' },
  { to: '/recurrences', label: () => words().recurrences, icon: <IconRecurring size={18} />, group: 'ventes', right: 'ventes:lire' },
  { to: '/caisses', label: () => words().registers, icon: <IconRegister size={18} />, group: 'ventes', right: 'caisse:lire', waits: tills },
  { to: '/caisses/clotures', label: () => words().closings, group: 'ventes', right: 'caisse:lire', hidden: true },
  { to: '/caisses/anomalies', label: () => words().flags, group: 'ventes', right: 'caisse:lire', hidden: true },
  { to: '/caisses/tickets-gardes', label: () => words().kept, group: 'ventes', right: 'caisse:lire', hidden: true },
  { to: '/caisses/archives', label: () => words().archives, group: 'ventes', right: 'caisse:archiver', hidden: true },
  { to: '/clients', label: () => words().clients, icon: <IconClients size={18} />, group: 'clients', right: 'clients:lire' },
  { to: '/articles', label: () => words().articles, icon: <IconArticles size={18} />, group: 'catalogue', right: 'catalogue:lire' },
  { to: '/articles/categories', label: () => words().categories, icon: <IconCategories size={18} />, group: 'catalogue', right: 'catalogue:lire' },
  { to: '/articles/prix', label: () => words().prices, icon: <IconPrices size={18} />, group: 'catalogue', right: 'catalogue:modifier' },
  { to: '/articles/champs', label: () => words().fields, group: 'catalogue', right: 'catalogue:lire', hidden: true },
  { to: '/articles/importer', label: () => words().importArticles, group: 'catalogue', right: 'catalogue:importer', hidden: true },
  { to: '/clients/importer', label: () => words().importClients, group: 'clients', right: 'clients:importer', hidden: true },
  { to: '/stock', label: () => words().stock, icon: <IconStock size={18} />, group: 'stock', right: 'stock:lire' },
  { to: '/stock/mouvements', label: () => words().movements, icon: <IconMovements size={18} />, group: 'stock', right: 'stock:lire' },
  { to: '/stock/alertes', label: () => words().alerts, icon: <IconAlerts size={18} />, group: 'stock', right: 'stock:lire' },
  { to: '/stock/transferts', label: () => words().transfers, icon: <IconTransfers size={18} />, group: 'stock', right: 'stock:lire' },
  { to: '/stock/inventaires', label: () => words().counts, icon: <IconCounts size={18} />, group: 'stock', right: 'stock:lire' },
  { to: '/stock/valeur', label: () => words().value, icon: <IconValue size={18} />, group: 'stock', right: 'catalogue:voir_prix_achat' },
  { to: '/stock/etiquettes', label: () => words().labels, icon: <IconLabels size={18} />, group: 'stock', right: 'stock:lire' },
  { to: '/stock/saisir', label: () => words().enter, group: 'stock', right: 'stock:enregistrer', hidden: true },
  { to: '/stock/magasins', label: () => words().stores, icon: <IconStores size={18} />, group: 'stock', right: 'stock:lire' },
  { to: '/encaissements', label: () => words().payments, icon: <IconPayments size={18} />, group: 'finance', right: 'ventes:lire' },
  { to: '/creances', label: () => words().claims, icon: <IconClaims size={18} />, group: 'finance', right: 'ventes:lire' },
  { to: '/efacture', label: () => words().electronic, icon: <IconInbox size={18} />, group: 'finance', right: 'efacture:lire' },
  { to: '/compta', label: () => words().books, icon: <IconBooks size={18} />, group: 'finance', right: 'compta:lire' },
  { to: '/courriels', label: () => words().mails, icon: <IconMail size={18} />, group: 'ventes', right: 'ventes:lire' },
  { to: '/equipe', label: () => words().team, icon: <IconTeam size={18} />, group: 'equipe', right: 'equipe:lire' },
  { to: '/journal', label: () => words().log, icon: <IconLog size={18} />, group: 'equipe', right: 'equipe:lire' },
  { to: '/compte', label: () => words().account, group: 'reglages', hidden: true },
  { to: '/parametres', label: () => words().settings, icon: <IconSettings size={18} />, group: 'reglages' },
  { to: '/donnees', label: () => words().data, icon: <IconData size={18} />, group: 'reglages' },
];

/** What the palette makes, with the right that it takes. */
export const creations: { label: () => string; to: string; right: string }[] = [
  { label: () => words().newInvoice, to: '/documents/nouveau?type=FACTURE', right: 'ventes:enregistrer' },
  { label: () => words().newQuote, to: '/documents/nouveau?type=DEVIS', right: 'ventes:enregistrer' },
  { label: () => words().newClient, to: '/clients/nouveau', right: 'clients:creer' },
  { label: () => words().newArticle, to: '/articles/nouveau', right: 'catalogue:creer' },
];
