import { Table, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatDate } from '../../kit/dates';
import { centimes, formatEuros } from '../../kit/money';
import { NumberField } from '../../kit/NumberField';
import { valueLabel } from '../../kit/words';
import { byDue, type Open } from './allocate';
import { useWords } from './words';

/** What goes to each open document, oldest due first. Every part can be changed. */
export function PartsTable({ documents, parts, onPart }: { documents: readonly Open[]; parts: ReadonlyMap<string, number>; onPart: (id: string, centimes: number) => void }): ReactNode {
  const t = useWords();
  return (
    <Table.ScrollContainer minWidth={520} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.pay.documents }}>
      <Table verticalSpacing={4} highlightOnHover={false}>
        <Table.Thead><Table.Tr><Table.Th>{t.pay.document}</Table.Th><Table.Th>{t.pay.dueDate}</Table.Th><Table.Th ta="right">{t.pay.left}</Table.Th><Table.Th ta="right" w={140}>{t.pay.part}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {byDue(documents).map((document) => {
            const number = document.numero ?? valueLabel(document.type);
            const held = document.statutReglement !== null && ['EN_RETARD', 'EN_LITIGE', 'IRRECOUVRABLE'].includes(document.statutReglement);
            return (
              <Table.Tr key={document.id}>
                <Table.Td>{number}{held && <Text size="xs" c="dimmed">{valueLabel(document.statutReglement ?? '')}</Text>}</Table.Td>
                <Table.Td>{formatDate(document.dateEcheance ?? document.dateEmission)}</Table.Td>
                <Table.Td ta="right">{formatEuros(document.reste_a_payer)}</Table.Td>
                <Table.Td>
                  <NumberField size="xs" aria-label={t.pay.partOf(number)} decimalScale={2} shownDecimals={2} suffix=" €" min={0} value={(parts.get(document.id) ?? 0) / 100 || ''} styles={{ input: { textAlign: 'right' } }}
                    error={(parts.get(document.id) ?? 0) > centimes(document.reste_a_payer)} onChange={(typed) => onPart(document.id, typed === null ? 0 : centimes(typed))} />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
