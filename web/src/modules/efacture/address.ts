import { type PeriodState, readPeriod } from '../../kit/period';

export interface InboxState {
  statut?: number;
  conforme?: 'true' | 'false';
  apres?: string;
}

const UUID = /^[0-9a-f-]{36}$/;
const after = (value: unknown): { apres?: string } => (typeof value === 'string' && UUID.test(value) ? { apres: value } : {});

export function readInbox(search: Record<string, unknown>): InboxState {
  const status = search.statut === undefined || search.statut === '' || search.statut === null ? NaN : Number(search.statut);
  const right = (['true', 'false'] as const).find((one) => one === String(search.conforme));
  return { ...(Number.isInteger(status) && status >= 0 && status < 300 ? { statut: status } : {}), ...(right === undefined ? {} : { conforme: right }), ...after(search.apres) };
}

export const KINDS = ['10.1', '10.2', '10.3', '10.4'] as const;
export type Kind = (typeof KINDS)[number];

export interface ReportingState extends PeriodState {
  type?: Kind;
  apres?: string;
}

/** "10.3" reads as a number in an address: both are taken. */
export const readReporting = (search: Record<string, unknown>): ReportingState => {
  const type = KINDS.find((one) => one === String(search.type));
  return { ...readPeriod(search), ...(type === undefined ? {} : { type }), ...after(search.apres) };
};
