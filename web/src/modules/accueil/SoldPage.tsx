import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { list, record, type Row } from '../../api/client';
import { useAddress } from '../../kit/address';
import type { Column } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { useRecordId } from '../../kit/frame';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros, formatNumber } from '../../kit/money';
import { valueLabel } from '../../kit/words';
import { readRows, shownPeriod } from './address';
import { Rows, SIZE } from './Rows';
import { useWords } from './words';

type Sold = Pick<Row<'LigneDocument'>, 'id' | 'designation' | 'quantite' | 'montant_ht'>
  & { Document: { id: string; numero: string; type: string; dateEmission: string; Client: { nom: string; prenom: string | null; raisonSociale: string | null } | null } };

const sign = (row: Sold): number => (row.Document.type === 'AVOIR' ? -1 : 1);

/** The lines that sold an article in a period, credit notes below zero. */
export function SoldPage(): ReactNode {
  const t = useWords().rows;
  const id = useRecordId() ?? '';
  const [state] = useAddress(readRows);
  const page = state.page ?? 1;
  const { du, au } = shownPeriod(state);
  const article = useQuery({ queryKey: ['Article', 'nom', id], queryFn: () => record<'Article', { nom: string }>('Article', id, 'id,nom') });
  const filters = {
    articleId: `eq.${id}`, type: 'in.(ARTICLE,LIBRE)', 'Document.type': 'in.(FACTURE,AVOIR,TICKET)', 'Document.numero': 'not.is.null', 'Document.and': `(dateEmission.gte.${du},dateEmission.lte.${au})`,
    ...(state.magasin === undefined ? {} : { 'Document.storeId': `eq.${state.magasin}` }),
  };
  const lines = useQuery({
    queryKey: ['LigneDocument', 'tableau', filters, page], placeholderData: keepPreviousData,
    queryFn: ({ signal }) => list<'LigneDocument', Sold>('LigneDocument', {
      select: 'id,designation,quantite,montant_ht,Document!inner(id,numero,type,dateEmission,Client(nom,prenom,raisonSociale))', filters, order: 'Document(dateEmission).desc,id.desc', limit: SIZE, offset: (page - 1) * SIZE,
    }, signal),
  });
  const columns: Column<Sold>[] = [
    { key: 'numero', label: t.number, render: (row) => <LinkTo to="/documents/$id" params={{ id: row.Document.id }} size="sm" fw={500}>{row.Document.numero}</LinkTo> },
    { key: 'type', label: t.type, render: (row) => valueLabel(row.Document.type) },
    { key: 'client', label: t.client, render: (row) => row.Document.Client?.raisonSociale || [row.Document.Client?.prenom, row.Document.Client?.nom].filter(Boolean).join(' ') },
    { key: 'date', label: t.date, render: (row) => formatDate(row.Document.dateEmission) },
    { key: 'quantite', label: t.quantity, align: 'right', render: (row) => formatNumber(sign(row) * row.quantite) },
    { key: 'ht', label: t.net, align: 'right', render: (row) => formatEuros(sign(row) * row.montant_ht) },
  ];
  return <Rows title={t.line(article.data?.nom ?? '…')} columns={columns} result={lines} rowKey={(row) => row.id} dated />;
}
