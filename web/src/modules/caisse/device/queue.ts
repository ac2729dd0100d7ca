import type { Problem } from '../../../api/problem';
import type { Sale, SaleAnswer } from '../contract';
import type { Sold } from '../core/receipt';

/** EN_COURS: being asked of the server, not handed over. A_ENVOYER: handed over, the server does not know it. */
export type KeptState = 'EN_COURS' | 'A_ENVOYER' | 'ENVOYE' | 'A_TRAITER';

export interface Kept {
  id: string;
  sequence: number;
  etat: KeptState;
  sale: Sale;
  /** What the receipt is made of, so that it can be printed again. */
  sold: Sold;
  at: number;
  reponse: SaleAnswer | null;
  motifs: string[];
}

export interface Reply {
  status: number;
  data: SaleAnswer | null;
  problem: Problem | null;
}

export type Outcome = 'sent' | 'treat' | 'refused' | 'wait';

/** What is known to pass: nobody there, too many at once, a program that stumbled, a session that ended. */
const PASSES = new Set([0, 401, 403, 408, 425, 429]);

/** The server and the device do not count alike: handed over, the ticket is taken and looked at. */
const CHAIN = new Set(['sequence_inattendue', 'chaine_rompue']);

/** What an answer means for a ticket; only one that is not handed over can be refused. */
export function outcomeOf({ status, data, problem }: Reply, handed: boolean): Outcome {
  if (status === 202 || (status < 300 && data?.etat === 'A_TRAITER')) return 'treat';
  if (status >= 200 && status < 300) return 'sent';
  if (PASSES.has(status) || status >= 500 || (!handed && CHAIN.has(problem?.code ?? ''))) return 'wait';
  return handed ? 'treat' : 'refused';
}

export const sentences = ({ data, problem }: Pick<Reply, 'data' | 'problem'>): string[] =>
  data?.motifs?.map(({ detail }) => detail) ?? problem?.errors?.map(({ detail }) => detail) ?? (problem ? [problem.detail] : []);

/** The ticket after an answer. */
export function after(kept: Kept, reply: Reply): Kept {
  const outcome = outcomeOf(reply, kept.sale.remis);
  if (outcome === 'sent') return { ...kept, etat: 'ENVOYE', reponse: reply.data, motifs: [] };
  if (outcome === 'treat') return { ...kept, etat: 'A_TRAITER', reponse: reply.data, motifs: sentences(reply) };
  return kept;
}

/** The ticket once it has been given to the customer: a fact that the server has to take. */
export const handed = (kept: Kept): Kept => ({ ...kept, etat: 'A_ENVOYER', sale: { ...kept.sale, remis: true, horsLigne: true } });

const FIRST = 2000;
const LONGEST = 60_000;
/** How long to wait after so many failures in a row. */
export const backoff = (failures: number): number => (failures === 0 ? 0 : Math.min(LONGEST, FIRST * 2 ** (failures - 1)));

export interface Shelf {
  /** Handed over and not sent, oldest first. */
  unsent: () => Promise<Kept[]>;
  keep: (kept: Kept) => Promise<void>;
}

export interface Line {
  send: (sale: Sale) => Promise<Reply>;
  /** One window at a time, and whoever comes meanwhile goes away. */
  alone: (work: () => Promise<void>) => Promise<void>;
}

export type Flushed = 'empty' | 'waiting';

/** Sends what waits, oldest first, and stops at the first that has to wait: their order is the register's. */
export async function flush(shelf: Shelf, line: Line): Promise<Flushed> {
  let left: Flushed = 'waiting';
  await line.alone(async () => {
    for (const kept of await shelf.unsent()) {
      const reply = await line.send(kept.sale);
      const next = after(kept, reply);
      if (next.etat === 'A_ENVOYER') return;
      await shelf.keep(next);
    }
    left = 'empty';
  });
  return left;
}
