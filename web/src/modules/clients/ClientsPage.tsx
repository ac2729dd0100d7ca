import { Badge, Button, Group, Select, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Row } from '../../api/client';
import type { Column } from '../../kit/DataTable';
import { readFilters, writeFilters } from '../../kit/filterText';
import { locale } from '../../kit/i18n';
import { IconAdd, IconDownload } from '../../kit/icons';
import { type ListState, useListState } from '../../kit/listState';
import { centimes, formatEuros, formatNumber } from '../../kit/money';
import { useBulkRemoval } from '../../kit/list/removal';
import { OpensLinks } from '../../kit/OpensLinks';
import { type FilePart, ResourceList } from '../../kit/ResourceList';
import { Can, useMay } from '../../kit/session';
import { phoneShown } from './identifiers';
import { useWords } from './words';

interface Debt {
  reste_a_payer: number;
  statutReglement: string | null;
}

type Client = Pick<Row<'Client'>, 'id' | 'nom' | 'prenom' | 'type' | 'ville' | 'telephone' | 'email' | 'points_solde' | 'tags'>
  & { Document?: Debt[] };

const SELECT = 'id,nom,prenom,type,ville,telephone,email,points_solde,tags';

const fullName = ({ nom, prenom }: Pick<Client, 'nom' | 'prenom'>): string => [nom, prenom].filter(Boolean).join(' ');

function due(row: Pick<Client, 'Document'>, late: boolean): number {
  return (row.Document ?? []).filter(({ statutReglement }) => !late || statutReglement === 'EN_RETARD').reduce((sum, { reste_a_payer }) => sum + centimes(reste_a_payer), 0) / 100;
}

function useColumns(money: boolean): Column<Client>[] {
  const t = useWords();
  return [
    { key: 'nom', label: t.field.nom, sort: 'nom', render: (row) => <Text fw={500} span inherit>{fullName(row)}</Text> },
    { key: 'type', label: t.field.type, sort: 'type', wide: true, render: (row) => t.type[row.type] },
    { key: 'ville', label: t.field.ville, sort: 'ville', wide: true, render: (row) => row.ville },
    { key: 'telephone', label: t.field.telephone, wide: true, render: (row) => phoneShown(row.telephone) },
    ...(money ? [
      { key: 'du', label: t.list.due, align: 'right' as const, render: (row: Client) => formatEuros(due(row, false) || null) },
      { key: 'retard', label: t.list.late, align: 'right' as const, render: (row: Client) => <Text span inherit c="var(--mantine-color-error)">{formatEuros(due(row, true) || null)}</Text> },
    ] : []),
    { key: 'points', label: t.list.points, align: 'right', sort: 'points_solde', wide: true, render: (row) => (row.points_solde ? formatNumber(row.points_solde) : '') },
    { key: 'tags', label: t.field.tags, wide: true, render: (row) => <Group gap={4}>{row.tags.map((tag) => <Badge key={tag} variant="light" color="gray" tt="none">{tag}</Badge>)}</Group> },
  ];
}

const isDebt = (one: unknown): one is Debt => typeof one === 'object' && one !== null && typeof Reflect.get(one, 'reste_a_payer') === 'number';

/** What a client owes, in the exported file: two columns of its open documents. */
function useFile(): Record<string, FilePart[]> {
  const t = useWords();
  const owed = (late: boolean) => (documents: unknown): string => {
    const sum = due({ Document: Array.isArray(documents) ? documents.filter(isDebt) : [] }, late);
    return sum === 0 ? '' : sum.toLocaleString(locale(), { minimumFractionDigits: 2, useGrouping: false });
  };
  return { Document: [{ label: t.list.due, text: owed(false) }, { label: t.list.late, text: owed(true) }] };
}

/** What the chosen filters ask of the server. Open documents are read with each client, for what it owes. */
function filtersOf(chosen: Record<string, string>, money: boolean): Record<string, string> {
  return {
    ...(money ? { 'Document.statutReglement': chosen.solde === 'retard' ? 'eq.EN_RETARD' : 'in.(NON_PAYE,PARTIEL,EN_RETARD,EN_LITIGE)' } : {}),
    ...(money && chosen.solde ? { Document: 'not.is.null' } : {}),
  };
}

/** Who owes, beside the filters by column that every list has. */
function Filters({ state, onState }: { state: Partial<ListState>; onState: (state: Partial<ListState>) => void }): ReactNode {
  const t = useWords();
  const { solde } = readFilters(state.filter);
  return (
    <Select size="sm" label={t.list.balance} placeholder={t.list.all} clearable w={200} value={solde ?? null} data={[{ value: 'du', label: t.list.owing }, { value: 'retard', label: t.list.overdue }]}
      onChange={(value) => onState({ ...state, page: 1, filter: writeFilters({ solde: value }) })} />
  );
}

function Actions(): ReactNode {
  const t = useWords();
  return (
    <>
      <Can do="clients:creer"><Button component={Link} to="/clients/nouveau" leftSection={<IconAdd size={16} />}>{t.list.create}</Button></Can>
      <OpensLinks button={<Button variant="default">{t.list.more}</Button>} links={[
        { label: t.import.title, to: '/clients/importer', right: 'clients:importer' },
        { label: t.list.exportAll, to: '/api/v1/Client/exporter', file: true, icon: <IconDownload size={16} />, right: 'clients:exporter' },
      ]} />
    </>
  );
}

export function ClientsPage(): ReactNode {
  const t = useWords();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const money = useMay()('ventes:lire');
  const columns = useColumns(money);
  const file = useFile();
  const bulk = useBulkRemoval<Client>('Client', 'clients:supprimer');
  return (
    <ResourceList<'Client', Client> model="Client" title={t.list.title} columns={columns} select={money ? `${SELECT},Document(reste_a_payer,statutReglement)` : SELECT} order="nom.asc,id.asc"
      filters={filtersOf(readFilters(state.filter), money)} state={state} onState={onState} rowKey={(row) => row.id} onOpen={(row) => { void navigate({ to: '/clients/$id', params: { id: row.id } }); }}
      actions={<Actions />} file={file} bulk={bulk} rowName={fullName} above={money && <Filters state={state} onState={onState} />} empty={<Empty filtered={state.filter !== undefined} />} />
  );
}

function Empty({ filtered }: { filtered: boolean }): ReactNode {
  const t = useWords();
  if (filtered) return <Text>{t.list.noneFiltered}</Text>;
  return (
    <Group>
      <Text>{t.list.empty}</Text>
      <Can do="clients:importer"><Button variant="light" component={Link} to="/clients/importer">{t.import.title}</Button></Can>
    </Group>
  );
}
