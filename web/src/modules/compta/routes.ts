import { pageWith } from '../../kit/frame';
import { readBooks } from './address';

export const comptaRoutes = [
  pageWith('/compta', readBooks, async () => ({ default: (await import('./First')).First })),
  pageWith('/compta/tva', readBooks, async () => ({ default: (await import('./VatPage')).VatPage })),
  pageWith('/compta/tva/operations', readBooks, async () => ({ default: (await import('./OperationsPage')).OperationsPage })),
  pageWith('/compta/ventes', readBooks, async () => ({ default: (await import('./SalesJournalPage')).SalesJournalPage })),
  pageWith('/compta/tresorerie', readBooks, async () => ({ default: (await import('./CashJournalPage')).CashJournalPage })),
  pageWith('/compta/concordance', readBooks, async () => ({ default: (await import('./EquationPage')).EquationPage })),
  pageWith('/compta/fec', readBooks, async () => ({ default: (await import('./FecPage')).FecPage })),
  pageWith('/compta/cloture', readBooks, async () => ({ default: (await import('./ClosingPage')).ClosingPage })),
] as const;
