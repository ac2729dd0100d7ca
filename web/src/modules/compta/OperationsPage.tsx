import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { useAddress } from '../../kit/address';
import type { Column } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { DownloadMenu, type FileFormat } from '../../kit/download';
import { LinkTo } from '../../kit/LinkTo';
import { locale } from '../../kit/i18n';
import { formatEuros, formatRate } from '../../kit/money';
import { periodOf, readPeriod } from '../../kit/period';
import { Refusal } from '../../kit/Refusal';
import { valueLabel } from '../../kit/words';
import { readBooks } from './address';
import { Books, DocumentLink } from './Books';
import { Report, SIZE } from './Report';
import { useWords } from './words';

interface Asked {
  du: string;
  au: string;
  case?: Box;
}
const BOXES = ['A1', 'E1', 'E2', 'F2', '08', '09', '9B', '10', '11', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', '13', 'P2'] as const;
type Box = (typeof BOXES)[number];

const read = async (query: Asked, page: number) =>
  given(await api.GET('/api/v1/compta/tva/documents', { params: { query: { ...query, page: String(page), taille: String(SIZE) } } }));
type Operation = Awaited<ReturnType<typeof read>>['lignes'][number];

const file = async (query: Asked, format: FileFormat): Promise<Blob> =>
  given(await api.GET('/api/v1/compta/tva/documents', { params: { query: { ...query, format } }, parseAs: 'blob' }));

/** The documents and payments behind a box of the return. */
export function OperationsPage(): ReactNode {
  const t = useWords();
  const w = t.operations;
  const [state, change] = useAddress(readBooks);
  const box = BOXES.find((one) => one === state.case);
  const period = periodOf(state, 'mois-dernier');
  const query: Asked = { ...period, ...(box === undefined ? {} : { case: box }) };
  const page = state.page ?? 1;
  const rows = useQuery({ queryKey: ['compta', 'operations', query, page], queryFn: () => read(query, page), placeholderData: keepPreviousData });
  const columns: Column<Operation>[] = [
    { key: 'date', label: w.date, render: (row) => formatDate(row.date) },
    { key: 'numero', label: w.document, render: (row) => <DocumentLink id={row.documentId} numero={row.numero} /> },
    { key: 'type', label: w.kind, render: (row) => valueLabel(row.type) },
    { key: 'client', label: w.client, render: (row) => row.client },
    { key: 'tender', label: w.tender, render: (row) => (row.moyen_paiement ? valueLabel(row.moyen_paiement) : '') },
    { key: 'taux', label: w.rate, align: 'right', render: (row) => formatRate(row.taux) },
    { key: 'base', label: w.base, align: 'right', render: (row) => formatEuros(row.base) },
    { key: 'tva', label: w.vat, align: 'right', render: (row) => formatEuros(row.tva) },
  ];
  return (
    <Books title={box === undefined ? w.all : w.title(box)} usual="mois-dernier" actions={<DownloadMenu name={`tva-${box ?? ''}-${period.du}`} load={(format) => file(query, format)} />}>
      <LinkTo to="/compta/tva" search={readPeriod({ ...state })} size="sm">← {w.back}</LinkTo>
      {rows.error ? <Refusal error={rows.error} /> : (
        <Report caption={w.caption((rows.data?.total ?? 0).toLocaleString(locale()))} columns={columns} answer={rows.data} empty={w.empty}
          totals={[{ label: w.base, value: rows.data?.totaux.base }, { label: w.vat, value: rows.data?.totaux.tva }]}
          rowKey={(row) => `${row.documentId}${row.paiementId ?? ''}${row.categorieTva}${row.taux}`} page={page} onPage={(to) => change({ page: to })} />
      )}
    </Books>
  );
}
