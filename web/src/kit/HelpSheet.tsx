import { Kbd, Modal, Stack, Table, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { type Key, useShownKeys } from './help';
import { useKitWords } from './texts';

/** What the keyboard does on this page, and everywhere. */
export default function HelpSheet({ opened, onClose }: { opened: boolean; onClose: () => void }): ReactNode {
  const t = useKitWords();
  const everywhere: Key[] = [
    { keys: 'Ctrl K', does: t.keyPalette }, { keys: '?', does: t.keyHelp }, { keys: t.keyEscape, does: t.keyClose }, { keys: t.keyTab, does: t.keyNext },
  ];
  const groups = [...useShownKeys(), { title: t.keysEverywhere, keys: everywhere }];
  return (
    <Modal opened={opened} onClose={onClose} title={t.keysTitle} size="lg">
      <Stack>
        {groups.map(({ title, keys }) => (
          <div key={title}>
            <Title order={3} fz="sm" mb={4}>{title}</Title>
            <Table verticalSpacing={4} withRowBorders={false}>
              <Table.Tbody>
                {keys.map((key) => (
                  <Table.Tr key={key.keys}>
                    <Table.Th w={170} fw={400}>{key.keys.split(' / ').map((one, index) => <span key={one}>{index > 0 && ' / '}<Kbd>{one}</Kbd></span>)}</Table.Th>
                    <Table.Td>{key.does}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        ))}
      </Stack>
    </Modal>
  );
}
