import { Card, Group, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatEuros, formatRate } from '../../kit/money';

interface Props {
  ht: number;
  ttc: number;
  tva: { taux: number; montant: number }[];
  more?: { label: string; amount: number }[];
}

/** The totals of a document, VAT rate by rate. */
export function TotalsCard({ ht, ttc, tva, more = [] }: Props): ReactNode {
  const row = (label: string, amount: number, strong = false): ReactNode => (
    <Group justify="space-between" key={label}>
      <Text fw={strong ? 700 : 400}>{label}</Text>
      <Text fw={strong ? 700 : 400} style={{ fontVariantNumeric: 'tabular-nums' }}>{formatEuros(amount)}</Text>
    </Group>
  );
  return (
    <Card withBorder w={320} maw="100%" ml="auto" aria-live="polite">
      <Stack gap={4}>
        {row('Total HT', ht)}
        {tva.map(({ taux, montant }) => row(`TVA ${formatRate(taux)}`, montant))}
        {row('Total TTC', ttc, true)}
        {more.map(({ label, amount }) => row(label, amount))}
      </Stack>
    </Card>
  );
}
