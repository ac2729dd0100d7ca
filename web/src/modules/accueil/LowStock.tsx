import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { locale } from '../../kit/i18n';
import type { BoardState } from './address';
import type { Stock } from './board';
import { addressOf } from './links';
import { useWords } from './words';

const SHOWN = 5;

/** The articles that lack the most. */
export function LowStock({ stock, state }: { stock: Stock; state: BoardState }): ReactNode {
  const t = useWords().stock;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.title}</Title>
      {stock.nombre === 0 ? <Text>{t.none}</Text> : (
        <Stack gap={6}>
          {stock.articles.slice(0, SHOWN).map((row) => (
            <Group key={row.articleId} justify="space-between" wrap="nowrap">
              <Text truncate><Anchor component={Link} to={`/articles/${row.articleId}`}>{row.nom}</Anchor></Text>
              <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>{t.left(row.stock.toLocaleString(locale()), row.seuil.toLocaleString(locale()))}</Text>
            </Group>
          ))}
          {stock.nombre > SHOWN && <Anchor component={Link} size="sm" to={addressOf('/tableau/stock', state)}>{t.all(stock.nombre.toLocaleString(locale()))}</Anchor>}
        </Stack>
      )}
    </Card>
  );
}
