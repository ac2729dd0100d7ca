import { Button, Checkbox, Group, Menu, Popover, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { FetchedMenu } from '../FetchedMenu';
import { IconDelete } from '../icons';
import type { Hanging } from '../Opens';
import { useKitWords } from '../texts';
import { useViews } from './views';
import { shows, type ViewsProps } from './ViewsButton';

/** The views that the person keeps of this list: take one, keep what is shown now, or forget one. */
export default function ViewsMenu({ list, state, columns, onApply, target }: ViewsProps & Hanging): ReactNode {
  const t = useKitWords();
  const { views, first, save, drop, choose } = useViews(list);
  const [naming, setNaming] = useState(false);
  const current = views.find((view) => shows(view, state));
  return (
    <Popover opened={naming} onChange={setNaming} position="bottom-start" shadow="md" trapFocus withRoles={false}>
      <Popover.Target>
        <div>
          <FetchedMenu target={target} position="bottom-start">
            <Menu.Dropdown miw={240}>
              {views.length === 0 && <Text size="sm" c="dimmed" px="sm" py={6} maw={260}>{t.viewsEmpty}</Text>}
              {views.map((view) => (
                <Menu.Item key={view.name} onClick={() => onApply(view.state, view.columns)}>
                  {view.name}{view.name === first ? ` · ${t.viewFirst}` : ''}
                </Menu.Item>
              ))}
              {(views.length > 0) && <Menu.Item onClick={() => onApply({}, null)}>{t.viewAll}</Menu.Item>}
              <Menu.Divider />
              <Menu.Item onClick={() => setNaming(true)}>{t.viewKeep}</Menu.Item>
              {current && <Menu.Item onClick={() => choose(current.name === first ? null : current.name)}>{current.name === first ? t.viewNotFirst : t.viewMakeFirst}</Menu.Item>}
              {current && <Menu.Item leftSection={<IconDelete size={14} />} onClick={() => drop(current.name)}>{t.viewDrop(current.name)}</Menu.Item>}
              <Text size="xs" c="dimmed" px="sm" py={6} maw={260}>{t.viewsWhere}</Text>
            </Menu.Dropdown>
          </FetchedMenu>
        </div>
      </Popover.Target>
      <Popover.Dropdown w={300}>
        {naming && <Naming initial={current?.name ?? ''} onDone={(name, asFirst) => {
          const { page: _, ...kept } = state;
          save({ name, state: kept, columns }, asFirst);
          setNaming(false);
        }} />}
      </Popover.Dropdown>
    </Popover>
  );
}

function Naming({ initial, onDone }: { initial: string; onDone: (name: string, first: boolean) => void }): ReactNode {
  const t = useKitWords();
  const [name, setName] = useState(initial);
  const [first, setFirst] = useState(false);
  return (
    <form onSubmit={(event) => { event.preventDefault(); if (name.trim() !== '') onDone(name.trim(), first); }}>
      <Stack gap="sm">
        <TextInput label={t.viewName} value={name} maxLength={60} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
        <Checkbox label={t.viewOpenWith} checked={first} onChange={(event) => setFirst(event.currentTarget.checked)} />
        <Group justify="flex-end"><Button type="submit" disabled={name.trim() === ''}>{t.keep}</Button></Group>
      </Stack>
    </form>
  );
}
