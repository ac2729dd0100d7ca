import { Alert, Button, Radio, Table, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ApiError } from '../../api/problem';
import { failed } from '../notify';
import { useKitWords } from '../texts';

/** A field that somebody else saved otherwise in the meantime. */
export interface Difference {
  name: string;
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

interface Options<T> {
  /** The version that is stored now. */
  read: () => Promise<T | null>;
  /** Where what is typed differs from it. */
  compare: (stored: T) => Difference[];
  /** Goes on from the stored version, with what is typed in the fields named. */
  resolve: (stored: T, mine: ReadonlySet<string>) => void;
}

/** Shows both versions of what two people changed at once, field by field, and lets the person choose. Nothing is saved by that. */
export function useConflict<T>({ read, compare, resolve }: Options<T>): { refused: (error: unknown) => boolean; view: ReactNode } {
  const [stored, setStored] = useState<T | null>(null);
  const refused = (error: unknown): boolean => {
    if (!(error instanceof ApiError) || error.problem.status !== 412) return false;
    read().then(setStored).catch(failed);
    return true;
  };
  return {
    refused,
    view: stored !== null && (
      <Both differences={compare(stored)} onDone={(mine) => {
        resolve(stored, mine);
        setStored(null);
      }} />
    ),
  };
}

function Both({ differences, onDone }: { differences: Difference[]; onDone: (mine: ReadonlySet<string>) => void }): ReactNode {
  const t = useKitWords();
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (name: string, stored: boolean): void => setTheirs((before) => {
    const next = new Set(before);
    if (stored) next.add(name);
    else next.delete(name);
    return next;
  });
  return (
    <Alert color="orange" title={t.conflictTitle}>
      <Text size="sm" mb="xs">{differences.length > 0 ? t.conflictText : t.conflictNone}</Text>
      {differences.length > 0 && (
        <Table.ScrollContainer minWidth={480} mb="xs">
          <Table verticalSpacing={6} bg="var(--mantine-color-body)">
            <Table.Caption className="visually-hidden">{t.conflictCaption}</Table.Caption>
            <Table.Thead><Table.Tr><Table.Th>{t.field}</Table.Th><Table.Th>{t.mine}</Table.Th><Table.Th>{t.theirs}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {differences.map(({ name, label, mine, theirs: other }) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row" fw={500}>{label}</Table.Th>
                  <Table.Td><Radio name={`conflit-${name}`} aria-label={`${label} : ${t.mine}`} label={mine || t.nothing} checked={!theirs.has(name)} onChange={() => choose(name, false)} /></Table.Td>
                  <Table.Td><Radio name={`conflit-${name}`} aria-label={`${label} : ${t.theirs}`} label={other || t.nothing} checked={theirs.has(name)} onChange={() => choose(name, true)} /></Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Button variant="default" size="xs" onClick={() => onDone(new Set(differences.flatMap(({ name }) => (theirs.has(name) ? [] : [name]))))}>{t.conflictGo}</Button>
    </Alert>
  );
}
