import type { Settings } from './company';

export const LEVELS_MAX = 3;

/** Days after the due date of each level, out of the settings. */
export function levelsOf(relances: Settings['relances']): number[] {
  if (!Array.isArray(relances)) return [];
  return relances.flatMap((level) => (typeof level === 'object' && level !== null && !Array.isArray(level) && typeof level.jours === 'number' ? [level.jours] : [])).slice(0, LEVELS_MAX);
}

export const storedLevels = (days: readonly number[]): Settings['relances'] => days.map((jours) => ({ jours }));

/** The ranks (from nought) that do not come after the one before them. */
export const misplaced = (days: readonly number[]): number[] => days.flatMap((day, rank) => (day < 1 || (rank > 0 && day <= (days[rank - 1] ?? 0)) ? [rank] : []));
