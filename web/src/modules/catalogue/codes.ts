/** What is wrong with a bar code; null when nothing is, or when it is of no kind that has a key. */
export type CodeFault = 'key' | 'length' | 'double';

/** EAN-8, UPC-A, EAN-13 and GTIN-14 end in a key: weights 3 and 1 from the right. */
function keyRight(code: string): boolean {
  const sum = [...code].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** Faults by place. Codes of other forms than digits are the shop's own and have no key. */
export function codeFault(code: string, others: readonly string[]): CodeFault | null {
  if (code.length > 64) return 'length';
  if (others.includes(code)) return 'double';
  return /^(\d{8}|\d{12,14})$/.test(code) && !keyRight(code) ? 'key' : null;
}

/** "376 0123 45678 9" as a scanner reads it. */
export const cleanCode = (typed: string): string => typed.replace(/\s+/g, '');
