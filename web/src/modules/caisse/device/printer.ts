import { escpos, KICK } from '../core/escpos';
import type { Receipt } from '../core/receipt';

export type PrintResult = 'printed' | 'agent_absent' | 'agent_refused';

const PATIENCE = 4000;

async function toAgent(agent: string, bytes: Uint8Array<ArrayBuffer>): Promise<PrintResult> {
  const response = await fetch(agent, {
    method: 'POST', body: bytes, headers: { 'Content-Type': 'application/octet-stream' }, signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  if (response === null) return 'agent_absent';
  return response.ok ? 'printed' : 'agent_refused';
}

/** Prints through the agent; the browser's own printer is the page's affair. */
export const printReceipt = (agent: string, receipt: Receipt): Promise<PrintResult> => toAgent(agent, escpos(receipt));

export const openDrawer = (agent: string): Promise<PrintResult> => toAgent(agent, Uint8Array.from(KICK));
