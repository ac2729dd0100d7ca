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
  given(await api.GET('/api/v1/compta/journal-ventes', { params: { query: { ...period, page: String(page), taille: String(SIZE) } } }));
type Sale = Awaited<ReturnType<typeof read>>['lignes'][number];

const file = async (period: Period, format: FileFormat): Promise<Blob> =>
  given(await api.GET('/api/v1/compta/journal-ventes', { params: { query: { ...period, format } }, parseAs: 'blob' }));

/** Every sale of a period, credit notes below zero. */
export function SalesJournalPage(): ReactNode {
  const t = useWords();
  const w = t.sales;
  const [state, change] = useAddress(readBooks);
  const period = periodOf(state);
  const page = state.page ?? 1;
  const rows = useQuery({ queryKey: ['compta', 'ventes', period, page], queryFn: () => read(period, page), placeholderData: keepPreviousData });
  const columns: Column<Sale>[] = [
    { key: 'date', label: w.date, render: (row) => formatDate(row.date) },
    { key: 'numero', label: w.document, render: (row) => <DocumentLink id={row.documentId} numero={row.numero} /> },
    { key: 'type', label: w.kind, render: (row) => valueLabel(row.type) },
    { key: 'client', label: w.client, render: (row) => row.client },
    { key: 'ht', label: w.ht, align: 'right', render: (row) => formatEuros(row.montant_ht) },
    { key: 'tva', label: w.vat, align: 'right', render: (row) => formatEuros(row.montant_tva) },
    { key: 'ttc', label: w.ttc, align: 'right', render: (row) => formatEuros(row.montant_ttc) },
    { key: 'net', label: w.net, align: 'right', render: (row) => formatEuros(row.netAPayer) },
    { key: 'echeance', label: w.due, render: (row) => formatDate(row.dateEcheance) },
    { key: 'reglement', label: w.settlement, render: (row) => (row.statutReglement ? valueLabel(row.statutReglement) : '') },
  ];
  const sums = rows.data?.totaux;
  return (
    <Books title={w.title} usual="mois" actions={<DownloadMenu name={`journal-ventes-${period.du}-${period.au}`} load={(format) => file(period, format)} />}>
      {rows.error ? <Refusal error={rows.error} retry={() => { void rows.refetch(); }} /> : (
        <Report caption={w.caption((rows.data?.total ?? 0).toLocaleString(locale()))} columns={columns} answer={rows.data} empty={w.empty}
          totals={[{ label: w.ht, value: sums?.montant_ht }, { label: w.vat, value: sums?.montant_tva }, { label: w.ttc, value: sums?.montant_ttc }, { label: w.net, value: sums?.netAPayer }]}
          rowKey={(row) => row.documentId} page={page} onPage={(to) => change({ page: to })} />
      )}
    </Books>
  );
}
