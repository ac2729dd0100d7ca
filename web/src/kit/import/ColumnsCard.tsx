import { Accordion, Badge, Group, Select, Table, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import type { Wizard } from './ImportWizard';
import { useJob } from './job';
import { titleRow } from './table';
import { useWords } from './words';

/** A title that no server knows: the column is left unread. */
const UNREAD = '—';

/** Each column of the file, what it holds and what it is read as. */
export function ColumnsCard({ wizard: { job, titles } }: { wizard: Wizard }): ReactNode {
  const t = useWords();
  const { table, report, mapping } = useJob(job);
  if (table === null || report === null) return null;
  const head = titleRow(table);
  const columns = table.rows[head]?.cells.map((title) => title.trim()) ?? [];
  const examples = (column: number): string =>
    table.rows.slice(head + 1, head + 40).map(({ cells }) => cells[column]?.trim() ?? '').filter(Boolean).slice(0, 3).join(' · ').slice(0, 80);
  const unread = new Set(report.notices.filter(({ code }) => code.startsWith('colonne_')).map(({ column }) => column));
  const ignored = columns.filter((title, column) => unread.has(mapping.get(column) ?? title) || mapping.get(column) === UNREAD).length;
  return (
    <Accordion variant="contained" defaultValue={ignored > 0 ? 'columns' : null}>
      <Accordion.Item value="columns">
        <Accordion.Control>
          <Group gap="sm"><Text fw={600}>{t.columns}</Text>{ignored > 0 && <Badge color="orange" variant="light">{t.unknownColumns(ignored)}</Badge>}</Group>
        </Accordion.Control>
        <Accordion.Panel>
          <Table.ScrollContainer minWidth={560} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.columns }}>
            <Table verticalSpacing={4}>
              <Table.Thead><Table.Tr><Table.Th>{t.column}</Table.Th><Table.Th>{t.examples}</Table.Th><Table.Th w={260}>{t.readAs}</Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>
                {columns.map((title, column) => (
                  <Table.Tr key={`${column} ${title}`}>
                    <Table.Td fw={500}>{title}</Table.Td>
                    <Table.Td><Text size="sm" c="dimmed">{examples(column)}</Text></Table.Td>
                    <Table.Td>
                      <Select size="xs" aria-label={t.readAsOf(title)} searchable allowDeselect={false} value={mapping.get(column) ?? ''}
                        data={[{ value: '', label: unread.has(title) ? t.ignored : t.recognised }, ...titles.map((one) => ({ value: one, label: one })), { value: UNREAD, label: t.ignore }]}
                        onChange={(value) => { void job.map(column, value === '' ? null : value); }} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}
