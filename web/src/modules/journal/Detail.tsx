import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { formatDate, formatMoment } from '../../kit/dates';
import { formatNumber } from '../../kit/money';
import { columnLabel, valueLabel } from '../../kit/words';
import { difference } from './difference';
import { type Line, useSeesDetail } from './log';
import { useWords } from './words';

/** A value as a person reads it. */
function useShown(): (value: unknown) => string {
  const t = useWords();
  const shown = (value: unknown): string => {
    if (value === null || value === undefined || value === '') return t.nothing;
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    if (typeof value === 'number') return formatNumber(value);
    if (Array.isArray(value)) return value.every((one) => typeof one !== 'object') ? value.map(shown).join(', ') || t.nothing : t.items(value.length);
    if (typeof value === 'object') return JSON.stringify(value);
    const text = String(value);
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)) return formatMoment(text);
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
    return /^[A-Z][A-Z_]{2,}$/.test(text) ? valueLabel(text) : text;
  };
  return shown;
}

/** What a line of the log changed, value by value. */
export function Detail({ line, address }: { line: Line; address: string | null }): ReactNode {
  const t = useWords();
  const shown = useShown();
  const sees = useSeesDetail();
  const changes = difference(line.avant, line.apres);
  return (
    <Stack gap="xs" p="xs">
      {!sees ? <Text size="sm">{t.hidden}</Text> : changes.length === 0 ? <Text size="sm" c="dimmed">{t.none}</Text> : (
        <Table withTableBorder>
          <Table.Thead><Table.Tr><Table.Th w="30%">{t.field}</Table.Th><Table.Th w="35%">{t.before}</Table.Th><Table.Th w="35%">{t.after}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {changes.map((change) => (
              <Table.Tr key={change.path.join('.')}>
                <Table.Th scope="row" fw={400}>{change.path.map(columnLabel).join(' › ')}</Table.Th>
                <Table.Td c="dimmed"><del>{change.before === null ? '' : shown(change.before)}</del></Table.Td>
                <Table.Td fw={500}>{change.after === null ? shown(null) : shown(change.after)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group gap="md">
        <Text size="sm" c="dimmed">{t.source} : {t.sources[line.source]}{line.ip ? ` · ${t.address} : ${line.ip}` : ''}</Text>
        {address !== null && <Anchor component={Link} to={address} size="sm">{t.open}</Anchor>}
      </Group>
    </Stack>
  );
}
