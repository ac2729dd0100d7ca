import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Model, Row, Update } from '../api/client';
import { ApiError, fieldOf } from '../api/problem';
import { failed } from './notify';

/** The columns of a model that may be changed, with the types they are read with. */
export type Editable<M extends Model> = {
  [K in keyof Row<M> as K extends keyof Update<M> ? ([Exclude<Update<M>[K], undefined>] extends [never] ? never : K) : never]: Row<M>[K];
};

export type Outcome = 'saved' | 'conflict' | 'refused';

/** What is being changed of a record: laid over what is stored, so that reading it again loses nothing that was typed. */
export interface Changes<F extends object> {
  value: <K extends keyof F>(name: K) => F[K];
  set: <K extends keyof F>(name: K, value: F[K]) => void;
  error: (name: keyof F) => string | undefined;
  changed: (name: keyof F) => boolean;
  dirty: boolean;
  /** Stores what has changed and nothing else; faults go to their fields. */
  store: () => Promise<Outcome>;
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** `save` sends the changes; `models` are read again afterwards. */
export function useChanges<F extends object>(row: F, models: readonly string[], save: (changes: Partial<F>) => Promise<void>): Changes<F> {
  const queries = useQueryClient();
  const [changes, setChanges] = useState<Partial<F>>({});
  const [touched, setTouched] = useState<readonly (keyof F)[]>([]);
  const [errors, setErrors] = useState<Partial<Record<keyof F, string>>>({});
  const value = <K extends keyof F>(name: K): F[K] => {
    const typed = changes[name];
    return touched.includes(name) && typed !== undefined ? typed : row[name];
  };
  const changed = (name: keyof F): boolean => touched.includes(name) && !same(changes[name], row[name]);
  const set = <K extends keyof F>(name: K, next: F[K]): void => {
    setChanges((old) => ({ ...old, [name]: next }));
    setTouched((old) => (old.includes(name) ? old : [...old, name]));
    setErrors((old) => ({ ...old, [name]: undefined }));
  };
  const again = (): Promise<unknown> => Promise.all(models.map((model) => queries.invalidateQueries({ queryKey: [model] })));
  const store = async (): Promise<Outcome> => {
    const sent: Partial<F> = {};
    for (const name of touched.filter(changed)) sent[name] = changes[name];
    try {
      await save(sent);
      await again();
      setChanges({});
      setTouched([]);
      setErrors({});
      return 'saved';
    } catch (error) {
      if (error instanceof ApiError && error.problem.status === 412) {
        await again();
        return 'conflict';
      }
      const faults = error instanceof ApiError ? error.problem.errors ?? [] : [];
      const placed: Partial<Record<keyof F, string>> = {};
      let count = 0;
      for (const name of Object.keys(row)) {
        const fault = faults.find(({ pointer }) => fieldOf(pointer).split('.')[0] === name);
        if (fault !== undefined && name in row) {
          Object.assign(placed, { [name]: fault.detail });
          count += 1;
        }
      }
      setErrors(placed);
      if (count < Math.max(1, faults.length)) failed(error);
      return 'refused';
    }
  };
  return { value, set, changed, store, error: (name) => errors[name], dirty: touched.some(changed) };
}
