import { Badge, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useAddress } from '../../kit/address';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { LinkTo } from '../../kit/LinkTo';
import { locale } from '../../kit/i18n';
import { formatEuros } from '../../kit/money';
import { Pager } from '../../kit/Pager';
import { periodOf } from '../../kit/period';
import { PeriodPicker } from '../../kit/PeriodPicker';
import { RefSelect } from '../../kit/RefSelect';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { valueLabel } from '../../kit/words';
import { readPayments } from './address';
import { clientName } from './names';
import { type Asked, type Payment, signed, SIZE, usePayments, useTotal } from './payments';
import { useWords } from './words';

const TENDERS = ['VIREMENT', 'CARTE', 'ESPECES', 'CHEQUE', 'PRELEVEMENT', 'LIEN_PAIEMENT', 'TITRE_RESTAURANT', 'BON_CADEAU', 'POINTS'];

/** Why a row is not plain money that came in. */
function Mark({ row, reversed }: { row: Payment; reversed: boolean }): ReactNode {
  const t = useWords().payments;
  if (reversed) return <Badge variant="light" color="gray">{t.reversed}</Badge>;
  if (row.statut === 'ANNULE') return <Badge variant="light" color="gray">{t.reversal}</Badge>;
  return row.statut === 'REMBOURSE' || signed(row) < 0 ? <Badge variant="light" color="orange">{t.refund}</Badge> : null;
}

function useColumns(reversed: Set<string> | undefined): Column<Payment>[] {
  const t = useWords().payments;
  return [
    { key: 'date', label: t.date, render: (row) => formatDate(row.date_paiement) },
    { key: 'document', label: t.document, render: (row) => <LinkTo to="/documents/$id" params={{ id: row.Document.id }} size="sm" fw={500}>{row.Document.numero ?? ''}</LinkTo> },
    { key: 'client', label: t.client, render: (row) => clientName(row.Document.Client) },
    { key: 'tender', label: t.tender, render: (row) => valueLabel(row.moyen_paiement) },
    { key: 'reference', label: t.reference, render: (row) => row.reference ?? '' },
    { key: 'montant', label: t.amount, align: 'right', render: (row) => (
      <Group gap="xs" justify="flex-end" wrap="nowrap">
        <Mark row={row} reversed={reversed?.has(row.id) ?? false} />
        <Text span size="sm" td={reversed?.has(row.id) ? 'line-through' : undefined}>{formatEuros(signed(row))}</Text>
      </Group>
    ) },
  ];
}

/** Payments of a period, by means and by customer, with what they add up to. */
export function PaymentsPage(): ReactNode {
  const t = useWords().payments;
  const may = useMay();
  const [state, change] = useAddress(readPayments);
  const page = state.page ?? 1;
  const { moyen, client, magasin } = state;
  const asked: Asked = { ...periodOf(state), ...(moyen === undefined ? {} : { moyen }), ...(client === undefined ? {} : { client }), ...(magasin === undefined ? {} : { magasin }) };
  const payments = usePayments(asked, page);
  const total = useTotal(asked);
  const columns = useColumns(payments.data?.reversed);
  return (
    <Stack>
      <Title order={1}>{t.title}</Title>
      <Group align="flex-end">
        <PeriodPicker state={state} onChange={(period) => change({ ...period, page: undefined })} />
        <Select label={t.tender} placeholder={t.allMoney} clearable value={state.moyen ?? null} onChange={(value) => change({ moyen: value ?? undefined, page: undefined })}
          data={[...TENDERS.map((value) => ({ value, label: valueLabel(value) })), { value: 'IMPUTATION', label: t.moves }]} />
        {magasin !== undefined && <RefSelect model="Store" label={t.store} value={magasin} onChange={(id) => change({ magasin: id ?? undefined, page: undefined })} />}
        {may('clients:lire') && <RefSelect model="Client" label={t.client} value={state.client ?? null} onChange={(id) => change({ client: id ?? undefined, page: undefined })} />}
      </Group>
      {payments.error ? <Refusal error={payments.error} retry={() => { void payments.refetch(); }} /> : (
        <Card withBorder padding="xs">
          {(payments.data?.total ?? 0) > 0 && (
            <Text px="xs" py={6} aria-live="polite"><Text span c="dimmed">{t.total}</Text> <Text span fw={700}>{total.data === undefined ? '…' : total.data === null ? t.tooMany : formatEuros(total.data)}</Text></Text>
          )}
          <DataTable caption={t.caption((payments.data?.total ?? 0).toLocaleString(locale()))} columns={columns} rows={payments.data?.rows} rowKey={(row) => row.id} empty={<Text>{t.empty}</Text>} />
        </Card>
      )}
      <Pager total={payments.data?.total ?? 0} size={SIZE} page={page} onChange={(to) => change({ page: to })} />
    </Stack>
  );
}
