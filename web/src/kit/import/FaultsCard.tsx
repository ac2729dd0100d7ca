import { Button, Card, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { Wizard } from './ImportWizard';
import { type Job, useJob } from './job';
import { corrected, type FaultGroup, faultGroups } from './table';
import { useWords } from './words';

const SHOWN = 8;

/** One kind of fault on one value: corrected once for all its rows. */
function FaultLine({ group, job }: { group: FaultGroup; job: Job }): ReactNode {
  const t = useWords();
  const [value, setValue] = useState(group.value ?? '');
  const lines = group.lines.slice(0, 5).join(', ') + (group.lines.length > 5 ? '…' : '');
  return (
    <Group justify="space-between" align="flex-end" wrap="wrap" component="li">
      <div style={{ flex: '1 1 320px' }}>
        <Text size="sm"><Text span fw={600} size="sm">{group.column}</Text> : {group.detail}</Text>
        <Text size="xs" c="dimmed">{group.lines.length > 1 && `${t.groupLines(group.lines.length)} · `}{t.firstLines(lines, group.lines.length)}</Text>
      </div>
      {group.value !== null && (
        <form onSubmit={(event) => { event.preventDefault(); void job.correct(group.places, value); }}>
          <Group gap="xs" wrap="nowrap" align="flex-end">
            <TextInput size="xs" aria-label={t.replaceFor(group.column, group.value)} placeholder={t.replaceBy} value={value} onChange={(event) => setValue(event.currentTarget.value)} />
            <Button size="xs" variant="light" type="submit" disabled={value === group.value}>{t.replace}</Button>
          </Group>
        </form>
      )}
    </Group>
  );
}

/** The faults, those of a kind together. */
export function FaultsCard({ wizard: { job } }: { wizard: Wizard }): ReactNode {
  const t = useWords();
  const { table, report, mapping, corrections } = useJob(job);
  const groups = useMemo(() => {
    if (table === null || report === null) return [];
    return faultGroups(corrected(table, mapping, corrections), report.rows.filter(({ verdict }) => verdict === 'ERREUR'));
  // The table as corrected goes with the report that was made of it, not with corrections still being checked.
  }, [table, report]);
  if (groups.length === 0) return null;
  return (
    <Card withBorder>
      <Title order={2}>{t.groups}</Title>
      <Text size="sm" c="dimmed" mb="sm">{t.groupsHelp}</Text>
      <Stack gap="sm" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {groups.slice(0, SHOWN).map((group) => <FaultLine key={group.key} group={group} job={job} />)}
      </Stack>
      {groups.length > SHOWN && <Text size="sm" c="dimmed" mt="sm">{t.moreGroups(groups.length - SHOWN)}</Text>}
    </Card>
  );
}
