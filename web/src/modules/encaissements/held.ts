import { daysSince } from '../../kit/period';

/** What is known of an overdue invoice that gets no reminder today. */
export interface Kept {
  disputed: boolean;
  email: string | null;
  promise: string | undefined;
  /** The last reminder that left: its level and its day. */
  last: { level: number; day: string } | undefined;
}

export type Reason = { code: 'litige' | 'adresse' | 'finies' | 'jour' | 'calme' } | { code: 'promesse'; day: string } | { code: 'attente'; level: number; day: string };

const LEVELS = 3;

/** Why it is held back: what a person can change comes first. */
export function reasonOf(kept: Kept, today = new Date()): Reason {
  if (kept.disputed) return { code: 'litige' };
  if (kept.promise !== undefined && daysSince(kept.promise, today) <= 0) return { code: 'promesse', day: kept.promise };
  if (!kept.email) return { code: 'adresse' };
  if (kept.last !== undefined && kept.last.level >= LEVELS) return { code: 'finies' };
  if (today.getDay() === 0 || today.getDay() === 6) return { code: 'calme' };
  return kept.last === undefined ? { code: 'jour' } : { code: 'attente', ...kept.last };
}
