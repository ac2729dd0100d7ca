import { Card, Group, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { type Column, DataTable } from '../../kit/DataTable';
import { useWords } from '../../kit/reports.words';
import { formatEuros } from '../../kit/money';
import { Pager } from '../../kit/Pager';

export const SIZE = 50;

interface Props<T> {
  caption: string;
  columns: Column<T>[];
  answer: { lignes: T[]; total: number } | undefined;
  /** What the whole report adds up to, over all its pages. */
  totals: { label: string; value: number | undefined }[];
  rowKey: (row: T) => string;
  empty: string;
  page: number;
  onPage: (page: number) => void;
}

/** A page of a report, with the totals of all of it. */
export function Report<T>({ caption, columns, answer, totals, rowKey, empty, page, onPage }: Props<T>): ReactNode {
  const t = useWords();
  return (
    <>
      <Card withBorder padding="xs">
        {answer !== undefined && answer.total > 0 && (
          <Group gap="xl" px="xs" py={6} aria-label={t.total} role="group">
            {totals.map(({ label, value }) => <Text key={label} size="sm"><Text span c="dimmed" size="sm">{label}</Text> <Text span fw={700} size="sm">{formatEuros(value)}</Text></Text>)}
          </Group>
        )}
        <DataTable caption={caption} columns={columns} rows={answer?.lignes} rowKey={rowKey} empty={<Text>{empty}</Text>} />
      </Card>
      <Pager total={answer?.total ?? 0} size={SIZE} page={page} onChange={onPage} />
    </>
  );
}
