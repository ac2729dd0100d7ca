import { Table, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatNumber } from '../../../kit/money';
import { NumberField } from '../../../kit/NumberField';
import { Scroll } from '../Scroll';
import { useVentesWords } from '../words';

export interface Pickable {
  ligneId: string;
  designation: string;
  unite: string;
  /** How much can be taken, or that is believed. */
  reste: number;
}

export type Picks = Readonly<Record<string, number | ''>>;

/** All that remains, line by line. */
export const allOf = (lines: Pickable[]): Picks => Object.fromEntries(lines.map(({ ligneId, reste }) => [ligneId, reste]));

/** What was picked, as the commands take it. */
export const pickedOf = (lines: Pickable[], picks: Picks): { ligneId: string; quantite: number }[] =>
  lines.flatMap(({ ligneId }) => { const quantite = picks[ligneId]; return quantite === undefined || quantite === '' || quantite === 0 ? [] : [{ ligneId, quantite }]; });

export const isAll = (lines: Pickable[], picks: Picks): boolean => lines.every(({ ligneId, reste }) => picks[ligneId] === reste);

interface Props {
  lines: Pickable[];
  picks: Picks;
  onChange: (picks: Picks) => void;
  errors: Record<string, string>;
  remaining: string;
}

/** How much of each line. A refusal of a line stands under its quantity. */
export function LinePicks({ lines, picks, onChange, errors, remaining }: Props): ReactNode {
  const t = useVentesWords();
  const sent = pickedOf(lines, picks);
  const errorOf = (ligneId: string): string | undefined => {
    const rank = sent.findIndex((one) => one.ligneId === ligneId);
    return rank < 0 ? undefined : Object.entries(errors).find(([name]) => name.startsWith(`lignes.${rank}`))?.[1];
  };
  return (
    <Scroll label={t.grid.region} minWidth={380} height={320}>
      <Table highlightOnHover={false}>
        <Table.Thead><Table.Tr><Table.Th>{t.grid.designation}</Table.Th><Table.Th ta="right">{remaining}</Table.Th><Table.Th ta="right" w={120}>{t.picks.quantity}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {lines.map(({ ligneId, designation, unite, reste }) => (
            <Table.Tr key={ligneId}>
              <Table.Td>{designation}</Table.Td>
              <Table.Td ta="right">{formatNumber(reste)}{t.unitAbbreviation(unite, reste)}</Table.Td>
              <Table.Td>
                <NumberField aria-label={t.many.quantityOf(designation)} size="xs" min={0} max={reste} decimalScale={3} value={picks[ligneId] ?? ''} error={errorOf(ligneId)}
                  onChange={(value) => onChange({ ...picks, [ligneId]: value ?? '' })} styles={{ input: { textAlign: 'right' } }} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {lines.length === 0 && <Text size="sm" c="dimmed" p="sm">{t.picks.none}</Text>}
    </Scroll>
  );
}
