import { Alert, Button, Group, Loader, Modal, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, type RefObject } from 'react';
import { type FieldValues, FormProvider } from 'react-hook-form';
import type { RecordForm } from './useRecordForm';
import { useWords } from './words';

interface Props<V extends FieldValues> {
  record: RecordForm<V>;
  title: ReactNode;
  name: string;
  /** Beside the title. */
  badges?: ReactNode;
  actions?: ReactNode;
  mayWrite: boolean;
  /** Absent when the record cannot be deleted by this person. */
  onRemoved?: (() => void) | undefined;
  /** Between the title and the form. */
  above?: ReactNode;
  children: ReactNode;
}

/** Deletes once asked twice. */
export function RemoveButton({ name, erase, onRemoved }: { name: string; erase: () => Promise<boolean>; onRemoved: () => void }): ReactNode {
  const t = useWords();
  const [asking, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={open}>{t.remove}</Button>
      <Modal opened={asking} onClose={close} title={t.removeTitle(name)}>
        <Stack>
          <Text size="sm">{t.removeDetail}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>{t.cancel}</Button>
            <Button color="red" data-autofocus onClick={() => { void erase().then((gone) => { close(); if (gone) onRemoved(); }); }}>{t.remove}</Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

/** Asks before one goes elsewhere with something unsaved. */
function Blocker({ dirty, free }: { dirty: boolean; free: RefObject<boolean> }): ReactNode {
  const t = useWords();
  const blocker = useBlocker({ shouldBlockFn: ({ current, next }) => dirty && !free.current && current.pathname !== next.pathname, withResolver: true, enableBeforeUnload: false });
  return (
    <Modal opened={blocker.status === 'blocked'} onClose={() => blocker.reset?.()} title={t.leaveTitle}>
      <Stack>
        <Text size="sm">{t.leaveDetail}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => blocker.proceed?.()}>{t.leave}</Button>
          <Button data-autofocus onClick={() => blocker.reset?.()}>{t.stay}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** The page of one record: title, actions, what went wrong, and the form. */
export function RecordFrame<V extends FieldValues>({ record, title, name, badges, actions, mayWrite, onRemoved, above, children }: Props<V>): ReactNode {
  const t = useWords();
  if (record.missing) return <Alert title={t.missing}>{t.missingDetail}</Alert>;
  return (
    <FormProvider {...record.form}>
      <form onSubmit={(event) => { event.preventDefault(); void record.save(); }} noValidate>
        <Stack>
          <Group justify="space-between">
            <Group gap="sm"><Title order={1}>{title}</Title>{badges}</Group>
            <Group gap="xs">
              {actions}
              {onRemoved && <RemoveButton name={name} erase={record.erase} onRemoved={onRemoved} />}
              {mayWrite && <Button type="submit" loading={record.form.formState.isSubmitting} disabled={!record.dirty}>{t.save}</Button>}
            </Group>
          </Group>
          {record.conflict && (
            <Alert color="orange" title={t.conflict}>
              <Text size="sm" mb="xs">{t.conflictDetail}</Text>
              <Button variant="default" size="xs" onClick={() => { void record.merge(); }}>{t.merge}</Button>
            </Alert>
          )}
          {above}
          {record.loading ? <Loader aria-label={t.loading} /> : children}
        </Stack>
      </form>
      <Blocker dirty={record.dirty} free={record.free} />
    </FormProvider>
  );
}
