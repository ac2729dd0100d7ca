import { page, pageWith } from '../../kit/frame';
import { readInbox, readReporting } from './address';

export const efactureRoutes = [
  pageWith('/factures-recues', readInbox, async () => ({ default: (await import('./InboxPage')).InboxPage })),
  page('/factures-recues/$id', async () => ({ default: (await import('./ReceivedPage')).ReceivedPage })),
  page('/transmissions', async () => ({ default: (await import('./TransmissionsPage')).TransmissionsPage })),
  pageWith('/declarations', readReporting, async () => ({ default: (await import('./ReportingPage')).ReportingPage })),
  page('/declarations/$id', async () => ({ default: (await import('./DeclarationPage')).DeclarationPage })),
] as const;
