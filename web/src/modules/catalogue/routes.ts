import { page, pageWith } from '../../kit/frame';

/** The article that a new one is copied from. */
const readNew = (search: Record<string, unknown>): { copie?: string } => (typeof search.copie === 'string' ? { copie: search.copie } : {});

const article = async () => ({ default: (await import('./ArticlePage')).ArticlePage });

export const catalogueRoutes = [
  page('/articles', async () => ({ default: (await import('./ArticlesPage')).ArticlesPage })),
  page('/articles/prix', async () => ({ default: (await import('./GridPage')).GridPage })),
  page('/articles/categories', async () => ({ default: (await import('./CategoriesPage')).CategoriesPage })),
  page('/articles/champs', async () => ({ default: (await import('./FieldsPage')).FieldsPage })),
  page('/articles/importer', async () => ({ default: (await import('./ImportPage')).ImportPage })),
  pageWith('/articles/nouveau', readNew, article),
  page('/articles/$id', article),
] as const;
