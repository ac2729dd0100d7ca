/** A file of rows as it was read: cells by row, with the physical line where each row starts. */
export interface FileTable {
  rows: { line: number; cells: string[] }[];
  separator: string;
}

/** The names that the server gives to encodings, as the browser knows them. */
const DECODERS: Record<string, string> = {
  'UTF-8': 'utf-8', 'UTF-8 avec BOM': 'utf-8', 'UTF-16LE': 'utf-16le', 'UTF-16BE': 'utf-16be', 'Windows-1252': 'windows-1252',
};

export const decoded = (bytes: ArrayBuffer, encoding: string): string => new TextDecoder(DECODERS[encoding] ?? 'utf-8').decode(bytes);

export const separatorOf = (name: string): string => (name === 'tab' ? '\t' : name);

/** Splits a text into rows as RFC 4180 has them: a quoted cell may hold separators and ends of line. */
export function parsed(text: string, separator: string): FileTable {
  const rows: FileTable['rows'] = [];
  let cells: string[] = [];
  let cell = '';
  let [quoted, line, start] = [false, 1, 1];
  const endRow = (): void => {
    rows.push({ line: start, cells: [...cells, cell] });
    cells = [];
    cell = '';
    start = line;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\n' || (sign === '\r' && text.charAt(at + 1) !== '\n')) line += 1;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') { cell += '"'; at += 1; } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === separator) { cells.push(cell); cell = ''; } else if (sign === '\n' || (sign === '\r' && text.charAt(at + 1) !== '\n')) endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return { rows, separator };
}

function written(cell: string, separator: string): string {
  return /["\n\r]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The table as a file again; every row starts on the line where it was, so that a report's lines stay true. */
export function serialized({ rows, separator }: FileTable): string {
  return rows.map(({ cells }) => cells.map((cell) => written(cell, separator)).join(separator)).join('\r\n') + '\r\n';
}

/** The titles: the first row that holds anything but the separator that spreadsheets announce. */
export const titleRow = (table: FileTable): number =>
  table.rows.findIndex(({ cells }) => cells.some((cell) => cell.trim() !== '') && !/^sep=/i.test(cells[0] ?? ''));

/** Corrections by physical line and place of the column. */
export type Corrections = ReadonlyMap<string, string>;
export const place = (line: number, column: number): string => `${line}/${column}`;

/** What a column of the file is to be read as: a title that the server knows, or nothing. Columns that are not named stay as they are. */
export type Mapping = ReadonlyMap<number, string>;

/** The table with its titles and cells replaced. */
export function corrected(table: FileTable, mapping: Mapping, corrections: Corrections): FileTable {
  const titles = titleRow(table);
  return {
    ...table,
    rows: table.rows.map(({ line, cells }, index) => ({
      line, cells: cells.map((cell, column) => (index === titles ? mapping.get(column) ?? cell : corrections.get(place(line, column)) ?? cell)),
    })),
  };
}

export interface FaultGroup {
  key: string;
  column: string;
  detail: string;
  /** What the cells hold; null when the fault is not that of one cell. */
  value: string | null;
  /** Places of the cells, to correct them together. */
  places: { line: number; column: number }[];
  lines: number[];
}

interface Faulty {
  line: number;
  faults: { code: string; column: string; detail: string }[];
}

/** Faults of the same kind on the same value are one thing to correct. Most frequent first. */
export function faultGroups(table: FileTable, faulty: Faulty[]): FaultGroup[] {
  const titles = table.rows[titleRow(table)]?.cells.map((title) => title.trim()) ?? [];
  const rows = new Map(table.rows.map((row) => [row.line, row.cells]));
  const groups = new Map<string, FaultGroup>();
  for (const { line, faults } of faulty) {
    for (const fault of faults) {
      const column = titles.indexOf(fault.column);
      const value = column < 0 ? null : rows.get(line)?.[column] ?? '';
      const key = [fault.code, fault.column, value].join('\u0000');
      const group = groups.get(key) ?? { key, column: fault.column, detail: fault.detail, value, places: [], lines: [] };
      if (column >= 0) group.places.push({ line, column });
      group.lines.push(line);
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.lines.length - a.lines.length);
}
