import { bicValid, formatIban, formatSiren, formatSiret, ibanLengthValid, ibanValid, nafValid, sirenValid, siretValid, vatNumberValid } from './identifiants';

export type IdKind = 'siren' | 'siret' | 'vat' | 'iban' | 'bic' | 'naf';

/**
 * What can be said of an identifier while it is typed: nothing yet, not whole yet, of a shape that nothing can mend, whole
 * with a wrong key, or right.
 */
export type Verdict = 'empty' | 'partial' | 'shape' | 'key' | 'right';

const byDigits = (text: string, length: number, valid: (whole: string) => boolean): Verdict => {
  if (!/^\d*$/.test(text) || text.length > length) return 'shape';
  if (text.length < length) return 'partial';
  return valid(text) ? 'right' : 'key';
};

function vatVerdict(text: string): Verdict {
  if (vatNumberValid(text)) return 'right';
  if (!/^[A-Z]{0,2}[0-9A-Z]*$/.test(text) || text.length > 15) return 'shape';
  if (text.startsWith('FR') && text.length >= 13) return text.length === 13 ? 'key' : 'shape';
  return text.length < 4 || text.startsWith('FR') ? 'partial' : 'shape';
}

function ibanVerdict(text: string): Verdict {
  if (!/^([A-Z]{0,2}|[A-Z]{2}\d{0,2}|[A-Z]{2}\d{2}[0-9A-Z]+)$/.test(text) || text.length > 34) return 'shape';
  if (ibanValid(text)) return 'right';
  if (text.startsWith('FR') && text.length > 27) return 'shape';
  return text.length > 4 && ibanLengthValid(text) && text.length >= 15 ? 'key' : 'partial';
}

/** Judges a compact text. */
export function verdict(kind: IdKind, text: string): Verdict {
  if (text === '') return 'empty';
  switch (kind) {
    case 'siren': return byDigits(text, 9, sirenValid);
    case 'siret': return byDigits(text, 14, siretValid);
    case 'vat': return vatVerdict(text);
    case 'iban': return ibanVerdict(text);
    case 'bic': return bicValid(text) ? 'right' : /^[A-Z]{0,6}$|^[A-Z]{6}[0-9A-Z]{0,4}$/.test(text) ? 'partial' : 'shape';
    case 'naf': return nafValid(text) ? 'right' : /^\d{0,4}$/.test(text) ? 'partial' : 'shape';
  }
}

/** Nothing that is wrong or unfinished is stored. */
export const acceptable = (kind: IdKind, text: string): boolean => ['empty', 'right'].includes(verdict(kind, text));

export function shown(kind: IdKind, text: string): string {
  if (kind === 'siren') return formatSiren(text);
  if (kind === 'siret') return formatSiret(text);
  return kind === 'iban' ? formatIban(text) : text;
}

/** How many characters are missing, where that is known. */
export function left(kind: IdKind, text: string): number | null {
  const whole = { siren: 9, siret: 14, vat: text.startsWith('FR') ? 13 : 0, iban: text.startsWith('FR') ? 27 : 0, bic: 0, naf: 5 }[kind];
  return whole > text.length ? whole - text.length : null;
}
