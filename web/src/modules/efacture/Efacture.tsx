import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { Place, Places } from '../../kit/Places';
import { useWords } from './words';

/** The frame of the pages of electronic invoicing. */
export function Efacture({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }): ReactNode {
  const t = useWords().nav;
  const options = { includeSearch: false };
  return (
    <Stack>
      <Group justify="space-between"><Title order={1}>{title}</Title><Group gap="xs">{actions}</Group></Group>
      <Places label={t.label}>
        <Place to="/efacture/recues" activeOptions={options}>{t.received}</Place>
        <Place to="/efacture/transmises" activeOptions={options}>{t.sent}</Place>
        <Place to="/efacture/declarations" activeOptions={options}>{t.reporting}</Place>
      </Places>
      {children}
    </Stack>
  );
}
