import { page } from '../../kit/frame';

export const stockRoutes = [
  page('/stock', async () => ({ default: (await import('./StockPage')).StockPage })),
  page('/stock/mouvements', async () => ({ default: (await import('./MovementsPage')).MovementsPage })),
  page('/stock/magasins', async () => ({ default: (await import('./StoresPage')).StoresPage })),
  page('/stock/magasins/$id', async () => ({ default: (await import('./StoresPage')).StorePage })),
] as const;
