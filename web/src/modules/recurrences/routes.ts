import { page, pageWith } from '../../kit/frame';

/** The document that the address proposes to repeat. */
const readNew = (search: Record<string, unknown>): { document?: string } => (typeof search.document === 'string' ? { document: search.document } : {});

export const recurrencesRoutes = [
  page('/recurrences', async () => ({ default: (await import('./RecurrencesPage')).RecurrencesPage })),
  pageWith('/recurrences/nouvelle', readNew, async () => ({ default: (await import('./NewRecurrencePage')).NewRecurrencePage })),
] as const;
