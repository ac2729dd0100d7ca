import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { formatEuros, formatNumber } from '../../kit/money';
import type { BoardState } from './address';
import { addressOf } from './links';
import { useWords } from './words';

interface Row {
  id: string;
  nom: string;
  montant: number;
  quantite?: number;
}

/** The first of a kind with what they brought; each opens its sales. */
export function Best({ kind, rows, state }: { kind: 'articles' | 'clients'; rows: Row[]; state: BoardState }): ReactNode {
  const t = useWords().best;
  const to = (id: string): string => (kind === 'articles' ? addressOf(`/tableau/articles/${id}`, state) : addressOf('/tableau/documents', { ...state, client: id }));
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t[kind]}</Title>
      {rows.length === 0 && <Text>{t.none}</Text>}
      <Stack gap={6}>
        {rows.map((row) => (
          <Group key={row.id} justify="space-between" wrap="nowrap">
            <Text truncate><Anchor component={Link} to={to(row.id)}>{row.nom}</Anchor>{row.quantite !== undefined && <Text span size="sm" c="dimmed"> · {t.sold(formatNumber(row.quantite))}</Text>}</Text>
            <Text style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{formatEuros(row.montant)}</Text>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
