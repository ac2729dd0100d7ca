import { Code, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ApiError } from '../api/problem';

export function done(message: string): void {
  notifications.show({ message, color: 'green', autoClose: 4000 });
}

/** Says what went wrong, with the number to quote when nobody could have known. */
export function failed(error: unknown): void {
  if (!(error instanceof ApiError)) {
    notifications.show({ title: 'Erreur inattendue', message: String(error), color: 'red', autoClose: false });
    return;
  }
  const { title, detail, instance, status, errors } = error.problem;
  notifications.show({
    title, color: 'red', autoClose: 10_000,
    message: (
      <Stack gap={4}>
        <Text size="sm">{errors?.length === 1 ? errors[0]?.detail : detail}</Text>
        {errors !== undefined && errors.length > 1 && errors.map((fault) => <Text size="sm" key={`${fault.pointer}${fault.code}`}>• {fault.detail}</Text>)}
        {status >= 500 && instance && <Code>{instance.replace('urn:request:', 'à citer : ')}</Code>}
      </Stack>
    ),
  });
}
