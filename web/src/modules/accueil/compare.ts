import { locale } from '../../kit/i18n';
import { centimes } from '../../kit/money';

/** "+12 %" of one amount to another, by integers; nothing where there is nothing to compare with. */
export function change(now: number, before: number): string | null {
  const [a, b] = [centimes(now), centimes(before)];
  if (b === 0) return null;
  const percent = Math.round(((a - b) * 100) / Math.abs(b));
  return `${percent > 0 ? '+' : ''}${percent.toLocaleString(locale())} %`;
}
