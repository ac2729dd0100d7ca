/**
 * The keys of identifiers, by the same rules as the server: Luhn for SIREN and SIRET, mod 97 for VAT numbers and IBAN. All
 * take the compact form, without spaces and in capitals.
 */

/** Without spaces, points and hyphens, in capitals: what is stored. */
export const compact = (typed: string): string => typed.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase();

const digits = (text: string): number[] => [...text].map(Number);

function luhn(text: string): boolean {
  const sum = digits(text).reverse().reduce((total, digit, index) => {
    const value = index % 2 === 1 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** A long number modulo a small one, digit by digit. */
const modulo = (text: string, by: number): number => digits(text).reduce((rest, digit) => (rest * 10 + digit) % by, 0);

export const sirenValid = (text: string): boolean => /^\d{9}$/.test(text) && text !== '000000000' && luhn(text);

/** La Poste numbers its offices beyond what Luhn can give: a sum of digits that five divides is enough. */
export function siretValid(text: string): boolean {
  if (!/^\d{14}$/.test(text) || !sirenValid(text.slice(0, 9))) return false;
  if (text.startsWith('356000000') && digits(text).reduce((total, digit) => total + digit, 0) % 5 === 0) return true;
  return luhn(text);
}

/** The VAT number that a French SIREN gives. */
export const vatNumberOf = (siren: string): string => `FR${String((12 + 3 * modulo(siren, 97)) % 97).padStart(2, '0')}${siren}`;

const UNION = ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'EL', 'ES', 'FI', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT',
  'RO', 'SE', 'SI', 'SK', 'XI'];

export function vatNumberValid(text: string): boolean {
  if (text.startsWith('FR')) return /^FR\d{11}$/.test(text) && sirenValid(text.slice(4)) && vatNumberOf(text.slice(4)) === text;
  return UNION.includes(text.slice(0, 2)) && /^[0-9A-Z]{4,15}$/.test(text);
}

/** Lengths of the SEPA countries; others are held to the bounds of ISO 13616. */
const IBAN_LENGTHS: Record<string, number> = {
  AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27, GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22,
  IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SI: 19, SK: 24, SM: 27, VA: 22,
};

export function ibanLengthValid(text: string): boolean {
  const known = IBAN_LENGTHS[text.slice(0, 2)];
  return known === undefined ? text.length >= 15 && text.length <= 34 : text.length === known;
}

export function ibanValid(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[0-9A-Z]+$/.test(text) || !ibanLengthValid(text)) return false;
  const turned = [...text.slice(4), ...text.slice(0, 4)].map((sign) => parseInt(sign, 36).toString()).join('');
  return modulo(turned, 97) === 1;
}

export const bicValid = (text: string): boolean => /^[A-Z]{6}[0-9A-Z]{2}([0-9A-Z]{3})?$/.test(text);

export const nafValid = (text: string): boolean => /^\d{4}[A-Z]$/.test(text);

/** In groups, as they are read aloud. */
export const grouped = (text: string, sizes: readonly number[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (let index = 0; at < text.length; index += 1) {
    const size = sizes[Math.min(index, sizes.length - 1)] ?? text.length;
    parts.push(text.slice(at, at + size));
    at += size;
  }
  return parts.join(' ');
};

export const formatSiren = (text: string): string => grouped(text, [3]);
export const formatSiret = (text: string): string => grouped(text, [3, 3, 3, 5]);
export const formatIban = (text: string): string => grouped(text, [4]);
