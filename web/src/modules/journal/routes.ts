import { page, pageWith } from '../../kit/frame';
import { readLogState } from './address';

export const journalRoutes = [
  pageWith('/journal', readLogState, async () => ({ default: (await import('./JournalPage')).JournalPage })),
  page('/journal/aujourdhui', async () => ({ default: (await import('./ActivitePage')).ActivitePage })),
] as const;
