import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useKitWords } from './texts';

interface Props {
  opened: boolean;
  title: string;
  /** What will happen, by name. */
  children: ReactNode;
  action: string;
  /** What the other button says. */
  instead?: string;
  /** Red for what cannot be taken back. */
  danger?: boolean;
  onConfirm: () => void | Promise<void>;
  onClose: () => void;
}

/** Asks before what cannot be undone. */
export function Confirm({ opened, title, children, action, instead, danger, onConfirm, onClose }: Props): ReactNode {
  const t = useKitWords();
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setBusy(true);
    try {
      await onConfirm();
    } finally {
      setBusy(false);
      onClose();
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <Stack>
        <Text component="div">{children}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>{instead ?? t.cancel}</Button>
          <Button {...(danger ? { color: 'red.9' } : {})} loading={busy} onClick={() => { void confirm(); }}>{action}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
