import { Table, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { formatEuros, formatNumber, formatRate } from '../../../kit/money';
import { euros, lineNet, subtotals } from '../../../kit/amounts';
import type { DocumentValues, LineValues } from '../form';
import { useVentesWords } from '../words';

/** The total of one line; only it is drawn anew at each key. */
export function LineTotal({ index, control }: { index: number; control: Control<DocumentValues> }): ReactNode {
  const line = useWatch({ control, name: `lignes.${index}` });
  return line.prix === null ? '' : formatEuros(euros(lineNet(line)));
}

/** The only row that looks at all the others. */
export function SubtotalAmount({ index, control }: { index: number; control: Control<DocumentValues> }): ReactNode {
  const lines = useWatch({ control, name: 'lignes' });
  return formatEuros(euros(subtotals(lines).get(index) ?? 0n));
}

const discountText = ({ remise, remiseType }: LineValues): string => (remise === null || remise === 0 ? '' : remiseType === 'MONTANT' ? formatEuros(remise) : formatRate(remise));

function Designation({ line }: { line: LineValues }): ReactNode {
  const t = useVentesWords();
  if (line.designation === '') return <Text c="dimmed" component="span">{t.grid.emptyLine}</Text>;
  return <>{line.designation}{line.description !== '' && <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>{line.description}</Text>}</>;
}

/** A line that nobody types in: text alone, so that two hundred lines stay light. */
export function Reading({ index, control, narrow }: { index: number; control: Control<DocumentValues>; narrow: boolean }): ReactNode {
  const t = useVentesWords();
  const line = useWatch({ control, name: `lignes.${index}` });
  if (line.type === 'TITRE') return <Table.Td colSpan={6} fw={650} data-cell="designation">{line.designation || <Text c="dimmed" component="span">{t.lineKind.TITRE}</Text>}</Table.Td>;
  if (line.type === 'COMMENTAIRE') {
    return <Table.Td colSpan={6} fs="italic" data-cell="designation" style={{ whiteSpace: 'pre-line' }}>{line.designation || <Text c="dimmed" component="span">{t.lineKind.COMMENTAIRE}</Text>}</Table.Td>;
  }
  if (line.type === 'SOUS_TOTAL') {
    return (
      <>
        <Table.Td colSpan={narrow ? 1 : 5} ta={narrow ? 'left' : 'right'} fw={600} data-cell="designation">{line.designation}</Table.Td>
        <Table.Td ta="right" fw={600}><SubtotalAmount index={index} control={control} /></Table.Td>
      </>
    );
  }
  return (
    <>
      <Table.Td data-cell="designation">
        <Designation line={line} />
        {narrow && line.prix !== null && <Text size="sm" c="dimmed">{formatNumber(line.quantite)}{t.unitAbbreviation(line.unite, line.quantite ?? 0)} × {formatEuros(line.prix)}</Text>}
      </Table.Td>
      {!narrow && (
        <>
          <Table.Td ta="right" data-cell="quantite">{formatNumber(line.quantite)}{t.unitAbbreviation(line.unite, line.quantite ?? 0)}</Table.Td>
          <Table.Td ta="right" data-cell="prix">{formatEuros(line.prix)}</Table.Td>
          <Table.Td ta="right" data-cell="remise">{discountText(line)}</Table.Td>
          <Table.Td ta="right" data-cell="tva">{line.tva === null ? t.grid.automatic : formatRate(line.tva)}</Table.Td>
        </>
      )}
      <Table.Td ta="right"><LineTotal index={index} control={control} /></Table.Td>
    </>
  );
}
