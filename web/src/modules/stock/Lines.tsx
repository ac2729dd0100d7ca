import { ActionIcon, Table, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { IconDelete } from '../../kit/icons';
import { NumberField } from '../../kit/NumberField';
import type { Scanned } from './scan';
import { useWords } from './words';

/** An article that an act is about, and how many. */
export interface Line {
  articleId: string;
  nom: string;
  reference: string;
  /** Null while no whole number stands in its field. */
  quantite: number | null;
  /** Purchase cost of one, where it is asked. */
  cout: number | null;
}

/** One more of an article: a line that is there grows, another is put first. */
export function scanned(lines: Line[], article: Scanned): Line[] {
  if (lines.some(({ articleId }) => articleId === article.id)) return lines.map((line) => (line.articleId === article.id ? { ...line, quantite: (line.quantite ?? 0) + 1 } : line));
  return [{ articleId: article.id, nom: article.nom, reference: article.reference, quantite: 1, cout: null }, ...lines];
}

/** True while a line has no quantity: nothing is sent then. */
export const unsaid = (lines: Line[]): boolean => lines.some(({ quantite }) => quantite === null);

interface Props {
  lines: Line[];
  onLines: (lines: Line[]) => void;
  /** What the quantity is called. */
  quantity: string;
  cost?: boolean;
  faults: Record<string, string>;
}

export function Lines({ lines, onLines, quantity, cost, faults }: Props): ReactNode {
  const t = useWords();
  if (lines.length === 0) return <Text c="dimmed">{t.lines.none}</Text>;
  const change = (at: number, part: Partial<Line>): void => onLines(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  return (
    <Table verticalSpacing="xs">
      <Table.Thead><Table.Tr><Table.Th>{t.article}</Table.Th><Table.Th w={130}>{quantity}</Table.Th>{cost && <Table.Th w={150}>{t.lines.cost}</Table.Th>}<Table.Th w={44} aria-label={t.act.cancel} /></Table.Tr></Table.Thead>
      <Table.Tbody>
        {lines.map((line, index) => (
          <Table.Tr key={line.articleId}>
            <Table.Td>
              <Text fw={500} size="sm">{line.nom}</Text><Text size="xs" c="dimmed">{line.reference}</Text>
              {faults[`lignes.${index}.articleId`] && <Text size="xs" c="var(--mantine-color-error)">{faults[`lignes.${index}.articleId`]}</Text>}
            </Table.Td>
            <Table.Td><NumberField aria-label={t.lines.of(quantity, line.nom)} min={0} whole value={line.quantite} onChange={(value) => change(index, { quantite: value })} error={faults[`lignes.${index}.quantite`]} /></Table.Td>
            {cost && <Table.Td><NumberField aria-label={t.lines.of(t.lines.cost, line.nom)} min={0} decimalScale={4} value={line.cout} onChange={(value) => change(index, { cout: value })} error={faults[`lignes.${index}.coutUnitaire`]} /></Table.Td>}
            <Table.Td><ActionIcon variant="subtle" color="gray" aria-label={t.lines.remove(line.nom)} onClick={() => onLines(lines.filter((other) => other !== line))}><IconDelete size={16} /></ActionIcon></Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
