import type { Centimes } from '../../../kit/money';
import type { Milli } from './ticket';

/** What a scanned code stands for. */
export type Scanned =
  | { kind: 'article'; code: string }
  | { kind: 'weighed'; code: string; quantite: Milli }
  | { kind: 'priced'; code: string; prix: Centimes }
  | { kind: 'ticket'; numero: string }
  | { kind: 'local'; register: string; sequence: number }
  | { kind: 'client'; id: string };

const digitsOf = (code: string): number[] => [...code].map(Number);

/** Whether the last digit of an EAN is the one that the others ask for. */
export function eanHolds(code: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return false;
  const sum = digitsOf(code).reverse().reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** Codes of what was weighed begin with two digits that say what follows: 28 and 29 a weight in grams, other twenties a price in centimes. */
export const WEIGHTS: readonly string[] = ['28', '29'];

/** `2P CCCCC VVVVV K`: the article is found by its first seven digits. */
export function readCode(text: string, weights: readonly string[] = WEIGHTS): Scanned {
  const code = text.trim();
  const local = /^L-?([\dA-Za-z]+)-(\d+)$/i.exec(code);
  if (local) return { kind: 'local', register: local[1] ?? '', sequence: Number(local[2]) };
  const ticket = /^[TR][\dA-Za-z]*-\d{4}-\d{1,9}$/i.exec(code);
  if (ticket) return { kind: 'ticket', numero: code.toUpperCase() };
  const client = /^CLIENT-([\da-f-]{36})$/i.exec(code)?.[1];
  if (client !== undefined) return { kind: 'client', id: client.toLowerCase() };
  if (/^2[0-9]\d{11}$/.test(code) && eanHolds(code)) {
    const value = Number(code.slice(7, 12));
    const known = code.slice(0, 7);
    return weights.includes(code.slice(0, 2)) ? { kind: 'weighed', code: known, quantite: value } : { kind: 'priced', code: known, prix: value };
  }
  return { kind: 'article', code };
}
