import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatEuros, formatNumber } from '../../kit/money';
import { differing, type GridColumn, merged, shown } from './grid';
import type { Pending } from './useEdits';
import { useWords } from './words';

const format = (value: number | null, column: GridColumn): string => (column === 'stock_alerte' ? formatNumber(value) : formatEuros(value)) || '–';

/** The rows that were not saved and why; where somebody else changed one, both versions. */
export function Refusals({ pending: { edits, refusals, keepMine, takeTheirs } }: { pending: Pending }): ReactNode {
  const t = useWords();
  if (refusals.size === 0) return null;
  return (
    <Alert color="orange" title={t.grid.refused(refusals.size)}>
      <Stack gap="sm">
        {[...refusals].map(([id, { detail, stored }]) => {
          const edit = edits.get(id);
          if (edit === undefined) return null;
          return (
            <Group key={id} justify="space-between">
              <div>
                <Text size="sm" fw={600}>{edit.row.nom}</Text>
                {stored === undefined ? <Text size="sm">{detail}</Text>
                  : differing(edit).map((column) => <Text size="sm" key={column}>{t.field[column]} : {t.grid.theirs(format(shown(stored, column), column))}, {t.grid.mine(format(shown(merged(edit), column), column))}</Text>)}
              </div>
              {stored !== undefined && (
                <Group gap="xs">
                  <Button size="xs" variant="default" onClick={() => takeTheirs(id)}>{t.grid.takeTheirs}</Button>
                  <Button size="xs" onClick={() => keepMine(id)}>{t.grid.keepMine}</Button>
                </Group>
              )}
            </Group>
          );
        })}
      </Stack>
    </Alert>
  );
}
