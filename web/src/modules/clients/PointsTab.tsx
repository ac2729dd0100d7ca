import { Anchor, Button, Card, Group, Stack, Table, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { list, type Row } from '../../api/client';
import { formatDate, formatMoment } from '../../kit/dates';
import { formatEuros, formatNumber, formatRate } from '../../kit/money';
import { Can } from '../../kit/session';
import { Trouble } from '../../kit/Trouble';
import { AdjustDialog } from './AdjustDialog';
import { useLoyalty } from './points';
import { useWords } from './words';

type Movement = Pick<Row<'MouvementPoints'>, 'id' | 'type' | 'points' | 'raison' | 'dateExpiration' | 'documentId' | 'reste' | 'createdAt'> & { Document: { numero: string | null } | null };

const SIZE = 20;

/** What the client has, what it pays, when it ends, and the tiers. */
function Summary({ id }: { id: string }): ReactNode {
  const t = useWords();
  const found = useLoyalty(id);
  const loyalty = found.data;
  if (!loyalty) return <Trouble query={found} />;
  const ends = loyalty.echeances.filter(({ jusquAu }) => jusquAu !== null && jusquAu !== undefined);
  return (
    <Stack gap={4}>
      <Text><Text span fw={650} fz={20}>{t.points.balance(loyalty.solde)}</Text>{loyalty.valeur > 0 && ` · ${t.points.pays(formatEuros(loyalty.valeur))}`}</Text>
      {loyalty.niveau && <Text size="sm">{t.points.level(loyalty.niveau.nom, formatRate(loyalty.niveau.remise), loyalty.niveau.jusquAu ? formatDate(loyalty.niveau.jusquAu) : null)}</Text>}
      {loyalty.suivant && <Text size="sm">{t.points.next(loyalty.suivant.nom, formatNumber(loyalty.suivant.manque))}</Text>}
      {ends.length > 0 && <Text size="sm">{t.points.ends(ends.slice(0, 6).map(({ jusquAu, points }) => t.points.end(points, formatDate(jusquAu))).join(', '))}</Text>}
      {!loyalty.actif && loyalty.solde === 0 && <Text size="sm" c="dimmed">{t.points.off}</Text>}
    </Stack>
  );
}

/** What was earned and spent, newest first. */
export function PointsTab({ id }: { id: string }): ReactNode {
  const t = useWords();
  const [page, setPage] = useState(0);
  const [adjusting, setAdjusting] = useState(false);
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
        <Group justify="space-between" align="flex-start">
          <Summary id={id} />
          <Can do="fidelite:ajuster_points"><Button variant="default" onClick={() => setAdjusting(true)}>{t.points.adjust}</Button></Can>
        </Group>
        {found.data && total === 0 ? <Text size="sm" c="dimmed">{t.points.none}</Text> : (
          <Table.ScrollContainer minWidth={640} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.tab.points }}>
            <Table verticalSpacing={6}>
              <Table.Thead><Table.Tr><Table.Th>{t.document.date}</Table.Th><Table.Th>{t.points.what}</Table.Th><Table.Th ta="right">{t.tab.points}</Table.Th><Table.Th ta="right">{t.points.left}</Table.Th><Table.Th>{t.points.until}</Table.Th><Table.Th>{t.points.origin}</Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>
                {rows.map((row) => (
                  <Table.Tr key={row.id}>
                    <Table.Td>{formatMoment(row.createdAt)}</Table.Td><Table.Td>{row.type === 'ANNULATION' && row.points > 0 ? t.points.back : t.points.type[row.type]}</Table.Td><Table.Td ta="right">{row.points > 0 ? '+' : ''}{formatNumber(row.points)}</Table.Td>
                    <Table.Td ta="right">{row.reste === null ? '' : formatNumber(row.reste)}</Table.Td>
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
      {adjusting && <AdjustDialog id={id} onClose={() => setAdjusting(false)} />}
    </Card>
  );
}
