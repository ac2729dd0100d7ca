import { useEffect, useMemo, useState } from 'react';
import { list, type Model, type Query } from '../../api/client';
import type { Selection } from '../DataTable';

/** As many as the server gives at once, and as many as one bulk takes. */
const BATCH = 1000;
const MOST = 10_000;

/** The rows that a person chose, kept over pages and forgotten when the list shows something else. */
export function useChoosing<M extends Model, T extends object>(model: M, query: Query, rowKey: (row: T) => string): {
  chosen: T[]; selection: Selection<T>; clear: () => void; all: () => Promise<void>;
} {
  const [rows, setRows] = useState<ReadonlyMap<string, T>>(new Map());
  const asked = JSON.stringify(query.filters ?? {});
  useEffect(() => setRows(new Map()), [asked, model]);
  const keys = useMemo(() => new Set(rows.keys()), [rows]);
  return {
    chosen: [...rows.values()],
    clear: () => setRows(new Map()),
    selection: {
      keys,
      toggle: (touched, on) => setRows((before) => {
        const next = new Map(before);
        for (const row of touched) {
          if (on) next.set(rowKey(row), row);
          else next.delete(rowKey(row));
        }
        return next;
      }),
    },
    all: async () => {
      const found = new Map<string, T>();
      for (let offset = 0; offset < MOST; offset += BATCH) {
        const page = await list<M, T>(model, { ...query, offset, limit: BATCH });
        for (const row of page.rows) found.set(rowKey(row), row);
        if (page.rows.length < BATCH) break;
      }
      setRows(found);
    },
  };
}
