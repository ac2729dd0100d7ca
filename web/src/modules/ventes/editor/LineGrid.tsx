import { Button, Group, Menu, Table, Text } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { type FieldErrors, useFieldArray, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { IconAdd } from '../../../kit/icons';
import { type DocumentValues, emptyLine, type LineKind, type LineValues } from '../form';
import { Scroll } from '../Scroll';
import { useVentesWords } from '../words';
import { AddMany } from './AddMany';
import { type Cell, CELLS } from './cells';
import { type LineActs, LineRow } from './LineRow';

interface Active {
  index: number;
  cell: Cell | 'none';
}

/** The first thing that is refused of a line. */
function faultOf(errors: FieldErrors<DocumentValues>['lignes'], index: number): string | undefined {
  const line = errors?.[index];
  if (!line) return undefined;
  return [line.designation, line.quantite, line.prix, line.remise, line.tva, line.categorieTva, line.articleId, line.description].find((one) => one?.message)?.message;
}

/** The first line that is refused, to open it. */
const firstFault = (errors: FieldErrors<DocumentValues>['lignes']): number => (Array.isArray(errors) ? errors.findIndex(Boolean) : -1);

/** Everything that moves between lines. */
function useLines(auto: boolean) {
  const { control, getValues } = useFormContext<DocumentValues>();
  const { fields, append, remove, insert, move } = useFieldArray({ control, name: 'lignes' });
  const [active, setActive] = useState<Active>({ index: 0, cell: 'none' });
  const go = useCallback((index: number, cell: Cell = 'designation') => setActive({ index, cell }), []);
  const add = useCallback((lines: LineValues[]): void => {
    const at = getValues('lignes').length;
    append(lines, { shouldFocus: false });
    go(at + lines.length - 1);
  }, [append, getValues, go]);
  const acts = useMemo((): LineActs => ({
    activate: go,
    next: (index) => {
      if (index >= getValues('lignes').length - 1) add([emptyLine('LIBRE', auto ? null : 20)]);
      else go(index + 1);
    },
    remove: (index) => {
      const rest = getValues('lignes').length - 1;
      remove(index);
      if (rest === 0) add([emptyLine('LIBRE', auto ? null : 20)]);
      else go(Math.min(index, rest - 1));
    },
    duplicate: (index) => {
      insert(index + 1, { ...getValues(`lignes.${index}`), ligneOrigineId: null }, { shouldFocus: false });
      go(index + 1);
    },
    move: (index, by) => {
      const to = index + by;
      if (to < 0 || to >= getValues('lignes').length) return;
      move(index, to);
      go(to);
    },
  }), [add, auto, getValues, go, insert, move, remove]);
  return { control, fields, active, setActive, acts, add, go };
}

/** Keys of the grid, in one place: Enter, Ctrl D, Alt arrows, arrows from line to line. */
function keyOf(event: KeyboardEvent, active: Active, count: number, acts: LineActs): boolean {
  const { key, target } = event;
  if (event.defaultPrevented) return false;
  const cell = target instanceof HTMLElement ? CELLS.find((one) => one === target.dataset.cell) : undefined;
  const listOpen = target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true' && target.getAttribute('aria-activedescendant') !== null;
  if (key === 'Enter' && cell !== undefined && !event.ctrlKey && !event.metaKey && !event.shiftKey && !listOpen) acts.next(active.index);
  else if (key === 'd' && (event.ctrlKey || event.metaKey)) acts.duplicate(active.index);
  else if (event.altKey && key === 'ArrowUp') acts.move(active.index, -1);
  else if (event.altKey && key === 'ArrowDown') acts.move(active.index, 1);
  else if ((key === 'ArrowUp' || key === 'ArrowDown') && cell !== undefined && !listOpen && !(target instanceof HTMLTextAreaElement)) {
    const to = active.index + (key === 'ArrowUp' ? -1 : 1);
    if (to >= 0 && to < count) acts.activate(to, cell);
  } else return false;
  return true;
}

const OTHERS: LineKind[] = ['TITRE', 'COMMENTAIRE', 'SOUS_TOTAL'];

/** The lines of a draft. Enter leads to the next, or makes one. */
export function LineGrid({ auto }: { auto: boolean }): ReactNode {
  const t = useVentesWords();
  const { control, fields, active, setActive, acts, add } = useLines(auto);
  const ttc = useWatch({ control, name: 'modePrix' }) === 'TTC';
  const { errors: { lignes: errors } } = useFormState({ control, name: 'lignes' });
  const narrow = useMediaQuery('(max-width: 47.99em)') ?? false;
  const [adding, { open, close }] = useDisclosure();
  const shown = useRef(errors);
  if (shown.current !== errors) {
    shown.current = errors;
    const faulty = firstFault(errors);
    if (faulty >= 0) setActive({ index: faulty, cell: 'none' });
  }
  const keys = (event: KeyboardEvent): void => {
    if (!keyOf(event, active, fields.length, acts)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <Scroll label={t.grid.region} minWidth={narrow ? 280 : 760}>
        <Table onKeyDown={keys} highlightOnHover={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.grid.designation}</Table.Th><Table.Th ta="right" w={96} visibleFrom="sm">{t.grid.quantityShort}</Table.Th><Table.Th ta="right" w={128} visibleFrom="sm">{t.grid.unitPrice(ttc)}</Table.Th>
              <Table.Th ta="right" w={100} visibleFrom="sm">{t.grid.discount}</Table.Th><Table.Th ta="right" w={92} visibleFrom="sm">{t.vat}</Table.Th><Table.Th ta="right" w={120}>{t.grid.total(ttc)}</Table.Th>
              <Table.Th w={44}><span className="visually-hidden">{t.grid.actions}</span></Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field, index) => (
              <LineRow key={field.id} index={index} cell={index === active.index ? active.cell : null} ttc={ttc} auto={auto} narrow={narrow} control={control} fault={faultOf(errors, index)} acts={acts} />
            ))}
          </Table.Tbody>
        </Table>
      </Scroll>
      <Group gap="xs" mt="sm">
        <Button variant="light" leftSection={<IconAdd size={16} />} onClick={() => add([emptyLine('LIBRE', auto ? null : 20)])}>{t.grid.addLine}</Button>
        <Button variant="default" onClick={open}>{t.grid.addMany}</Button>
        <Menu>
          <Menu.Target><Button variant="default">{t.grid.addOther}</Button></Menu.Target>
          <Menu.Dropdown>{OTHERS.map((type) => <Menu.Item key={type} onClick={() => add([emptyLine(type)])}>{t.lineKind[type]}</Menu.Item>)}</Menu.Dropdown>
        </Menu>
        <Text size="xs" c="dimmed" visibleFrom="md">{t.grid.keys}</Text>
      </Group>
      <AddMany opened={adding} onClose={close} onAdd={add} ttc={ttc} auto={auto} />
    </>
  );
}
