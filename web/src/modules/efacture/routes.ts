import { page, pageWith } from '../../kit/frame';
import { readInbox, readReporting } from './address';

export const efactureRoutes = [
  pageWith('/efacture', readInbox, async () => ({ default: (await import('./First')).First })),
  pageWith('/efacture/recues', readInbox, async () => ({ default: (await import('./InboxPage')).InboxPage })),
  page('/efacture/recues/$id', async () => ({ default: (await import('./ReceivedPage')).ReceivedPage })),
  page('/efacture/transmises', async () => ({ default: (await import('./TransmissionsPage')).TransmissionsPage })),
  pageWith('/efacture/declarations', readReporting, async () => ({ default: (await import('./ReportingPage')).ReportingPage })),
  page('/efacture/declarations/$id', async () => ({ default: (await import('./DeclarationPage')).DeclarationPage })),
] as const;
