import { Badge, Button, Group, Image, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { list, type Row } from '../../api/client';
import type { Column } from '../../kit/DataTable';
import { readFilters, writeFilters } from '../../kit/filterText';
import { IconAdd, IconDownload } from '../../kit/icons';
import { type ListState, useListState } from '../../kit/listState';
import { formatEuros, formatRate } from '../../kit/money';
import { OpensLinks } from '../../kit/OpensLinks';
import { ResourceList } from '../../kit/ResourceList';
import { Can, useMay } from '../../kit/session';
import { useBulkRemoval } from '../../kit/list/removal';
import { lowStockFilter } from './lowStock';
import { pictureAddress } from './picture';
import { margin, shelfPrice } from './prices';
import { useOffering } from './offering';
import { treeOf, within } from './tree';
import { choices, useCategories } from './useCategories';
import { useWords } from './words';

type Article = Pick<Row<'Article'>, 'id' | 'reference' | 'nom' | 'prix_vente_ht' | 'prix_vente_ttc' | 'tva' | 'stock_actuel' | 'stock_alerte' | 'suiviStock' | 'actif' | 'image'>
  & { prix_achat?: number | null; Categorie: { nom: string; couleur: string | null } | null };

const SELECT = 'id,reference,nom,prix_vente_ht,prix_vente_ttc,tva,stock_actuel,stock_alerte,suiviStock,actif,image';

function Stock({ row }: { row: Article }): ReactNode {
  if (!row.suiviStock) return '–';
  const color = row.stock_actuel <= 0 ? 'red' : row.stock_actuel <= row.stock_alerte ? 'orange' : 'green';
  return <Badge variant="light" color={color} styles={{ label: { overflow: 'visible' } }}>{row.stock_actuel}</Badge>;
}

/** Whether there is any picture to show: most lists of a young shop have none. */
function usePictured(): boolean {
  const { data } = useQuery({ queryKey: ['Article', 'pictured'], queryFn: () => list('Article', { select: 'id', limit: 1, filters: { image: 'not.is.null' }, counted: false }), staleTime: 60_000 });
  return (data?.rows.length ?? 0) > 0;
}

function useColumns(costs: boolean): Column<Article>[] {
  const t = useWords();
  const pictured = usePictured();
  return [
    ...(pictured ? [{ key: 'image', label: t.picture.title, render: (row: Article) => row.image !== null && (
      <Image src={pictureAddress(row.id, row.image)} alt="" loading="lazy" w={36} h={36} my={-6} fit="cover" radius="sm" />
    ) }] : []),
    { key: 'reference', label: t.field.reference, sort: 'reference', wide: true, render: (row) => row.reference },
    { key: 'nom', label: t.field.nom, sort: 'nom', render: (row) => <Text fw={500} span inherit>{row.nom}{!row.actif && <Badge ml="xs" color="gray" variant="light">{t.list.inactive}</Badge>}<Text size="xs" c="dimmed" span style={{ display: 'block' }} hiddenFrom="sm">{row.reference}</Text></Text> },
    { key: 'categorie', label: t.field.categorieId, wide: true, render: (row) => row.Categorie?.nom },
    ...(costs ? [
      { key: 'achat', label: t.list.cost, align: 'right' as const, sort: 'prix_achat', wide: true, render: (row: Article) => formatEuros(row.prix_achat) },
      { key: 'marge', label: t.list.margin, align: 'right' as const, wide: true, render: (row: Article) => (row.prix_achat ? formatRate(margin(row.prix_vente_ht, row.prix_achat).rate) : '') },
    ] : []),
    { key: 'ht', label: t.list.ht, align: 'right', sort: 'prix_vente_ht', wide: true, render: (row) => formatEuros(row.prix_vente_ht) },
    { key: 'ttc', label: t.list.ttc, align: 'right', render: (row) => formatEuros(shelfPrice(row)) },
    { key: 'tva', label: t.list.tva, align: 'right', sort: 'tva', wide: true, render: (row) => formatRate(row.tva) },
    { key: 'stock', label: t.list.stock, align: 'right', sort: 'stock_actuel', render: (row) => <Stock row={row} /> },
  ];
}

/** What the chosen filters ask of the server; null while that is being found out. */
function useFilters(chosen: Record<string, string>): Record<string, string> | null {
  const { categories, ready } = useCategories();
  const low = useQuery({ queryKey: ['Article', 'alerts'], queryFn: ({ signal }) => lowStockFilter(signal), enabled: chosen.stock === 'bas', staleTime: 60_000 });
  const filters: Record<string, string> = chosen.etat === 'tous' ? {} : { actif: `is.${chosen.etat !== 'inactifs'}` };
  if (chosen.categorie) {
    if (!ready) return null;
    filters.categorieId = chosen.categorie === 'aucune' ? 'is.null' : `in.(${within(treeOf(categories), chosen.categorie).join(',')})`;
  }
  if (chosen.stock) filters.suiviStock = 'is.true';
  if (chosen.stock === 'rupture') filters.stock_actuel = 'lte.0';
  if (chosen.stock === 'bas') {
    if (low.data === undefined) return null;
    if (low.data !== '()') filters.or = low.data;
  }
  return filters;
}

function Filters({ state, onState }: { state: Partial<ListState>; onState: (state: Partial<ListState>) => void }): ReactNode {
  const t = useWords();
  const { categories } = useCategories();
  const chosen = readFilters(state.filter);
  const set = (name: string) => (value: string | null): void => onState({ ...state, page: 1, filter: writeFilters({ ...chosen, [name]: value }) });
  return (
    <Group gap="sm" align="flex-end">
      <Select size="sm" label={t.field.categorieId} placeholder={t.list.allCategories} clearable searchable w={260} value={chosen.categorie ?? null} onChange={set('categorie')}
        data={[{ value: 'aucune', label: t.list.noCategory }, ...choices(categories)]} />
      <Select size="sm" label={t.list.stock} placeholder={t.list.all} clearable w={180} value={chosen.stock ?? null} onChange={set('stock')}
        data={[{ value: 'bas', label: t.list.low }, { value: 'rupture', label: t.list.out }]} />
      <Select size="sm" label={t.list.state} w={160} allowDeselect={false} value={chosen.etat ?? 'actifs'} onChange={(value) => set('etat')(value === 'actifs' ? null : value)}
        data={[{ value: 'actifs', label: t.list.offered }, { value: 'inactifs', label: t.list.withdrawn }, { value: 'tous', label: t.list.all }]} />
    </Group>
  );
}

function Actions(): ReactNode {
  const t = useWords();
  return (
    <>
      <Can do="catalogue:creer"><Button component={Link} to="/articles/nouveau" leftSection={<IconAdd size={16} />}>{t.list.create}</Button></Can>
      <OpensLinks button={<Button variant="default">{t.list.more}</Button>} links={[
        { label: t.grid.title, to: '/articles/prix', right: 'catalogue:modifier' }, { label: t.categories.title, to: '/articles/categories' }, { label: t.customs.title, to: '/articles/champs' },
        { label: t.import.title, to: '/articles/importer', right: 'catalogue:importer' },
        { label: t.list.exportAll, to: '/api/v1/Article/exporter', file: true, icon: <IconDownload size={16} />, right: 'catalogue:exporter' },
      ]} />
    </>
  );
}

export function ArticlesPage(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const costs = useMay()('catalogue:voir_prix_achat');
  const columns = useColumns(costs);
  const bulk = [...useOffering<Article>(), ...useBulkRemoval<Article>('Article', 'catalogue:supprimer')];
  const filters = useFilters(readFilters(state.filter));
  return (
    <ResourceList<'Article', Article> model="Article" title={t.list.title} columns={columns} select={`${SELECT}${costs ? ',prix_achat' : ''},Categorie(nom,couleur)`} order="nom.asc,id.asc"
      filters={filters ?? { id: 'is.null' }} state={state} onState={onState} rowKey={(row) => row.id}
      onOpen={(row) => { void navigate({ to: '/articles/$id', params: { id: row.id } }); }} actions={<Actions />} bulk={bulk} rowName={(row) => row.nom} above={<Filters state={state} onState={onState} />}
      empty={<Empty filtered={state.filter !== undefined} />} />
  );
}

function Empty({ filtered }: { filtered: boolean }): ReactNode {
  const t = useWords();
  if (filtered) return <Text>{t.list.noneFiltered}</Text>;
  return (
    <Group>
      <Text>{t.list.empty}</Text>
      <Can do="catalogue:importer"><Button variant="light" component={Link} to="/articles/importer">{t.import.title}</Button></Can>
    </Group>
  );
}
