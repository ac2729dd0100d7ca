import { type ColumnInfo, isModel } from '../contract';
import { formatMoment } from '../dates';
import { language } from '../i18n';
import { columnLabel, modelLabel, valueLabel } from '../words';

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

/** What an embedded record, or a list, holds; the text itself where it is none. */
function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

/** The words of an embedded record, without its id; those of a list one after the other. */
function worded(value: unknown): string {
  if (Array.isArray(value)) return value.map(worded).filter(Boolean).join(', ');
  return isObject(value) ? Object.entries(value).flatMap(([name, one]) => (name === 'id' || isObject(one) || one === null ? [] : [String(one)])).join(' ') : String(value ?? '');
}

/** A cell as a spreadsheet of the person's language reads it. */
function shown(cell: string, column: ColumnInfo | undefined): string {
  if (cell === '') return '';
  if (column === undefined || column.type === 'array') return /^[{[]/.test(cell) ? worded(parsed(cell)) : cell;
  if (column.type === 'enum') return valueLabel(cell);
  if (column.type === 'boolean') return language() === 'fr' ? (cell === 'true' ? 'oui' : 'non') : cell === 'true' ? 'yes' : 'no';
  if (column.type === 'number' && language() === 'fr') return cell.replace('.', ',');
  if (column.type === 'date-time') return Number.isNaN(Date.parse(cell)) ? cell : formatMoment(cell);
  return cell;
}

/** What a spreadsheet would take for a formula is kept a text; amounts and telephones are none. */
const safe = (cell: string): string => (/^[=@\t\r]|^[+-](?![\d\s,.]*$)|^'[=@\t\r+'-]/.test(cell) ? `'${cell}` : cell);
/** A cell of the server's CSV without the apostrophe that keeps it a text. */
const bare = (cell: string): string => cell.replace(/^'(?=[=@\t\r+'-])/, '');
const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const line = (cells: string[]): string => `${cells.map((cell) => quoted(safe(cell))).join(';')}\r\n`;

/** A column of the file that a page makes of one that was read: of an embedded record, of several. */
export interface FilePart {
  label: string;
  text: (value: unknown, cell: (name: string) => string) => string;
}

/** What a page says of the file of its list. */
export interface FileOf {
  /** What the page calls the columns that it shows. */
  labels?: Readonly<Record<string, string>>;
  /** Columns of the file in the place of one that was read; none where another tells it. */
  parts?: Readonly<Record<string, FilePart[]>>;
}

/** What one calls an embedded record: as the column that leads to it. */
const embeddedLabel = (name: string, columns: ColumnInfo[]): string => {
  const link = columns.find(({ reference }) => reference === name);
  return link === undefined ? (isModel(name) ? modelLabel(name) : columnLabel(name)) : columnLabel(link.name);
};

/** Makes the server's CSV one that people open: words for names of columns and values, semicolons, decimal commas in French. */
export function readableCsv(columns: ColumnInfo[], { labels = {}, parts = {} }: FileOf = {}): (row: string[]) => string {
  let head: { label: string; text: (row: string[]) => string }[] | null = null;
  return (row) => {
    if (head === null) {
      const names = row;
      const cells = (cut: string[]) => (name: string): string => cut[names.indexOf(name)] ?? '';
      // An id beside the name of what it leads to says nothing.
      head = names.flatMap((name, index) => {
        const own = parts[name];
        if (own !== undefined) return own.map(({ label, text }) => ({ label, text: (cut: string[]) => text(parsed(cut[index] ?? ''), cells(cut)) }));
        const column = columns.find((one) => one.name === name);
        if (name === 'id' || name === 'version' || column?.reference !== undefined) return [];
        const plain = name.replace(/^ref_/, '');
        return [{ label: labels[name] ?? (column === undefined ? embeddedLabel(plain, columns) : columnLabel(name)), text: (cut: string[]) => shown(cut[index] ?? '', column) }];
      });
      return line(head.map(({ label }) => label));
    }
    const cells = row.map(bare);
    return line(head.map(({ text }) => text(cells)));
  };
}
