import { Card, Table, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatEuros, formatNumber, formatRate } from '../../../kit/money';
import { euros, subtotals } from '../../../kit/amounts';
import { inOrder, type Stored, type StoredLine } from '../form';
import { Scroll } from '../Scroll';
import { useVentesWords } from '../words';

const number = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;

function Sold({ line, ttc }: { line: StoredLine; ttc: boolean }): ReactNode {
  const t = useVentesWords();
  return (
    <Table.Tr>
      <Table.Td>{line.designation}{line.description && <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>{line.description}</Text>}
        <Text size="sm" c="dimmed" hiddenFrom="sm">{formatNumber(line.quantite)}{t.unitAbbreviation(line.unite, line.quantite)} × {formatEuros(ttc ? line.prix_unitaire_ttc ?? line.prix_unitaire_ht : line.prix_unitaire_ht)} · {t.vat} {formatRate(line.tva)}</Text>
      </Table.Td>
      <Table.Td ta="right" style={number} visibleFrom="sm">{formatNumber(line.quantite)}{t.unitAbbreviation(line.unite, line.quantite)}</Table.Td>
      <Table.Td ta="right" style={number} visibleFrom="sm">{formatEuros(ttc ? line.prix_unitaire_ttc ?? line.prix_unitaire_ht : line.prix_unitaire_ht)}</Table.Td>
      <Table.Td ta="right" style={number} visibleFrom="sm">{line.remise ? (line.remiseType === 'MONTANT' ? formatEuros(line.remise) : formatRate(line.remise)) : ''}</Table.Td>
      <Table.Td ta="right" style={number} visibleFrom="sm">{formatRate(line.tva)}</Table.Td>
      <Table.Td ta="right" style={number}>{formatEuros(ttc ? line.montant_ttc : line.montant_ht)}</Table.Td>
    </Table.Tr>
  );
}

/** The lines as they were issued. */
export function LinesCard({ document }: { document: Stored }): ReactNode {
  const t = useVentesWords();
  const lines = inOrder(document.LigneDocument);
  const ttc = document.modePrix === 'TTC';
  const sums = subtotals(lines.map((line) => ({ ...line, prix: ttc ? line.prix_unitaire_ttc ?? line.prix_unitaire_ht : line.prix_unitaire_ht })));
  return (
    <Card withBorder padding="sm">
      <Scroll label={t.grid.region} minWidth={300}>
        <Table highlightOnHover={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.grid.designation}</Table.Th><Table.Th ta="right" visibleFrom="sm">{t.grid.quantityShort}</Table.Th><Table.Th ta="right" visibleFrom="sm">{t.grid.unitPrice(ttc)}</Table.Th>
              <Table.Th ta="right" visibleFrom="sm">{t.grid.discount}</Table.Th><Table.Th ta="right" visibleFrom="sm">{t.vat}</Table.Th><Table.Th ta="right">{t.grid.total(ttc)}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line, index) => {
              switch (line.type) {
                case 'TITRE': return <Table.Tr key={line.id}><Table.Td colSpan={6} fw={650}>{line.designation}</Table.Td></Table.Tr>;
                case 'COMMENTAIRE': return <Table.Tr key={line.id}><Table.Td colSpan={6} fs="italic" style={{ whiteSpace: 'pre-line' }}>{line.designation}</Table.Td></Table.Tr>;
                case 'SOUS_TOTAL': return (
                  <Table.Tr key={line.id}><Table.Td fw={600} hiddenFrom="sm">{line.designation}</Table.Td><Table.Td colSpan={5} ta="right" fw={600} visibleFrom="sm">{line.designation}</Table.Td><Table.Td ta="right" fw={600} style={number}>{formatEuros(euros(sums.get(index) ?? 0n))}</Table.Td></Table.Tr>
                );
                default: return <Sold key={line.id} line={line} ttc={ttc} />;
              }
            })}
          </Table.Tbody>
        </Table>
      </Scroll>
    </Card>
  );
}
