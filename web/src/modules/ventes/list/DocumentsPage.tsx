import { ActionIcon, Box, Button, Tabs, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Row } from '../../../api/client';
import type { Column } from '../../../kit/DataTable';
import { formatDate } from '../../../kit/dates';
import { IconAdd, IconEye } from '../../../kit/icons';
import { useListState } from '../../../kit/listState';
import { formatEuros } from '../../../kit/money';
import { OpensLinks } from '../../../kit/OpensLinks';
import { ResourceList } from '../../../kit/ResourceList';
import { Can } from '../../../kit/session';
import { billed, clientName } from '../state';
import { useBulkActions } from './bulkActions';
import { StateBadge } from '../StateBadge';
import { useVentesWords } from '../words';

export type Listed = Pick<Row<'Document'>, 'id' | 'numero' | 'type' | 'statut' | 'statutReglement' | 'dateEmission' | 'dateEcheance' | 'montant_ttc' | 'reste_a_payer' | 'objet' | 'envoyeAt'>
  & { Client: { nom: string; prenom: string | null } | null };

const PageDrawer = lazy(async () => ({ default: (await import('../issued/PageDrawer')).PageDrawer }));

const SELECT = 'id,numero,type,statut,statutReglement,dateEmission,dateEcheance,montant_ttc,reste_a_payer,objet,envoyeAt,Client(nom,prenom)';

const INVOICES = 'in.(FACTURE,FACTURE_ACOMPTE)';

/** The tabs: kinds, then what waits to be done. */
const TABS = {
  TOUS: {}, DEVIS: { type: 'eq.DEVIS' }, COMMANDE: { type: 'eq.COMMANDE' }, BON_LIVRAISON: { type: 'eq.BON_LIVRAISON' }, FACTURE: { type: INVOICES }, AVOIR: { type: 'eq.AVOIR' }, TICKET: { type: 'eq.TICKET' },
  DUES: { type: INVOICES, statut: 'neq.ANNULE', statutReglement: 'in.(NON_PAYE,PARTIEL,EN_RETARD)' }, RETARD: { type: INVOICES, statutReglement: 'eq.EN_RETARD' }, BROUILLONS: { statut: 'eq.BROUILLON' },
} satisfies Record<string, Record<string, string>>;
type Tab = keyof typeof TABS;
const ORDER: Tab[] = ['TOUS', 'DEVIS', 'COMMANDE', 'BON_LIVRAISON', 'FACTURE', 'AVOIR', 'TICKET', 'DUES', 'RETARD', 'BROUILLONS'];

function useColumns(onPeek: (row: Listed) => void): Column<Listed>[] {
  const t = useVentesWords();
  return [
    { key: 'numero', label: t.list.number, sort: 'numero', render: (row) => (
      <>
        <Text fw={500} fz="inherit" component="span" style={{ whiteSpace: 'nowrap' }}>{row.numero ?? t.draft}</Text>
        <Box hiddenFrom="sm"><StateBadge document={row} /></Box>
      </>
    ) },
    { key: 'type', label: t.list.kind, sort: 'type', wide: true, render: (row) => t.kind[row.type] },
    { key: 'client', label: t.list.client, render: (row) => <>{clientName(row.Client)}{row.objet && <Text size="xs" c="dimmed" lineClamp={1}>{row.objet}</Text>}</> },
    { key: 'date', label: t.list.date, sort: 'dateEmission', wide: true, render: (row) => formatDate(row.dateEmission) },
    { key: 'echeance', label: t.list.due, sort: 'dateEcheance', wide: true, render: (row) => (billed(row.type) ? formatDate(row.dateEcheance) : '') },
    { key: 'statut', label: t.list.state, sort: 'statut', wide: true, render: (row) => <StateBadge document={row} /> },
    { key: 'reste', label: t.list.left, align: 'right', sort: 'reste_a_payer', wide: true, render: (row) => (row.reste_a_payer && row.statut !== 'BROUILLON' ? formatEuros(row.reste_a_payer) : '') },
    { key: 'ttc', label: t.list.total, align: 'right', sort: 'montant_ttc', render: (row) => formatEuros(row.montant_ttc) },
    { key: 'apercu', label: t.editor.showPreview, wide: true, render: (row) => (
      <ActionIcon variant="subtle" color="gray" aria-label={t.list.peek(`${t.kind[row.type]} ${row.numero ?? t.draft.toLowerCase()}`)} onClick={(event) => { event.stopPropagation(); onPeek(row); }}><IconEye size={16} /></ActionIcon>
    ) },
  ];
}

const KINDS = ['FACTURE', 'DEVIS', 'COMMANDE', 'BON_LIVRAISON'] as const;

function Create(): ReactNode {
  const t = useVentesWords();
  return (
    <>
      <Can do="ventes:lire"><Button variant="default" visibleFrom="sm" component={Link} to="/recurrences">{t.list.recurring}</Button></Can>
      <Can do="ventes:enregistrer">
        <OpensLinks button={<Button data-new leftSection={<IconAdd size={16} />}>{t.list.new}</Button>} links={KINDS.map((kind) => ({ label: t.kind[kind], to: `/documents/nouveau?type=${kind}` }))} />
      </Can>
    </>
  );
}

/** Quotes, orders, deliveries, invoices and credit notes in one list. */
export function DocumentsPage(): ReactNode {
  const t = useVentesWords();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const [peeked, setPeeked] = useState<Listed | null>(null);
  const columns = useColumns(setPeeked);
  const bulk = useBulkActions();
  const tab = ORDER.find((one) => one === state.filter) ?? 'TOUS';
  return (
    <>
      <ResourceList<'Document', Listed> model="Document" title={t.list.title} columns={columns} filters={TABS[tab]} through={{ column: 'clientId', model: 'Client' }} select={SELECT} order="dateEmission.desc,id.desc"
        state={state} onState={onState} rowKey={(row) => row.id} onOpen={(row) => { void navigate({ to: '/documents/$id', params: { id: row.id } }); }} actions={<Create />} bulk={bulk} rowName={(row) => `${t.kind[row.type]} ${row.numero ?? t.draft.toLowerCase()}`}
        above={(
          <Tabs value={tab} onChange={(value) => onState({ ...state, filter: value === 'TOUS' ? '' : value ?? '', page: 1 })}>
            <Tabs.List>{ORDER.map((value) => <Tabs.Tab key={value} value={value}>{t.list.tabs[value]}</Tabs.Tab>)}</Tabs.List>
          </Tabs>
        )}
        empty={<Text>{t.list.empty}</Text>} />
      {peeked !== null && (
        <Suspense><PageDrawer id={peeked.id} numero={peeked.numero ?? ''} data={peeked.statut !== 'BROUILLON' && (peeked.type === 'FACTURE' || peeked.type === 'FACTURE_ACOMPTE' || peeked.type === 'AVOIR')} onClose={() => setPeeked(null)} /></Suspense>
      )}
    </>
  );
}
