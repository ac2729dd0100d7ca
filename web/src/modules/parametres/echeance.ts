const DAY = 86_400_000;

const moment = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const text = (date: Date): string => date.toISOString().slice(0, 10);
const endOfMonth = (date: Date): Date => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0));
const later = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY);

/** "fin": the delay, then the end of the month. "avant": the end of the month, then the delay. */
export type Reading = 'aucune' | 'fin' | 'avant';

/** The day when an invoice is due. */
export function dueDate(emission: string, days: number, reading: Reading): string {
  const start = moment(emission);
  if (reading === 'avant') return text(later(endOfMonth(start), days));
  const due = later(start, days);
  return text(reading === 'fin' ? endOfMonth(due) : due);
}

/** Between professionals: sixty days, or forty-five to the end of the month (C. com. L441-10). */
export const tooLong = (days: number, toEndOfMonth: boolean): boolean => days > (toEndOfMonth ? 45 : 60);
