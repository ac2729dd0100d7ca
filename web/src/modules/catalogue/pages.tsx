import { Badge, Button, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Row } from '../../api/client';
import type { Column } from '../../kit/DataTable';
import { useRecordId } from '../../kit/frame';
import { IconAdd } from '../../kit/icons';
import { useListState } from '../../kit/listState';
import { formatEuros, formatRate } from '../../kit/money';
import { ResourceForm } from '../../kit/ResourceForm';
import { ResourceList } from '../../kit/ResourceList';
import { Can } from '../../kit/session';

type Article = Pick<Row<'Article'>, 'id' | 'reference' | 'nom' | 'prix_vente_ht' | 'tva' | 'stock_actuel' | 'suiviStock'> & { Categorie: { nom: string } | null };

const columns: Column<Article>[] = [
  { key: 'reference', label: 'Référence', sort: 'reference', render: (row) => row.reference },
  { key: 'nom', label: 'Nom', sort: 'nom', render: (row) => <Text fw={500} component="span">{row.nom}</Text> },
  { key: 'categorie', label: 'Catégorie', render: (row) => row.Categorie?.nom },
  { key: 'prix', label: 'Prix HT', align: 'right', sort: 'prix_vente_ht', render: (row) => formatEuros(row.prix_vente_ht) },
  { key: 'tva', label: 'TVA', align: 'right', sort: 'tva', render: (row) => formatRate(row.tva) },
  { key: 'stock', label: 'Stock', align: 'right', sort: 'stock_actuel', render: (row) => (row.suiviStock ? <Badge variant="light" color={row.stock_actuel > 0 ? 'green' : 'red'}>{row.stock_actuel}</Badge> : '–') },
];

const create = (
  <Can do="catalogue:creer"><Button component={Link} to="/articles/nouveau" leftSection={<IconAdd size={16} />}>Nouvel article</Button></Can>
);

export function ArticlesPage(): ReactNode {
  const [state, onState] = useListState();
  const navigate = useNavigate();
  return (
    <ResourceList<'Article', Article> model="Article" title="Articles" columns={columns} select="id,reference,nom,prix_vente_ht,tva,stock_actuel,suiviStock,Categorie(nom)" order="nom.asc,id.asc"
      state={state} onState={onState} rowKey={(row) => row.id} onOpen={(row) => { void navigate({ to: '/articles/$id', params: { id: row.id } }); }} actions={create}
      empty={<Text>Le catalogue est vide. Créez un article, ou importez le fichier de votre ancien logiciel.</Text>} />
  );
}

export function ArticlePage(): ReactNode {
  const id = useRecordId();
  const navigate = useNavigate();
  return (
    <ResourceForm key={id} model="Article" id={id} title={(row) => row.nom}
      onSaved={(saved) => { void navigate({ to: '/articles/$id', params: { id: saved } }); }} onRemoved={() => { void navigate({ to: '/articles' }); }} />
  );
}
