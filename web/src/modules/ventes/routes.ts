import { page, pageWith } from '../../kit/frame';
import type { Kind } from './form';

const KINDS: Kind[] = ['DEVIS', 'COMMANDE', 'BON_LIVRAISON', 'FACTURE'];

/** What a new document is to be, for whom, and of what it is a copy. */
const readNew = (search: Record<string, unknown>): { type: Kind; client?: string; copie?: string } => ({
  type: KINDS.find((kind) => kind === search.type) ?? 'FACTURE', ...(typeof search.client === 'string' ? { client: search.client } : {}),
  ...(typeof search.copie === 'string' ? { copie: search.copie } : {}),
});

export const ventesRoutes = [
  page('/documents', async () => ({ default: (await import('./list/DocumentsPage')).DocumentsPage })),
  pageWith('/documents/nouveau', readNew, async () => ({ default: (await import('./editor/EditorPage')).NewDocumentPage })),
  page('/documents/$id', async () => ({ default: (await import('./DocumentPage')).DocumentPage })),
] as const;
