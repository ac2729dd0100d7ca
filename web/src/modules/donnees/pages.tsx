import { Alert, Anchor, Button, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Model } from '../../api/client';
import models from '../../api/models.json';
import { useAbouts } from '../../kit/abouts';
import { cellOf, selectOf } from '../../kit/Cell';
import { type ColumnInfo, columnsOf, isModel, MACHINERY, useColumns } from '../../kit/contract';
import type { Column } from '../../kit/DataTable';
import { useRecordId } from '../../kit/frame';
import { language } from '../../kit/i18n';
import { IconAdd } from '../../kit/icons';
import { useBulkRemoval } from '../../kit/list/removal';
import { useListState } from '../../kit/listState';
import { nameColumns } from '../../kit/naming';
import { Related } from '../../kit/Related';
import { ResourceForm } from '../../kit/ResourceForm';
import { ResourceList } from '../../kit/ResourceList';
import { useMay } from '../../kit/session';
import { columnLabel, domainLabel, modelsLabel } from '../../kit/words';
import { useWords } from './words';

type Any = Record<string, unknown> & { id: string };

/** Registers: rows are added by what happens, and stay as they are. */
const LEDGERS: Model[] = ['UserActivity', 'MouvementPoints', 'MouvementStock', 'Paiement', 'Message', 'LigneDocument'];

/** What fits best as columns, where the order of the contract does not. */
const BEST: Partial<Record<Model, string[]>> = {
  Document: ['numero', 'type', 'clientId', 'dateEmission', 'statut', 'montant_ttc', 'reste_a_payer'],
  LigneDocument: ['documentId', 'designation', 'quantite', 'unite', 'prix_unitaire_ht', 'tva', 'montant_ht'],
  Paiement: ['date_paiement', 'documentId', 'montant', 'moyen_paiement', 'statut', 'reference'],
  MouvementStock: ['createdAt', 'articleId', 'storeId', 'type', 'quantite', 'stock_apres', 'motif'],
  MouvementPoints: ['createdAt', 'clientId', 'type', 'points', 'reste', 'raison', 'dateExpiration'],
  StoreStockItem: ['articleId', 'storeId', 'quantite', 'quantite_reservee', 'seuilAlerte', 'stockMax', 'lastUpdated'],
  UserActivity: ['createdAt', 'userId', 'action', 'modele', 'source', 'approuveParId'],
  Client: ['nom', 'prenom', 'type', 'ville', 'telephone', 'email', 'points_solde'],
  Article: ['reference', 'nom', 'categorieId', 'type', 'prix_vente_ht', 'tva', 'stock_actuel'],
  User: ['nom', 'prenom', 'email', 'role', 'status', 'derniereConnexionAt'],
  SerieDocument: ['nom', 'prefixe', 'prochain_numero', 'annee', 'active', 'remiseAZero', 'derniere_date'],
  Store: ['nom', 'adresse', 'codePostal', 'ville', 'telephone', 'status', 'isMainStore'],
  Message: ['createdAt', 'conversationId', 'role', 'contenu'], TimeEntry: ['userId', 'storeId', 'debut', 'fin', 'pauseMinutes', 'statut', 'source'],
  UserPermissions: ['userId', 'remiseMax', 'voirPrixAchat', 'voirMarges', 'updatedAt'],
  Subscription: ['plan', 'status', 'currentPeriodEnd', 'essaiFinAt', 'cancelAtPeriodEnd', 'planSuivant'],
  AutomationExecution: ['debutAt', 'automationId', 'cibleModele', 'statut', 'tentatives', 'erreur', 'finAt'],
};

/** Every model of the product by domain, for what has no screen of its own. */
export function DonneesPage(): ReactNode {
  const t = useWords();
  const may = useMay();
  const abouts = useAbouts();
  const names = Object.keys(models).filter(isModel).filter((name) => may(`${models[name].domain}:lire`));
  const domains = [...new Set(names.map((name) => models[name].domain))];
  return (
    <Stack>
      <Title order={1}>{t.title}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {domains.map((domain) => (
          <Card withBorder key={domain}>
            <Title order={2} mb="xs">{domainLabel(domain)}</Title>
            <Stack gap={6}>
              {names.filter((name) => models[name].domain === domain).map((name) => (
                <div key={name}>
                  <Anchor component={Link} to={`/donnees/${name}`}>{modelsLabel(name)}</Anchor>
                  {language() === 'fr' && <Text size="sm" c="dimmed">{abouts?.[name]?.about}</Text>}
                </div>
              ))}
            </Stack>
          </Card>
        ))}
      </SimpleGrid>
    </Stack>
  );
}

/** The first columns that say something to a person. */
function columnsShown(model: Model, existing: ColumnInfo[]): { columns: Column<Any>[]; select: string } {
  const all = existing.filter(({ name, type, reference }) => ![...MACHINERY, 'updatedAt'].includes(name) && type !== 'json' && type !== 'object'
    && (type !== 'uuid' || (reference !== undefined && reference !== 'Entreprise')));
  const first = BEST[model] ?? nameColumns(model);
  const ordered = [...first.flatMap((name) => all.filter((info) => info.name === name)), ...(BEST[model] ? [] : all.filter(({ name }) => !first.includes(name)))].slice(0, 7);
  const columns = ordered.map((info) => ({
    key: info.name, label: columnLabel(info.name), render: (row: Any) => cellOf(info, row),
    ...(info.reference === undefined && info.type !== 'array' ? { sort: info.name } : {}),
    ...(info.type === 'number' || info.type === 'integer' ? { align: 'right' as const } : {}),
  }));
  return { columns, select: ['id', ...ordered.flatMap(selectOf)].join(',') };
}

function ListOf({ model }: { model: Model }): ReactNode {
  const t = useWords();
  const may = useMay();
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const { columns, select } = columnsShown(model, useColumns(model));
  const names = columnsOf(model).map(({ name }) => name);
  const creatable = columnsOf(model).some((column) => column.creatable);
  const writable = creatable || columnsOf(model).some(({ editable }) => editable);
  const removal = useBulkRemoval<Any>(model, models[model].deletable ? `${models[model].domain}:supprimer` : null);
  return (
    <ResourceList<Model, Any> model={model} name={`donnees.${model}`} title={modelsLabel(model)} columns={columns} select={select}
      order={names.includes('createdAt') ? 'createdAt.desc,id.desc' : 'id.asc'} state={state} onState={onState} rowKey={(row) => row.id}
      searchable={names.includes('recherche')} bulk={removal}
      above={!writable && <Text size="sm" c="dimmed">{LEDGERS.includes(model) ? t.ledger : t.elsewhere}</Text>}
      onOpen={(row) => { void navigate({ to: '/donnees/$model/$id', params: { model, id: row.id } }); }}
      actions={creatable && may(`${models[model].domain}:creer`)
        && <Button component={Link} to={`/donnees/${model}/nouveau`} leftSection={<IconAdd size={16} />}>{t.new}</Button>}
      empty={<Text c="dimmed">{t.empty}</Text>} />
  );
}

function RecordOf({ model, id }: { model: Model; id: string | null }): ReactNode {
  const navigate = useNavigate();
  return (
    <Stack>
      <Anchor component={Link} to={`/donnees/${model}`} size="sm" underline="always">{modelsLabel(model)}</Anchor>
      <ResourceForm model={model} id={id} onSaved={(saved) => { void navigate({ to: '/donnees/$model/$id', params: { model, id: saved } }); }}
      onRemoved={() => { void navigate({ to: '/donnees/$model', params: { model } }); }} />
      {id !== null && <Related model={model} id={id} />}
    </Stack>
  );
}

function Unknown(): ReactNode {
  const t = useWords();
  return <Alert title={t.missing}>{t.missingText}</Alert>;
}

export function ModelPage(): ReactNode {
  const { model = '' } = useParams({ strict: false });
  return isModel(model) ? <ListOf key={model} model={model} /> : <Unknown />;
}

export function RecordPage(): ReactNode {
  const { model = '' } = useParams({ strict: false });
  const id = useRecordId();
  return isModel(model) ? <RecordOf key={id} model={model} id={id} /> : <Unknown />;
}
