import { Alert, Button, Card, Group, Select, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { IconDownload } from '../icons';
import { ColumnsCard } from './ColumnsCard';
import { FaultsCard } from './FaultsCard';
import type { Wizard } from './ImportWizard';
import { useJob } from './job';
import { errorsBlob } from './errors';
import type { Separator } from './report';
import { RowsCard } from './RowsCard';
import { give } from '../list/exporting';
import { useWords } from './words';

const SEPARATORS: { value: Separator; name: 'semicolon' | 'comma' | 'tab' | 'bar' }[] = [
  { value: ';', name: 'semicolon' }, { value: ',', name: 'comma' }, { value: 'tab', name: 'tab' }, { value: '|', name: 'bar' },
];

/** What was found about the file as a whole, and another separator when that was wrong. */
function FileCard({ wizard: { job } }: { wizard: Wizard }): ReactNode {
  const t = useWords();
  const { name, encoding, report, corrections } = useJob(job);
  if (report === null) return null;
  return (
    <Card withBorder>
      <Group gap="xl" align="flex-end">
        <div><Text fw={600}>{name}</Text><Text size="sm" c="dimmed">{t.encoding} : {encoding}{corrections.size > 0 && ` · ${t.corrections(corrections.size)}`}</Text></div>
        <Select size="xs" label={t.separator} data={SEPARATORS.map(({ value, name: one }) => ({ value, label: t.separators[one] }))} value={report.separator} allowDeselect={false}
          onChange={(value) => { const one = SEPARATORS.find((known) => known.value === value); if (one) void job.separate(one.value); }} />
      </Group>
      {report.notices.filter(({ code }) => !code.startsWith('colonne_')).map((notice) => <Text size="sm" mt="xs" key={notice.code + notice.column}>{notice.detail}</Text>)}
    </Card>
  );
}

/** What each row would do; nothing is written yet. */
export function CheckStep({ wizard }: { wizard: Wizard }): ReactNode {
  const t = useWords();
  const { job } = wizard;
  const { report, table, mapping, corrections, phase } = useJob(job);
  if (report === null || table === null) return null;
  const todo = report.counts.CREER + report.counts.MODIFIER;
  return (
    <Stack aria-busy={phase === 'checking'}>
      <FileCard wizard={wizard} />
      <FaultsCard wizard={wizard} />
      <ColumnsCard wizard={wizard} />
      <RowsCard job={job} table={table} report={report} labels={t.verdicts} correctable />
      <Card withBorder style={{ position: 'sticky', bottom: 0, zIndex: 2 }}>
        <Group justify="space-between">
          {report.counts.ERREUR > 0 ? (
            <Group gap="xs">
              <Text size="sm">{t.left(report.counts.ERREUR)}</Text>
              <Button size="xs" variant="subtle" leftSection={<IconDownload size={16} />} onClick={() => give(errorsBlob(table, report, mapping, corrections), t.errorsName)}>{t.errorsFile}</Button>
            </Group>
          ) : <span />}
          <Button disabled={todo === 0} loading={phase === 'checking'} onClick={() => { void job.run(); }}>{todo === 0 ? t.nothingToDo : t.run(todo)}</Button>
        </Group>
      </Card>
      {todo === 0 && report.counts.ERREUR === 0 && <Alert title={t.nothingToDo}>{t.rowsCaption(report.counts.INCHANGE)} : {t.verdicts.INCHANGE.toLowerCase()}</Alert>}
    </Stack>
  );
}
