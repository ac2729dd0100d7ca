import { page } from '../../kit/frame';

export const donneesRoutes = [
  page('/donnees', async () => ({ default: (await import('./pages')).DonneesPage })),
  page('/donnees/$model', async () => ({ default: (await import('./pages')).ModelPage })),
  page('/donnees/$model/$id', async () => ({ default: (await import('./pages')).RecordPage })),
] as const;
