import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { type ErrorComponentProps } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { ApiError } from '../api/problem';
import { Quote } from './form/refusals';
import { useKitWords } from './texts';

/** A short mark of an error that two people can compare: the same fault at the same place gives the same mark. */
export function markOf(error: Error): string {
  let hash = 0x811c9dc5;
  for (const letter of `${error.name}${error.message}${error.stack?.split('\n')[1] ?? ''}`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase();
}

/** In place of a page that broke: what to do, and what to quote. */
export function Broken({ error: thrown, reset }: ErrorComponentProps): ReactNode {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const t = useKitWords();
  const request = error instanceof ApiError ? error.problem.instance?.replace('urn:request:', '') : undefined;
  return (
    <Stack p="md" maw={640}>
      <Title order={1}>{t.broken}</Title>
      <Text>{t.brokenText}</Text>
      <Alert color="red" title={error.message}><Quote request={request ?? markOf(error)} /></Alert>
      <Group><Button onClick={reset}>{t.retry}</Button><Button variant="default" onClick={() => location.assign('/')}>{t.home}</Button></Group>
    </Stack>
  );
}
