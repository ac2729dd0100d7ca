import { Button, Checkbox, Group, Menu, Popover, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { IconDelete, IconView } from '../icons';
import type { ListState } from '../listState';
import { useKitWords } from '../texts';
import { useViews } from './views';

interface Props {
  list: string;
  state: Partial<ListState>;
  columns: string[] | null;
  onApply: (state: Partial<ListState>, columns: string[] | null) => void;
}

const same = (one: Partial<ListState>, other: Partial<ListState>): boolean =>
  (['q', 'sort', 'filter', 'f', 'size'] as const).every((part) => (one[part] ?? '') === (other[part] ?? ''));

/** The views that the person keeps of this list: take one, keep what is shown now, or forget one. */
export function ViewsMenu({ list, state, columns, onApply }: Props): ReactNode {
  const t = useKitWords();
  const { views, first, save, drop, choose } = useViews(list);
  const [naming, setNaming] = useState(false);
  const current = views.find((view) => same(view.state, state));
  return (
    <Popover opened={naming} onChange={setNaming} position="bottom-start" shadow="md" trapFocus withRoles={false}>
      <Popover.Target>
        <div>
          <Menu position="bottom-start" shadow="md">
            <Menu.Target><Button variant="default" leftSection={<IconView size={16} />}>{current?.name ?? t.views}</Button></Menu.Target>
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
          </Menu>
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
