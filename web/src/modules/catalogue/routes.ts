import { page } from '../../kit/frame';

export const catalogueRoutes = [
  page('/articles', async () => ({ default: (await import('./pages')).ArticlesPage })),
  page('/articles/$id', async () => ({ default: (await import('./pages')).ArticlePage })),
] as const;
