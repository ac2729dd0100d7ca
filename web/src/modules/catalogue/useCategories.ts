import { useQuery } from '@tanstack/react-query';
import { list } from '../../api/client';
import { type Category, flat, pathOf, treeOf } from './tree';

const SELECT = 'id,nom,ordre,parentId,couleur,tvaDefaut,version';

/** All categories; a shop has tens of them, and the server gives a thousand at once. */
export function useCategories(): { categories: Category[]; ready: boolean } {
  const found = useQuery({
    queryKey: ['Categorie', 'all'],
    queryFn: ({ signal }) => list<'Categorie', Category>('Categorie', { select: SELECT, order: 'ordre.asc,nom.asc,id.asc', limit: 1000 }, signal),
  });
  return { categories: found.data?.rows ?? [], ready: found.data !== undefined };
}

/** For a field of choice: each category with the way to it, in the order of the tree. */
export const choices = (categories: Category[]): { value: string; label: string }[] =>
  flat(treeOf(categories)).map(({ category }) => ({ value: category.id, label: pathOf(categories, category.id) }));
