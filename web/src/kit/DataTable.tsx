import { Center, Skeleton, Table, Text, UnstyledButton } from '@mantine/core';
import { type KeyboardEvent, type ReactNode } from 'react';

export interface Column<T> {
  key: string;
  label: string;
  /** Numbers stand to the right, so that their places line up. */
  align?: 'right';
  /** The column of the server that it sorts by; absent when it cannot. */
  sort?: string;
  render: (row: T) => ReactNode;
}

export interface Sort {
  column: string;
  descending: boolean;
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
  /** What to say, and to do, when there is nothing. */
  empty: ReactNode;
}

function Header<T>({ column, sort, onSort }: { column: Column<T>; sort: Sort | undefined; onSort: ((sort: Sort) => void) | undefined }): ReactNode {
  const by = column.sort;
  const active = by !== undefined && sort?.column === by;
  const order = active ? (sort.descending ? 'descending' : 'ascending') : undefined;
  return (
    <Table.Th ta={column.align ?? 'left'} aria-sort={order}>
      {by === undefined || onSort === undefined ? column.label : (
        <UnstyledButton fz="sm" fw={600} onClick={() => onSort({ column: by, descending: active && !sort.descending })}>
          {column.label}{active ? (sort.descending ? ' ↓' : ' ↑') : ''}
        </UnstyledButton>
      )}
    </Table.Th>
  );
}

/** Rows as the server sorted and filtered them. A row opens with a click, or with Enter where the keyboard is. */
export function DataTable<T>({ caption, columns, rows, rowKey, sort, onSort, onOpen, empty }: Props<T>): ReactNode {
  if (rows?.length === 0) return <Center py={48}>{empty}</Center>;
  const move = (event: KeyboardEvent<HTMLTableRowElement>, row: T): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') onOpen?.(row);
    const next = event.key === 'ArrowDown' || event.key === 'j' ? event.currentTarget.nextElementSibling
      : event.key === 'ArrowUp' || event.key === 'k' ? event.currentTarget.previousElementSibling : null;
    if (next instanceof HTMLElement) {
      event.preventDefault();
      next.focus();
    }
  };
  return (
    <Table.ScrollContainer minWidth={560} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': caption }}>
      <Table>
        <Table.Caption>{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>{columns.map((column) => <Header key={column.key} column={column} sort={sort} onSort={onSort} />)}</Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows === undefined
            ? Array.from({ length: 10 }, (_, index) => (
              <Table.Tr key={index}>{columns.map((column) => <Table.Td key={column.key}><Skeleton height={16} /></Table.Td>)}</Table.Tr>
            ))
            : rows.map((row) => (
              <Table.Tr key={rowKey(row)} tabIndex={onOpen ? 0 : undefined} onClick={() => onOpen?.(row)} onKeyDown={(event) => move(event, row)}
                style={onOpen ? { cursor: 'pointer' } : undefined}>
                {columns.map((column) => (
                  <Table.Td key={column.key} ta={column.align ?? 'left'} style={column.align ? { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } : undefined}>
                    {column.render(row)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

export const Muted = ({ children }: { children: ReactNode }): ReactNode => <Text c="dimmed" size="sm" component="span">{children}</Text>;
