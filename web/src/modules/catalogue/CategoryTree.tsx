import { ColorSwatch, Group, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type DragEvent, type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { change } from '../../api/client';
import { failed } from '../../kit/notify';
import { type Category, flat, type Move, type Node, type Step, stepped } from './tree';
import { useWords } from './words';

interface Props {
  nodes: Node[];
  selected: string | null;
  onSelect: (id: string) => void;
  renaming: string | null;
  onRenaming: (id: string | null) => void;
  onMove: (move: Move) => void;
  mayWrite: boolean;
}

/** The name while it is changed: Enter or leaving keeps it, Escape does not. */
function Rename({ category, onEnd }: { category: Category; onEnd: () => void }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const [typed, setTyped] = useState(category.nom);
  const ended = useRef(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  const end = async (keep: boolean): Promise<void> => {
    if (ended.current) return;
    ended.current = true;
    const name = typed.trim();
    try {
      if (keep && name !== '' && name !== category.nom) await change('Categorie', category.id, category.version, { nom: name });
    } catch (error) {
      failed(error);
    }
    await queries.invalidateQueries({ queryKey: ['Categorie'] });
    onEnd();
  };
  return (
    <TextInput size="xs" ref={input} aria-label={t.categories.rename} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={() => { void end(true); }} onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter' || event.key === 'Escape') {
          event.preventDefault();
          void end(event.key === 'Enter');
        }
      }} />
  );
}

const STEPS: Record<string, Step> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

/** Above, in, or below the category that something is dragged over, by the third that the pointer is in. */
function dropAt(event: DragEvent<HTMLElement>, node: Node, siblings: Node[], id: string): Move {
  const box = event.currentTarget.getBoundingClientRect();
  const part = (event.clientY - box.top) / box.height;
  const { category } = node;
  if (part > 0.3 && part < 0.7) return { id, parentId: category.id, index: node.children.length };
  const others = siblings.filter((one) => one.category.id !== id);
  const at = others.findIndex((one) => one.category.id === category.id);
  return { id, parentId: category.parentId, index: part < 0.5 ? at : at + 1 };
}

/** What is open, where the keyboard is, and what its keys do. */
function useTree({ nodes, onSelect, onRenaming, onMove, mayWrite }: Props, list: RefObject<HTMLUListElement | null>) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const seen = flat(nodes, closed);
  const focus = (id: string | undefined): void => {
    if (id === undefined) return;
    onSelect(id);
    list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  };
  const fold = (id: string, shut: boolean): void => {
    const next = new Set(closed);
    if (shut) next.add(id);
    else next.delete(id);
    setClosed(next);
  };
  const keys = (event: KeyboardEvent, node: Node): void => {
    const { id, parentId } = node.category;
    const at = seen.findIndex(({ category }) => category.id === id);
    const step = STEPS[event.key];
    if (event.altKey && step !== undefined) {
      const move = mayWrite ? stepped(nodes, id, step) : null;
      if (move !== null) {
        onMove(move);
        if (move.parentId !== null) fold(move.parentId, false);
      }
    } else if (event.key === 'ArrowDown') focus(seen[at + 1]?.category.id);
    else if (event.key === 'ArrowUp') focus(seen[at - 1]?.category.id);
    else if (event.key === 'Home') focus(seen[0]?.category.id);
    else if (event.key === 'End') focus(seen.at(-1)?.category.id);
    else if (event.key === 'ArrowRight' && node.children.length > 0) {
      if (closed.has(id)) fold(id, false);
      else focus(node.children[0]?.category.id);
    } else if (event.key === 'ArrowLeft') {
      if (node.children.length > 0 && !closed.has(id)) fold(id, true);
      else focus(parentId ?? undefined);
    } else if (event.key === 'F2' && mayWrite) onRenaming(id);
    else return;
    event.preventDefault();
  };
  return { seen, closed, focus, fold, keys };
}

/** The categories as a tree (the pattern of WAI-ARIA): one stop of Tab, arrows within; Alt and arrows move the category. */
export function CategoryTree(props: Props): ReactNode {
  const { nodes, selected, renaming, onRenaming, onMove, mayWrite } = props;
  const t = useWords();
  const [over, setOver] = useState<string | null>(null);
  const dragged = useRef<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { seen, closed, focus, fold, keys } = useTree(props, list);
  const drop = (event: DragEvent<HTMLElement>, node: Node): void => {
    event.preventDefault();
    setOver(null);
    const id = dragged.current;
    if (id === null || id === node.category.id) return;
    const parent = flat(nodes).find(({ category }) => category.id === node.category.parentId);
    onMove(dropAt(event, node, parent?.children ?? nodes, id));
  };
  return (
    <ul ref={list} role="tree" aria-label={t.categories.title} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {seen.map((node) => {
        const { id, nom, couleur } = node.category;
        const open = node.children.length === 0 ? undefined : !closed.has(id);
        return (
          <li key={id} role="treeitem" data-id={id} aria-level={node.level} aria-selected={id === selected} aria-expanded={open} aria-label={nom} tabIndex={id === selected ? 0 : -1}
            draggable={mayWrite && renaming !== id} onDragStart={() => { dragged.current = id; }} onDragOver={(event) => { event.preventDefault(); setOver(id); }} onDragLeave={() => setOver(null)} onDrop={(event) => drop(event, node)}
            onClick={() => focus(id)} onDoubleClick={() => { if (mayWrite) onRenaming(id); }} onKeyDown={(event) => keys(event, node)}
            style={{ padding: '6px 8px', paddingLeft: 8 + (node.level - 1) * 24, borderRadius: 6, cursor: 'pointer', background: id === selected ? 'var(--mantine-primary-color-light)' : over === id ? 'var(--mantine-color-default-hover)' : undefined }}>
            <Group gap="xs" wrap="nowrap">
              <Text w={16} c="dimmed" aria-hidden onClick={(event) => { if (open === undefined) return; event.stopPropagation(); fold(id, open); }}>{open === undefined ? '' : open ? '▾' : '▸'}</Text>
              <ColorSwatch size={14} color={couleur ?? 'var(--mantine-color-default-border)'} aria-hidden />
              {renaming === id ? <Rename category={node.category} onEnd={() => { onRenaming(null); list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus(); }} /> : <Text fw={node.level === 1 ? 600 : 400}>{nom}</Text>}
            </Group>
          </li>
        );
      })}
    </ul>
  );
}
