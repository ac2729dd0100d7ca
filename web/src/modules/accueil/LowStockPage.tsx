import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { list } from '../../api/client';
import { useAddress } from '../../kit/address';
import type { Column } from '../../kit/DataTable';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { readRows } from './address';
import { Rows, SIZE } from './Rows';
import { useWords } from './words';

interface Low {
  id: string;
  reference: string | null;
  nom: string;
  stock: number;
  seuil: number;
}

/** The articles below their threshold, of the company or of a store. */
async function read(store: string | undefined, page: number, signal: AbortSignal): Promise<{ rows: Low[]; total: number }> {
  const place = { limit: SIZE, offset: (page - 1) * SIZE };
  if (store === undefined) {
    return list<'Article', Low>('Article', { select: 'id,reference,nom,stock:stock_actuel,seuil:stock_alerte', filters: { sousSeuil: 'is.true' }, order: 'nom.asc,id.asc', ...place }, signal);
  }
  const { rows, total } = await list<'StoreStockItem', { quantite: number; seuilAlerte: number; Article: { id: string; reference: string | null; nom: string } }>('StoreStockItem', {
    select: 'id,quantite,seuilAlerte,Article(id,reference,nom)', filters: { sousSeuil: 'is.true', storeId: `eq.${store}` }, order: 'id.asc', ...place,
  }, signal);
  return { rows: rows.map(({ quantite, seuilAlerte, Article }) => ({ ...Article, stock: quantite, seuil: seuilAlerte })), total };
}

export function LowStockPage(): ReactNode {
  const t = useWords().rows;
  const [state] = useAddress(readRows);
  const page = state.page ?? 1;
  const low = useQuery({ queryKey: ['Article', 'stock-bas', state.magasin, page], queryFn: ({ signal }) => read(state.magasin, page, signal), placeholderData: keepPreviousData });
  const columns: Column<Low>[] = [
    { key: 'reference', label: t.reference, render: (row) => row.reference ?? '' },
    { key: 'nom', label: t.name, render: (row) => <LinkTo to="/articles/$id" params={{ id: row.id }} size="sm" fw={500}>{row.nom}</LinkTo> },
    { key: 'stock', label: t.stock, align: 'right', render: (row) => row.stock.toLocaleString(locale()) },
    { key: 'seuil', label: t.threshold, align: 'right', render: (row) => row.seuil.toLocaleString(locale()) },
  ];
  return <Rows title={t.low} columns={columns} result={low} rowKey={(row) => row.id} />;
}
