import type { Check, Movement, OpenSession } from '../contract';
import { type Count, countBody, counted } from '../core/cash';
import type { Other } from '../core/others';
import { put } from '../device/db';
import { ask, post } from '../device/net';
import { openDrawer } from '../device/printer';
import { waiting } from '../device/tickets';
import { settleLost } from './card';
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

/** What was sold and taken since the opening, as an X says it and a Z freezes it. */
export interface Totals {
  tickets: number;
  retours: number;
  ventes_ttc: number;
  retours_ttc: number;
  net_ttc: number;
  pourboires: number;
  arrondis: number;
  tva: { taux: number; ht: number; tva: number; ttc: number }[];
  moyens: { moyen: string; montant: number; nombre: number }[];
  caissiers: { nom: string; montant: number; nombre: number }[];
  categories: { nom: string; montant: number }[];
  mouvements: { nature: string; montant: number; nombre: number }[];
}

export interface Report {
  numero?: number;
  session?: OpenSession;
  especesAttendues: number | null;
  especesComptees?: number;
  ecart?: number;
  grandTotalPerpetuel?: number;
  totaux: Totals;
  /** What was counted beside cash, in euros. */
  autres?: Partial<Record<Other, number>>;
  /** Closed in spite of what was left to do. */
  passeOutre?: { raison: string; par: string; points: string[] } | null;
}

export const readX = async (): Promise<Report | null> => (await ask<Report>(path('x'))).data;

/** What has to be settled before the drawer is counted; sends first what can be sent. */
export async function prepare(): Promise<{ checks: Check[] } | { why: string }> {
  await flushNow(true);
  await settleLost();
  const { unsent } = await waiting();
  const reply = await post<{ session: OpenSession; points: Check[] }>(path('preparer-cloture'), { enAttenteAppareil: unsent });
  if (reply.data === null) return { why: why(reply.problem) };
  await readState();
  return { checks: reply.data.points };
}

/** Goes back to selling. */
export async function resumeSelling(): Promise<void> {
  await post(path('annuler-cloture'), {});
  await readState();
  set({ phase: get().cashier === null ? 'verrou' : 'vente' });
}

export interface Closing {
  count: Count;
  others: Partial<Record<Other, number>>;
  reason: string;
  override: string;
}

export async function close({ count, others, reason, override }: Closing): Promise<{ z: Report } | { why: string } | { difference: string; expected: number | null }> {
  const { cashier } = get();
  const reply = await post<Report>(path('cloturer'), {
    comptage: countBody(count), autresMoyens: others, ...(reason.trim() === '' ? {} : { motifEcart: reason.trim() }), ...(override.trim() === '' ? {} : { passerOutre: { raison: override.trim(), ...(cashier === null ? {} : { parId: cashier.id }) } }),
  }, 60_000);
  if (reply.data !== null) return { z: { ...reply.data, autres: others } };
  // The drawer is counted by now: what it should hold may be said, unless one counts blind.
  if (reply.problem?.code === 'motif_ecart_manquant') return { difference: reply.problem.detail, expected: (await readX())?.especesAttendues ?? null };
  return { why: why(reply.problem) };
}
