import { Center, Checkbox, Skeleton, Table, Text, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, lazy, type ReactNode, type RefObject, Suspense, useRef } from 'react';
import { useKitWords } from './texts';

const VirtualRows = lazy(() => import('./VirtualRows'));

/** Above this many, only the rows that can be seen are drawn. */
const MANY = 200;

export interface Column<T> {
  key: string;
  label: string;
  /** Numbers stand to the right, so that their places line up. */
  align?: 'right';
  /** The column of the server that it sorts by; absent when it cannot. */
  sort?: string;
  /** Shown only to who asks for it. */
  optional?: boolean;
  /** What a phone has no room for: its record tells it. */
  wide?: boolean;
  render: (row: T) => ReactNode;
}

/** What a column is called, whatever its rows are. */
export type ColumnName = Pick<Column<never>, 'key' | 'label' | 'sort'>;

export interface Sort {
  column: string;
  descending: boolean;
}

/** Which rows are chosen, by their key. */
export interface Selection<T> {
  keys: ReadonlySet<string>;
  toggle: (rows: T[], on: boolean) => void;
}

interface Props<T> {
  /** What the table holds, for those who cannot see it. */
  caption: string;
  columns: Column<T>[];
  rows: T[] | undefined;
  rowKey: (row: T) => string;
  sort?: Sort | undefined;
  onSort?: (sort: Sort) => void;
  onOpen?: (row: T) => void;
  /** Rows can be chosen. */
  selection?: Selection<T>;
  /** What the row is called, for the name of its box. */
  rowName?: (row: T) => string;
  /** What to say, and to do, when there is nothing. */
  empty: ReactNode;
}

/** From where on everything has room. */
const roomFor = ({ wide }: { wide?: boolean }): { visibleFrom?: 'sm' } => (wide === true ? { visibleFrom: 'sm' } : {});

function Header<T>({ column, sort, onSort }: { column: Column<T>; sort: Sort | undefined; onSort: ((sort: Sort) => void) | undefined }): ReactNode {
  const by = column.sort;
  const active = by !== undefined && sort?.column === by;
  const order = active ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <Table.Th ta={column.align ?? 'left'} aria-sort={order} style={{ whiteSpace: 'nowrap' }} {...roomFor(column)}>
      {by === undefined || onSort === undefined ? column.label : (
        <UnstyledButton fz="sm" fw={600} onClick={() => onSort({ column: by, descending: active && !sort.descending })}>
          {column.label}{active ? (sort.descending ? ' ↓' : ' ↑') : ''}
        </UnstyledButton>
      )}
    </Table.Th>
  );
}

interface LineProps<T> {
  row: T;
  of: Pick<Props<T>, 'columns' | 'rowKey' | 'onOpen' | 'selection' | 'rowName'>;
  index?: number;
  measure?: (element: HTMLTableRowElement | null) => void;
}

/** The row beside the one that has the keyboard. */
export function besideRow(row: Element, down: boolean): HTMLElement | null {
  let next = down ? row.nextElementSibling : row.previousElementSibling;
  while (next !== null && !(next instanceof HTMLElement && next.tabIndex === 0)) next = down ? next.nextElementSibling : next.previousElementSibling;
  return next instanceof HTMLElement ? next : null;
}

/** One row: opens with a click, or with Enter where the keyboard is; x chooses it. */
export function Line<T>({ row, of: { columns, rowKey, onOpen, selection, rowName }, index, measure }: LineProps<T>): ReactNode {
  const t = useKitWords();
  const key = rowKey(row);
  const chosen = selection?.keys.has(key) ?? false;
  const act = (event: KeyboardEvent<HTMLTableRowElement>): void => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') onOpen?.(row);
    if (event.key === 'x') selection?.toggle([row], !chosen);
    const next = event.key === 'ArrowDown' || event.key === 'j' ? besideRow(event.currentTarget, true)
      : event.key === 'ArrowUp' || event.key === 'k' ? besideRow(event.currentTarget, false) : null;
    if (next !== null) {
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    }
  };
  return (
    <Table.Tr ref={measure} data-index={index} tabIndex={onOpen || selection ? 0 : undefined} aria-selected={selection ? chosen : undefined} onClick={() => onOpen?.(row)} onKeyDown={act}
      style={{ ...(onOpen ? { cursor: 'pointer' } : {}), ...(chosen ? { background: 'var(--mantine-primary-color-light)' } : {}) }}>
      {selection && (
        <Table.Td w={36} onClick={(event) => event.stopPropagation()}>
          <Checkbox size="xs" checked={chosen} onChange={(event) => selection.toggle([row], event.currentTarget.checked)} aria-label={t.chooseRow(rowName?.(row) ?? '')} />
        </Table.Td>
      )}
      {columns.map((column) => (
        <Table.Td key={column.key} ta={column.align ?? 'left'} {...roomFor(column)} style={column.align ? { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } : undefined}>
          {column.render(row)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function Body<T>({ rows, viewport, ...of }: Omit<Props<T>, 'rows'> & { rows: T[] | undefined; viewport: RefObject<HTMLDivElement | null> }): ReactNode {
  const width = of.columns.length + (of.selection ? 1 : 0);
  const skeleton = Array.from({ length: 10 }, (_, index) => (
    <Table.Tr key={index}>{Array.from({ length: width }, (_cell, at) => <Table.Td key={at}><Skeleton height={16} /></Table.Td>)}</Table.Tr>
  ));
  if (rows === undefined) return skeleton;
  if (rows.length <= MANY) return rows.map((row) => <Line key={of.rowKey(row)} row={row} of={of} />);
  return <Suspense fallback={skeleton}><VirtualRows count={rows.length} width={width} viewport={viewport} draw={(index, measure) => {
    const row = rows[index];
    return row === undefined ? null : <Line key={of.rowKey(row)} row={row} of={of} index={index} measure={measure} />;
  }} /></Suspense>;
}

/** Rows as the server sorted and filtered them. */
export function DataTable<T>(props: Props<T>): ReactNode {
  const { caption, columns, rows, sort, onSort, selection, rowKey, empty } = props;
  const t = useKitWords();
  const viewport = useRef<HTMLDivElement>(null);
  if (rows?.length === 0) return <Center py={48}>{empty}</Center>;
  const many = (rows?.length ?? 0) > MANY;
  const chosen = rows?.filter((row) => selection?.keys.has(rowKey(row))).length ?? 0;
  return (
    <Table.ScrollContainer minWidth={columns.some(({ wide }) => wide) ? 320 : 560} {...(many ? { maxHeight: '70vh' } : {})} scrollAreaProps={{ viewportRef: viewport, tabIndex: 0, role: 'region', 'aria-label': caption }}>
      {/* Rows take the place of the skeleton, whose columns have other widths: nothing of it is moved. */}
      <Table key={rows === undefined ? 'waiting' : 'rows'} stickyHeader={many} aria-rowcount={many ? rows?.length : undefined}>
        <Table.Caption>{rows === undefined ? '\u00a0' : caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {selection && (
              <Table.Th w={36}>
                <Checkbox size="xs" aria-label={t.choosePage} disabled={!rows?.length} checked={chosen > 0 && chosen === rows?.length} indeterminate={chosen > 0 && chosen !== rows?.length}
                  onChange={(event) => selection.toggle(rows ?? [], event.currentTarget.checked)} />
              </Table.Th>
            )}
            {columns.map((column) => <Header key={column.key} column={column} sort={sort} onSort={onSort} />)}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody><Body {...props} viewport={viewport} /></Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

export const Muted = ({ children }: { children: ReactNode }): ReactNode => <Text c="dimmed" size="sm" component="span">{children}</Text>;
