import type { ReportWords } from './reports.words';

export const en: ReportWords = {
  period: 'Period', from: 'From', to: 'To', store: 'Store', allStores: 'All stores', page: (page, pages) => `Page ${page} of ${pages}`, pageNumber: (page) => `Page ${page}`,
  next: 'Next page', previous: 'Previous page', retry: 'Try again', unexpected: 'Unexpected error', asTable: 'Table', asPlot: 'Chart', view: 'View',
  download: 'Download', spreadsheet: 'Excel (XLSX)', csv: 'Text (CSV)', total: 'Total', loading: 'Loading',
  periods: {
    mois: 'This month', 'mois-dernier': 'Last month', trimestre: 'This quarter', 'trimestre-dernier': 'Last quarter', annee: 'This year', 'annee-derniere': 'Last year', libre: 'Choose dates…',
  },
};
