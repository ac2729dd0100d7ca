import { type Printed, receiptOf } from '../core/receipt';
import { post } from '../device/net';
import type { Kept } from '../device/queue';
import { words } from '../words';
import { certifiedOf, print } from './paying';
import { say } from './store';

/** Prints a ticket again, marked with the number of the copy that the server counted. */
export async function printCopy(kept: Kept): Promise<void> {
  const t = words().recent;
  const reply = await post<{ mention: string }>(`Document/${kept.reponse?.documentId ?? kept.id}/dupliquer-ticket`, {}, 4000);
  if (reply.data === null) return say(reply.status === 0 ? t.needsNetwork : reply.problem?.detail ?? t.needsNetwork, 'bad');
  const mark: Printed = { kind: 'text', text: reply.data.mention, align: 'center', bold: true, large: true };
  const receipt = receiptOf(kept.sold, certifiedOf(kept));
  await print({ lines: [mark, ...receipt.lines, mark], drawer: false });
}
