import { useNavigate, useSearch } from '@tanstack/react-router';

/** What the page's address keeps, as `read` takes it out, and how to change part of it; `undefined` takes a part away. */
export function useAddress<S extends object>(read: (search: Record<string, unknown>) => S): [S, (change: { [K in keyof S]?: S[K] | undefined }) => void] {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (part: object): void => { void navigate({ to: '.', search: read({ ...search, ...part }), replace: true }); };
  return [read({ ...search }), change];
}
