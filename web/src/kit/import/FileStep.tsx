import { Button, Card, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { type DragEvent, type ReactNode, useState } from 'react';
import { IconDownload, IconUpload } from '../icons';
import { give } from '../list/exporting';
import { csvBlob } from './errors';
import type { Wizard } from './ImportWizard';
import { useWords } from './words';

/** Takes a file, dropped or chosen. */
export function FileStep({ wizard: { job, titles, title } }: { wizard: Wizard }): ReactNode {
  const t = useWords();
  const [over, setOver] = useState(false);
  const take = (file: File | null | undefined): void => { if (file) void job.choose(file); };
  const drag = (event: DragEvent, entering: boolean): void => {
    event.preventDefault();
    setOver(entering);
  };
  return (
    <>
      <Card withBorder py={48} style={{ borderStyle: 'dashed', borderWidth: 2, ...(over ? { borderColor: 'var(--mantine-primary-color-filled)' } : {}) }}
        onDragOver={(event) => drag(event, true)} onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => { drag(event, false); take(event.dataTransfer.files[0]); }}>
        <Stack align="center" gap="sm">
          <IconUpload size={36} aria-hidden />
          <Text size="lg" fw={600}>{t.drop}</Text>
          <Text c="dimmed" size="sm">{t.or}</Text>
          <FileButton onChange={take} accept=".csv,.txt,.tsv,text/csv,text/plain" inputProps={{ 'aria-label': t.choose }}>
            {(props) => <Button {...props}>{t.choose}</Button>}
          </FileButton>
          <Text c="dimmed" size="sm" maw={560} ta="center">{t.dropHelp}</Text>
        </Stack>
      </Card>
      <Card withBorder>
        <Group justify="space-between" mb="xs">
          <Title order={2}>{t.columnsHelp}</Title>
          <Button variant="subtle" size="xs" leftSection={<IconDownload size={16} />} onClick={() => give(csvBlob(`${titles.join(';')}\r\n`), `${title}.csv`)}>{t.template}</Button>
        </Group>
        <Text size="sm">{titles.join(' · ')}</Text>
      </Card>
    </>
  );
}
