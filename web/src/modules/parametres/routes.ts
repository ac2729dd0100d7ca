import { page } from '../../kit/frame';

export const parametresRoutes = [page('/parametres', async () => ({ default: (await import('./pages')).ParametresPage }))] as const;
