import { ActionIcon, Alert, Badge, Button, Card, Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { change, remove } from '../../api/client';
import { IconAdd, IconDelete } from '../../kit/icons';
import { useListState } from '../../kit/listState';
import { done, failed } from '../../kit/notify';
import { Can, useMay } from '../../kit/session';
import type { Custom } from './customs';
import { FieldDialog } from './FieldDialog';
import { choices, useCategories } from './useCategories';
import { useCustoms } from './useCustoms';
import { useWords } from './words';

/** Runs a change and reads the fields again. */
function useRun(): (act: () => Promise<void>, said: string) => Promise<void> {
  const queries = useQueryClient();
  return async (act, said) => {
    try {
      await act();
      done(said);
    } catch (error) {
      failed(error);
    } finally {
      await queries.invalidateQueries({ queryKey: ['ChampPersonnalise'] });
    }
  };
}

function Row({ custom, index, all, onEdit }: { custom: Custom; index: number; all: Custom[]; onEdit: () => void }): ReactNode {
  const t = useWords();
  const run = useRun();
  const may = useMay();
  const swap = (to: number) => async (): Promise<void> => {
    const order = [...all];
    order.splice(to, 0, ...order.splice(index, 1));
    for (const [ordre, one] of order.entries()) if (one.ordre !== ordre) await change('ChampPersonnalise', one.id, one.version, { ordre });
  };
  return (
    <Table.Tr>
      <Table.Td><Text fw={500}>{custom.nom}</Text><Text size="xs" c="dimmed">{custom.code}</Text></Table.Td>
      <Table.Td>{t.customs.types[custom.type]}{custom.type === 'LISTE' && <Text size="xs" c="dimmed">{custom.options.join(' · ')}</Text>}</Table.Td>
      <Table.Td>{custom.obligatoire && <Badge variant="light">{t.customs.required}</Badge>}</Table.Td>
      <Table.Td>
        {may('catalogue:modifier') && (
          <Group gap={4} justify="flex-end" wrap="nowrap">
            <Button size="xs" variant="default" disabled={index === 0} onClick={() => { void run(swap(index - 1), t.categories.moved); }} aria-label={t.customs.up(custom.nom)}>↑</Button>
            <Button size="xs" variant="default" disabled={index === all.length - 1} onClick={() => { void run(swap(index + 1), t.categories.moved); }} aria-label={t.customs.down(custom.nom)}>↓</Button>
            <Button size="xs" variant="default" onClick={onEdit} aria-label={t.customs.edit(custom.nom)}>{t.change}</Button>
            {may('catalogue:supprimer') && (
              <ActionIcon variant="subtle" color="red" aria-label={t.customs.remove(custom.nom)} onClick={() => { void run(() => remove('ChampPersonnalise', custom.id, custom.version), t.customs.removed); }}><IconDelete size={16} /></ActionIcon>
            )}
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** The fields that each category adds to its articles. */
export function FieldsPage(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const { categories, ready } = useCategories();
  const chosen = state.filter ?? null;
  const customs = useCustoms(chosen);
  const [editing, setEditing] = useState<Custom | 'new' | null>(null);
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1}>{t.customs.title}</Title>
        <Group gap="xs">
          <Button variant="default" component={Link} to="/articles/categories">{t.categories.title}</Button>
          <Can do="catalogue:creer"><Button leftSection={<IconAdd size={16} />} disabled={chosen === null} onClick={() => setEditing('new')}>{t.customs.add}</Button></Can>
        </Group>
      </Group>
      <Text c="dimmed">{t.customs.about}</Text>
      {ready && categories.length === 0 ? <Alert title={t.categories.none}>{t.customs.needCategory}</Alert> : (
        <Select label={t.field.categorieId} placeholder={t.customs.choose} searchable maw={420} data={choices(categories)} value={chosen} onChange={(value) => onState({ filter: value ?? '' })} />
      )}
      {chosen !== null && (
        <Card withBorder>
          {customs.length === 0 ? <Text>{t.customs.none}</Text> : (
            <Table.ScrollContainer minWidth={560} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.customs.title }}>
              <Table>
                <Table.Thead><Table.Tr><Table.Th>{t.field.nom}</Table.Th><Table.Th>{t.customs.type}</Table.Th><Table.Th>{t.customs.entry}</Table.Th><Table.Th><span className="visually-hidden">{t.change}</span></Table.Th></Table.Tr></Table.Thead>
                <Table.Tbody>{customs.map((custom, index) => <Row key={custom.id} custom={custom} index={index} all={customs} onEdit={() => setEditing(custom)} />)}</Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )}
        </Card>
      )}
      {editing !== null && chosen !== null && <FieldDialog categorieId={chosen} custom={editing === 'new' ? null : editing} ordre={customs.length} onClose={() => setEditing(null)} />}
    </Stack>
  );
}
