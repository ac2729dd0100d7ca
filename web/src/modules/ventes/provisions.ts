import type { Category } from '../../kit/amounts';

/** Provisions that exempt from VAT, by category: their VATEX code, and their text as the law cites it. */
export const PROVISIONS: readonly (readonly [Category, string, string])[] = [
  ['E', 'VATEX-FR-CGI261-1', 'Art. 261, 1 du CGI'], ['E', 'VATEX-FR-CGI261-2', 'Art. 261, 2 du CGI'], ['E', 'VATEX-FR-CGI261-3', 'Art. 261, 3 du CGI'],
  ['E', 'VATEX-FR-CGI261-4', 'Art. 261, 4 du CGI (santé, formation…)'], ['E', 'VATEX-FR-CGI261-5', 'Art. 261, 5 du CGI'],
  ['E', 'VATEX-FR-CGI261-7', 'Art. 261, 7 du CGI (associations…)'], ['E', 'VATEX-FR-CGI261-8', 'Art. 261, 8 du CGI'], ['E', 'VATEX-FR-CGI261A', 'Art. 261 A du CGI'],
  ['E', 'VATEX-FR-CGI261B', 'Art. 261 B du CGI (groupements)'], ['E', 'VATEX-FR-CGI261C-1', 'Art. 261 C, 1° du CGI (banque)'], ['E', 'VATEX-FR-CGI261C-2', 'Art. 261 C, 2° du CGI (assurance)'],
  ['E', 'VATEX-FR-CGI261C-3', 'Art. 261 C, 3° du CGI'], ['E', 'VATEX-FR-CGI261D-1', 'Art. 261 D, 1° du CGI'], ['E', 'VATEX-FR-CGI261D-2', 'Art. 261 D, 2° du CGI (location nue)'],
  ['E', 'VATEX-FR-CGI261D-4', 'Art. 261 D, 4° du CGI (location meublée)'], ['E', 'VATEX-FR-CGI275', 'Art. 275 du CGI (achat en franchise)'], ['E', 'VATEX-FR-CGI277A', 'Art. 277 A du CGI'],
  ['E', 'VATEX-FR-CGI295', 'Art. 295 du CGI (outre-mer)'], ['AE', 'VATEX-EU-AE', 'Autoliquidation'], ['K', 'VATEX-EU-IC', 'Art. 262 ter, I du CGI'],
  ['G', 'VATEX-EU-G', 'Art. 262, I du CGI'], ['O', 'VATEX-EU-O', 'Hors du champ de la TVA'],
];
