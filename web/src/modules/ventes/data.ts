import { useQuery } from '@tanstack/react-query';
import { api, given, list, record } from '../../api/client';
import type { paths } from '../../api/schema';
import { STORED, type Stored } from './form';

type Answer<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer A } } } } } ? A : never;

export type Extras = Answer<'/api/v1/Document/{id}/complements'>;
export type Follow = Answer<'/api/v1/Document/{id}/suivi'>;
export type Life = Answer<'/api/v1/Document/{id}/actions'>;
export type Instalments = Answer<'/api/v1/Document/{id}/echeances'>;
export type Versions = Answer<'/api/v1/Document/{id}/versions'>;
export type Mails = Answer<'/api/v1/Document/{id}/courriels'>;
export type Mail = NonNullable<Mails['envois']>[number];

const path = (id: string) => ({ params: { path: { id } } });

export const readDocument = (id: string): Promise<Stored | null> => record<'Document', Stored>('Document', id, STORED);
export const readExtras = async (id: string): Promise<Extras> => given(await api.GET('/api/v1/Document/{id}/complements', path(id)));

export interface Whole {
  document: Stored;
  extras: Extras;
}

/** A document with all that it has beside its lines; null when there is none. */
export async function readWhole(id: string): Promise<Whole | null> {
  const document = await readDocument(id);
  return document === null ? null : { document, extras: await readExtras(id) };
}

// All under ['Document', …]: whatever changes a document makes everything about documents be read again.
export const useWhole = (id: string) => useQuery({ queryKey: ['Document', 'record', id], queryFn: () => readWhole(id) });
export const useFollow = (id: string) =>
  useQuery({ queryKey: ['Document', 'suivi', id], queryFn: async () => given(await api.GET('/api/v1/Document/{id}/suivi', path(id))) });
export const useLife = (id: string) =>
  useQuery({ queryKey: ['Document', 'actions', id], queryFn: async () => given(await api.GET('/api/v1/Document/{id}/actions', path(id))) });
export const useInstalments = (id: string, enabled: boolean) =>
  useQuery({ queryKey: ['Document', 'echeances', id], enabled, queryFn: async () => given(await api.GET('/api/v1/Document/{id}/echeances', path(id))) });
export const useVersions = (id: string, enabled: boolean) =>
  useQuery({ queryKey: ['Document', 'versions', id], enabled, queryFn: async () => given(await api.GET('/api/v1/Document/{id}/versions', path(id))) });
export const useMails = (id: string) =>
  useQuery({
    queryKey: ['Document', 'courriels', id], queryFn: async () => given(await api.GET('/api/v1/Document/{id}/courriels', path(id))),
    // A mail that waits is on its way: look again until its fate is known.
    refetchInterval: ({ state }) => (state.data?.envois?.some(({ destinataires }) => destinataires?.some(({ statut }) => statut === 'EN_ATTENTE' || statut === 'REMISE')) ? 3000 : false),
  });

/** What is written of a status of the electronic invoice. */
export interface PlatformStatus {
  id: string;
  code: number;
  auteur: string;
  motif: string | null;
  texte: string | null;
  faitAt: string;
}

export interface Transmission {
  etat: string | null;
  destinataire: string | null;
  erreur: string | null;
  envoyeAt: string | null;
  suivi: string | null;
  statuts: PlatformStatus[];
}

const text = (from: object, name: string): string | null => {
  const value: unknown = Reflect.get(from, name);
  return typeof value === 'string' ? value : null;
};

/** The contract leaves this answer open: what is not as expected is left out. */
export function readTransmission(answer: unknown): Transmission | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const given: unknown = Reflect.get(answer, 'statuts');
  const statuts = Array.isArray(given) ? given : [];
  return {
    etat: text(answer, 'etat'), destinataire: text(answer, 'destinataire'), erreur: text(answer, 'erreur'), envoyeAt: text(answer, 'envoyeAt'),
    suivi: text(answer, 'suivi'),
    statuts: statuts.flatMap((one: unknown) => (typeof one === 'object' && one !== null ? [{
      id: text(one, 'id') ?? '', code: Number(Reflect.get(one, 'code')), auteur: text(one, 'auteur') ?? '', motif: text(one, 'motif'),
      texte: text(one, 'texte'), faitAt: text(one, 'faitAt') ?? '',
    }] : [])),
  };
}

export const useTransmission = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['Document', 'transmission', id], enabled, retry: false,
    queryFn: async () => readTransmission((await api.GET('/api/v1/Document/{id}/transmission', path(id))).data),
  });

export interface Activity {
  id: string;
  action: string;
  createdAt: string;
  source: string;
  apres: unknown;
  User: { prenom: string; nom: string } | null;
}

export const useActivity = (id: string, enabled: boolean) =>
  useQuery({
    queryKey: ['Document', 'activity', id], enabled, retry: false,
    queryFn: async () => (await list<'UserActivity', Activity>('UserActivity', {
      select: 'id,action,createdAt,source,apres,rang,User:userId(prenom,nom)', filters: { modele: 'eq.Document', modeleId: `eq.${id}` }, order: 'rang.desc', limit: 100,
    })).rows,
  });
