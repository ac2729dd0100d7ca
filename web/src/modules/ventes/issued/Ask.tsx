import { Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useVentesWords } from '../words';

interface Props {
  opened: boolean;
  onClose: () => void;
  title: string;
  /** What the button says: the act itself. */
  confirm: string;
  onConfirm: () => Promise<void>;
  danger?: boolean;
  size?: string;
  disabled?: boolean;
  children: ReactNode;
}

/** One question, its fields, and two buttons. Enter does it, Escape leaves. */
export function Ask({ opened, onClose, title, confirm, onConfirm, danger, size = 'md', disabled, children }: Props): ReactNode {
  const t = useVentesWords();
  const [busy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    if (busy || disabled) return;
    setBusy(true);
    try {
      await onConfirm();
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={size}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void run(); }}>
        <Stack>
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{t.close}</Button>
            <Button type="submit" loading={busy} disabled={disabled ?? false} {...(danger ? { color: 'red' } : {})}>{confirm}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
