import { Card, Group, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatEuros, formatNumber, formatPrice, formatRate } from '../../kit/money';
import type { Content } from './received';
import { useWords } from './words';

/** Two decimals at least, six at most. */

/** The lines as the supplier wrote them. */
export function Lines({ content }: { content: Content }): ReactNode {
  const t = useWords().record;
  const untaxed = (rate: number | null | undefined): string => (rate === null || rate === undefined ? t.exempt : formatRate(rate));
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.lines}</Title>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.lines }}>
        <Table style={{ fontVariantNumeric: 'tabular-nums' }}>
          <Table.Thead><Table.Tr><Table.Th>{t.designation}</Table.Th><Table.Th ta="right">{t.quantity}</Table.Th><Table.Th ta="right">{t.price}</Table.Th><Table.Th ta="right">{t.rate}</Table.Th><Table.Th ta="right">{t.amount}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {content.lignes.map((line, index) => (
              <Table.Tr key={line.numero ?? index}>
                <Table.Td>{line.designation}{line.description && <Text size="sm" c="dimmed">{line.description}</Text>}</Table.Td>
                <Table.Td ta="right">{formatNumber(line.quantite)}</Table.Td>
                <Table.Td ta="right">{formatPrice(line.prix_unitaire_ht)}{line.base_prix ? ` / ${formatNumber(line.base_prix)}` : ''}</Table.Td>
                <Table.Td ta="right">{untaxed(line.taux)}</Table.Td><Table.Td ta="right">{formatEuros(line.montant_ht)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

const Sum = ({ label, value, strong = false }: { label: string; value: number; strong?: boolean }): ReactNode => (
  <Group justify="space-between"><Text c={strong ? 'inherit' : 'dimmed'} fw={strong ? 700 : 400}>{label}</Text><Text fw={strong ? 700 : 400} style={{ fontVariantNumeric: 'tabular-nums' }}>{formatEuros(value)}</Text></Group>
);

/** VAT by rate, and the totals. */
export function Totals({ content }: { content: Content }): ReactNode {
  const t = useWords().record;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }}>
      <Card withBorder>
        <Title order={2} mb="xs">{t.groups}</Title>
        <Table style={{ fontVariantNumeric: 'tabular-nums' }}>
          <Table.Thead><Table.Tr><Table.Th>{t.rate}</Table.Th><Table.Th ta="right">{t.base}</Table.Th><Table.Th ta="right">{t.tax}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {content.tva.map((group) => (
              <Table.Tr key={`${group.categorie}${group.taux}`}>
                <Table.Td>{group.taux ? formatRate(group.taux) : t.exempt}{group.motif && <Text size="sm" c="dimmed">{group.motif}</Text>}</Table.Td>
                <Table.Td ta="right">{formatEuros(group.base)}</Table.Td><Table.Td ta="right">{formatEuros(group.montant)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Card>
      <Card withBorder>
        <Title order={2} mb="xs">{t.totals}</Title>
        <Stack gap={4}>
          {content.total_remises !== 0 && <Sum label={t.allowances} value={-content.total_remises} />}
          {content.total_frais !== 0 && <Sum label={t.charges} value={content.total_frais} />}
          <Sum label={t.net} value={content.montant_ht} /><Sum label={t.tax} value={content.montant_tva} /><Sum label={t.gross} value={content.montant_ttc} />
          {content.deja_paye !== 0 && <Sum label={t.paid} value={-content.deja_paye} />}
          <Sum label={t.toPay} value={content.net_a_payer} strong />
        </Stack>
      </Card>
    </SimpleGrid>
  );
}
