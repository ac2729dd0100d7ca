import { Card, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { useAddress } from '../../kit/address';
import { ALERT } from '../../kit/colors';
import { type Column, DataTable } from '../../kit/DataTable';
import { DateField } from '../../kit/DateField';
import { DownloadMenu, type FileFormat } from '../../kit/download';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros } from '../../kit/money';
import { Pager } from '../../kit/Pager';
import { isoDay } from '../../kit/period';
import { Refusal } from '../../kit/Refusal';
import { AGES, type Age, readClaims } from './address';
import { useWords } from './words';

const SIZE = 50;
const today = (): string => isoDay(new Date());

const read = async (au: string, page: number) =>
  given(await api.GET('/api/v1/compta/balance-agee', { params: { query: { au, page: String(page), taille: String(SIZE) } } }));
type Owing = Awaited<ReturnType<typeof read>>['lignes'][number];

const file = async (au: string, format: FileFormat): Promise<Blob> =>
  given(await api.GET('/api/v1/compta/balance-agee', { params: { query: { au, format } }, parseAs: 'blob' }));

/** An amount that opens the invoices it is made of; of a past day the invoices are not known any more. */
function Cell({ row, age, now }: { row: Owing; age: Age; now: boolean }): ReactNode {
  const value = row[age];
  if (value === 0) return '';
  if (!now || !row.clientId) return formatEuros(value);
  return <LinkTo to="/creances" search={{ vue: 'factures', client: row.clientId, age }} size="sm" c={age === 'plusDe90' ? ALERT : 'inherit'}>{formatEuros(value)}</LinkTo>;
}

function useColumns(now: boolean): Column<Owing>[] {
  const t = useWords().claims;
  return [
    { key: 'client', label: t.client, render: (row) => (row.clientId && now
      ? <LinkTo to="/creances" search={{ vue: 'factures', client: row.clientId }} size="sm" fw={500} aria-label={t.open(row.client)}>{row.client}</LinkTo> : row.client) },
    ...AGES.map((age): Column<Owing> => ({ key: age, label: t.ages[age], align: 'right', render: (row) => <Cell row={row} age={age} now={now} /> })),
    { key: 'credits', label: t.creditsColumn, align: 'right', render: (row) => (row.credits === 0 ? '' : formatEuros(row.credits)) },
    { key: 'total', label: t.total, align: 'right', render: (row) => <Text span size="sm" fw={700}>{formatEuros(row.total)}</Text> },
  ];
}

/** Who owes what, and for how long. */
export function Balance(): ReactNode {
  const t = useWords().claims;
  const [state, change] = useAddress(readClaims);
  const au = state.au ?? today();
  const page = state.page ?? 1;
  const balance = useQuery({ queryKey: ['compta', 'balance-agee', au, page], queryFn: () => read(au, page), placeholderData: keepPreviousData });
  const columns = useColumns(au === today());
  const sums = balance.data?.totaux;
  if (balance.error) return <Refusal error={balance.error} retry={() => { void balance.refetch(); }} />;
  return (
    <Stack>
      <Group justify="space-between" align="flex-end">
        <DateField label={t.at} value={au} onChange={(day) => change({ au: day === null || day === today() ? undefined : day, page: undefined })} />
        <DownloadMenu name={`balance-agee-${au}`} load={(format) => file(au, format)} />
      </Group>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }}>
        {AGES.map((age) => (
          <Card withBorder padding="sm" key={age}>
            <Text size="sm" c="dimmed">{t.ages[age]}</Text>
            <LinkTo to="/creances" search={{ vue: 'factures', age }} fz={18} fw={700} c="inherit" aria-label={`${t.ages[age]} : ${formatEuros(sums?.[age])}`}>{sums === undefined ? '…' : formatEuros(sums[age])}</LinkTo>
          </Card>
        ))}
        <Card withBorder padding="sm"><Text size="sm" c="dimmed">{t.total}</Text><Text fz={18} fw={700}>{sums === undefined ? '…' : formatEuros(sums.total)}</Text></Card>
      </SimpleGrid>
      <Card withBorder padding="xs">
        <DataTable caption={t.caption((balance.data?.total ?? 0).toLocaleString(locale()))} columns={columns} rows={balance.data?.lignes} rowKey={(row) => row.clientId ?? 'comptoir'} empty={<Text>{t.empty}</Text>} />
      </Card>
      <Pager total={balance.data?.total ?? 0} size={SIZE} page={page} onChange={(to) => change({ page: to })} />
    </Stack>
  );
}
