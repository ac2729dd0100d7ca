import { Card, Title } from '@mantine/core';
import { type ReactNode } from 'react';

export function Section({ title, children }: { title: string; children: ReactNode }): ReactNode {
  return <Card withBorder><Title order={2} mb="sm">{title}</Title>{children}</Card>;
}
