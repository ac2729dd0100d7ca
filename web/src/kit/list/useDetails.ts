import { useEffect, useReducer } from 'react';
import { failed } from '../notify';

type Details = typeof import('./details');

let there: Details | null = null;

/**
 * The contract and the words of all columns, which most lists are shown without: fetched when a list has filters, columns of one's own, or
 * rows that it cannot name. Null until then.
 */
export function useDetails(needed: boolean): Details | null {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const missing = needed && there === null;
  useEffect(() => {
    if (missing) import('./details').then((file) => { there = file; draw(); }, failed);
  }, [missing]);
  return there;
}
