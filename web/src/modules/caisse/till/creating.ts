import { type Centimes, divideRounded } from '../../../kit/money';
import { added } from '../core/ticket';
import { post } from '../device/net';
import { setTicket } from './selling';
import { get } from './store';
import { bringAll } from './syncing';

/** What a shop in France sells at, the commonest first. */
export const RATES = [20, 10, 5.5, 2.1] as const;

export interface Described {
  nom: string;
  prix: Centimes;
  tva: number;
}

/** Sells what the catalogue does not have. */
export function sellFree({ nom, prix, tva }: Described): void {
  const { ticket, times } = get();
  setTicket(added(ticket, { id: null, nom, prix, tva }, times ?? 1000));
}

/** The price without tax, to the millionth, so that the price on the shelf comes back from it. */
const withoutTax = (prix: Centimes, tva: number): number =>
  Number(divideRounded(BigInt(prix) * 100_000_000n, 10_000n + BigInt(Math.round(tva * 100)))) / 1_000_000;

/** Makes the article and sells it; says why not, or null. Its stock is not followed until somebody says so in the back office. */
export async function createArticle(code: string, { nom, prix, tva }: Described): Promise<string | null> {
  const id = crypto.randomUUID();
  const reply = await post('Article', {
    id, nom, reference: code, type: 'PRODUIT', prix_vente_ht: withoutTax(prix, tva), prix_vente_ttc: prix / 100, tva, codeBarres: [code], suiviStock: false,
  });
  if (reply.status === 0 || reply.status >= 300) return reply.problem?.errors?.map(({ detail }) => detail).join(' ') || (reply.problem?.detail ?? '');
  const { ticket, times } = get();
  setTicket(added(ticket, { id, nom, prix, tva }, times ?? 1000));
  void bringAll();
  return null;
}
