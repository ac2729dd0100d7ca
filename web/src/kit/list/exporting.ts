import { csvPieces, type Model, type Query } from '../../api/client';
import { columnsOf } from '../contract';
import { kitWords } from '../texts';
import { startWork } from '../work';
import { CsvRows, type FileOf, readableCsv } from './csv';

/** Gives the person a file. */
export function give(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** All rows of the list as a file for spreadsheets, made while the person goes on. */
export function exportList(model: Model, title: string, query: Query, total: number, file: FileOf): void {
  const t = kitWords();
  void startWork(t.exporting(title), async (progress) => {
    progress.total(total);
    const rows = new CsvRows();
    const write = readableCsv(columnsOf(model), file);
    const parts: string[] = ['\uFEFF'];
    let count = -1;
    await csvPieces(model, query, progress.signal, (piece) => {
      const cut = rows.push(piece);
      if (cut.length === 0) return;
      parts.push(cut.map(write).join(''));
      progress.step(cut.length - (count < 0 ? 1 : 0));
      count += cut.length;
    });
    give(new Blob(parts, { type: 'text/csv;charset=utf-8' }), `${title}.csv`);
    progress.outcome(t.exported(Math.max(0, count)));
  });
}
