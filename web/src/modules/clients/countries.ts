import { locale } from '../../kit/i18n';

/** France and what belongs to it, its neighbours, the Union, and those that shops meet; another stored one stays. */
const CODES = [
  'FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'NC', 'PF', 'WF', 'MC', 'AD', 'BE', 'LU', 'CH', 'DE', 'IT', 'ES', 'PT', 'NL', 'GB', 'IE', 'AT', 'BG', 'CY', 'CZ', 'DK', 'EE', 'FI', 'GR', 'HR', 'HU',
  'LT', 'LV', 'MT', 'PL', 'RO', 'SE', 'SI', 'SK', 'NO', 'IS', 'LI', 'TR', 'MA', 'DZ', 'TN', 'SN', 'CI', 'US', 'CA', 'BR', 'CN', 'JP', 'IN', 'AU', 'AE',
];

export function countries(stored: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(locale(), { type: 'region' });
  const [first = 'FR', ...others] = [...new Set([...CODES, ...(stored ? [stored] : [])])];
  const named = others.map((value) => ({ value, label: names.of(value) ?? value })).sort((a, b) => a.label.localeCompare(b.label, locale()));
  return [{ value: first, label: names.of(first) ?? first }, ...named];
}
