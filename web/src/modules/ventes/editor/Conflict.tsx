import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import type { DocumentValues } from '../form';
import { Scroll } from '../Scroll';
import { useVentesWords } from '../words';
import { differences } from './differences';

/** Somebody else stored the same draft: both versions side by side, and the choice. */
export function Conflict({ mine, theirs, onChoose }: { mine: () => DocumentValues; theirs: DocumentValues | null; onChoose: (choice: 'mine' | 'theirs') => void }): ReactNode {
  const t = useVentesWords();
  const found = theirs === null ? [] : differences(mine(), theirs);
  return (
    <Modal opened={theirs !== null} onClose={() => onChoose('mine')} title={t.conflict.title} size="xl" withCloseButton={false} closeOnClickOutside={false}>
      <Stack>
        <Text>{t.conflict.explain}</Text>
        <Scroll label={t.conflict.title} minWidth={480} height={360}>
          <Table highlightOnHover={false} withTableBorder>
            <Table.Thead><Table.Tr><Table.Th>{t.conflict.what}</Table.Th><Table.Th>{t.conflict.mine}</Table.Th><Table.Th>{t.conflict.theirs}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {found.map(({ label, mine: a, theirs: b }) => <Table.Tr key={label}><Table.Td fw={500}>{label}</Table.Td><Table.Td>{a || '–'}</Table.Td><Table.Td>{b || '–'}</Table.Td></Table.Tr>)}
              {found.length === 0 && <Table.Tr><Table.Td colSpan={3}>{t.conflict.same}</Table.Td></Table.Tr>}
            </Table.Tbody>
          </Table>
        </Scroll>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onChoose('theirs')}>{t.conflict.takeTheirs}</Button>
          <Button onClick={() => onChoose('mine')} data-autofocus>{t.conflict.keepMine}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
