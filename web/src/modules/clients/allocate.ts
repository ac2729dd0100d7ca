import { centimes } from '../../kit/money';

/** A document that a payment may settle. Amounts in euros, as the server gives them. */
export interface Open {
  id: string;
  numero: string | null;
  type: string;
  dateEmission: string;
  dateEcheance: string | null;
  reste_a_payer: number;
  statutReglement: string | null;
}

/** People decide about disputed and lost claims; a payment without a word leaves them. */
export const automatic = ({ statutReglement }: Open): boolean => statutReglement !== 'EN_LITIGE' && statutReglement !== 'IRRECOUVRABLE';

/** The oldest due first; on one day, in the order of their numbers. */
export const byDue = (documents: readonly Open[]): Open[] => [...documents].sort((a, b) => {
  const [x, y] = [a.dateEcheance ?? a.dateEmission, b.dateEcheance ?? b.dateEmission];
  return x.localeCompare(y) || (a.numero ?? '').localeCompare(b.numero ?? '') || a.id.localeCompare(b.id);
});

/** Parts in centimes by document, of `amount` centimes over the oldest due. */
export function proposed(documents: readonly Open[], amount: number): Map<string, number> {
  let left = amount;
  const parts = new Map<string, number>();
  for (const document of byDue(documents).filter(automatic)) {
    const part = Math.min(left, centimes(document.reste_a_payer));
    if (part > 0) parts.set(document.id, part);
    left -= part;
  }
  return parts;
}

export const sum = (parts: ReadonlyMap<string, number>): number => [...parts.values()].reduce((total, part) => total + part, 0);

/** What the server refuses about parts of a payment; null when it takes them. `over`: more given out than received; `exceeds`: more than a
 * document asks for; `carrier`: something is left and no document is paid in full to carry it; `credit`: it is left and that was not agreed to. */
export type Fault = 'none' | 'over' | 'exceeds' | 'carrier' | 'credit';

export function partsFault(documents: readonly Open[], parts: ReadonlyMap<string, number>, amount: number, credit: boolean): Fault | null {
  const dues = new Map(documents.map(({ id, reste_a_payer }) => [id, centimes(reste_a_payer)]));
  const given = sum(parts);
  if (amount <= 0 || given === 0) return 'none';
  if ([...parts].some(([id, part]) => part > (dues.get(id) ?? 0))) return 'exceeds';
  if (given > amount) return 'over';
  if (given === amount) return null;
  if (![...parts].some(([id, part]) => part > 0 && part === dues.get(id))) return 'carrier';
  return credit ? null : 'credit';
}

/** As the commands take them. */
export const allocations = (parts: ReadonlyMap<string, number>): { documentId: string; montant: number }[] =>
  [...parts].filter(([, part]) => part > 0).map(([documentId, part]) => ({ documentId, montant: part / 100 }));
