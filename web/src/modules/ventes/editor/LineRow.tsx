import { ActionIcon, Menu, Table, Text } from '@mantine/core';
import { memo, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { IconDelete, IconMore } from '../../../kit/icons';
import { counted } from '../../../kit/amounts';
import type { DocumentValues } from '../form';
import { useVentesWords } from '../words';
import { type Cell, CELLS } from './cells';
import { Editing, LineDetails } from './Editing';
import { Reading } from './Reading';

/** What can be done to a line, by the keyboard or its menu. The same functions for all rows, for ever. */
export interface LineActs {
  activate: (index: number, cell: Cell) => void;
  next: (index: number) => void;
  remove: (index: number) => void;
  duplicate: (index: number) => void;
  move: (index: number, by: -1 | 1) => void;
}

interface RowProps {
  index: number;
  /** The cell where the keyboard goes; 'none' when it stays where it is, null when the line is not being typed. */
  cell: Cell | 'none' | null;
  ttc: boolean;
  auto: boolean;
  /** A phone: the cells of the line stand under one another. */
  narrow: boolean;
  control: Control<DocumentValues>;
  /** What the server refuses of it, for a line that is not being typed. */
  fault: string | undefined;
  acts: LineActs;
}

function LineMenu({ index, acts }: { index: number; acts: LineActs }): ReactNode {
  const t = useVentesWords();
  return (
    <Menu position="bottom-end">
      <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={t.grid.lineMenu(index + 1)}><IconMore size={16} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => acts.duplicate(index)} rightSection={<Text size="xs" c="dimmed">Ctrl D</Text>}>{t.grid.duplicate}</Menu.Item>
        <Menu.Item onClick={() => acts.move(index, -1)} rightSection={<Text size="xs" c="dimmed">Alt ↑</Text>}>{t.grid.up}</Menu.Item>
        <Menu.Item onClick={() => acts.move(index, 1)} rightSection={<Text size="xs" c="dimmed">Alt ↓</Text>}>{t.grid.down}</Menu.Item>
        <Menu.Item c="var(--mantine-color-error)" onClick={() => acts.remove(index)}>{t.grid.remove}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const SHADE = 'var(--mantine-color-default-hover)';

function Details({ index, control }: { index: number; control: Control<DocumentValues> }): ReactNode {
  const type = useWatch({ control, name: `lignes.${index}.type` });
  if (!counted({ type })) return null;
  return <Table.Tr data-line={index} bg={SHADE}><Table.Td colSpan={7} pt={0}><LineDetails index={index} control={control} /></Table.Td></Table.Tr>;
}

const cellAt = (target: EventTarget): Cell => {
  const named = target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : null;
  return CELLS.find((one) => one === named) ?? 'designation';
};

export const LineRow = memo(function LineRow({ index, cell, ttc, auto, narrow, control, fault, acts }: RowProps): ReactNode {
  const t = useVentesWords();
  const row = useRef<HTMLTableRowElement>(null);
  const active = cell !== null;
  useEffect(() => {
    if (cell === null || cell === 'none') return;
    const wanted = row.current?.querySelector<HTMLInputElement>(`input[data-cell="${cell}"],textarea[data-cell="${cell}"]`)
      ?? row.current?.querySelector<HTMLInputElement>('input,textarea');
    wanted?.focus();
    wanted?.select();
  }, [cell]);
  const enter = (event: MouseEvent): void => {
    if (!active && !(event.target instanceof Element && event.target.closest('button'))) acts.activate(index, cellAt(event.target));
  };
  return (
    <>
      <Table.Tr ref={row} onClick={enter} data-line={index} style={{ verticalAlign: 'top', cursor: active ? undefined : 'text' }}
        {...(active ? { bg: SHADE, bd: 'none' } : {})}>
        {active ? <Editing index={index} control={control} ttc={ttc} auto={auto} narrow={narrow} onNext={() => acts.next(index)} /> : <Reading index={index} control={control} narrow={narrow} />}
        <Table.Td w={44} px={4}>
          {active ? <LineMenu index={index} acts={acts} />
            : <ActionIcon variant="subtle" color="gray" aria-label={t.grid.removeLine(index + 1)} tabIndex={-1} onClick={(event) => { event.stopPropagation(); acts.remove(index); }}><IconDelete size={16} /></ActionIcon>}
        </Table.Td>
      </Table.Tr>
      {active && <Details index={index} control={control} />}
      {!active && fault !== undefined && <Table.Tr><Table.Td colSpan={7} pt={0} c="var(--mantine-color-error)" fz="sm">{fault}</Table.Td></Table.Tr>}
    </>
  );
});
