import { change, record } from '../../api/client';
import type { BulkAction } from '../../kit/ResourceList';
import { forEach } from '../../kit/work';
import { useWords } from './words';

interface Offered {
  id: string;
  nom: string;
  actif: boolean;
}

/** Offering many articles, or taking them off sale; those that are so already are left alone. */
export function useOffering<T extends Offered>(): BulkAction<T>[] {
  const t = useWords();
  const to = (actif: boolean, label: string): BulkAction<T> => ({
    label, right: 'catalogue:modifier',
    run: (rows, progress) => forEach(rows.filter((row) => row.actif !== actif), progress, (row) => row.nom, async ({ id }) => {
      const stored = await record<'Article', { version: number }>('Article', id, 'version');
      await change('Article', id, stored?.version ?? 0, { actif });
    }),
  });
  return [to(false, t.list.withdraw), to(true, t.list.offer)];
}
