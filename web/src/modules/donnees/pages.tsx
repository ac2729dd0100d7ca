import { Alert, Anchor, Badge, Card, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import type { Model } from '../../api/client';
import models from '../../api/models.json';
import type { Column } from '../../kit/DataTable';
import { formatDate, formatMoment } from '../../kit/dates';
import { useRecordId } from '../../kit/frame';
import { useListState } from '../../kit/listState';
import { formatEuros, formatNumber } from '../../kit/money';
import { nameColumns } from '../../kit/RefSelect';
import { columnsOf, ResourceForm, useColumns } from '../../kit/ResourceForm';
import { ResourceList } from '../../kit/ResourceList';
import { useMay } from '../../kit/session';
import { columnLabel, domainLabel, modelsLabel, valueColor, valueLabel } from '../../kit/words';

type Any = Record<string, unknown> & { id: string };

const isModel = (name: string): name is Model => name in models;

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

function cell(name: string, type: string, value: unknown): ReactNode {
  if (value === null || value === undefined || value === '') return '';
  if (type === 'enum') return <Badge variant="light" color={valueColor(String(value))}>{valueLabel(String(value))}</Badge>;
  if (type === 'boolean') return value === true ? 'Oui' : 'Non';
  if (type === 'date') return formatDate(String(value));
  if (type === 'date-time') return formatMoment(String(value));
  if (type === 'number') return /montant|prix|reste|total|capital|fond|especes|ecart/i.test(name) ? formatEuros(Number(value)) : formatNumber(Number(value));
  return typeof value === 'object' ? JSON.stringify(value).slice(0, 60) : String(value).slice(0, 80);
}

/** The first columns that say something to a person. */
function columnsShown(model: Model, existing: ReturnType<typeof useColumns>): Column<Any>[] {
  const all = existing.filter(({ name, type }) => !['id', 'entrepriseId', 'recherche', 'version', 'updatedAt'].includes(name) && type !== 'uuid' && type !== 'json' && type !== 'object');
  const named = nameColumns(model);
  const ordered = [...all.filter(({ name }) => named.includes(name)), ...all.filter(({ name }) => !named.includes(name))].slice(0, 7);
  return ordered.map(({ name, type }) => ({
    key: name, label: columnLabel(name), sort: name, render: (row) => cell(name, type, row[name]),
    ...(type === 'number' || type === 'integer' ? { align: 'right' as const } : {}),
  }));
}

function ListOf({ model }: { model: Model }): ReactNode {
  const [state, onState] = useListState();
  const navigate = useNavigate();
  const columns = columnsShown(model, useColumns(model));
  const dated = columnsOf(model).some(({ name }) => name === 'createdAt');
  return (
    <ResourceList<Model, Any> model={model} title={modelsLabel(model)} columns={columns} select={['id', ...columns.map(({ key }) => key)].join(',')}
      order={dated ? 'createdAt.desc,id.desc' : 'id.asc'} state={state} onState={onState} rowKey={(row) => row.id}
      searchable={columnsOf(model).some(({ name }) => name === 'recherche')}
      onOpen={(row) => { void navigate({ to: '/donnees/$model/$id', params: { model, id: row.id } }); }}
      actions={columnsOf(model).some(({ creatable }) => creatable)
        && <Anchor component={Link} to={`/donnees/${model}/nouveau`}>Nouveau</Anchor>}
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
