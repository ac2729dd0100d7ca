import { useQueries } from '@tanstack/react-query';
import { list, type Model } from '../../api/client';
import { isModel } from '../../kit/contract';
import { formatEuros } from '../../kit/money';
import { nameColumns, nameOf } from '../../kit/naming';
import { modelLabel } from '../../kit/words';
import { recordAddress } from './address';
import type { Line } from './log';
import { useWords } from './words';

/** What a line is about, as a person calls it, and where it is seen while it is there. */
export interface Subject {
  name: string;
  address: string | null;
}

const read = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {});

/** The number or name that a line holds itself: of what was deleted it is the only one left. */
function named(value: unknown): string {
  const of = read(value);
  return [of.numero, of.reference, of.nom, of.email].find((one): one is string => typeof one === 'string' && one !== '') ?? '';
}

/** The money that an act moved. */
function amount({ apres }: Line): string {
  const of = read(apres);
  const moved = [of.montant, of.montant_ttc].find((one): one is number => typeof one === 'number');
  return moved === undefined ? '' : formatEuros(moved);
}

/** The names of the records that lines are about, read by model; of what may not be read there are none. */
export function useSubjects(lines: readonly Line[]): (line: Line) => Subject {
  const t = useWords();
  const ids = new Map<Model, Set<string>>();
  for (const { modele, modeleId } of lines) {
    if (isModel(modele) && modeleId !== null) ids.set(modele, (ids.get(modele) ?? new Set()).add(modeleId));
  }
  const found = useQueries({
    queries: [...ids].map(([model, wanted]) => ({
      queryKey: [model, 'subjects', [...wanted].sort()], retry: false,
      queryFn: async () => (await list<Model, Record<string, unknown>>(model, { select: ['id', ...nameColumns(model)].join(','), filters: { id: `in.(${[...wanted].join(',')})` }, limit: wanted.size, counted: false })).rows,
    })),
    combine: (answers) => new Map(answers.flatMap(({ data }) => data ?? []).map((row) => [String(row.id), row])),
  });
  const own: Readonly<Record<string, string>> = t.models;
  return (line) => {
    const model = isModel(line.modele) ? line.modele : undefined;
    const row = line.modeleId === null ? undefined : found.get(line.modeleId);
    const told = named(line.apres) || named(line.avant);
    const what = own[line.modele] ?? modelLabel(line.modele);
    if (model === undefined || row === undefined) return { name: [what, told].filter(Boolean).join(' '), address: model === undefined ? recordAddress(line.modele, line.modeleId) : null };
    // The kind of a document is the first part of its name; a draft has no number yet.
    const name = model === 'Document' ? `${nameOf(model, row)}${row.numero === null ? ` (${t.draft})` : ''}` : [what, nameOf(model, row) || told].filter(Boolean).join(' ');
    return { name: [name, amount(line)].filter(Boolean).join(' · '), address: recordAddress(line.modele, line.modeleId) };
  };
}
