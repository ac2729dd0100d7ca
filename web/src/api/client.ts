import createClient, { type Middleware } from 'openapi-fetch';
import type { Database } from './database.types';
import { ApiError, type Problem, problemOf } from './problem';
import type { paths } from './schema';

type Tables = Database['public']['Tables'];
export type Model = keyof Tables;
export type Row<M extends Model> = Tables[M]['Row'];
export type Insert<M extends Model> = Tables[M]['Insert'];
export type Update<M extends Model> = Tables[M]['Update'];

/** What the session gave: proves that a request comes from this page. Kept in memory only. */
let csrf = '';
export function setCsrf(value: string): void {
  csrf = value;
}

/** Called when the session has ended; resolves once somebody is logged in again, so that the request is made anew. */
let relogin: (() => Promise<void>) | null = null;
export function onExpired(ask: () => Promise<void>): void {
  relogin = ask;
}

/** Told after each request whether the server was there at all. */
let reached: (there: boolean) => void = () => undefined;
export function onReached(tell: (there: boolean) => void): void {
  reached = tell;
}

/** What a refusal becomes before a page hears it: the same in the words of the pages. */
let worded = (problem: Problem): Promise<Problem> => Promise.resolve(problem);
export function onRefused(word: (problem: Problem) => Promise<Problem>): void {
  worded = word;
}

/** One request, made again after a log-in when the session had ended. Throws ApiError for every refusal. */
async function send(input: Request, patient: boolean): Promise<Response> {
  const again = input.clone();
  if (csrf !== '' && input.method !== 'GET') input.headers.set('X-CSRF-Token', csrf);
  const response = await fetch(input).catch(() => null);
  if (!input.signal.aborted) reached(response !== null);
  if (response?.ok) return response;
  const problem = await problemOf(response);
  if (problem.status === 401 && patient && relogin !== null) {
    await relogin();
    return send(again, false);
  }
  throw new ApiError(await worded(problem));
}

/** The same request repeated has the same effect once: one key for one payload. */
function idempotent(headers: Headers): void {
  if (!headers.has('Idempotency-Key')) headers.set('Idempotency-Key', key());
}

/** `crypto.randomUUID` needs a secure context; a shop's server on plain http has none. */
function key(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const keys: Middleware = {
  onRequest({ request, schemaPath }) {
    // What holds a password must leave no trace with its answer.
    if (request.method === 'POST' && !/session|inscription|mot-de-passe/.test(schemaPath)) idempotent(request.headers);
    return request;
  },
};

/** Nowhere in a unit test, which has no page. */
const HERE = typeof location === 'undefined' ? '' : location.origin;

/** The commands, typed by the contract: `await api.POST('/api/v1/Document/{id}/valider', …)`. */
export const api = createClient<paths>({ baseUrl: HERE, fetch: (request) => send(request, !request.url.endsWith('/session')) });
api.use(keys);

/** Data of a command's answer, where the contract promises one. */
export function given<T>(answer: { data?: T }): NonNullable<T> {
  if (answer.data === undefined || answer.data === null) throw new Error('an answer without content');
  return answer.data;
}

export interface Page<T> {
  rows: T[];
  total: number;
}

export interface Query {
  /** Columns and embeddings, as PostgREST writes them. */
  select?: string;
  order?: string;
  offset?: number;
  limit?: number;
  /** Filters by column: {statut: 'eq.VALIDE'}. */
  filters?: Record<string, string>;
  /** False where nobody asks how many there are in all: counting many rows takes time. */
  counted?: false;
}

function address(model: Model, query: Query): string {
  const words = new URLSearchParams(query.filters);
  if (query.select) words.set('select', query.select);
  if (query.order) words.set('order', query.order);
  if (query.limit !== undefined) words.set('limit', String(query.limit));
  if (query.offset) words.set('offset', String(query.offset));
  return `${location.origin}/api/v1/${model}?${words}`;
}

/** A page of a model with the number of all its rows. `T` adds embeddings to the row. */
export async function list<M extends Model, T = Row<M>>(model: M, query: Query, signal?: AbortSignal): Promise<Page<T>> {
  const response = await send(new Request(address(model, query), { headers: query.counted === false ? {} : { Prefer: 'count=exact' }, signal: signal ?? null }), true);
  const rows: T[] = await response.json();
  const total = Number(response.headers.get('Content-Range')?.split('/')[1] ?? rows.length);
  return { rows, total };
}

/** One record by its id, or null. */
export async function record<M extends Model, T = Row<M>>(model: M, id: string, select = '*'): Promise<T | null> {
  const { rows } = await list<M, T>(model, { select, filters: { id: `eq.${id}` }, limit: 1 });
  return rows[0] ?? null;
}

/** The list as CSV, all pages, piece by piece as the server sends it. */
export async function csvPieces(model: Model, query: Query, signal: AbortSignal, take: (piece: string) => void): Promise<void> {
  const response = await send(new Request(address(model, query), { headers: { Accept: 'text/csv' }, signal }), true);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader?.read(); read !== undefined && !read.done; read = await reader?.read()) take(read.value);
}

/** The list as a CSV file, all pages. */
export async function csv(model: Model, query: Query): Promise<Blob> {
  const response = await send(new Request(address(model, query), { headers: { Accept: 'text/csv' } }), true);
  return response.blob();
}

/** Creates a record and gives it as stored. */
export async function create<M extends Model>(model: M, values: Insert<M>): Promise<Row<M>> {
  const headers = new Headers({ 'Content-Type': 'application/json', Prefer: 'return=representation' });
  idempotent(headers);
  const response = await send(new Request(`${location.origin}/api/v1/${model}`, { method: 'POST', headers, body: JSON.stringify(values) }), true);
  const rows: Row<M>[] | Row<M> = await response.json();
  const [row] = [rows].flat();
  if (row === undefined) throw new Error('a creation without its row');
  return row as Row<M>;
}

/** Changes a record that was read at `version`; another change in between is refused (412). */
export async function change<M extends Model>(model: M, id: string, version: number, values: Update<M>): Promise<void> {
  await send(new Request(`${location.origin}/api/v1/${model}/${id}`, {
    method: 'PATCH', body: JSON.stringify(values), headers: { 'Content-Type': 'application/json', 'If-Match': `"v${version}"` },
  }), true);
}

export async function remove(model: Model, id: string, version: number): Promise<void> {
  await send(new Request(`${location.origin}/api/v1/${model}/${id}`, { method: 'DELETE', headers: { 'If-Match': `"v${version}"` } }), true);
}
