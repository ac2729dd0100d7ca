import { dictionary } from './i18n';

const fr = {
  period: 'Période', from: 'Du', to: 'Au', store: 'Magasin', allStores: 'Tous les magasins', page: (page: number, pages: number) => `Page ${page} sur ${pages}`, pageNumber: (page: number) => `Page ${page}`,
  next: 'Page suivante', previous: 'Page précédente', retry: 'Réessayer', unexpected: 'Erreur inattendue', asTable: 'Tableau', asPlot: 'Graphique', view: 'Présentation',
  download: 'Télécharger', spreadsheet: 'Excel (XLSX)', csv: 'Texte (CSV)', total: 'Total', loading: 'Chargement',
  periods: {
    mois: 'Ce mois-ci', 'mois-dernier': 'Le mois dernier', trimestre: 'Ce trimestre', 'trimestre-dernier': 'Le trimestre dernier', annee: 'Cette année', 'annee-derniere': 'L’année dernière', libre: 'Choisir les dates…',
  },
};

const en: typeof fr = {
  period: 'Period', from: 'From', to: 'To', store: 'Store', allStores: 'All stores', page: (page, pages) => `Page ${page} of ${pages}`, pageNumber: (page) => `Page ${page}`,
  next: 'Next page', previous: 'Previous page', retry: 'Try again', unexpected: 'Unexpected error', asTable: 'Table', asPlot: 'Chart', view: 'View',
  download: 'Download', spreadsheet: 'Excel (XLSX)', csv: 'Text (CSV)', total: 'Total', loading: 'Loading',
  periods: {
    mois: 'This month', 'mois-dernier': 'Last month', trimestre: 'This quarter', 'trimestre-dernier': 'Last quarter', annee: 'This year', 'annee-derniere': 'Last year', libre: 'Choose dates…',
  },
};

export const { useWords, words } = dictionary(fr, en);
