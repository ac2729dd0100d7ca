import { Alert, Button, Group, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Fragment, type ReactNode } from 'react';
import { type FieldValues, FormProvider } from 'react-hook-form';
import { Confirm } from '../Confirm';
import { DraftOffer } from '../form/DraftOffer';
import { RefusalSummary } from '../form/refusals';
import { Loading } from '../Loading';
import { useKitWords } from '../texts';
import { Trouble } from '../Trouble';
import type { RecordForm } from './useOwnRecord';

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
export function RemoveButton({ name, erase, onRemoved }: { name: string; erase: (name: string) => Promise<boolean>; onRemoved: () => void }): ReactNode {
  const t = useKitWords();
  const [asking, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={open}>{t.remove}</Button>
      <Confirm opened={asking} title={t.removeTitle(name)} action={t.remove} danger onClose={close} onConfirm={async () => { if (await erase(name)) onRemoved(); }}>{t.removeText}</Confirm>
    </>
  );
}

/** The page of one record: title, actions, what went wrong, and the form. */
export function RecordFrame<V extends FieldValues>({ record, title, name, badges, actions, mayWrite, onRemoved, above, children }: Props<V>): ReactNode {
  const t = useKitWords();
  if (record.missing) return <Alert title={t.missing}>{t.missingText}</Alert>;
  return (
    <FormProvider {...record.form}>
      <form onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void record.save(); }} noValidate>
        <Stack>
          <Group justify="space-between">
            <Group gap="sm"><Title order={1}>{title}</Title>{badges}</Group>
            <Group gap="xs">
              {actions}
              {onRemoved && <RemoveButton name={name} erase={record.erase} onRemoved={onRemoved} />}
              {mayWrite && <Button type="submit" loading={record.form.formState.isSubmitting} disabled={!record.dirty}>{t.save}</Button>}
            </Group>
          </Group>
          <DraftOffer draft={record.draft.found} onTake={record.draft.onTake} onDrop={record.draft.onDrop} />
          <RefusalSummary refused={record.refused} />
          {record.views.map((view, index) => <Fragment key={index}>{view}</Fragment>)}
          {above}
          {record.reading === null ? children : record.reading.error === null ? <Loading /> : <Trouble query={record.reading} />}
        </Stack>
      </form>
    </FormProvider>
  );
}
