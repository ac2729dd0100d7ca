import { Alert, Button, Code, CopyButton, Group, List, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { ApiError, type Fault, fieldOf } from '../../api/problem';
import { useKitWords } from '../texts';

/** What remains to be said of a refusal when its faults stand on their fields. */
export interface Refused {
  title: string;
  detail: string;
  faults: Fault[];
  /** The number to quote. */
  request: string | null;
}

/** Puts the faults of a refusal on the fields that they name; gives what found no place, or null when all did. */
export function placed(error: unknown, place: (field: string, fault: Fault) => boolean): Refused | null {
  if (!(error instanceof ApiError)) return { title: '', detail: String(error), faults: [], request: null };
  const { title, detail, errors = [], instance } = error.problem;
  const faults = errors.filter((fault) => !place(fieldOf(fault.pointer), fault));
  if (errors.length > 0 && faults.length === 0) return null;
  return { title, detail: errors.length > 0 ? '' : detail, faults, request: instance?.replace('urn:request:', '') ?? null };
}

/** Above a form: what was refused and belongs to no field, with the number to quote. */
export function RefusalSummary({ refused }: { refused: Refused | null }): ReactNode {
  const t = useKitWords();
  if (refused === null) return null;
  return (
    <Alert color="red" title={refused.title || t.unexpected} role="alert">
      {refused.detail !== '' && <Text size="sm">{refused.detail}</Text>}
      {refused.faults.length > 0 && <List size="sm">{refused.faults.map((fault) => <List.Item key={`${fault.pointer}${fault.code}`}>{fault.detail}</List.Item>)}</List>}
      <Quote request={refused.request} />
    </Alert>
  );
}

/** The number of a request, to be quoted to who helps. */
export function Quote({ request }: { request: string | null }): ReactNode {
  const t = useKitWords();
  if (request === null || request === '') return null;
  return (
    <Group gap="xs" mt="xs">
      <Text size="sm">{t.toQuote}</Text>
      <Code>{request}</Code>
      <CopyButton value={request}>{({ copied, copy }) => <Button size="compact-xs" variant="default" onClick={copy}>{copied ? t.copied : t.copy}</Button>}</CopyButton>
    </Group>
  );
}
