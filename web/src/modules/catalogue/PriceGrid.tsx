import { Checkbox, Table, Text } from '@mantine/core';
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, memo, type ReactNode, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { formatEuros, formatNumber, formatRate } from '../../kit/money';
import { type Edit, type Edits, type GridColumn, type GridRow, merged, readNumber, shown } from './grid';
import { useWords } from './words';

export interface At {
  row: number;
  column: number;
}

const format = (value: number | null, column: GridColumn): string => (column === 'stock_alerte' ? formatNumber(value) : formatEuros(value));

interface CellProps {
  value: number | null;
  column: GridColumn;
  label: string;
  active: boolean;
  changed: boolean;
  /** What the cell is opened with: null when it is only looked at. */
  typing: string | null;
  /** Whether the keyboard is in the grid. */
  held: RefObject<boolean>;
  onType: (text: string | null) => void;
  onCommit: (text: string, down: number, right: number) => void;
  onActivate: () => void;
}

/** One cell. Digits, F2 or Enter open it; Enter and Tab keep, Escape does not. */
function Cell({ value, column, label, active, changed, typing, held, onType, onCommit, onActivate }: CellProps): ReactNode {
  const box = useRef<HTMLTableCellElement>(null);
  useEffect(() => { if (active && typing === null && held.current) box.current?.focus(); }, [active, typing, held]);
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation();
    const text = event.currentTarget.value;
    if (event.key === 'Escape') onType(null);
    else if (event.key === 'Enter') onCommit(text, event.shiftKey ? -1 : 1, 0);
    else if (event.key === 'Tab') onCommit(text, 0, event.shiftKey ? -1 : 1);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onCommit(text, event.key === 'ArrowDown' ? 1 : -1, 0);
    else return;
    event.preventDefault();
  };
  return (
    <td ref={box} role="gridcell" tabIndex={active && typing === null ? 0 : -1} aria-label={`${label} : ${format(value, column)}`} data-changed={changed || undefined} onClick={onActivate}
      onDoubleClick={() => onType(value === null ? '' : formatNumber(value))}
      style={{ textAlign: 'right', fontVariantNumeric: 'tabular-nums', padding: '4px 8px', cursor: 'cell', whiteSpace: 'nowrap', ...(changed ? { background: 'var(--mantine-color-yellow-light)', fontWeight: 600 } : {}) }}>
      {active && typing !== null
        ? <input aria-label={label} defaultValue={typing} ref={(input) => input?.focus()} onKeyDown={keys} onBlur={(event) => onCommit(event.currentTarget.value, 0, 0)} inputMode="decimal" style={{ width: 96, textAlign: 'right', font: 'inherit' }} />
        : format(value, column)}
    </td>
  );
}

interface LineProps {
  row: GridRow;
  edit: Edit | undefined;
  columns: readonly GridColumn[];
  index: number;
  /** The active column in this row, or none. */
  active: number | null;
  typing: string | null;
  held: RefObject<boolean>;
  selected: boolean;
  refused: string | undefined;
  onAct: (at: At, typing: string | null) => void;
  onCommit: (at: At, text: string, down: number, right: number) => void;
  onSelect: (id: string, selected: boolean) => void;
}

const Line = memo(function Line({ row, edit, columns, index, active, typing, held, selected, refused, onAct, onCommit, onSelect }: LineProps): ReactNode {
  const t = useWords();
  const now = edit === undefined ? row : merged(edit);
  return (
    <Table.Tr role="row" {...(refused === undefined ? {} : { bg: 'var(--mantine-color-red-light)' })}>
      <Table.Td role="gridcell" w={40}><Checkbox size="xs" aria-label={t.grid.select(row.nom)} checked={selected} onChange={(event) => onSelect(row.id, event.currentTarget.checked)} /></Table.Td>
      <Table.Th role="rowheader" scope="row" fw={400}>{row.nom} <Text span size="xs" c="dimmed">{row.reference}</Text></Table.Th>
      <Table.Td role="gridcell" ta="right" style={{ whiteSpace: 'nowrap' }}>{formatRate(row.tva)}</Table.Td>
      {columns.map((column, at) => (
        <Cell key={column} column={column} value={shown(now, column)} label={`${t.field[column]}, ${row.nom}`} active={active === at} typing={active === at ? typing : null} held={held} changed={edit !== undefined && shown(edit.row, column) !== shown(now, column)}
          onType={(text) => onAct({ row: index, column: at }, text)} onActivate={() => onAct({ row: index, column: at }, null)} onCommit={(text, down, right) => onCommit({ row: index, column: at }, text, down, right)} />
      ))}
    </Table.Tr>
  );
});

interface Props {
  rows: GridRow[];
  columns: readonly GridColumn[];
  edits: Edits;
  refused: ReadonlyMap<string, { detail: string }>;
  selected: ReadonlySet<string>;
  onSelect: (selected: ReadonlySet<string>) => void;
  onEdit: (row: GridRow, column: GridColumn, value: number) => void;
  onPaste: (at: At, text: string) => void;
  /** Looked at, not typed in. */
  readOnly: boolean;
}

/** Where one is in the grid, what is being typed, and how it is kept. */
function useCells({ rows, columns, onEdit, selected, onSelect, readOnly }: Props) {
  const [at, setAt] = useState<At>({ row: 0, column: 0 });
  const [typing, setTyping] = useState<string | null>(null);
  const held = useRef(false);
  const clamp = (to: At): At => ({ row: Math.max(0, Math.min(rows.length - 1, to.row)), column: Math.max(0, Math.min(columns.length - 1, to.column)) });
  const act = useCallback((to: At, text: string | null): void => { setAt(to); setTyping(readOnly ? null : text); }, [readOnly]);
  const commit = (from: At, text: string, down: number, right: number): void => {
    const [row, column] = [rows[from.row], columns[from.column]];
    if (row !== undefined && column !== undefined && text.trim() !== '') {
      const value = readNumber(text, column);
      if (value !== undefined) onEdit(row, column, value);
    }
    setTyping(null);
    if (down !== 0 || right !== 0) setAt(clamp({ row: from.row + down, column: from.column + right }));
  };
  // Lines are drawn again only when they change: they reach what is current through this.
  const current = useRef(commit);
  current.current = commit;
  const onCommit = useCallback((from: At, text: string, down: number, right: number): void => current.current(from, text, down, right), []);
  const choice = useRef({ selected, onSelect });
  choice.current = { selected, onSelect };
  const onChoose = useCallback((id: string, chosen: boolean): void => {
    const next = new Set(choice.current.selected);
    if (chosen) next.add(id);
    else next.delete(id);
    choice.current.onSelect(next);
  }, []);
  return { at, setAt, typing, setTyping, held, clamp, act, onCommit, onChoose };
}

/** The keys of a grid, and what is pasted into it. */
function useGridKeys({ rows, columns, edits, selected, onPaste, readOnly }: Props, { at, setAt, typing, setTyping, held, clamp, onChoose }: ReturnType<typeof useCells>) {
  const keys = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLTableCellElement)) return;
    const moves: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1], PageDown: [10, 0], PageUp: [-10, 0], Home: [0, -9], End: [0, 9] };
    const move = moves[event.key];
    const row = rows[at.row];
    if (move !== undefined) setAt(clamp({ row: at.row + move[0], column: at.column + move[1] }));
    else if (readOnly) return;
    else if (/^[0-9,.]$/.test(event.key) && !event.ctrlKey && !event.metaKey) setTyping(event.key);
    else if ((event.key === 'Enter' || event.key === 'F2') && row !== undefined) {
      const value = shown(merged(edits.get(row.id) ?? { row, patch: {} }), columns[at.column] ?? 'prix_vente_ht');
      setTyping(value === null ? '' : String(value).replace('.', ','));
    } else if (event.key === ' ' && row !== undefined) onChoose(row.id, !selected.has(row.id));
    else return;
    event.preventDefault();
  };
  // A cell that closes loses the keyboard to nothing: only what goes elsewhere has left.
  const leave = (event: FocusEvent): void => { if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) held.current = false; };
  const paste = (event: ClipboardEvent): void => {
    if (readOnly || typing !== null || !(event.target instanceof HTMLTableCellElement)) return;
    event.preventDefault();
    onPaste(at, event.clipboardData.getData('text/plain'));
  };
  return { keys, leave, paste };
}

/** Articles as a spreadsheet (the grid pattern of WAI-ARIA): one stop of Tab, arrows within. */
export function PriceGrid(props: Props): ReactNode {
  const t = useWords();
  const { rows, columns, edits, refused, selected, onSelect } = props;
  const cells = useCells(props);
  const { at, typing, held, act, onCommit, onChoose } = cells;
  const { keys, leave, paste } = useGridKeys(props, cells);
  return (
    <Table.ScrollContainer minWidth={680} scrollAreaProps={{ tabIndex: -1 }}>
      <Table role="grid" aria-label={t.grid.title} aria-rowcount={rows.length} onKeyDown={keys} onPaste={paste} onFocus={() => { held.current = true; }} onBlur={leave} highlightOnHover={false} verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr role="row">
            <Table.Th role="columnheader"><Checkbox size="xs" aria-label={t.grid.selectAll} checked={rows.length > 0 && selected.size === rows.length} indeterminate={selected.size > 0 && selected.size < rows.length}
              onChange={(event) => onSelect(new Set(event.currentTarget.checked ? rows.map(({ id }) => id) : []))} /></Table.Th>
            <Table.Th role="columnheader">{t.grid.article}</Table.Th><Table.Th role="columnheader" ta="right">{t.list.tva}</Table.Th>
            {columns.map((column) => <Table.Th role="columnheader" key={column} ta="right">{t.field[column]}</Table.Th>)}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            <Line key={row.id} row={row} edit={edits.get(row.id)} columns={columns} index={index} active={at.row === index ? at.column : null} typing={at.row === index ? typing : null} held={held} selected={selected.has(row.id)}
              refused={refused.get(row.id)?.detail} onAct={act} onCommit={onCommit} onSelect={onChoose} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
