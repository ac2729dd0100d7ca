import { record, remove, type Model } from '../../api/client';
import models from '../../api/models.json';
import { IconDelete } from '../icons';
import { nameOf } from '../naming';
import { useMay } from '../session';
import { useKitWords } from '../texts';
import { forEach } from '../work';
import type { BulkAction } from './action';

/** Deleting many records, where the model and the person's rights allow it; each at the version that it has at that moment. */
export function useBulkRemoval<T extends { id: string }>(model: Model): BulkAction<T>[] {
  const t = useKitWords();
  const may = useMay();
  if (!models[model].deletable || !may(`${models[model].domain}:supprimer`)) return [];
  const name = (row: T): string => nameOf(model, Object.fromEntries(Object.entries(row)));
  const versioned = models[model].columns.some((column) => column.name === 'version');
  return [{
    label: t.remove, icon: <IconDelete size={14} />, danger: true,
    confirm: (rows) => t.removeMany(rows.length),
    run: (rows, progress) => forEach(rows, progress, name, async ({ id }) => {
      const stored = versioned ? await record<Model, { version: number }>(model, id, 'version') : null;
      await remove(model, id, stored?.version ?? 0);
    }),
  }];
}
