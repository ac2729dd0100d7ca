import { pageWith } from '../../kit/frame';
import { readClaims, readPayments } from './address';

export const encaissementsRoutes = [
  pageWith('/encaissements', readPayments, async () => ({ default: (await import('./PaymentsPage')).PaymentsPage })),
  pageWith('/creances', readClaims, async () => ({ default: (await import('./ClaimsPage')).ClaimsPage })),
] as const;
