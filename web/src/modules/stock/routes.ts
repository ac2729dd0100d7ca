import { page, pageWith } from '../../kit/frame';
import { readAlerts, readProposed } from './proposed';

export const stockRoutes = [
  page('/stock', async () => ({ default: (await import('./StockPage')).StockPage })),
  page('/stock/mouvements', async () => ({ default: (await import('./MovementsPage')).MovementsPage })),
  page('/stock/saisir', async () => ({ default: (await import('./EnterPage')).EnterPage })),
  page('/stock/registre/$id', async () => ({ default: (await import('./LedgerPage')).LedgerPage })),
  page('/stock/transferts', async () => ({ default: (await import('./TransfersPage')).TransfersPage })),
  pageWith('/stock/transferts/$id', readProposed, async () => ({ default: (await import('./TransferPage')).TransferPage })),
  page('/stock/inventaires', async () => ({ default: (await import('./CountsPage')).CountsPage })),
  page('/stock/inventaires/$id', async () => ({ default: (await import('./CountPage')).CountPage })),
  pageWith('/stock/alertes', readAlerts, async () => ({ default: (await import('./AlertsPage')).AlertsPage })),
  page('/stock/valeur', async () => ({ default: (await import('./ValuePage')).ValuePage })),
  page('/stock/etiquettes', async () => ({ default: (await import('./LabelsPage')).LabelsPage })),
  page('/stock/magasins', async () => ({ default: (await import('./StoresPage')).StoresPage })),
  page('/stock/magasins/$id', async () => ({ default: (await import('./StoresPage')).StorePage })),
] as const;
