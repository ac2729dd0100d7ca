import { Anchor, Button, Card, Group, Skeleton, Stack, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { DateField } from '../../kit/DateField';
import { formatDate } from '../../kit/dates';
import { formatEuros } from '../../kit/money';
import { Trouble } from '../../kit/Trouble';
import { valueLabel } from '../../kit/words';
import { type Statement, useStatement } from './account';
import { useWords } from './words';

function Rows({ statement, first }: { statement: Statement; first: boolean }): ReactNode {
  const t = useWords();
  return (
    <Table.Tbody>
      <Table.Tr><Table.Td colSpan={4} c="dimmed">{first ? t.account.opening : t.account.carried}</Table.Td><Table.Td ta="right" fw={600}>{formatEuros(statement.opening)}</Table.Td></Table.Tr>
      {statement.rows.map((row, index) => (
        <Table.Tr key={`${row.documentId} ${row.kind} ${index}`}>
          <Table.Td>{formatDate(row.date)}</Table.Td>
          <Table.Td>{row.kind === 'PAIEMENT' ? <>{t.account.payment} <Text span size="xs" c="dimmed">{row.text.replace(/^[A-Z_]+/, valueLabel)}</Text></> : <>{valueLabel(row.kind)} <Text span size="xs" c="dimmed">{row.text}</Text></>}</Table.Td>
          <Table.Td>{row.documentId !== null && <Anchor component={Link} to={`/documents/${row.documentId}`} size="sm">{row.number}</Anchor>}</Table.Td>
          <Table.Td ta="right">{formatEuros(row.amount)}</Table.Td><Table.Td ta="right" fw={600}>{formatEuros(row.balance)}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  );
}

/** What was invoiced, credited and paid, in order, with what was owed after each. */
export function AccountTab({ id }: { id: string }): ReactNode {
  const t = useWords();
  const [from, setFrom] = useState<string | null>(null);
  const [trail, setTrail] = useState<string[]>([]);
  const found = useStatement(id, from, trail.at(-1) ?? null);
  const statement = found.data;
  return (
    <Stack>
      <Group><DateField label={t.account.since} value={from} onChange={(date) => { setFrom(date); setTrail([]); }} /></Group>
      <Trouble query={found} />
      <Card withBorder padding="xs">
        <Table.ScrollContainer minWidth={620} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.tab.account }}>
          <Table verticalSpacing={6} style={{ fontVariantNumeric: 'tabular-nums' }}>
            <Table.Caption>{t.account.caption}</Table.Caption>
            <Table.Thead><Table.Tr><Table.Th>{t.document.date}</Table.Th><Table.Th>{t.account.what}</Table.Th><Table.Th>{t.document.number}</Table.Th><Table.Th ta="right">{t.account.amount}</Table.Th><Table.Th ta="right">{t.account.balance}</Table.Th></Table.Tr></Table.Thead>
            {statement === undefined ? <Table.Tbody><Table.Tr><Table.Td colSpan={5}><Skeleton height={16} /></Table.Td></Table.Tr></Table.Tbody> : <Rows statement={statement} first={trail.length === 0} />}
          </Table>
        </Table.ScrollContainer>
      </Card>
      {(trail.length > 0 || statement?.next) && (
        <Group gap="xs">
          <Button size="xs" variant="default" disabled={trail.length === 0} onClick={() => setTrail(trail.slice(0, -1))}>{t.previous}</Button>
          <Button size="xs" variant="default" disabled={!statement?.next} onClick={() => { if (statement?.next) setTrail([...trail, statement.next]); }}>{t.next}</Button>
        </Group>
      )}
    </Stack>
  );
}
