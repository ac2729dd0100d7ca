import { type Fault, fieldOf } from '../api/problem';

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A sentence that says nothing by itself of what it is about. */
const NAMELESS = /^(Ce champ|Cette valeur|La valeur|Valeur|Champ|Obligatoire|This field|This value)/i;

/** The sentence of a fault that no field shows, with the label of its field in the place of the machine's name. */
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
