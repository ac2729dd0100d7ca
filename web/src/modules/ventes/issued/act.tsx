import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useState } from 'react';
import { ApiError, fieldOf } from '../../../api/problem';
import { failed } from '../../../kit/notify';
import { dayOf } from '../days';

/** Today, here. */
export const today = (): string => dayOf(new Date());

export interface Act {
  /** What is refused, by field; '' holds what has no field. */
  errors: Record<string, string>;
  /** The name of the refusal, for what helps against it. */
  code: string | null;
  /** Does it, reads documents anew; says whether it was done. Refusals go to the fields. */
  run: (act: () => Promise<void>) => Promise<boolean>;
  clear: () => void;
}

/** An act on a document from a dialog: its refusals stay in the dialog, on their fields. */
export function useAct(): Act {
  const queries = useQueryClient();
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [code, setCode] = useState<string | null>(null);
  const clear = useCallback(() => setErrors({}), []);
  const run = async (act: () => Promise<void>): Promise<boolean> => {
    setErrors({});
    setCode(null);
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiError) || error.problem.status >= 500 || error.problem.status === 0) {
        failed(error);
        return false;
      }
      setCode(error.problem.code);
      const faults = error.problem.errors ?? [];
      setErrors(faults.length === 0 ? { '': error.problem.detail } : Object.fromEntries(faults.map((fault) => [fieldOf(fault.pointer), fault.detail])));
      return false;
    }
    await queries.invalidateQueries({ queryKey: ['Document'] });
    await queries.invalidateQueries({ queryKey: ['Client'] });
    return true;
  };
  return { errors, code, run, clear };
}

/** What is refused and has none of these fields. */
export function Refused({ errors, fields = [] }: { errors: Record<string, string>; fields?: string[] }): ReactNode {
  const others = Object.entries(errors).filter(([name]) => !fields.includes(name));
  if (others.length === 0) return null;
  return <div role="alert">{others.map(([name, detail]) => <Text key={name} size="sm" c="var(--mantine-color-error)">{detail}</Text>)}</div>;
}

/** What every dialog of a document is given. */
export interface DialogProps {
  onClose: () => void;
}
