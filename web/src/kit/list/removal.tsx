import { record, remove, type Model } from '../../api/client';
import { IconDelete } from '../icons';
import { useMay } from '../session';
import { useKitWords } from '../texts';
import { forEach } from '../work';
import type { BulkAction } from './action';

/** Deleting many records, for who has the right; each at the version that it has at that moment. Null: the model is not deleted. */
export function useBulkRemoval<T extends { id: string }>(model: Model, right: string | null): BulkAction<T>[] {
  const t = useKitWords();
  const may = useMay();
  if (right === null || !may(right)) return [];
  return [{
    label: t.remove, icon: <IconDelete size={14} />, danger: true,
    confirm: (rows) => t.removeMany(rows.length),
    run: async (rows, progress) => {
      const { isVersioned, nameOf } = await import('./details');
      const name = (row: T): string => nameOf(model, Object.fromEntries(Object.entries(row)));
      await forEach(rows, progress, name, async ({ id }) => {
        const stored = isVersioned(model) ? await record<Model, { version: number }>(model, id, 'version') : null;
        await remove(model, id, stored?.version ?? 0);
      });
    },
  }];
}
