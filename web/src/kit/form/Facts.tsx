import { Alert, Anchor, Box, Card, Group, Skeleton, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { type Model, record } from '../../api/client';
import { cellOf, referenceName, selectOf } from '../Cell';
import { type ColumnInfo, isModel, MACHINERY, useColumns } from '../contract';
import { placeOf } from '../places';
import { nameOf } from '../naming';
import { useKitWords } from '../texts';
import { columnLabel, modelLabel } from '../words';
import { Readable } from './JsonField';

type Any = Record<string, unknown>;

interface Props {
  model: Model;
  id: string;
  actions?: ReactNode;
}

/** A value of a record that is read only: the record that it leads to, a structure laid out, or a word. */
function Fact({ column, row }: { column: ColumnInfo; row: Any }): ReactNode {
  const value = row[column.name];
  if (value === null || value === undefined || value === '') return <Text c="dimmed">–</Text>;
  if (column.reference !== undefined && isModel(column.reference)) {
    const name = referenceName(row, column.name, column.reference);
    return <Anchor component={Link} to={placeOf(column.reference, String(value))} underline="always">{name || modelLabel(column.reference)}</Anchor>;
  }
  if (typeof value === 'object') return <Readable value={value} />;
  if (column.type === 'string') return <Text style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>{String(value).replace(/^\\x/, '')}</Text>;
  return <Text component="div">{cellOf(column, row)}</Text>;
}

/** A record that nobody changes by hand: what it says, short things first, structures below. */
export function Facts({ model, id, actions }: Props): ReactNode {
  const t = useKitWords();
  const shown = useColumns(model).filter(({ name }) => !MACHINERY.includes(name) && name !== 'updatedAt').filter(({ type, reference }) => (type !== 'uuid' || reference !== undefined) && reference !== 'Entreprise');
  const read = useQuery({ queryKey: [model, 'facts', id], queryFn: () => record<Model, Any>(model, id, ['id', ...shown.flatMap(selectOf)].join(',')) });
  const row = read.data;
  if (row === null) return <Alert title={t.missing}>{t.missingText}</Alert>;
  const wide = (column: ColumnInfo): boolean => row !== undefined && typeof row[column.name] === 'object' && row[column.name] !== null;
  const filled = shown.filter(({ name }) => row === undefined || (row[name] !== null && row[name] !== ''));
  return (
    <Stack>
      <Group justify="space-between"><Title order={1}>{row ? nameOf(model, row) || modelLabel(model) : '…'}</Title><Group gap="xs">{actions}</Group></Group>
      <Text c="dimmed" size="sm">{t.readOnly}</Text>
      <Card withBorder>
        <SimpleGrid component="dl" m={0} cols={{ base: 1, xs: 2, lg: 3 }} verticalSpacing="md">
          {filled.filter((column) => !wide(column)).map((column) => (
            <div key={column.name}>
              <Text component="dt" size="sm" c="dimmed">{columnLabel(column.name)}</Text>
              <Box component="dd" m={0}>{row ? <Fact column={column} row={row} /> : <Skeleton height={18} />}</Box>
            </div>
          ))}
        </SimpleGrid>
      </Card>
      {row && filled.filter(wide).map((column) => (
        <Card withBorder key={column.name}>
          <Title order={2} mb="xs">{columnLabel(column.name)}</Title>
          <Fact column={column} row={row} />
        </Card>
      ))}
    </Stack>
  );
}
