/** What an address proposes for a new transfer: an alert makes one. */
export interface Proposed {
  source?: string;
  destination?: string;
  article?: string;
  quantite?: number;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export function readProposed(search: Record<string, unknown>): Proposed {
  const [source, destination, article, quantite] = [text(search.source), text(search.destination), text(search.article), Number(search.quantite)];
  return { ...(source ? { source } : {}), ...(destination ? { destination } : {}), ...(article ? { article } : {}), ...(Number.isInteger(quantite) && quantite > 0 ? { quantite } : {}) };
}
