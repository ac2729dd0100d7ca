import { ActionIcon, Button, Group, Menu, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { IconMore } from '../../../kit/icons';
import { Can } from '../../../kit/session';
import type { DocumentValues } from '../form';
import { useVentesWords } from '../words';
import type { Saving } from './saving';

interface Props {
  saving: Saving;
  /** The number that a reopened quote takes again. */
  reserved: string | null;
  preview: boolean;
  onPreview: () => void;
  onErase: () => void;
}

/** What the draft is, and what can be done with it. */
export function Toolbar({ saving, reserved, preview, onPreview, onErase }: Props): ReactNode {
  const t = useVentesWords();
  const { control } = useFormContext<DocumentValues>();
  const { isDirty } = useFormState({ control });
  const [id, type] = useWatch({ control, name: ['id', 'type'] });
  return (
    <Group justify="space-between">
      <div>
        <Title order={1}>{id === null ? t.editor.fresh(t.kind[type]) : t.editor.title(t.kind[type])}</Title>
        {reserved !== null && <Text size="sm" c="dimmed">{t.editor.lastVersion(reserved)}</Text>}
      </div>
      <Group gap="xs">
        {id !== null && (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon variant="default" size="lg" aria-label={t.editor.moreActions}><IconMore size={16} /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              <Can do="ventes:enregistrer"><Menu.Item component={Link} to={`/documents/nouveau?type=${type}&copie=${id}`}>{t.editor.copy}</Menu.Item></Can>
              <Can do="ventes:recurrences"><Menu.Item component={Link} to={`/recurrences/nouvelle?document=${id}`}>{t.editor.recurring}</Menu.Item></Can>
              <Menu.Item c="var(--mantine-color-error)" onClick={onErase}>{t.editor.erase}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
        {id !== null && <Button variant="default" onClick={onPreview} aria-pressed={preview}>{preview ? t.editor.hidePreview : t.editor.showPreview}</Button>}
        <Button variant="default" type="submit" loading={saving.busy} disabled={!isDirty && id !== null} title="Ctrl S">{t.editor.save}</Button>
        <Can do="ventes:valider"><Button loading={saving.busy} onClick={() => { void saving.issue(); }} title="Ctrl Enter">{t.editor.issue}</Button></Can>
      </Group>
    </Group>
  );
}
