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

/** The store and the page of the alerts are in the address: the dashboard leads to those of a store. */
export function readAlerts({ magasin, page }: Record<string, unknown>): { magasin?: string; page?: number } {
  const number = Number(page);
  return { ...(typeof magasin === 'string' && /^[0-9a-f-]{36}$/.test(magasin) ? { magasin } : {}), ...(Number.isInteger(number) && number > 1 ? { page: number } : {}) };
}
