import { Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useAddress } from '../../kit/address';
import { type Column, DataTable } from '../../kit/DataTable';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { Pager } from '../../kit/Pager';
import { PeriodPicker } from '../../kit/PeriodPicker';
import { Refusal } from '../../kit/Refusal';
import { readBoard, readRows } from './address';
import { useWords } from './words';

export const SIZE = 50;

interface Props<T> {
  title: string;
  columns: Column<T>[];
  result: { data?: { rows: T[]; total: number } | undefined; error: Error | null };
  rowKey: (row: T) => string;
  /** Rows of a period, not of today. */
  dated?: boolean;
}

/** The rows behind a figure, and the way back to it. */
export function Rows<T>({ title, columns, result, rowKey, dated = false }: Props<T>): ReactNode {
  const t = useWords().rows;
  const [state, change] = useAddress(readRows);
  return (
    <Stack>
      <LinkTo to="/" search={readBoard({ ...state })} size="sm">← {t.back}</LinkTo>
      <Title order={1}>{title}</Title>
      {dated && <Group><PeriodPicker state={state} onChange={(period) => change({ ...period, page: undefined })} /></Group>}
      {result.error ? <Refusal error={result.error} /> : (
        <Card withBorder padding="xs">
          <DataTable caption={t.caption((result.data?.total ?? 0).toLocaleString(locale()))} columns={columns} rows={result.data?.rows} rowKey={rowKey} empty={<Text>{t.empty}</Text>} />
        </Card>
      )}
      <Pager total={result.data?.total ?? 0} size={SIZE} page={state.page ?? 1} onChange={(to) => change({ page: to })} />
    </Stack>
  );
}
