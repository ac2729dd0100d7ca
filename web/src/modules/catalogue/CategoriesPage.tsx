import { Alert, Button, Card, Grid, Group, Kbd, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { change, create } from '../../api/client';
import { useHelpKeys } from '../../kit/help';
import { IconAdd } from '../../kit/icons';
import { done, failed, refused } from '../../kit/notify';
import { Can, useMay } from '../../kit/session';
import { CategoryPanel } from './CategoryPanel';
import { CategoryTree } from './CategoryTree';
import { changesOf, flat, type Move, treeOf, wouldCircle } from './tree';
import { useCategories } from './useCategories';
import { useWords } from './words';

/** Writes a move: each category whose place changes, one after the other, and the truth again whatever happened. */
function useMoves(): (move: Move) => Promise<void> {
  const t = useWords();
  const queries = useQueryClient();
  const { categories } = useCategories();
  const busy = useRef(false);
  return async (move) => {
    const tree = treeOf(categories);
    if (busy.current) return;
    if (wouldCircle(tree, move)) return refused(t.categories.circle);
    const changes = changesOf(tree, move);
    if (changes.length === 0) return;
    busy.current = true;
    try {
      for (const { category, parentId, ordre } of changes) {
        await change('Categorie', category.id, category.version, { ...(category.ordre === ordre ? {} : { ordre }), ...(category.parentId === parentId ? {} : { parentId }) });
      }
      done(t.categories.moved);
    } catch (error) {
      failed(error);
    } finally {
      await queries.invalidateQueries({ queryKey: ['Categorie'] });
      busy.current = false;
    }
  };
}

function Keys(): ReactNode {
  const t = useWords();
  const keys: [string, string][] = [['↑ ↓', t.categories.keyMove], ['← →', t.categories.keyFold], ['Alt ↑ ↓', t.categories.keyOrder], ['Alt ← →', t.categories.keyLevel], ['F2', t.categories.keyRename]];
  useHelpKeys(t.categories.title, keys.map(([key, does]) => ({ keys: key, does })));
  return (
    <Group gap="md" mt="sm">{keys.map(([key, meaning]) => <Text size="xs" c="dimmed" key={key}><Kbd size="xs">{key}</Kbd> {meaning}</Text>)}</Group>
  );
}

export function CategoriesPage(): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const may = useMay();
  const { categories, ready } = useCategories();
  const nodes = useMemo(() => treeOf(categories), [categories]);
  const [selected, setSelected] = useState<string | null>(null);
  const [renaming, setRenaming] = useState<string | null>(null);
  const move = useMoves();
  const at = flat(nodes).find(({ category }) => category.id === selected) ?? nodes[0] ?? null;
  const add = async (parentId: string | null): Promise<void> => {
    try {
      const siblings = categories.filter((category) => category.parentId === parentId).length;
      const made = await create('Categorie', { nom: t.categories.newName, parentId, ordre: siblings });
      await queries.invalidateQueries({ queryKey: ['Categorie'] });
      setSelected(made.id);
      setRenaming(made.id);
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1}>{t.categories.title}</Title>
        <Group gap="xs">
          <Button variant="default" component={Link} to="/articles/champs">{t.customs.title}</Button>
          <Can do="catalogue:creer">
            {at && <Button variant="default" onClick={() => { void add(at.category.id); }}>{t.categories.addUnder(at.category.nom)}</Button>}
            <Button leftSection={<IconAdd size={16} />} onClick={() => { void add(null); }}>{t.categories.add}</Button>
          </Can>
        </Group>
      </Group>
      {ready && nodes.length === 0 && <Alert title={t.categories.none}>{t.categories.noneHelp}</Alert>}
      <Grid>
        <Grid.Col span={{ base: 12, md: 7 }}>
          {nodes.length > 0 && (
            <Card withBorder>
              <CategoryTree nodes={nodes} selected={at?.category.id ?? null} onSelect={setSelected} renaming={renaming} onRenaming={setRenaming} onMove={(to) => { void move(to); }} mayWrite={may('catalogue:modifier')} />
              {may('catalogue:modifier') && <Keys />}
            </Card>
          )}
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          {at && <CategoryPanel key={at.category.id} category={at.category} nodes={nodes} onMove={(to) => { void move(to); }} />}
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
