import { pageWith } from '../../kit/frame';
import { readBoard, readRows } from './address';

export const accueilRoutes = [
  pageWith('/', readBoard, async () => ({ default: (await import('./AccueilPage')).AccueilPage })),
  pageWith('/tableau/documents', readRows, async () => ({ default: (await import('./RowsPage')).RowsPage })),
  pageWith('/tableau/articles/$id', readRows, async () => ({ default: (await import('./SoldPage')).SoldPage })),
  pageWith('/tableau/stock', readRows, async () => ({ default: (await import('./LowStockPage')).LowStockPage })),
] as const;
