import type { Row } from '../../api/client';

export type Category = Pick<Row<'Categorie'>, 'id' | 'nom' | 'ordre' | 'parentId' | 'couleur' | 'tvaDefaut' | 'version'>;

export interface Node {
  category: Category;
  /** 1 at the root. */
  level: number;
  children: Node[];
}

/** Children in their order; a category whose parent is unknown stands at the root. */
export function treeOf(categories: readonly Category[]): Node[] {
  const known = new Set(categories.map(({ id }) => id));
  const sorted = [...categories].sort((a, b) => a.ordre - b.ordre || a.nom.localeCompare(b.nom, 'fr'));
  const under = (parent: string | null, level: number): Node[] => sorted
    .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
    .map((category) => ({ category, level, children: under(category.id, level + 1) }));
  return under(null, 1);
}

/** Nodes from top to bottom, as they are seen. */
export const flat = (nodes: readonly Node[], closed: ReadonlySet<string> = new Set()): Node[] =>
  nodes.flatMap((node) => [node, ...(closed.has(node.category.id) ? [] : flat(node.children, closed))]);

/** A category with all that it holds. */
export function within(nodes: readonly Node[], id: string): string[] {
  const found = flat(nodes).find(({ category }) => category.id === id);
  return found === undefined ? [] : flat([found]).map(({ category }) => category.id);
}

export interface Move {
  id: string;
  parentId: string | null;
  /** Place among the children of the new parent, without the moved one. */
  index: number;
}

/** A category cannot stand inside itself. */
export const wouldCircle = (nodes: readonly Node[], { id, parentId }: Move): boolean => parentId !== null && within(nodes, id).includes(parentId);

const childrenOf = (nodes: readonly Node[], parentId: string | null): Node[] =>
  (parentId === null ? [...nodes] : flat(nodes).find(({ category }) => category.id === parentId)?.children ?? []);

export interface Change {
  category: Category;
  parentId: string | null;
  ordre: number;
}

/** What has to be written for a move: the moved one, and the neighbours whose place changes. */
export function changesOf(nodes: readonly Node[], move: Move): Change[] {
  const moved = flat(nodes).find(({ category }) => category.id === move.id)?.category;
  if (moved === undefined || wouldCircle(nodes, move)) return [];
  const others = childrenOf(nodes, move.parentId).map(({ category }) => category).filter(({ id }) => id !== move.id);
  const order = [...others.slice(0, move.index), moved, ...others.slice(move.index)];
  return order.map((category, ordre) => ({ category, parentId: category.id === move.id ? move.parentId : category.parentId, ordre }))
    .filter(({ category, parentId, ordre }) => category.ordre !== ordre || category.parentId !== parentId);
}

export type Step = 'up' | 'down' | 'in' | 'out';

/** Where a key leads: up and down among siblings, in under the one above, out beside the parent. */
export function stepped(nodes: readonly Node[], id: string, step: Step): Move | null {
  const node = flat(nodes).find(({ category }) => category.id === id);
  if (node === undefined) return null;
  const { parentId } = node.category;
  const siblings = childrenOf(nodes, parentId);
  const at = siblings.findIndex(({ category }) => category.id === id);
  if (step === 'up') return at > 0 ? { id, parentId, index: at - 1 } : null;
  if (step === 'down') return at < siblings.length - 1 ? { id, parentId, index: at + 1 } : null;
  if (step === 'in') {
    const above = siblings[at - 1];
    return above === undefined ? null : { id, parentId: above.category.id, index: above.children.length };
  }
  const parent = flat(nodes).find(({ category }) => category.id === parentId);
  if (parent === undefined) return null;
  const uncles = childrenOf(nodes, parent.category.parentId);
  return { id, parentId: parent.category.parentId, index: uncles.findIndex(({ category }) => category.id === parent.category.id) + 1 };
}

/** "Outillage › Outillage à main" */
export function pathOf(categories: readonly Category[], id: string): string {
  const names: string[] = [];
  const seen = new Set<string>();
  for (let at = categories.find((one) => one.id === id); at !== undefined && !seen.has(at.id); at = categories.find((one) => one.id === at?.parentId)) {
    seen.add(at.id);
    names.unshift(at.nom);
  }
  return names.join(' › ');
}
