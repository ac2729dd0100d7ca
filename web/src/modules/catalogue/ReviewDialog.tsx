import { ActionIcon, Button, Group, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { IconDelete } from '../../kit/icons';
import { formatEuros, formatNumber } from '../../kit/money';
import { COLUMNS, type Edits, type GridColumn, merged, shown } from './grid';
import { useWords } from './words';

const format = (value: number | null, column: GridColumn): string => (column === 'stock_alerte' ? formatNumber(value) : formatEuros(value)) || '–';

/** Every change before it is saved, and the way to leave one out. */
export function ReviewDialog({ edits, onChange, onSave, onClose }: { edits: Edits; onChange: (edits: Edits) => void; onSave: () => void; onClose: () => void }): ReactNode {
  const t = useWords();
  const drop = (id: string): void => {
    const next = new Map(edits);
    next.delete(id);
    onChange(next);
    if (next.size === 0) onClose();
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t.grid.review(edits.size)}>
      <Stack>
        <ScrollArea.Autosize mah="60vh" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t.grid.changes }}>
          <Table>
            <Table.Thead><Table.Tr><Table.Th>{t.grid.article}</Table.Th><Table.Th>{t.grid.column}</Table.Th><Table.Th ta="right">{t.grid.before}</Table.Th><Table.Th ta="right">{t.grid.after}</Table.Th><Table.Th><span className="visually-hidden">{t.grid.drop}</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {[...edits.values()].flatMap((edit) => COLUMNS.filter((column) => shown(edit.row, column) !== shown(merged(edit), column)).map((column, index) => (
                <Table.Tr key={`${edit.row.id} ${column}`}>
                  <Table.Td>{index === 0 && <>{edit.row.nom} <Text span size="xs" c="dimmed">{edit.row.reference}</Text></>}</Table.Td>
                  <Table.Td>{t.field[column]}</Table.Td>
                  <Table.Td ta="right">{format(shown(edit.row, column), column)}</Table.Td><Table.Td ta="right" fw={600}>{format(shown(merged(edit), column), column)}</Table.Td>
                  <Table.Td w={40}>{index === 0 && <ActionIcon variant="subtle" color="red" aria-label={t.grid.dropOf(edit.row.nom)} onClick={() => drop(edit.row.id)}><IconDelete size={16} /></ActionIcon>}</Table.Td>
                </Table.Tr>
              )))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>{t.grid.back}</Button><Button data-autofocus onClick={onSave}>{t.save}</Button></Group>
      </Stack>
    </Modal>
  );
}
