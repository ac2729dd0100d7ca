import { Anchor, Card, Group, Text, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { list, type Model } from '../api/client';
import models from '../api/models.json';
import { type ColumnInfo, columnsOf, isModel } from './contract';
import { locale } from './i18n';
import { filterText } from './list/filters';
import { useMay } from './session';
import { useKitWords } from './texts';
import { columnLabel, modelsLabel } from './words';

/** The columns of other models that lead to this one. */
function leadingTo(model: Model, may: (right: string) => boolean): { from: Model; column: ColumnInfo; only: boolean }[] {
  return Object.keys(models).filter(isModel).filter((name) => may(`${models[name].domain}:lire`)).flatMap((from) => {
    const columns = columnsOf(from).filter(({ reference, right }) => reference === model && (right === undefined || may(right)));
    return columns.map((column) => ({ from, column, only: columns.length === 1 }));
  });
}

/** What leads to a record, by model, with how many: each opens the list of them. Nothing where there is none. */
export function Related({ model, id }: { model: Model; id: string }): ReactNode {
  const t = useKitWords();
  const links = leadingTo(model, useMay());
  const counts = useQueries({
    queries: links.map(({ from, column }) => ({
      queryKey: [from, 'related', column.name, id],
      queryFn: async () => (await list<Model, { id: string }>(from, { select: 'id', limit: 1, filters: { [column.name]: `eq.${id}` } })).total,
    })),
  });
  const found = links.flatMap((link, index) => (counts[index]?.data ? [{ ...link, count: counts[index].data }] : []));
  if (model === 'Entreprise' || found.length === 0) return null;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.related}</Title>
      <Group gap="lg">
        {found.map(({ from, column, only, count }) => (
          <Text key={`${from}${column.name}`}>
            <Anchor component={Link} to={`/donnees/${from}?f=${filterText([{ column: column.name, operation: 'is', value: id }])}`} underline="always">
              {modelsLabel(from)}{only ? '' : ` (${columnLabel(column.name).toLowerCase()})`}
            </Anchor>{' '}
            <Text span c="dimmed">{count.toLocaleString(locale())}</Text>
          </Text>
        ))}
      </Group>
    </Card>
  );
}
