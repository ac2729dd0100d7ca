import { Badge, Group } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { useAddress } from '../../kit/address';
import type { Column } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { DownloadMenu, type FileFormat } from '../../kit/download';
import { locale } from '../../kit/i18n';
import { formatEuros } from '../../kit/money';
import { type Period, periodOf } from '../../kit/period';
import { Refusal } from '../../kit/Refusal';
import { valueLabel } from '../../kit/words';
import { readBooks } from './address';
import { Books, DocumentLink } from './Books';
import { Report, SIZE } from './Report';
import { useWords } from './words';

const read = async (period: Period, page: number) =>
  given(await api.GET('/api/v1/compta/journal-encaissements', { params: { query: { ...period, page: String(page), taille: String(SIZE) } } }));
type Receipt = Awaited<ReturnType<typeof read>>['lignes'][number];

const file = async (period: Period, format: FileFormat): Promise<Blob> =>
  given(await api.GET('/api/v1/compta/journal-encaissements', { params: { query: { ...period, format } }, parseAs: 'blob' }));

/** The money that came and went, by day. */
export function CashJournalPage(): ReactNode {
  const t = useWords();
  const w = t.cash;
  const [state, change] = useAddress(readBooks);
  const period = periodOf(state);
  const page = state.page ?? 1;
  const rows = useQuery({ queryKey: ['compta', 'tresorerie', period, page], queryFn: () => read(period, page), placeholderData: keepPreviousData });
  const columns: Column<Receipt>[] = [
    { key: 'date', label: w.date, render: (row) => formatDate(row.date) },
    { key: 'tender', label: w.tender, render: (row) => valueLabel(row.moyen_paiement) },
    { key: 'numero', label: w.document, render: (row) => <DocumentLink id={row.documentId} numero={row.numero} /> },
    { key: 'client', label: w.client, render: (row) => row.client },
    { key: 'reference', label: w.reference, render: (row) => row.reference ?? '' },
    { key: 'montant', label: w.amount, align: 'right', render: (row) => (
      <Group gap="xs" justify="flex-end" wrap="nowrap">
        {row.statut === 'ANNULE' && <Badge variant="light" color="gray">{w.cancels}</Badge>}
        {row.statut === 'REMBOURSE' && <Badge variant="light" color="orange">{w.refund}</Badge>}
        {formatEuros(row.montant)}
      </Group>
    ) },
  ];
  return (
    <Books title={w.title} usual="mois" actions={<DownloadMenu name={`journal-encaissements-${period.du}-${period.au}`} load={(format) => file(period, format)} />}>
      {rows.error ? <Refusal error={rows.error} retry={() => { void rows.refetch(); }} /> : (
        <Report caption={w.caption((rows.data?.total ?? 0).toLocaleString(locale()))} columns={columns} answer={rows.data} empty={w.empty}
          totals={[{ label: w.received, value: rows.data?.totaux.montant }]} rowKey={(row) => row.paiementId} page={page} onPage={(to) => change({ page: to })} />
      )}
    </Books>
  );
}
