import type { ReactNode } from 'react';
import type { Progress } from '../work';

/** What can be done to many rows at once. */
export interface BulkAction<T> {
  label: string;
  icon?: ReactNode;
  /** The right without which it is not offered. */
  right?: string;
  danger?: boolean;
  /** Asked before it begins; nothing is asked when absent. */
  confirm?: (rows: T[]) => ReactNode;
  /** Does it, telling how far it is (`forEach` of kit/work.ts). It goes on when the person leaves the page. */
  run: (rows: T[], progress: Progress) => Promise<void>;
}
