import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { Neighbour, Neighbours } from '../../kit/Neighbours';
import { useWords } from './words';

/** The frame of the pages of electronic invoicing. */
export function Efacture({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }): ReactNode {
  const t = useWords().nav;
  const options = { includeSearch: false };
  return (
    <Stack>
      <Group justify="space-between"><Title order={1}>{title}</Title><Group gap="xs">{actions}</Group></Group>
      <Neighbours label={t.label}>
        <Neighbour to="/efacture/recues" activeOptions={options}>{t.received}</Neighbour>
        <Neighbour to="/efacture/transmises" activeOptions={options}>{t.sent}</Neighbour>
        <Neighbour to="/efacture/declarations" activeOptions={options}>{t.reporting}</Neighbour>
      </Neighbours>
      {children}
    </Stack>
  );
}
