/** What is wrong with a number of the trade; null when it is right or empty. */
export type IdentifierFault = 'form' | 'key' | 'other';

/** Without the spaces and points that people put in. */
export const compact = (typed: string): string => typed.replace(/[\s.\u00a0\u202f-]/g, '').toUpperCase();

/** The key of Luhn, as SIREN and SIRET have it. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Establishments of La Poste share a SIREN and have another key: their digits add up to a multiple of five. */
const POSTE = '356000000';

export function sirenFault(typed: string): IdentifierFault | null {
  const siren = compact(typed);
  if (siren === '') return null;
  if (!/^\d{9}$/.test(siren)) return 'form';
  return luhn(siren) ? null : 'key';
}

/** `siren`: that of the same client, with which it must agree. */
export function siretFault(typed: string, siren = ''): IdentifierFault | null {
  const siret = compact(typed);
  if (siret === '') return null;
  if (!/^\d{9}[0-9A-Z]{5}$/.test(siret)) return 'form';
  const poste = siret.startsWith(POSTE) && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
  if (/^\d{14}$/.test(siret) && !luhn(siret) && !poste) return 'key';
  return siren !== '' && !siret.startsWith(compact(siren)) ? 'other' : null;
}

/** The French key over the SIREN; other countries are checked in form only. */
export function vatFault(typed: string, siren = ''): IdentifierFault | null {
  const vat = compact(typed);
  if (vat === '') return null;
  if (!/^[A-Z]{2}[0-9A-Z+*]{2,13}$/.test(vat)) return 'form';
  if (!vat.startsWith('FR')) return null;
  const parts = /^FR([0-9A-Z]{2})(\d{9})$/.exec(vat);
  if (parts === null) return 'form';
  const [, key = '', number = ''] = parts;
  if (!luhn(number)) return 'key';
  if (/^\d{2}$/.test(key) && Number(key) !== (12 + 3 * (Number(number) % 97)) % 97) return 'key';
  return siren !== '' && compact(siren) !== number ? 'other' : null;
}

/** The VAT number that a SIREN gives. */
export function vatOf(siren: string): string {
  const number = compact(siren);
  return `FR${String((12 + 3 * (Number(number) % 97)) % 97).padStart(2, '0')}${number}`;
}

export const emailFault = (typed: string): 'form' | null => (typed.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(typed.trim()) ? null : 'form');

/** "06 12 34 56 78" → "+33612345678" in France; other countries begin with "+". Null when it is no telephone. */
export function phoneOf(typed: string, country: string): string | null {
  const digits = typed.replace(/\(0\)/, '').replace(/[\s.\u00a0\u202f()/-]/g, '').replace(/^00/, '+');
  if (/^\+\d{6,15}$/.test(digits)) return digits;
  return country === 'FR' && /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : null;
}

/** "+33612345678" → "06 12 34 56 78" */
export function phoneShown(stored: string | null): string {
  const french = /^\+33(\d)(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(stored ?? '');
  return french === null ? stored ?? '' : `0${french.slice(1).join(' ')}`;
}
