import { due, sums } from '../core/ticket';
import { rest } from '../core/tender';
import { get, subscribe } from './store';

/** What the customer sees, in a window of their own. */
export interface Shown {
  shop: string;
  lines: { designation: string; quantite: number; montant: number }[];
  total: number;
  rest: number | null;
  done: { total: number; change: number } | null;
  training: boolean;
}

export const CHANNEL = 'caisse-client';

function shown(): Shown {
  const { ticket, tender, done, state, training } = get();
  const { lines } = sums(ticket);
  return {
    shop: state?.entreprise.raisonSociale ?? '', training,
    lines: ticket.lines.map(({ designation, quantite }, index) => ({ designation, quantite, montant: Number(lines[index] ?? 0n) })),
    total: due(ticket).due, rest: tender === null ? null : rest(tender), done: done === null ? null : { total: done.total, change: done.change },
  };
}

/** Tells the other window each change, after the till's own frame; and when it asks. */
export function showCustomer(): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  let waiting = false;
  const tell = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      channel.postMessage(shown());
    });
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => { if (data === 'bonjour') tell(); };
  const stop = subscribe(tell);
  return () => {
    stop();
    channel.close();
  };
}
