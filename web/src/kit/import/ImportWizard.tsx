import { Alert, Button, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode, useEffect } from 'react';
import { CheckStep } from './CheckStep';
import { FileStep } from './FileStep';
import { type Job, type Phase, useJob } from './job';
import { ResultStep } from './ResultStep';
import { useWords } from './words';

export interface Wizard {
  job: Job;
  title: string;
  /** Titles of columns that the server reads, with which a template begins. */
  titles: readonly string[];
  /** Where the records are. */
  list: string;
}

const STEP: Record<Phase, number> = { empty: 0, checking: 1, checked: 1, importing: 2, done: 2, undoing: 2, undone: 2 };

function Steps({ at }: { at: number }): ReactNode {
  const t = useWords();
  const names = [t.steps.file, t.steps.check, t.steps.result];
  return (
    <Group component="ol" gap="xs" p={0} m={0} aria-label={t.stepsLabel} style={{ listStyle: 'none' }}>
      {names.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && <Text component="li" aria-hidden c="dimmed">›</Text>}
          <Text component="li" size="sm" {...(index === at ? { fw: 650, 'aria-current': 'step' as const } : { c: 'dimmed' })}>{index + 1}. {name}</Text>
        </Fragment>
      ))}
    </Group>
  );
}

function Working({ title, help }: { title: string; help?: string }): ReactNode {
  return (
    <Stack align="center" py={48} role="status">
      <Loader aria-hidden />
      <Text fw={500}>{title}</Text>
      {help && <Text c="dimmed" size="sm">{help}</Text>}
    </Stack>
  );
}

/** Imports a file of rows: choose it, see what each row would do and correct it, import, undo. */
export function ImportWizard({ wizard }: { wizard: Wizard }): ReactNode {
  const t = useWords();
  const { job, title, list } = wizard;
  const state = useJob(job);
  const { phase, problem } = state;
  const busy = phase === 'importing' || phase === 'undoing';
  useEffect(() => {
    if (!busy) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [busy]);
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1}>{title}</Title>
        <Group gap="xs">
          {phase !== 'empty' && !busy && <Button variant="default" onClick={job.reset}>{t.another}</Button>}
          <Button variant="default" component={Link} to={list}>{t.see}</Button>
        </Group>
      </Group>
      <Steps at={STEP[phase]} />
      {problem && (
        <Alert color="red" title={phase === 'checked' && state.report === null ? t.refused : problem.title}>
          {problem.detail}
          {problem.errors?.filter(({ detail }) => detail !== problem.detail).map((fault) => <div key={`${fault.pointer} ${fault.code}`}>{fault.detail}</div>)}
        </Alert>
      )}
      {phase === 'empty' && <FileStep wizard={wizard} />}
      {phase === 'checking' && state.report === null && <Working title={t.checking} />}
      {(phase === 'checked' || phase === 'checking') && state.report !== null && <CheckStep wizard={wizard} />}
      {phase === 'importing' && <Working title={t.importing} help={t.importingHelp} />}
      {phase === 'undoing' && <Working title={t.undoing} help={t.importingHelp} />}
      {(phase === 'done' || phase === 'undone') && <ResultStep wizard={wizard} />}
    </Stack>
  );
}
