import { dictionary } from './i18n';

const fr = {
  period: 'Période', from: 'Du', to: 'Au', store: 'Magasin', allStores: 'Tous les magasins', page: (page: number, pages: number) => `Page ${page} sur ${pages}`, pageNumber: (page: number) => `Page ${page}`,
  next: 'Page suivante', previous: 'Page précédente', retry: 'Réessayer', unexpected: 'Erreur inattendue', asTable: 'Tableau', asPlot: 'Graphique', view: 'Présentation',
  download: 'Télécharger', spreadsheet: 'Excel (XLSX)', csv: 'Texte (CSV)', total: 'Total', loading: 'Chargement',
  periods: {
    mois: 'Ce mois-ci', 'mois-dernier': 'Le mois dernier', trimestre: 'Ce trimestre', 'trimestre-dernier': 'Le trimestre dernier', annee: 'Cette année', 'annee-derniere': 'L’année dernière', libre: 'Choisir les dates…',
  },
};

export type ReportWords = typeof fr;

export const { useWords, words } = dictionary(fr, async () => (await import('./reports.en')).en);
