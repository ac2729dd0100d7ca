import type { Check, Movement, OpenSession } from '../contract';
import { type Count, countBody, counted } from '../core/cash';
import { put } from '../device/db';
import { ask, post } from '../device/net';
import { openDrawer } from '../device/printer';
import { waiting } from '../device/tickets';
import { get, set } from './store';
import { flushNow, readState } from './syncing';

const path = (verb: string): string => `Register/${get().device?.registerId ?? ''}/${verb}`;
const why = (problem: { detail: string; errors?: { detail: string }[] } | null): string => problem?.errors?.map(({ detail }) => detail).join(' ') ?? problem?.detail ?? '';

/** Opens a session with what is counted in the drawer. */
export async function open(count: Count): Promise<string | null> {
  const reply = await post<OpenSession>(path('ouvrir'), { fondDeCaisse: counted(count) / 100, comptage: countBody(count) });
  if (reply.data === null) return why(reply.problem);
  await readState();
  const { state, cashier } = get();
  if (state !== null) await put('session', state, 'etat');
  set({ phase: cashier === null ? 'verrou' : 'vente' });
  return null;
}

export async function move({ nature, montant, motif }: Movement): Promise<string | null> {
  const reply = await post(path('mouvement'), { nature, montant, motif });
  if (reply.status === 0 || reply.status >= 300) return why(reply.problem);
  const { agent } = get().settings;
  if (agent !== '') await openDrawer(agent);
  return null;
}

/** Totals of the day, as the server writes them. */
export interface Totals {
  numero?: number;
  parTaux?: { taux: number; ht: number; tva: number; ttc: number }[];
  parMoyen?: { moyen: string; montant: number; nombre?: number }[];
  parCaissier?: { nom: string; montant: number; nombre?: number }[];
  parCategorie?: { nom: string; montant: number }[];
  mouvements?: { nature: string; montant: number; motif: string; at: string }[];
  tickets?: number;
  total?: number;
  fondDeCaisse?: number;
  especesAttendues?: number | null;
  especesComptees?: number | null;
  ecart?: number | null;
}

export const readX = async (): Promise<Totals | null> => (await ask<Totals>(path('x'))).data;

/** What has to be settled before the drawer is counted; sends first what can be sent. */
export async function prepare(): Promise<{ checks: Check[] } | { why: string }> {
  await flushNow(true);
  const { unsent } = await waiting();
  const reply = await post<Check[] | { controles: Check[] }>(path('preparer-cloture'), { enAttenteAppareil: unsent });
  if (reply.data === null) return { why: why(reply.problem) };
  return { checks: Array.isArray(reply.data) ? reply.data : reply.data.controles };
}

export interface Closing {
  count: Count;
  others: Record<string, number>;
  reason: string;
  override: string;
}

export async function close({ count, others, reason, override }: Closing): Promise<{ z: Totals } | { why: string }> {
  const reply = await post<Totals>(path('cloturer'), {
    comptage: countBody(count), autresMoyens: others, ...(reason.trim() === '' ? {} : { motifEcart: reason.trim() }), ...(override.trim() === '' ? {} : { passerOutre: { raison: override.trim() } }),
  }, 60_000);
  return reply.data === null ? { why: why(reply.problem) } : { z: reply.data };
}
