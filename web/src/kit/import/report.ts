import type { paths } from '../../api/schema';

/** What the contract answers to an import and to its undoing; the same for every model that imports. */
export type Answer = paths['/api/v1/Article/importer']['post']['responses'][200]['content']['application/json'];
export type UndoAnswer = paths['/api/v1/Article/annuler-import']['post']['responses'][200]['content']['application/json'];
export type Separator = ';' | ',' | '|' | 'tab';

export const VERDICTS = ['CREER', 'MODIFIER', 'INCHANGE', 'ERREUR'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface Notice {
  code: string;
  column: string;
  detail: string;
}

export interface ReportRow {
  line: number;
  verdict: Verdict;
  reference: string;
  name: string;
  differences: { field: string; before: string; after: string }[];
  faults: Notice[];
  notices: Notice[];
}

export interface Report {
  encoding: string;
  separator: string;
  importId: string | null;
  counts: Record<Verdict, number>;
  notices: Notice[];
  rows: ReportRow[];
  truncated: boolean;
}

type Notices = NonNullable<Answer['avis']> | null | undefined;

const notices = (list: Notices): Notice[] =>
  (list ?? []).map(({ code, colonne, detail }) => ({ code: code ?? '', column: colonne ?? '', detail: detail ?? '' }));

/** The answer with nothing left open. */
export function reportOf(answer: Answer): Report {
  const { compte } = answer;
  return {
    encoding: answer.encodage ?? '', separator: answer.separateur ?? '', importId: answer.importId ?? null, truncated: answer.tronque === true,
    counts: { CREER: compte?.creer ?? 0, MODIFIER: compte?.modifier ?? 0, INCHANGE: compte?.inchange ?? 0, ERREUR: compte?.erreur ?? 0 },
    notices: notices(answer.avis),
    rows: (answer.lignes ?? []).map((row) => ({
      line: row.ligne ?? 0, verdict: row.verdict ?? 'ERREUR', reference: row.reference ?? '', name: row.nom ?? '',
      differences: (row.differences ?? []).map(({ champ, avant, apres }) => ({ field: champ ?? '', before: avant ?? '', after: apres ?? '' })),
      faults: notices(row.fautes), notices: notices(row.avis),
    })),
  };
}
