import { Alert, Anchor, Button, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Model } from '../../api/client';
import models from '../../api/models.json';
import { cellOf, selectOf } from '../../kit/Cell';
import { type ColumnInfo, columnsOf, isModel, MACHINERY, useColumns } from '../../kit/contract';
import type { Column } from '../../kit/DataTable';
import { useRecordId } from '../../kit/frame';
import { IconAdd } from '../../kit/icons';
import { useBulkRemoval } from '../../kit/list/removal';
import { useListState } from '../../kit/listState';
import { nameColumns } from '../../kit/RefSelect';
import { ResourceForm } from '../../kit/ResourceForm';
import { ResourceList } from '../../kit/ResourceList';
import { useMay } from '../../kit/session';
import { columnLabel, domainLabel, modelsLabel } from '../../kit/words';

type Any = Record<string, unknown> & { id: string };

/** Every model of the product by domain, for what has no screen of its own. */
export function DonneesPage(): ReactNode {
  const may = useMay();
  const names = Object.keys(models).filter(isModel).filter((name) => may(`${models[name].domain}:lire`));
  const domains = [...new Set(names.map((name) => models[name].domain))];
  return (
    <Stack>
      <Title order={1}>Toutes les données</Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {domains.map((domain) => (
          <Card withBorder key={domain}>
            <Title order={2} mb="xs">{domainLabel(domain)}</Title>
            <Stack gap={6}>
              {names.filter((name) => models[name].domain === domain).map((name) => (
                <div key={name}>
                  <Anchor component={Link} to={`/donnees/${name}`}>{modelsLabel(name)}</Anchor>
                  <Text size="sm" c="dimmed">{models[name].about}</Text>
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
  const named = nameColumns(model);
  const ordered = [...all.filter(({ name }) => named.includes(name)), ...all.filter(({ name }) => !named.includes(name))].slice(0, 7);
  const columns = ordered.map((info) => ({
    key: info.name, label: columnLabel(info.name), render: (row: Any) => cellOf(info, row),
    ...(info.reference === undefined && info.type !== 'array' ? { sort: info.name } : {}),
    ...(info.type === 'number' || info.type === 'integer' ? { align: 'right' as const } : {}),
  }));
  return { columns, select: ['id', ...ordered.flatMap(selectOf)].join(',') };
}

function ListOf({ model }: { model: Model }): ReactNode {
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const { columns, select } = columnsShown(model, useColumns(model));
  const names = columnsOf(model).map(({ name }) => name);
  const removal = useBulkRemoval<Any>(model);
  return (
    <ResourceList<Model, Any> model={model} name={`donnees.${model}`} title={modelsLabel(model)} columns={columns} select={select}
      order={names.includes('createdAt') ? 'createdAt.desc,id.desc' : 'id.asc'} state={state} onState={onState} rowKey={(row) => row.id}
      searchable={names.includes('recherche')} bulk={removal}
      onOpen={(row) => { void navigate({ to: '/donnees/$model/$id', params: { model, id: row.id } }); }}
      actions={columnsOf(model).some(({ creatable }) => creatable)
        && <Button component={Link} to={`/donnees/${model}/nouveau`} leftSection={<IconAdd size={16} />}>Nouveau</Button>}
      empty={<Text c="dimmed">Rien ici pour l’instant.</Text>} />
  );
}

function RecordOf({ model, id }: { model: Model; id: string | null }): ReactNode {
  const navigate = useNavigate();
  return (
    <ResourceForm model={model} id={id} onSaved={(saved) => { void navigate({ to: '/donnees/$model/$id', params: { model, id: saved } }); }}
      onRemoved={() => { void navigate({ to: '/donnees/$model', params: { model } }); }} />
  );
}

const Unknown = (): ReactNode => <Alert title="Page introuvable">Il n’y a pas de données de ce nom.</Alert>;

export function ModelPage(): ReactNode {
  const { model = '' } = useParams({ strict: false });
  return isModel(model) ? <ListOf key={model} model={model} /> : <Unknown />;
}

export function RecordPage(): ReactNode {
  const { model = '' } = useParams({ strict: false });
  const id = useRecordId();
  return isModel(model) ? <RecordOf key={id} model={model} id={id} /> : <Unknown />;
}
