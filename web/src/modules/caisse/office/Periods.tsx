import { Button, Card, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { api, given } from '../../../api/client';
import { type Column, DataTable } from '../../../kit/DataTable';
import { locale } from '../../../kit/i18n';
import { formatEuros, formatNumber } from '../../../kit/money';
import { Trouble } from '../../../kit/Trouble';
import { useWords } from './words';

const read = async (id: string) => given(await api.GET('/api/v1/Register/{id}/clotures', { params: { path: { id } } })).clotures ?? [];
type Closed = Awaited<ReturnType<typeof read>>[number];

const yearly = ({ nature }: Closed): boolean => nature === 'AN';
const month = new Map<string, Intl.DateTimeFormat>();

/** "octobre 2026" for the last day of a month. */
function monthOf(iso: string): string {
  const format = month.get(locale()) ?? new Intl.DateTimeFormat(locale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  month.set(locale(), format);
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/** Months and years of a register that are closed, each with its page. */
export function Periods({ id }: { id: string }): ReactNode {
  const t = useWords().periods;
  const found = useQuery({ queryKey: ['caisse', 'clotures', id], queryFn: () => read(id) });
  const name = (row: Closed): string => (yearly(row) ? t.year((row.fin ?? '').slice(0, 4)) : monthOf(row.fin ?? ''));
  const page = (row: Closed): string => `/api/v1/Register/${id}/cloture.pdf?${yearly(row) ? `annee=${(row.fin ?? '').slice(0, 4)}` : `mois=${(row.fin ?? '').slice(0, 7)}`}`;
  const columns: Column<Closed>[] = [
    { key: 'periode', label: t.period, render: (row) => <Text fw={yearly(row) ? 600 : 500} size="sm">{name(row)}</Text> },
    { key: 'tickets', label: t.tickets, align: 'right', wide: true, render: (row) => formatNumber(row.tickets) },
    { key: 'total', label: t.total, align: 'right', render: (row) => formatEuros(row.total) },
    { key: 'perpetuel', label: t.perpetual, align: 'right', wide: true, render: (row) => formatEuros(row.perpetuel) },
    { key: 'pdf', label: '', align: 'right', render: (row) => <Button component="a" href={page(row)} target="_blank" size="compact-sm" variant="default" aria-label={t.printThis(name(row))}>{t.print}</Button> },
  ];
  return (
    <Card withBorder>
      <Stack gap="xs">
        <Title order={2}>{t.title}</Title>
        <Text size="sm" c="dimmed">{t.about}</Text>
        <Trouble query={found} />
        <DataTable caption={t.caption(found.data?.length ?? 0)} columns={columns} rows={found.data} rowKey={(row) => `${row.nature}${row.fin}`} empty={<Text>{t.empty}</Text>} />
      </Stack>
    </Card>
  );
}
