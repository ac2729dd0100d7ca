import { Anchor, Button, Card, Group, Stack, Table, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { list, type Row } from '../../api/client';
import { formatDate, formatMoment } from '../../kit/dates';
import { formatNumber } from '../../kit/money';
import { Trouble } from '../../kit/Trouble';
import { usePoints } from './points';
import { useWords } from './words';

type Movement = Pick<Row<'MouvementPoints'>, 'id' | 'type' | 'points' | 'raison' | 'dateExpiration' | 'documentId' | 'reste' | 'createdAt'> & { Document: { numero: string | null } | null };

const SIZE = 20;

/** What was earned and spent, newest first. */
export function PointsTab({ id }: { id: string }): ReactNode {
  const t = useWords();
  const [page, setPage] = useState(0);
  const points = usePoints(id);
  const found = useQuery({
    queryKey: ['MouvementPoints', id, page],
    queryFn: ({ signal }) => list<'MouvementPoints', Movement>('MouvementPoints', {
      select: 'id,type,points,raison,dateExpiration,documentId,reste,createdAt,Document(numero)', filters: { clientId: `eq.${id}` }, order: 'createdAt.desc,id.desc', offset: page * SIZE, limit: SIZE,
    }, signal),
    placeholderData: keepPreviousData,
  });
  const { rows, total } = found.data ?? { rows: [], total: 0 };
  return (
    <Card withBorder>
      <Stack>
        <Trouble query={found} />
        <Text>{points && t.points.balance(points.balance)}{points?.level && ` · ${points.level}`}</Text>
        {found.data && total === 0 ? <Text size="sm" c="dimmed">{t.points.none}</Text> : (
          <Table.ScrollContainer minWidth={560} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.tab.points }}>
            <Table verticalSpacing={6}>
              <Table.Thead><Table.Tr><Table.Th>{t.document.date}</Table.Th><Table.Th>{t.points.what}</Table.Th><Table.Th ta="right">{t.tab.points}</Table.Th><Table.Th>{t.points.until}</Table.Th><Table.Th>{t.points.origin}</Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>
                {rows.map((row) => (
                  <Table.Tr key={row.id}>
                    <Table.Td>{formatMoment(row.createdAt)}</Table.Td><Table.Td>{t.points.type[row.type]}</Table.Td><Table.Td ta="right">{row.points > 0 ? '+' : ''}{formatNumber(row.points)}</Table.Td>
                    <Table.Td>{formatDate(row.dateExpiration)}</Table.Td>
                    <Table.Td>{row.documentId !== null && <Anchor component={Link} to={`/documents/${row.documentId}`} size="sm">{row.Document?.numero}</Anchor>} {row.raison}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
        {total > SIZE && <Group gap="xs"><Button size="xs" variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>{t.previous}</Button><Button size="xs" variant="default" disabled={(page + 1) * SIZE >= total} onClick={() => setPage(page + 1)}>{t.next}</Button></Group>}
      </Stack>
    </Card>
  );
}
