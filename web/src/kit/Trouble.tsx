import { Alert, Button, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { ApiError } from '../api/problem';
import { useKitWords } from './texts';

/** Why a part of the page could not be read, in the server's words; nothing when it could. */
export function Trouble({ query }: { query: { error: Error | null; refetch: () => Promise<unknown> } }): ReactNode {
  const t = useKitWords();
  if (query.error === null) return null;
  const problem = query.error instanceof ApiError ? query.error.problem : null;
  return (
    <Alert color="orange" title={problem?.title ?? t.unexpected}>
      <Text size="sm" mb="xs">{problem?.detail ?? query.error.message}</Text>
      {problem?.status !== 403 && <Button variant="default" size="xs" onClick={() => { void query.refetch(); }}>{t.retry}</Button>}
    </Alert>
  );
}
