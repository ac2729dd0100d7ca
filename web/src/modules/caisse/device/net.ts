import type { Problem } from '../../../api/problem';
import { problemOf } from '../../../api/problem';

export interface Answer<T> {
  /** 0 when nobody answered in time. */
  status: number;
  data: T | null;
  problem: Problem | null;
  total: number;
}

export interface Asking {
  method?: 'GET' | 'POST' | 'DELETE';
  body?: unknown;
  /** Milliseconds after which the answer is not waited for. */
  patience?: number;
  counted?: boolean;
}

let csrf = '';
export const setToken = (value: string): void => { csrf = value; };

let heard: (status: number) => void = () => undefined;
/** Told the status of every answer: the till shows whether it is connected and whether it has to log in. */
export const onAnswer = (tell: (status: number) => void): void => { heard = tell; };

/** Reads the session's word, which a page that was opened offline never had. */
async function refreshed(): Promise<boolean> {
  const response = await fetch('/api/v1/moi').catch(() => null);
  if (!response?.ok) return false;
  const me: { csrf?: string } = await response.json();
  setToken(me.csrf ?? '');
  return csrf !== '';
}

/** One request; never throws. A session that was begun anew gives another word: it is read, and the request is made once more. */
export async function ask<T>(path: string, asking: Asking = {}): Promise<Answer<T>> {
  if ((asking.method ?? 'GET') === 'GET') return once(path, asking);
  if (csrf === '') await refreshed();
  const answer = await once<T>(path, asking);
  return answer.problem?.code === 'csrf_invalide' && (await refreshed()) ? once(path, asking) : answer;
}

async function once<T>(path: string, { method = 'GET', body, patience = 15_000, counted = false }: Asking): Promise<Answer<T>> {
  const headers = new Headers();
  if (body !== undefined) headers.set('Content-Type', 'application/json');
  if (method !== 'GET') headers.set('X-CSRF-Token', csrf);
  if (counted) headers.set('Prefer', 'count=exact');
  const response = await fetch(`/api/v1/${path}`, {
    method, headers, signal: AbortSignal.timeout(patience), cache: 'no-store', ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => null);
  heard(response?.status ?? 0);
  const total = Number(response?.headers.get('Content-Range')?.split('/')[1] ?? 0);
  if (!response?.ok) return { status: response?.status ?? 0, data: null, problem: await problemOf(response), total };
  const data: T | null = await response.json().catch(() => null);
  return { status: response.status, data, problem: null, total };
}

export const post = <T>(path: string, body: unknown, patience?: number): Promise<Answer<T>> =>
  ask<T>(path, { method: 'POST', body, ...(patience === undefined ? {} : { patience }) });
