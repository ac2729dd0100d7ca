import { locale } from './i18n';

/** One formatter a language, made when it is first needed. */
function spoken(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return () => {
    const format = made.get(locale()) ?? new Intl.DateTimeFormat(locale(), options);
    made.set(locale(), format);
    return format;
  };
}

const day = spoken({ day: '2-digit', month: '2-digit', year: 'numeric' });
const moment = spoken({ dateStyle: 'short', timeStyle: 'short' });

/** "22/11/2026" for an ISO date; dates of documents have no hour and no zone. */
export function formatDate(iso: string | null | undefined): string {
  if (!iso) return '';
  const [y, m, d] = iso.slice(0, 10).split('-').map(Number);
  return y && m && d ? day().format(new Date(y, m - 1, d)) : iso;
}

export const formatMoment = (iso: string | null | undefined): string => (iso ? moment().format(new Date(iso)) : '');

const iso = (date: Date): string =>
  `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;

/**
 * What people type for a date: "3/2", "3/2/26", "030226", "+30" (days from today), "fm" (end of this month), "aujourd'hui".
 * Null when it is no date.
 */
export function parseDate(text: string, today = new Date()): string | null {
  const typed = text.trim().toLowerCase();
  if (typed === '') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return typed;
  if (typed === 'fm' || typed === 'eom') return iso(new Date(today.getFullYear(), today.getMonth() + 1, 0));
  if (typed === 'auj' || typed.startsWith('aujourd') || typed === 'today') return iso(today);
  const ahead = /^\+(\d{1,4})$/.exec(typed);
  if (ahead) return iso(new Date(today.getFullYear(), today.getMonth(), today.getDate() + Number(ahead[1])));
  const parts = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{2}|\d{4}))?$/.exec(typed) ?? /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(typed);
  if (!parts) return null;
  const [d, m] = [Number(parts[1]), Number(parts[2])];
  const y = parts[3] === undefined ? today.getFullYear() : Number(parts[3]) + (parts[3].length === 2 ? 2000 : 0);
  const date = new Date(y, m - 1, d);
  return date.getMonth() === m - 1 && date.getDate() === d ? iso(date) : null;
}
