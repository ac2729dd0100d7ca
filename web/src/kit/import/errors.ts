import type { Report } from './report';
import { corrected, type Corrections, type FileTable, type Mapping, serialized, titleRow } from './table';
import { words } from './words';

/** A text as French spreadsheets open it: with the mark of UTF-8. */
export const csvBlob = (text: string): Blob => new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' });

/** The rows that were refused, with their reasons: a smaller file to correct and to import by itself. */
export function errorsBlob(table: FileTable, report: Report, mapping: Mapping, corrections: Corrections): Blob {
  const now = corrected(table, mapping, corrections);
  const titles = now.rows[titleRow(now)];
  const reasons = new Map(report.rows.filter(({ verdict }) => verdict === 'ERREUR').map(({ line, faults }) => [line, faults.map(({ detail }) => detail).join(' ')]));
  const rows = now.rows.filter(({ line }) => reasons.has(line)).map(({ line, cells }) => ({ line, cells: [...cells, reasons.get(line) ?? ''] }));
  return csvBlob(serialized({ separator: ';', rows: [{ line: 1, cells: [...(titles?.cells ?? []), words().reason] }, ...rows] }));
}
