import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { labelIn, useWords } from './words';

/** In place of a page that one may not see: the right that it asks for, in words. */
export default function Forbidden({ right }: { right: string }): ReactNode {
  const t = useWords();
  const [domain = '', action = ''] = right.split(':');
  return (
    <Stack p="md" maw={640}>
      <Title order={1}>{t.forbidden.title}</Title>
      <Text>{t.forbidden.right(labelIn(t.domains, domain), labelIn(t.actions, action))}</Text>
      <Text c="dimmed">{t.forbidden.ask}</Text>
    </Stack>
  );
}
