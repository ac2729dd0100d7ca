import { type PeriodState, readPeriod } from '../../../kit/period';

export const STATES = ['a-traiter', 'traitees'] as const;

/** Flags: those that wait, or those that somebody looked at. */
export interface FlagsState {
  etat?: 'traitees';
}

export const readFlags = ({ etat }: Record<string, unknown>): FlagsState => (etat === 'traitees' ? { etat } : {});

export const KEPT = ['A_TRAITER', 'TRAITE', 'ECARTE'] as const;

/** Kept tickets: those that wait, or what became of the others. */
export interface KeptState {
  etat?: 'TRAITE' | 'ECARTE';
}

export const readKept = ({ etat }: Record<string, unknown>): KeptState => (etat === 'TRAITE' || etat === 'ECARTE' ? { etat } : {});

export interface ArchivesState extends PeriodState {
  caisse?: string;
}

export const readArchives = (search: Record<string, unknown>): ArchivesState =>
  ({ ...readPeriod(search), ...(typeof search.caisse === 'string' && /^[0-9a-f-]{36}$/.test(search.caisse) ? { caisse: search.caisse } : {}) });
