/** One fault of an input, with its place as a JSON pointer ("#/lignes/0/quantite"). */
export interface Fault {
  pointer?: string;
  code: string;
  detail: string;
}

/** RFC 9457, as the server answers every refusal. `code` decides what the program does; `detail` is for people. */
export interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
  instance?: string;
  errors?: Fault[];
}

export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = 'ApiError';
  }
}

export const OFFLINE: Problem = {
  status: 0, code: 'hors_ligne', title: 'Pas de réponse',
  detail: 'Le serveur ne répond pas : vérifiez votre connexion, puis réessayez. Rien n’a été perdu.',
};

function isProblem(value: unknown): value is Partial<Problem> {
  return typeof value === 'object' && value !== null && 'detail' in value;
}

/** What a refused or missing answer says; an unreadable body still gives a sentence to show. */
export async function problemOf(response: Response | null): Promise<Problem> {
  if (response === null) return OFFLINE;
  const body: unknown = await response.json().catch(() => null);
  const unreadable: Problem = {
    status: response.status, code: 'reponse_illisible', title: 'Réponse inattendue',
    detail: `Le serveur a répondu « ${response.status} » sans explication.`,
  };
  return isProblem(body) ? { ...unreadable, ...body, status: response.status } : unreadable;
}

/** "#/lignes/0/quantite" → "lignes.0.quantite", the path of a form's field. */
export function fieldOf(pointer: string | undefined): string {
  return (pointer ?? '').replace(/^#?\//, '').split('/').map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .filter(Boolean).join('.');
}
