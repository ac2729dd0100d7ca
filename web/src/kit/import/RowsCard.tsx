import { Badge, Card, Chip, Group, Pagination, Table, Text, TextInput } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { columnLabel } from '../words';
import { type Job, useJob } from './job';
import { type Notice, type Report, type ReportRow, type Verdict, VERDICTS } from './report';
import { type FileTable, place, titleRow } from './table';
import { useWords } from './words';

const SIZE = 25;
const COLORS: Record<Verdict, string> = { CREER: 'green', MODIFIER: 'indigo', INCHANGE: 'gray', ERREUR: 'red' };

/** A refused cell, corrected where it stands. */
function Cell({ job, table, line, fault }: { job: Job; table: FileTable; line: number; fault: Notice }): ReactNode {
  const t = useWords();
  const { corrections } = useJob(job);
  const column = table.rows[titleRow(table)]?.cells.findIndex((title) => title.trim() === fault.column) ?? -1;
  const stored = corrections.get(place(line, column)) ?? table.rows.find((row) => row.line === line)?.cells[column] ?? '';
  const [typed, setTyped] = useState(stored);
  if (column < 0) return <Text size="sm">{fault.detail}</Text>;
  const correct = (): void => { if (typed !== stored) void job.correct([{ line, column }], typed); };
  return (
    <Group gap="xs" wrap="wrap">
      <TextInput size="xs" w={140} aria-label={t.correct(fault.column, line)} value={typed} onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={correct} onKeyDown={(event) => { if (event.key === 'Enter') correct(); }} />
      <Text size="sm" style={{ flex: '1 1 200px' }}><Text span fw={600} size="sm">{fault.column}</Text> : {fault.detail}</Text>
    </Group>
  );
}

function Detail({ row, job, table, correctable }: { row: ReportRow; job: Job; table: FileTable; correctable: boolean }): ReactNode {
  const t = useWords();
  return (
    <>
      {row.faults.map((fault) => (correctable
        ? <Cell key={fault.column + fault.code} job={job} table={table} line={row.line} fault={fault} />
        : <Text size="sm" key={fault.column + fault.code}>{fault.column} : {fault.detail}</Text>))}
      {row.differences.map(({ field, before, after }) => (
        <Text size="sm" key={field}>{columnLabel(field)} : <Text span c="dimmed" td="line-through" size="sm">{before || t.emptyCell}</Text> {after || t.emptyCell}</Text>
      ))}
      {row.notices.map((notice) => <Text size="sm" c="dimmed" key={notice.column + notice.code}>{notice.detail}</Text>)}
    </>
  );
}

/** The rows of a report by what becomes of them. */
export function RowsCard({ job, table, report, labels, correctable = false }: {
  job: Job; table: FileTable; report: Report; labels: Record<Verdict, string>; correctable?: boolean;
}): ReactNode {
  const t = useWords();
  const [shown, setShown] = useState<Verdict | 'all'>(report.counts.ERREUR > 0 ? 'ERREUR' : 'all');
  const [q, setQ] = useState('');
  const [page, setPage] = useState(1);
  const rows = useMemo(() => {
    const folded = q.trim().toLowerCase();
    return report.rows.filter((row) => (shown === 'all' || row.verdict === shown)
      && (folded === '' || `${row.reference} ${row.name} ${row.line}`.toLowerCase().includes(folded)));
  }, [report, shown, q]);
  const pages = Math.max(1, Math.ceil(rows.length / SIZE));
  const at = Math.min(page, pages);
  const total = VERDICTS.reduce((sum, verdict) => sum + report.counts[verdict], 0);
  return (
    <Card withBorder>
      <Group justify="space-between" mb="sm">
        <Chip.Group value={shown} onChange={(value) => { setShown(VERDICTS.find((one) => one === value) ?? 'all'); setPage(1); }}>
          <Group gap={6} role="radiogroup" aria-label={t.filter}>
            <Chip value="all" size="sm">{t.all} : {t.count(total)}</Chip>
            {VERDICTS.map((verdict) => <Chip key={verdict} value={verdict} size="sm">{labels[verdict]} : {t.count(report.counts[verdict])}</Chip>)}
          </Group>
        </Chip.Group>
        <TextInput size="xs" type="search" aria-label={t.search} placeholder={t.search} value={q} onChange={(event) => { setQ(event.currentTarget.value); setPage(1); }} />
      </Group>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.filter }}>
        <Table style={{ verticalAlign: 'top' }}>
          <Table.Caption>{rows.length === 0 ? t.nothing : t.rowsCaption(rows.length)}{report.truncated && ` · ${t.truncated}`}</Table.Caption>
          <Table.Thead><Table.Tr><Table.Th w={80} ta="right">{t.line}</Table.Th><Table.Th w={120}>{t.verdict}</Table.Th><Table.Th w={260}>{t.name}</Table.Th><Table.Th>{t.detail}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {rows.slice((at - 1) * SIZE, at * SIZE).map((row) => (
              <Table.Tr key={row.line}>
                <Table.Td ta="right">{row.line}</Table.Td>
                <Table.Td><Badge variant="light" color={COLORS[row.verdict]}>{labels[row.verdict]}</Badge></Table.Td>
                <Table.Td>{row.name}{row.reference && <Text size="xs" c="dimmed">{row.reference}</Text>}</Table.Td>
                <Table.Td><Detail row={row} job={job} table={table} correctable={correctable} /></Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {pages > 1 && (
        <Group justify="space-between" mt="xs">
          <Text size="sm" c="dimmed" aria-live="polite">{t.page(at, pages)}</Text>
          <Pagination size="sm" total={pages} value={at} onChange={setPage} getItemProps={(to) => ({ 'aria-label': t.pageOf(to) })}
            getControlProps={(control) => ({ 'aria-label': control === 'next' ? t.next : t.previous })} />
        </Group>
      )}
    </Card>
  );
}
