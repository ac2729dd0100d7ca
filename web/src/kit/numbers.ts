/** What a field of numbers makes of what stands in it: a number, nothing, or no number and why. */
export type Heard = { number: number | null } | { fault: 'half' | 'whole' } | { fault: 'decimals'; most: number };

/** Reads raw digits with a point, as the field keeps them: "", "-", ".", "1.", ".5", "-0.50". Half of a number is none yet, and never another number. */
export function heard(raw: string, whole: boolean, decimals?: number): Heard {
  if (raw === '') return { number: null };
  const parts = /^-?(\d*)(?:(\.)(\d*))?$/.exec(raw);
  if (parts === null) return { fault: 'half' };
  const [, before = '', point, after = ''] = parts;
  if (whole && point !== undefined && !/^0*$/.test(after)) return { fault: 'whole' };
  if (whole && point !== undefined && after === '') return { fault: 'whole' };
  if (before === '' && after === '') return { fault: 'half' };
  if (decimals !== undefined && after.replace(/0+$/, '').length > decimals) return { fault: 'decimals', most: decimals };
  const number = Number(raw);
  return { number: number === 0 ? 0 : number };
}

/** "1 234,56", "1.234,56" and "1,234.56" as raw digits with a point; null for what is no such number. A sole comma or point parts decimals. */
export function pasted(text: string): string | null {
  const tight = text.replace(/[\s\u00a0\u202f\u2009'’]/g, '').replace(/[€%]$/, '').replace(/^[−–]/, '-');
  if (!/^[-+]?[\d.,]*\d[\d.,]*$/.test(tight)) return null;
  const last = Math.max(tight.lastIndexOf(','), tight.lastIndexOf('.'));
  const mark = tight.charAt(last);
  const single = last >= 0 && tight.indexOf(mark) === last;
  const [before, after] = single ? [tight.slice(0, last), `.${tight.slice(last + 1)}`] : [tight, ''];
  const digits = before.replace(/[.,+]/g, '');
  return `${digits}${after}`;
}

/** A number as raw digits, rounded to its decimals, of which some are shown even where they are zeros. */
export function rawOf(value: number | null, decimals: number | undefined, shown: number): string {
  if (value === null || Number.isNaN(value)) return '';
  const [before = '', after = ''] = value.toFixed(decimals ?? 6).split('.');
  const kept = after.replace(/0+$/, '').padEnd(Math.min(shown, after.length), '0');
  return kept === '' ? before : `${before}.${kept}`;
}
