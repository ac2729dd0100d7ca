import { Alert, Button, Card, Group, Modal, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode } from 'react';
import { IconDownload } from '../icons';
import { give } from '../list/exporting';
import { errorsBlob } from './errors';
import type { Wizard } from './ImportWizard';
import { type Job, useJob } from './job';
import { VERDICTS } from './report';
import { RowsCard } from './RowsCard';
import { useWords } from './words';

function Figure({ label, value }: { label: string; value: number }): ReactNode {
  const t = useWords();
  return <Card withBorder><Text size="sm" c="dimmed">{label}</Text><Text fz={26} fw={650}>{t.count(value)}</Text></Card>;
}

function Undo({ job }: { job: Job }): ReactNode {
  const t = useWords();
  const [asking, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={open}>{t.undo}</Button>
      <Modal opened={asking} onClose={close} title={t.undoAsk}>
        <Stack>
          <Text size="sm">{t.undoHelp}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>{t.keep}</Button>
            <Button color="red" data-autofocus onClick={() => { close(); void job.undo(); }}>{t.undoYes}</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

/** What the undoing gave back, and what it left with the reason. */
function Undone({ job }: { job: Job }): ReactNode {
  const t = useWords();
  const { undone } = useJob(job);
  if (undone === null) return null;
  const left = undone.lignes ?? [];
  return (
    <Stack>
      <Alert color="green" title={t.undone} role="status">
        {(undone.desactives ?? 0) > 0 && t.disabledHelp}
      </Alert>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>
        <Figure label={t.deleted} value={undone.supprimes ?? 0} /><Figure label={t.disabled} value={undone.desactives ?? 0} />
        <Figure label={t.restored} value={undone.restaures ?? 0} /><Figure label={t.kept} value={undone.laisses ?? 0} />
      </SimpleGrid>
      {left.length > 0 && (
        <Card withBorder>
          <Table>
            <Table.Thead><Table.Tr><Table.Th ta="right" w={80}>{t.line}</Table.Th><Table.Th>{t.name}</Table.Th><Table.Th>{t.why}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>{left.slice(0, 200).map((row) => <Table.Tr key={row.id}><Table.Td ta="right">{row.ligne}</Table.Td><Table.Td>{row.nom}</Table.Td><Table.Td>{row.detail}</Table.Td></Table.Tr>)}</Table.Tbody>
          </Table>
        </Card>
      )}
    </Stack>
  );
}

/** What the import did, with the way back. */
export function ResultStep({ wizard: { job } }: { wizard: Wizard }): ReactNode {
  const t = useWords();
  const { report, table, mapping, corrections, phase } = useJob(job);
  if (phase === 'undone') return <Undone job={job} />;
  if (report === null || table === null) return null;
  return (
    <Stack>
      <Alert color="green" title={t.finished(report.counts.CREER, report.counts.MODIFIER)} role="status">
        <Group gap="xs" mt="xs">
          {report.importId !== null && <Undo job={job} />}
          {report.counts.ERREUR > 0 && <Button variant="default" leftSection={<IconDownload size={16} />} onClick={() => give(errorsBlob(table, report, mapping, corrections), t.errorsName)}>{t.errorsFile}</Button>}
        </Group>
      </Alert>
      <SimpleGrid cols={{ base: 2, sm: 4 }}>{VERDICTS.map((verdict) => <Figure key={verdict} label={t.made[verdict]} value={report.counts[verdict]} />)}</SimpleGrid>
      <RowsCard job={job} table={table} report={report} labels={t.made} />
    </Stack>
  );
}
