import { api, given } from '../../../api/client';
import { ApiError } from '../../../api/problem';

export interface Refusal {
  id: string;
  detail: string;
}

export interface Outcome {
  done: string[];
  refused: Refusal[];
}

/** Does one thing to many documents, one after the other, so that numbers follow the order of the list; a refusal stops nothing. */
export async function eachOf(ids: string[], act: (id: string) => Promise<unknown>, onProgress: (count: number) => void, signal?: AbortSignal): Promise<Outcome> {
  const outcome: Outcome = { done: [], refused: [] };
  for (const id of ids) {
    if (signal?.aborted) break;
    try {
      await act(id);
      outcome.done.push(id);
    } catch (error) {
      outcome.refused.push({ id, detail: error instanceof ApiError ? error.problem.errors?.[0]?.detail ?? error.problem.detail : String(error) });
    }
    onProgress(outcome.done.length + outcome.refused.length);
  }
  return outcome;
}

const path = (id: string) => ({ params: { path: { id } } });

export const issueOne = (id: string): Promise<unknown> => api.POST('/api/v1/Document/{id}/valider', { ...path(id), body: {} });

/** Sends a document with the usual text; once more when it has left before. */
export async function sendOne(id: string): Promise<unknown> {
  const { envois } = given(await api.GET('/api/v1/Document/{id}/courriels', path(id)));
  const again = (envois ?? []).some(({ genre }) => !genre?.startsWith('RELANCE'));
  return again ? api.POST('/api/v1/Document/{id}/renvoyer', { ...path(id), body: {} }) : api.POST('/api/v1/Document/{id}/envoyer', { ...path(id), body: {} });
}

/** Saves a document's page as a file of its own. */
export async function downloadOne(id: string, name: string): Promise<void> {
  const answer = await api.GET('/api/v1/Document/{id}/pdf', { ...path(id), parseAs: 'blob' });
  const blob: unknown = answer.data;
  if (!(blob instanceof Blob)) throw new Error('a page without content');
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.pdf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
