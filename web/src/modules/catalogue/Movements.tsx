import { Anchor, Button, Group, Table, Text, Title } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { list, type Row } from '../../api/client';
import { formatMoment } from '../../kit/dates';
import { Trouble } from '../../kit/Trouble';
import { useWords } from './words';

type Movement = Pick<Row<'MouvementStock'>, 'id' | 'createdAt' | 'type' | 'quantite' | 'stock_avant' | 'stock_apres' | 'motif' | 'documentId'>
  & { Store: { nom: string } | null; Document: { numero: string | null } | null };

const SIZE = 10;

/** The ledger of one article, newest first: why there are as many as there are. */
export function Movements({ id }: { id: string }): ReactNode {
  const t = useWords();
  const [page, setPage] = useState(0);
  const found = useQuery({
    queryKey: ['MouvementStock', id, page],
    queryFn: ({ signal }) => list<'MouvementStock', Movement>('MouvementStock', {
      select: 'id,createdAt,type,quantite,stock_avant,stock_apres,motif,documentId,Store(nom),Document(numero)', filters: { articleId: `eq.${id}` }, order: 'createdAt.desc,id.desc', offset: page * SIZE, limit: SIZE,
    }, signal),
    placeholderData: keepPreviousData,
  });
  const { rows, total } = found.data ?? { rows: [], total: 0 };
  if (found.error) return <Trouble query={found} />;
  if (total === 0) return null;
  return (
    <>
      <Title order={3} fz="md" mt="lg" mb="xs">{t.stock.why}</Title>
      <Table.ScrollContainer minWidth={640} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.stock.why }}>
        <Table verticalSpacing={6}>
          <Table.Caption>{t.stock.movements(total)}</Table.Caption>
          <Table.Thead>
            <Table.Tr><Table.Th>{t.stock.when}</Table.Th><Table.Th>{t.stock.what}</Table.Th><Table.Th>{t.stock.store}</Table.Th><Table.Th ta="right">{t.stock.quantity}</Table.Th><Table.Th ta="right">{t.stock.after}</Table.Th><Table.Th>{t.stock.reason}</Table.Th></Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>{formatMoment(row.createdAt)}</Table.Td><Table.Td>{t.movement[row.type]}</Table.Td><Table.Td>{row.Store?.nom}</Table.Td>
                <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>{row.quantite > 0 ? `+${row.quantite}` : `−${-row.quantite}`}</Table.Td>
                <Table.Td ta="right" style={{ fontVariantNumeric: 'tabular-nums' }}>{row.stock_apres}</Table.Td>
                <Table.Td>{row.documentId ? <Anchor component={Link} to={`/documents/${row.documentId}`} size="sm">{row.Document?.numero ?? t.stock.document}</Anchor> : <Text size="sm">{row.motif}</Text>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {total > SIZE && (
        <Group gap="xs" mt="xs">
          <Button size="xs" variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>{t.stock.newer}</Button>
          <Button size="xs" variant="default" disabled={(page + 1) * SIZE >= total} onClick={() => setPage(page + 1)}>{t.stock.older}</Button>
        </Group>
      )}
    </>
  );
}
