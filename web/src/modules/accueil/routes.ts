import { page } from '../../kit/frame';

export const accueilRoutes = [page('/', async () => ({ default: (await import('./AccueilPage')).AccueilPage }))] as const;
