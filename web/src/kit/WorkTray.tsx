import { Button, CloseButton, Group, Indicator, List, Popover, Progress, ScrollArea, Stack, Text } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { plural } from './i18n';
import { useKitWords } from './texts';
import { useLongWork, type Work } from './work';

/** What runs in the background, in the head of every page: how far, what was refused, and the way to stop it. */
export default function WorkTray(): ReactNode {
  const t = useKitWords();
  const { works, cancel, putAway } = useLongWork();
  const [opened, setOpened] = useState(false);
  const newest = works.at(-1)?.id;
  useEffect(() => { if (newest !== undefined) setOpened(true); }, [newest]);
  const running = works.filter(({ state }) => state === 'running').length;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" width={360} closeOnClickOutside={false}>
      <Popover.Target>
        <Indicator disabled={running === 0} processing size={9} color="teal">
          <Button variant="default" size="xs" onClick={() => setOpened(!opened)} aria-expanded={opened}>{running > 0 ? plural(running, t.workOne, t.workMany) : t.workEnded}</Button>
        </Indicator>
      </Popover.Target>
      <Popover.Dropdown maw="95vw" aria-label={t.works}>
        <ScrollArea.Autosize mah={420} role="region" aria-label={t.works} tabIndex={0}>
          <Stack gap="md">{works.map((work) => <One key={work.id} work={work} cancel={() => cancel(work.id)} putAway={() => putAway(work.id)} />)}</Stack>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}

function One({ work, cancel, putAway }: { work: Work; cancel: () => void; putAway: () => void }): ReactNode {
  const t = useKitWords();
  const { label, done, total, refusals, state, outcome } = work;
  const running = state === 'running';
  const said = running ? t.workAt(done, total) : state === 'cancelled' ? t.workCancelled(done, total) : state === 'failed' ? t.workFailed : t.workDone(done - refusals.length, total);
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Text size="sm" fw={600}>{label}</Text>
        {running ? <Button size="compact-xs" variant="default" onClick={cancel}>{t.cancel}</Button> : <CloseButton size="sm" aria-label={t.putAway(label)} onClick={putAway} />}
      </Group>
      {running && <Progress value={total === null || total === 0 ? 100 : (100 * done) / total} animated={total === null} my={6} aria-label={label} />}
      <Text size="sm" c="dimmed" aria-live="polite">{outcome || said}</Text>
      {refusals.length > 0 && (
        <>
          <Text size="sm" c="var(--mantine-color-error)" mt={4}>{plural(refusals.length, t.refusalOne, t.refusalMany)}</Text>
          <List size="sm" spacing={2} mt={2}>{refusals.slice(0, 100).map(({ name, reason }, index) => <List.Item key={`${name}${index}`}><b>{name}</b> : {reason}</List.Item>)}</List>
        </>
      )}
    </div>
  );
}
