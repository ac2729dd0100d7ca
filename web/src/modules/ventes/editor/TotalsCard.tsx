import { Card, Divider, Group, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatEuros, formatRate } from '../../../kit/money';
import { useVentesWords } from '../words';

export interface TotalLine {
  label: string;
  amount: number;
  strong?: boolean;
}

interface Props {
  ht: number;
  ttc: number;
  /** VAT by rate and category. */
  tva: { key: string; label: string; montant: number }[];
  /** What leads to the net total: discount, charges. */
  before?: TotalLine[];
  /** What follows the total: deposits, what is left to pay. */
  after?: TotalLine[];
  children?: ReactNode;
}

/** "TVA 20 %", or the category where no rate is charged. */
export function useVatLabel(): (taux: number, categorie: string) => string {
  const t = useVentesWords();
  return (taux, categorie) => (taux > 0 ? `${t.vat} ${formatRate(taux)}` : `${t.vat} 0 %${categorie === 'S' || categorie === 'Z' ? '' : ` (${t.categoryShort(categorie)})`}`);
}

/** The totals of a document, VAT rate by rate. */
export function TotalsCard({ ht, ttc, tva, before = [], after = [], children }: Props): ReactNode {
  const t = useVentesWords();
  const row = ({ label, amount, strong = false }: TotalLine): ReactNode => (
    <Group justify="space-between" key={label} wrap="nowrap" gap="lg">
      <Text fw={strong ? 700 : 400}>{label}</Text>
      <Text fw={strong ? 700 : 400} style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>{formatEuros(amount)}</Text>
    </Group>
  );
  return (
    <Card withBorder w={360} maw="100%" ml="auto">
      <Stack gap={4} aria-live="polite">
        {before.map(row)}
        {row({ label: t.totalNet, amount: ht })}
        {tva.map(({ key, label, montant }) => <div key={key}>{row({ label, amount: montant })}</div>)}
        <Divider my={4} />
        {row({ label: t.totalGross, amount: ttc, strong: true })}
        {after.map(row)}
      </Stack>
      {children}
    </Card>
  );
}
