import { Badge, Button, Menu, Tabs, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Row } from '../../api/client';
import type { Column } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { IconAdd } from '../../kit/icons';
import { useListState } from '../../kit/listState';
import { formatEuros } from '../../kit/money';
import { ResourceList } from '../../kit/ResourceList';
import { Can } from '../../kit/session';
import { valueColor, valueLabel } from '../../kit/words';

type Listed = Pick<Row<'Document'>, 'id' | 'numero' | 'type' | 'statut' | 'statutReglement' | 'dateEmission' | 'dateEcheance' | 'montant_ttc' | 'reste_a_payer'>
  & { Client: { nom: string; prenom: string | null } | null };

const columns: Column<Listed>[] = [
  { key: 'numero', label: 'Numéro', sort: 'numero', render: (row) => <Text fw={500} component="span">{row.numero ?? 'Brouillon'}</Text> },
  { key: 'type', label: 'Type', sort: 'type', render: (row) => valueLabel(row.type) },
  { key: 'client', label: 'Client', render: (row) => [row.Client?.prenom, row.Client?.nom].filter(Boolean).join(' ') },
  { key: 'date', label: 'Date', sort: 'dateEmission', render: (row) => formatDate(row.dateEmission) },
  { key: 'echeance', label: 'Échéance', sort: 'dateEcheance', render: (row) => formatDate(row.dateEcheance) },
  { key: 'statut', label: 'État', sort: 'statut', render: (row) => {
    const state = row.statut === 'VALIDE' && row.statutReglement ? row.statutReglement : row.statut;
    return <Badge variant="light" color={valueColor(state)}>{valueLabel(state)}</Badge>;
  } },
  { key: 'reste', label: 'Reste dû', align: 'right', sort: 'reste_a_payer', render: (row) => (row.reste_a_payer ? formatEuros(row.reste_a_payer) : '') },
  { key: 'ttc', label: 'Total TTC', align: 'right', sort: 'montant_ttc', render: (row) => formatEuros(row.montant_ttc) },
];

const TABS = [
  { value: 'TOUS', label: 'Tous', filters: {} },
  { value: 'DEVIS', label: 'Devis', filters: { type: 'eq.DEVIS' } },
  { value: 'COMMANDE', label: 'Commandes', filters: { type: 'eq.COMMANDE' } },
  { value: 'BON_LIVRAISON', label: 'Livraisons', filters: { type: 'eq.BON_LIVRAISON' } },
  { value: 'FACTURE', label: 'Factures', filters: { type: 'in.(FACTURE,FACTURE_ACOMPTE)' } },
  { value: 'DUES', label: 'À encaisser', filters: { type: 'in.(FACTURE,FACTURE_ACOMPTE)', statutReglement: 'in.(NON_PAYE,PARTIEL,EN_RETARD)' } },
  { value: 'AVOIR', label: 'Avoirs', filters: { type: 'eq.AVOIR' } },
] as const;

const create = (
  <Can do="ventes:enregistrer">
    <Menu>
      <Menu.Target><Button leftSection={<IconAdd size={16} />}>Nouveau</Button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to="/documents/nouveau?type=FACTURE">Facture</Menu.Item>
        <Menu.Item component={Link} to="/documents/nouveau?type=DEVIS">Devis</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  </Can>
);

export function DocumentsPage(): ReactNode {
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const tab = TABS.find(({ value }) => value === (state.filter ?? 'TOUS')) ?? TABS[0];
  return (
    <ResourceList<'Document', Listed> model="Document" title="Factures et devis" columns={columns} filters={tab.filters}
      select="id,numero,type,statut,statutReglement,dateEmission,dateEcheance,montant_ttc,reste_a_payer,Client(nom,prenom)" order="dateEmission.desc,id.desc"
      state={state} onState={onState} rowKey={(row) => row.id} onOpen={(row) => { void navigate({ to: '/documents/$id', params: { id: row.id } }); }} actions={create}
      above={(
        <Tabs value={tab.value} onChange={(value) => onState({ ...state, filter: value === 'TOUS' ? '' : value ?? '', page: 1 })}>
          <Tabs.List>{TABS.map(({ value, label }) => <Tabs.Tab key={value} value={value}>{label}</Tabs.Tab>)}</Tabs.List>
        </Tabs>
      )}
      empty={<Text>Aucun document ici. « Nouveau » en commence un ; il reste un brouillon tant que vous ne le validez pas.</Text>} />
  );
}
