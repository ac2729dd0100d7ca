import { type Fault, fieldOf, type Problem } from '../api/problem';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A sentence that says nothing by itself of what it is about. */
const NAMELESS = /^(Ce champ|Cette valeur|La valeur|Valeur|Champ|Obligatoire|This field|This value)/i;

/** The sentence of a fault with the label of its field in the place of the machine's name. */
export function faultText({ pointer, detail }: Pick<Fault, 'pointer' | 'detail'>, labelOf: (name: string) => string | undefined): string {
  const name = fieldOf(pointer).split('.').filter((part) => !/^\d+$/.test(part)).at(-1) ?? '';
  const label = name === '' ? undefined : labelOf(name);
  if (label === undefined) return detail;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const quoted = detail.replace(new RegExp(`([«“"'\`]\\s?)${escaped}(\\s?[»”"'\`])`, 'g'), (_, open: string, close: string) => `${open}${label}${close}`);
  // A name of the machine's is not a word of a language: an ordinary word stays what it is.
  const said = /_|[a-z][A-Z]/.test(name) ? quoted.replace(new RegExp(`(?<![\\w«])${escaped}(?!\\w)`, 'g'), `« ${label} »`) : quoted;
  return NAMELESS.test(said) && !folded(said).includes(folded(label)) ? `${label} : ${said}` : said;
}

/** A refusal whose faults call fields by their labels. */
export function inLabels(problem: Problem, labelOf: (name: string) => string | undefined): Problem {
  const errors = problem.errors?.map((fault) => ({ ...fault, detail: faultText(fault, labelOf) }));
  // The only fault is the refusal's own sentence.
  const same = problem.errors?.findIndex(({ detail }) => detail === problem.detail) ?? -1;
  return { ...problem, ...errors && { errors }, detail: errors?.[same]?.detail ?? problem.detail };
}

/** The same in the labels that the pages know; they come with the first refusal that needs them. */
export const inWords = (problem: Problem): Promise<Problem> => (problem.errors?.length ?? 0) === 0 ? Promise.resolve(problem)
  : import('./words').then(({ columnKnown }) => inLabels(problem, columnKnown), () => problem);
