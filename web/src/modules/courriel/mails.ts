import { api, given } from '../../api/client';
import type { State } from './address';

export const readSent = async (statut: State | undefined) =>
  given(await api.GET('/api/v1/courriel/envois', { params: { query: statut === undefined ? {} : { statut } } })).envois;

export type Mail = Awaited<ReturnType<typeof readSent>>[number];

/** Level of a reminder, or null for the mail of a document. */
export const levelOf = ({ genre }: Mail): string | null => /^RELANCE_(\d)$/.exec(genre)?.[1] ?? null;
