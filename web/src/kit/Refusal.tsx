import { Alert, Button, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { ApiError } from '../api/problem';
import { useWords } from './reports.words';

/** Why there is nothing to show, in the server's words, with all that it found. */
export function Refusal({ error, retry, children }: { error: Error; retry?: () => void; children?: ReactNode }): ReactNode {
  const t = useWords();
  const problem = error instanceof ApiError ? error.problem : null;
  const faults = problem?.errors ?? [];
  return (
    <Alert color="orange" title={problem?.title ?? t.unexpected} role="alert">
      <Text size="sm">{problem?.detail ?? String(error)}</Text>
      {faults.map((fault) => <Text size="sm" key={`${fault.pointer}${fault.code}`}>• {fault.detail}</Text>)}
      {children}
      {retry && problem?.status !== 403 && <Button mt="xs" variant="default" size="xs" onClick={retry}>{t.retry}</Button>}
    </Alert>
  );
}
