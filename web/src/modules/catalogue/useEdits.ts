import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { change, record } from '../../api/client';
import { ApiError } from '../../api/problem';
import { failed } from '../../kit/notify';
import { picked } from '../../kit/record/useOwnRecord';
import { differing, type Edit, type Edits, type GridRow } from './grid';

/** Why a row was not saved. With `stored`, somebody changed it in between: both versions are known. */
export interface Refusal {
  detail: string;
  stored?: GridRow;
}

export const SELECT = 'id,reference,nom,tva,prix_vente_ht,prix_vente_ttc,stock_alerte,version';

export interface Pending {
  edits: Edits;
  set: (edits: Edits) => void;
  refusals: ReadonlyMap<string, Refusal>;
  /** Rows saved so far of those to save; null when nothing is being saved. */
  progress: { done: number; all: number } | null;
  save: () => Promise<number>;
  /** Mine on top of the version that is stored now. */
  keepMine: (id: string) => void;
  takeTheirs: (id: string) => void;
}

function without<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  const next = new Map(map);
  next.delete(key);
  return next;
}

/** Writes one row; gives why not. */
async function store({ row, patch }: Edit, costs: boolean): Promise<Refusal | null> {
  try {
    await change('Article', row.id, row.version, picked(patch, differing({ row, patch })));
    return null;
  } catch (error) {
    if (!(error instanceof ApiError) || error.problem.status === 0) throw error;
    const { detail, errors, status } = error.problem;
    if (status !== 412) return { detail: errors?.map((fault) => fault.detail).join(' ') || detail };
    const stored = await record<'Article', GridRow>('Article', row.id, costs ? `${SELECT},prix_achat` : SELECT);
    return stored === null ? { detail } : { detail, stored };
  }
}

/** What was typed in the grid and is not saved. Nothing is written before `save`. */
export function useEdits(costs: boolean): Pending {
  const queries = useQueryClient();
  const [edits, set] = useState<Edits>(new Map());
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const [progress, setProgress] = useState<Pending['progress']>(null);

  const save = async (): Promise<number> => {
    const todo = [...edits.values()];
    let left = edits;
    const refused = new Map<string, Refusal>();
    setProgress({ done: 0, all: todo.length });
    try {
      for (const [index, edit] of todo.entries()) {
        const refusal = await store(edit, costs);
        if (refusal === null) left = without(left, edit.row.id);
        else refused.set(edit.row.id, refusal);
        setProgress({ done: index + 1, all: todo.length });
      }
    } catch (error) {
      failed(error);
    }
    await queries.invalidateQueries({ queryKey: ['Article'] });
    set(left);
    setRefusals(refused);
    setProgress(null);
    return todo.length - left.size;
  };
  const keepMine = (id: string): void => {
    const [edit, stored] = [edits.get(id), refusals.get(id)?.stored];
    if (edit === undefined || stored === undefined) return;
    set(new Map(edits).set(id, { row: stored, patch: edit.patch }));
    setRefusals(without(refusals, id));
  };
  const takeTheirs = (id: string): void => {
    set(without(edits, id));
    setRefusals(without(refusals, id));
  };
  return { edits, set, refusals, progress, save, keepMine, takeTheirs };
}
