import { Code, Stack, Text } from '@mantine/core';
import type { NotificationData } from '@mantine/notifications';
import { lazy, type ReactNode, Suspense, useSyncExternalStore } from 'react';
import { ApiError } from '../api/problem';
import { faultText } from './faults';
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

/** Says what went wrong, with the number to quote when nobody could have known; a field that the page does not have is called by its label. */
export function failed(error: unknown): void {
  if (!(error instanceof ApiError)) {
    toast({ title: kitWords().unexpected, message: error instanceof Error ? error.message : String(error), color: 'red', autoClose: false });
    return;
  }
  const { title, detail, instance, status, errors = [] } = error.problem;
  const say = (labelOf: (name: string) => string | undefined): void => {
    const said = errors.map((fault) => ({ key: `${fault.pointer}${fault.code}`, text: faultText(fault, labelOf) }));
    toast({
      title, color: 'red', autoClose: 10_000,
      message: (
        <Stack gap={4}>
          <Text size="sm">{said.length === 1 ? said[0]?.text : detail}</Text>
          {said.length > 1 && said.map(({ key, text }) => <Text size="sm" key={key}>• {text}</Text>)}
          {status >= 500 && instance && <Code>{`${kitWords().toQuote} ${instance.replace('urn:request:', '')}`}</Code>}
        </Stack>
      ),
    });
  };
  if (errors.length === 0) say(() => undefined);
  else void import('./words').then(({ columnKnown }) => say(columnKnown), () => say(() => undefined));
}
