import type { ColumnInfo } from '../contract';
import { language } from '../i18n';
import { columnLabel, valueLabel } from '../words';

/** Cuts a CSV into rows as its pieces arrive; a quote may open in one piece and close in another. */
export class CsvRows {
  #cell = '';
  #row: string[] = [];
  #inside = false;
  #quote = false;

  push(text: string): string[][] {
    const rows: string[][] = [];
    for (const letter of text) {
      if (this.#quote) {
        this.#quote = false;
        if (letter === '"') { this.#cell += '"'; continue; }
        this.#inside = false;
      }
      if (this.#inside) {
        if (letter === '"') this.#quote = true;
        else this.#cell += letter;
      } else if (letter === '"') this.#inside = true;
      else if (letter === ',') this.#endCell();
      else if (letter === '\n') {
        this.#endCell();
        rows.push(this.#row);
        this.#row = [];
      } else if (letter !== '\r') this.#cell += letter;
    }
    return rows;
  }

  #endCell(): void {
    this.#row.push(this.#cell);
    this.#cell = '';
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The words of an embedded record, without its id. */
function embedded(cell: string): string {
  try {
    const value: unknown = JSON.parse(cell);
    return isObject(value) ? Object.entries(value).flatMap(([name, one]) => (name === 'id' || isObject(one) || one === null ? [] : [String(one)])).join(' ') : cell;
  } catch {
    return cell;
  }
}

/** A cell as a spreadsheet of the person's language reads it. */
function shown(cell: string, column: ColumnInfo | undefined): string {
  if (cell === '') return '';
  if (column === undefined) return cell.startsWith('{') || cell.startsWith('[') ? embedded(cell) : cell;
  if (column.type === 'enum') return valueLabel(cell);
  if (column.type === 'boolean') return language() === 'fr' ? (cell === 'true' ? 'oui' : 'non') : cell === 'true' ? 'yes' : 'no';
  if (column.type === 'number' && language() === 'fr') return cell.replace('.', ',');
  return cell;
}

/** What a spreadsheet would take for a formula is kept a text. */
const safe = (cell: string): string => (/^[=@\t\r]|^[+-](?![\d\s,.])/.test(cell) ? `'${cell}` : cell);
const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const line = (cells: string[]): string => `${cells.map((cell) => quoted(safe(cell))).join(';')}\r\n`;

/** Makes the server's CSV one that people open: words for names of columns and values, semicolons, decimal commas in French. */
export function readableCsv(columns: ColumnInfo[]): (row: string[]) => string {
  let head: { index: number; column: ColumnInfo | undefined }[] | null = null;
  return (row) => {
    if (head === null) {
      const names = row;
      // An id beside the name of what it leads to says nothing.
      head = names.flatMap((name, index) => {
        const column = columns.find((one) => one.name === name);
        return name === 'id' || name === 'version' || (column?.reference !== undefined) ? [] : [{ index, column }];
      });
      return line(head.map(({ index, column }) => columnLabel(column?.name ?? (names[index] ?? '').replace(/^ref_/, ''))));
    }
    return line(head.map(({ index, column }) => shown(row[index] ?? '', column)));
  };
}
