import { Button, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Row } from '../../api/client';
import type { Column } from '../../kit/DataTable';
import { useRecordId } from '../../kit/frame';
import { IconAdd } from '../../kit/icons';
import { useListState } from '../../kit/listState';
import { ResourceForm } from '../../kit/ResourceForm';
import { ResourceList } from '../../kit/ResourceList';
import { Can } from '../../kit/session';
import { valueLabel } from '../../kit/words';

type Client = Pick<Row<'Client'>, 'id' | 'nom' | 'prenom' | 'type' | 'ville' | 'telephone' | 'email' | 'points_solde'>;

const columns: Column<Client>[] = [
  { key: 'nom', label: 'Nom', sort: 'nom', render: (row) => <Text fw={500} component="span">{[row.nom, row.prenom].filter(Boolean).join(' ')}</Text> },
  { key: 'type', label: 'Type', sort: 'type', render: (row) => valueLabel(row.type) },
  { key: 'ville', label: 'Ville', sort: 'ville', render: (row) => row.ville },
  { key: 'telephone', label: 'Téléphone', render: (row) => row.telephone },
  { key: 'email', label: 'Adresse électronique', sort: 'email', render: (row) => row.email },
  { key: 'points', label: 'Points', align: 'right', sort: 'points_solde', render: (row) => row.points_solde },
];

const create = (
  <Can do="clients:creer"><Button component={Link} to="/clients/nouveau" leftSection={<IconAdd size={16} />}>Nouveau client</Button></Can>
);

export function ClientsPage(): ReactNode {
  const [state, onState] = useListState();
  const navigate = useNavigate();
  return (
    <ResourceList<'Client', Client> model="Client" title="Clients" columns={columns} select="id,nom,prenom,type,ville,telephone,email,points_solde" order="nom.asc,id.asc"
      state={state} onState={onState} rowKey={(row) => row.id} onOpen={(row) => { void navigate({ to: '/clients/$id', params: { id: row.id } }); }} actions={create}
      empty={<Text>Aucun client pour l’instant. Créez le premier : sa facture suivra en deux clics.</Text>} />
  );
}

const groups = [
  { title: 'Identité', fields: ['type', 'nom', 'prenom', 'raisonSociale', 'siren', 'siret', 'numeroTva'] },
  { title: 'Coordonnées', fields: ['email', 'telephone', 'adresse', 'codePostal', 'ville', 'pays', 'adresseLivraison', 'adresseElectronique', 'schemaAdresseElectronique'] },
  { title: 'Conditions', fields: ['delaiPaiementJours', 'encoursMax', 'tags', 'notes', 'dateNaissance'] },
  { title: 'Fidélité et consentements', fields: ['niveauFideliteId', 'points_solde', 'consentementEmail', 'consentementSms', 'clientPortalEnabled'] },
] satisfies { title: string; fields: (keyof Row<'Client'> & string)[] }[];

export function ClientPage(): ReactNode {
  const id = useRecordId();
  const navigate = useNavigate();
  return (
    <ResourceForm key={id} model="Client" id={id} groups={groups} title={(row) => [row.prenom, row.nom].filter(Boolean).join(' ')}
      onSaved={(saved) => { void navigate({ to: '/clients/$id', params: { id: saved } }); }} onRemoved={() => { void navigate({ to: '/clients' }); }}
      actions={id !== null && (
        <Can do="ventes:enregistrer"><Button variant="light" component={Link} to={`/documents/nouveau?type=FACTURE&client=${id}`}>Facturer</Button></Can>
      )} />
  );
}
