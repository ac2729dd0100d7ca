import { Badge, Button, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Row } from '../../api/client';
import type { Column } from '../../kit/DataTable';
import { readFilters } from '../../kit/filterText';
import { useListState } from '../../kit/listState';
import { type FilePart, ResourceList } from '../../kit/ResourceList';
import { Can } from '../../kit/session';
import { Filters, filtersOf } from './Filters';
import { useWords } from './words';

type Item = Pick<Row<'StoreStockItem'>, 'id' | 'articleId' | 'quantite' | 'quantite_reservee' | 'seuilAlerte' | 'stockMax'>
  & { Article: { nom: string; reference: string; stock_alerte: number } | null; Store: { nom: string } | null };

function Free({ row }: { row: Item }): ReactNode {
  const free = row.quantite - row.quantite_reservee;
  const alert = row.seuilAlerte ?? row.Article?.stock_alerte ?? 0;
  return <Badge variant="light" styles={{ label: { overflow: 'visible' } }} color={free <= 0 ? 'red' : free <= alert ? 'orange' : 'green'}>{free}</Badge>;
}

function useColumns(): Column<Item>[] {
  const t = useWords();
  return [
    { key: 'article', label: t.article, render: (row) => <Text fw={500} span inherit>{row.Article?.nom}</Text> },
    { key: 'reference', label: t.reference, render: (row) => <span style={{ whiteSpace: 'nowrap' }}>{row.Article?.reference}</span> },
    { key: 'magasin', label: t.store, render: (row) => row.Store?.nom },
    { key: 'quantite', label: t.held, align: 'right', sort: 'quantite', render: (row) => row.quantite },
    { key: 'reserve', label: t.promised, align: 'right', sort: 'quantite_reservee', render: (row) => row.quantite_reservee || '' },
    { key: 'disponible', label: t.free, align: 'right', render: (row) => <Free row={row} /> },
    { key: 'alerte', label: t.alert, align: 'right', render: (row) => row.seuilAlerte ?? row.Article?.stock_alerte },
    { key: 'vise', label: t.target, align: 'right', sort: 'stockMax', render: (row) => row.stockMax },
  ];
}

const part = (value: unknown, name: string): string => (typeof value === 'object' && value !== null ? String(Reflect.get(value, name) ?? '') : '');

/** The columns that the page makes of the article and of the store, in the exported file. */
function useFile(): Record<string, FilePart[]> {
  const t = useWords();
  return {
    Article: [{ label: t.article, text: (article) => part(article, 'nom') }, { label: t.reference, text: (article) => part(article, 'reference') }, { label: t.alert, text: (article, cell) => cell('seuilAlerte') || part(article, 'stock_alerte') }],
    seuilAlerte: [],
  };
}

/** What each store holds. */
export function StockPage(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const columns = useColumns();
  const file = useFile();
  const chosen = readFilters(state.filter);
  return (
    <ResourceList<'StoreStockItem', Item> model="StoreStockItem" title={t.nav.stock} columns={columns} searchable={false} order="quantite.asc,id.asc"
      select="id,articleId,quantite,quantite_reservee,seuilAlerte,stockMax,Article(nom,reference,stock_alerte),Store(nom)"
      filters={{ ...filtersOf(chosen), ...(chosen.niveau === 'rupture' ? { quantite: 'lte.0' } : {}) }} state={state} onState={onState} rowKey={(row) => row.id} file={file}
      onOpen={(row) => { void navigate({ to: '/stock/registre/$id', params: { id: row.articleId } }); }}
      actions={<Can do="stock:enregistrer"><Button component={Link} to="/stock/saisir">{t.act.enter}</Button></Can>}
      above={<Filters state={state} onState={onState} more={{ name: 'niveau', label: t.state, data: [{ value: 'rupture', label: t.out }] }} />}
      empty={<Text>{state.filter === undefined ? t.empty : t.filtered}</Text>} />
  );
}
