import { type Rounding, changedBy, shelfPrice, withoutTax, withTax } from './prices';

/** An article as far as the grid goes. */
export interface GridRow {
  id: string;
  reference: string;
  nom: string;
  tva: number;
  prix_vente_ht: number;
  prix_vente_ttc: number | null;
  /** Absent for who may not see it. */
  prix_achat?: number | null;
  stock_alerte: number;
  version: number;
}

export const COLUMNS = ['prix_achat', 'prix_vente_ht', 'prix_vente_ttc', 'stock_alerte'] as const;
export type GridColumn = (typeof COLUMNS)[number];
export type Patch = Partial<Pick<GridRow, GridColumn>>;

export const PLACES: Record<GridColumn, number> = { prix_achat: 6, prix_vente_ht: 6, prix_vente_ttc: 2, stock_alerte: 0 };

/** "1 234,50 €" as a number; undefined when it is none, or has more places than the column. */
export function readNumber(typed: string, column: GridColumn): number | undefined {
  const text = typed.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  const match = /^(\d{1,9})(?:\.(\d*))?$/.exec(text);
  if (match === null || (match[2] ?? '').length > PLACES[column]) return undefined;
  return Number(text);
}

export const shown = (row: GridRow, column: GridColumn): number | null => (column === 'prix_vente_ttc' ? shelfPrice(row) : row[column] ?? null);

/** What a typed value changes, as the server does when only one side of the tax is given (R-CAT-1). */
export function patchOf(row: GridRow, column: GridColumn, value: number): Patch {
  switch (column) {
    case 'prix_vente_ht': return { prix_vente_ht: value, ...(row.prix_vente_ttc === null ? {} : { prix_vente_ttc: withTax(value, row.tva) }) };
    case 'prix_vente_ttc': return { prix_vente_ttc: value, prix_vente_ht: withoutTax(value, row.tva) };
    case 'prix_achat': return { prix_achat: value };
    default: return { stock_alerte: value };
  }
}

/** What is pending for an article, on top of the row as it was read. */
export interface Edit {
  row: GridRow;
  patch: Patch;
}
export type Edits = ReadonlyMap<string, Edit>;

export const merged = ({ row, patch }: Edit): GridRow => ({ ...row, ...patch });

/** The columns of a patch that differ from the row. */
export const differing = ({ row, patch }: Edit): GridColumn[] => COLUMNS.filter((column) => patch[column] !== undefined && patch[column] !== row[column]);

/** The edits with one more; an edit that leads back to the row is none. */
export function edited(edits: Edits, row: GridRow, patch: Patch): Edits {
  const before = edits.get(row.id) ?? { row, patch: {} };
  const edit = { row: before.row, patch: { ...before.patch, ...patch } };
  const next = new Map(edits);
  if (differing(edit).length === 0) next.delete(row.id);
  else next.set(row.id, edit);
  return next;
}

/** A percentage on the prices of several articles. Prices that are not known stay so. */
export function percentOn(edits: Edits, rows: readonly GridRow[], column: Exclude<GridColumn, 'stock_alerte'>, percent: number, rounding: Rounding): Edits {
  return rows.reduce((all, row) => {
    const now = merged(all.get(row.id) ?? { row, patch: {} });
    const price = shown(now, column);
    return price === null ? all : edited(all, row, patchOf(now, column, changedBy(price, percent, rounding)));
  }, edits);
}

/** What a spreadsheet puts on the clipboard, from a cell on; cells that are no number are left. */
export function pasted(edits: Edits, rows: readonly GridRow[], columns: readonly GridColumn[], at: { row: number; column: number }, text: string): Edits {
  let all = edits;
  text.replace(/\r?\n$/, '').split(/\r?\n/).forEach((line, down) => line.split('\t').forEach((cell, right) => {
    const [row, column] = [rows[at.row + down], columns[at.column + right]];
    if (row === undefined || column === undefined) return;
    const value = readNumber(cell, column);
    if (value !== undefined) all = edited(all, row, patchOf(merged(all.get(row.id) ?? { row, patch: {} }), column, value));
  }));
  return all;
}
