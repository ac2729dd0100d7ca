import { page } from '../../kit/frame';

export const clientsRoutes = [
  page('/clients', async () => ({ default: (await import('./pages')).ClientsPage })),
  page('/clients/$id', async () => ({ default: (await import('./pages')).ClientPage })),
] as const;
