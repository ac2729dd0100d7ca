import { Anchor, Button, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Row } from '../../api/client';
import type { Column } from '../../kit/DataTable';
import { formatMoment } from '../../kit/dates';
import { readFilters } from '../../kit/filterText';
import { useListState } from '../../kit/listState';
import { ResourceList } from '../../kit/ResourceList';
import { Can } from '../../kit/session';
import { Filters, filtersOf } from './Filters';
import { signed } from './signed';
import { useWords } from './words';

type Movement = Pick<Row<'MouvementStock'>, 'id' | 'articleId' | 'createdAt' | 'type' | 'quantite' | 'stock_avant' | 'stock_apres' | 'motif' | 'documentId'>
  & { Article: { nom: string } | null; Store: { nom: string } | null; Document: { numero: string | null } | null };

const TYPES = ['ENTREE', 'SORTIE', 'VENTE', 'RETOUR', 'AJUSTEMENT', 'INVENTAIRE', 'TRANSFERT_SORTIE', 'TRANSFERT_ENTREE', 'PERTE'] as const;

function useColumns(): Column<Movement>[] {
  const t = useWords();
  return [
    { key: 'date', label: t.when, sort: 'createdAt', render: (row) => formatMoment(row.createdAt) },
    { key: 'article', label: t.article, render: (row) => <Text fw={500} span inherit>{row.Article?.nom}</Text> },
    { key: 'magasin', label: t.store, render: (row) => row.Store?.nom },
    { key: 'type', label: t.what, sort: 'type', render: (row) => t.movement[row.type] },
    { key: 'quantite', label: t.quantity, align: 'right', sort: 'quantite', render: (row) => signed(row.quantite) },
    { key: 'avant', label: t.before, align: 'right', render: (row) => row.stock_avant },
    { key: 'apres', label: t.after, align: 'right', render: (row) => row.stock_apres },
    { key: 'origine', label: t.reason, render: (row) => (row.documentId ? <Anchor component={Link} to={`/documents/${row.documentId}`} size="sm" onClick={(event) => event.stopPropagation()}>{row.Document?.numero ?? t.document}</Anchor> : row.motif) },
  ];
}

/** The ledger of stock, newest first. It is never changed. */
export function MovementsPage(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const columns = useColumns();
  const chosen = readFilters(state.filter);
  const type = TYPES.find((one) => one === chosen.type);
  return (
    <ResourceList<'MouvementStock', Movement> model="MouvementStock" title={t.nav.movements} columns={columns} searchable={false} order="createdAt.desc,id.desc"
      select="id,articleId,createdAt,type,quantite,stock_avant,stock_apres,motif,documentId,Article(nom),Store(nom),Document(numero)"
      filters={{ ...filtersOf(chosen), ...(type ? { type: `eq.${type}` } : {}) }} state={state} onState={onState} rowKey={(row) => row.id}
      onOpen={(row) => { void navigate({ to: '/stock/registre/$id', params: { id: row.articleId } }); }}
      actions={<Can do="stock:enregistrer"><Button component={Link} to="/stock/saisir">{t.act.enter}</Button></Can>}
      above={<Filters state={state} onState={onState} more={{ name: 'type', label: t.what, data: TYPES.map((value) => ({ value, label: t.movement[value] })) }} />}
      empty={<Text>{state.filter === undefined ? t.none : t.filtered}</Text>} />
  );
}
