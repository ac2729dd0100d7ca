import { Card, SimpleGrid, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { centimes, formatEuros, formatNumber } from '../../kit/money';
import { useBalance } from './account';
import type { ClientValues } from './clientForm';
import { usePoints } from './points';
import { useWords } from './words';

function Figure({ label, value, bad = false, note }: { label: string; value: string; bad?: boolean; note?: string | undefined }): ReactNode {
  return (
    <Card withBorder padding="sm">
      <Text size="sm" c="dimmed">{label}</Text>
      <Text fz={22} fw={650} style={{ fontVariantNumeric: 'tabular-nums' }} {...(bad ? { c: 'var(--mantine-color-error)' } : {})}>{value}</Text>
      {note && <Text size="xs" c="dimmed">{note}</Text>}
    </Card>
  );
}

/** What the client owes, is late with, has to their credit, and the points. */
export function Figures({ id }: { id: string }): ReactNode {
  const t = useWords();
  const balance = useBalance(id);
  const points = usePoints(id);
  const limit = useFormContext<ClientValues>().watch('encoursMax');
  const { due, late, notes, credit: paid } = balance.data ?? { due: 0, late: 0, notes: 0, credit: 0 };
  const toUse = (centimes(notes) + centimes(paid)) / 100;
  const shown = (value: number): string => (balance.data ? formatEuros(value) : '…');
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }}>
      <Figure label={t.figure.due} value={shown(due)} note={limit !== null && limit !== undefined && due > limit ? t.figure.overLimit(formatEuros(limit)) : undefined} />
      <Figure label={t.figure.late} value={shown(late)} bad={late > 0} />
      <Figure label={t.figure.credit} value={shown(toUse)} note={notes > 0 ? t.figure.ofNotes(formatEuros(notes)) : undefined} />
      <Figure label={t.figure.points} value={points === undefined ? '…' : formatNumber(points.balance)} note={points?.level} />
    </SimpleGrid>
  );
}
