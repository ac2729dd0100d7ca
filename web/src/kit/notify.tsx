import { Code, Stack, Text } from '@mantine/core';
import type { NotificationData } from '@mantine/notifications';
import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { ApiError } from '../api/problem';
import { kitWords } from './texts';

const Place = lazy(async () => ({ default: (await import('@mantine/notifications')).Notifications }));
const listeners = new Set<() => void>();
let said = false;

/** Where toasts stand. It is fetched with the first of them: most visits have none. */
export function Toasts(): ReactNode {
  const wanted = useSyncExternalStore((listener) => { listeners.add(listener); return () => listeners.delete(listener); }, () => said);
  return wanted ? <Suspense><Place position="bottom-right" /></Suspense> : null;
}

export function toast(data: NotificationData): void {
  said = true;
  for (const listener of listeners) listener();
  void import('@mantine/notifications').then(({ notifications }) => notifications.show(data));
}

export function done(message: string): void {
  toast({ message, color: 'green', autoClose: 4000 });
}

/** Says why something was not done, in words of ours. */
export function refused(message: string): void {
  toast({ message, color: 'orange', autoClose: 10_000 });
}

/** Says what went wrong, with the number to quote when nobody could have known. */
export function failed(error: unknown): void {
  if (!(error instanceof ApiError)) {
    toast({ title: kitWords().unexpected, message: error instanceof Error ? error.message : String(error), color: 'red', autoClose: false });
    return;
  }
  const { title, detail, instance, status, errors = [] } = error.problem;
  toast({
    title, color: 'red', autoClose: 10_000,
    message: (
      <Stack gap={4}>
        <Text size="sm">{errors.length === 1 ? errors[0]?.detail : detail}</Text>
        {errors.length > 1 && errors.map((fault) => <Text size="sm" key={`${fault.pointer}${fault.code}`}>• {fault.detail}</Text>)}
        {status >= 500 && instance && <Code>{`${kitWords().toQuote} ${instance.replace('urn:request:', '')}`}</Code>}
      </Stack>
    ),
  });
}
