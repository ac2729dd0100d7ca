import { Card, Group, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';

/** A part of a record under its own title. */
export function Section({ title, about, side, children }: { title: string; about?: ReactNode; side?: ReactNode; children: ReactNode }): ReactNode {
  return (
    <Card withBorder>
      <Group justify="space-between" mb="sm">
        <div><Title order={2}>{title}</Title>{about && <Text size="sm" c="dimmed">{about}</Text>}</div>
        {side}
      </Group>
      {children}
    </Card>
  );
}
