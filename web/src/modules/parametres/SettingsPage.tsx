import { Alert, Anchor, Breadcrumbs, Button, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Link, useBlocker } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { done, refused } from '../../kit/notify';
import { useMay } from '../../kit/session';
import type { Outcome } from '../../kit/changes';
import { useWords } from './words';

interface Saved {
  dirty: boolean;
  store: () => Promise<Outcome>;
}

interface Props {
  title: string;
  about: string;
  /** What « Enregistrer » stores, in order; a page without drafts has no such button. */
  drafts?: Saved[];
  /** True when something typed cannot be right: it is not sent. */
  wrong?: boolean;
  actions?: ReactNode;
  children: ReactNode;
}

function focusFirstFault(): void {
  const field = document.querySelector('main [aria-invalid="true"]');
  if (field instanceof HTMLElement) field.focus();
}

/** A page of settings: where it stands, what it is for, and one button that stores what was changed on it. */
export function SettingsPage({ title, about, drafts = [], wrong = false, actions, children }: Props): ReactNode {
  const t = useWords();
  const may = useMay();
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState(false);
  const dirty = drafts.some((draft) => draft.dirty);
  const blocker = useBlocker({ shouldBlockFn: () => dirty, enableBeforeUnload: () => dirty, withResolver: true });
  const save = async (): Promise<void> => {
    if (!dirty || busy) return;
    if (wrong) {
      focusFirstFault();
      refused(t.common.correctFirst);
      return;
    }
    setBusy(true);
    let outcome: Outcome = 'saved';
    for (const draft of drafts.filter((one) => one.dirty)) {
      outcome = await draft.store();
      if (outcome !== 'saved') break;
    }
    setBusy(false);
    setConflict(outcome === 'conflict');
    if (outcome === 'saved') done(t.common.saved);
    else focusFirstFault();
  };
  useHotkeys([['mod+S', () => { void save(); }]], []);
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Stack>
        <Breadcrumbs><Anchor component={Link} to="/parametres" size="sm">{t.common.settings}</Anchor><Text size="sm" c="dimmed">{title}</Text></Breadcrumbs>
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={1}>{title}</Title>
            <Text c="dimmed" maw={640}>{about}</Text>
          </div>
          <Group gap="xs">
            {actions}
            {drafts.length > 0 && may('entreprise:modifier') && <Button type="submit" loading={busy} disabled={!dirty}>{t.common.save}</Button>}
          </Group>
        </Group>
        {conflict && <Alert color="orange" title={t.common.conflict}>{t.common.conflictAbout}</Alert>}
        {children}
      </Stack>
      <Modal opened={blocker.status === 'blocked'} onClose={() => blocker.reset?.()} title={t.common.leaveTitle}>
        <Stack>
          <Text>{t.common.leaveAbout}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => blocker.proceed?.()}>{t.common.leave}</Button>
            <Button onClick={() => blocker.reset?.()}>{t.common.stay}</Button>
          </Group>
        </Stack>
      </Modal>
    </form>
  );
}
