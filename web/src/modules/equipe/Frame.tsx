import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from './words';

/** A page of the team: where it stands, its title, what can be done. */
export function Frame({ title, about, under, actions, children }: { title: string; about?: string; under?: { to: string; label: string }; actions?: ReactNode; children: ReactNode }): ReactNode {
  const t = useWords();
  return (
    <Stack>
      <Breadcrumbs>
        <Anchor component={Link} to="/parametres" size="sm">{t.common.settings}</Anchor>
        {under && <Anchor component={Link} to={under.to} size="sm">{under.label}</Anchor>}
        <Text size="sm" c="dimmed">{title}</Text>
      </Breadcrumbs>
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1}>{title}</Title>
          {about !== undefined && <Text c="dimmed" maw={640}>{about}</Text>}
        </div>
        <Group gap="xs">{actions}</Group>
      </Group>
      {children}
    </Stack>
  );
}
