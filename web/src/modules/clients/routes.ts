import { page } from '../../kit/frame';

export const clientsRoutes = [
  page('/clients', async () => ({ default: (await import('./ClientsPage')).ClientsPage })),
  page('/clients/importer', async () => ({ default: (await import('./ImportPage')).ImportPage })),
  page('/clients/$id', async () => ({ default: (await import('./ClientPage')).ClientPage })),
] as const;
