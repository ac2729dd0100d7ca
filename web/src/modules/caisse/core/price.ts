import type { Centimes } from '../../../kit/money';

/** "3,5" as centimes; null when it is no price. */
export function priceTyped(text: string): Centimes | null {
  const found = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(text.trim().replace(/\s|€/g, ''));
  return found === null ? null : Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}
