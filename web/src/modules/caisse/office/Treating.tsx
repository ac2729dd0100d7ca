import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../../kit/act';
import { Refusal } from '../../../kit/Refusal';
import { useWords } from './words';

interface Props {
  title: string;
  about: string;
  label: string;
  action: string;
  /** What stands above the note. */
  children?: ReactNode;
  /** The note may be left empty. */
  free?: boolean;
  /** Something above the note is missing. */
  waits?: boolean;
  danger?: boolean;
  onDone: (note: string) => Promise<void>;
  onClose: () => void;
}

/** Asks what was found or done before something is put away; a refusal is read here, and the note stays. */
export function Treating({ title, about, label, action, children, free = false, waits = false, danger = false, onDone, onClose }: Props): ReactNode {
  const t = useWords().common;
  const [note, setNote] = useState('');
  const { busy, refused: error, run } = useAct();
  const send = (): Promise<boolean> => run(async () => {
    await onDone(note.trim());
    onClose();
  });
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form onSubmit={(event) => { event.preventDefault(); void send(); }}>
        <Stack>
          <Text size="sm">{about}</Text>
          {children}
          <Textarea label={label} autosize minRows={2} maxRows={8} maxLength={2000} value={note} onChange={({ currentTarget }) => setNote(currentTarget.value)} required={!free} data-autofocus />
          {error && <Refusal error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{t.cancel}</Button>
            <Button type="submit" loading={busy} disabled={waits || (!free && note.trim() === '')} {...(danger ? { color: 'red.9' } : {})}>{action}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
