import { Badge, Button, Card, Text } from '@mantine/core';
import { keepPreviousData, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, list, type Row } from '../../api/client';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { useListState } from '../../kit/listState';
import { formatEuros } from '../../kit/money';
import { done, failed } from '../../kit/notify';
import { Pager } from '../../kit/Pager';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { Efacture } from './Efacture';
import { StatusBadge } from './statuses';
import { readTransmission, type Transmission } from './transmission';
import { TransmissionDetail } from './TransmissionDetail';
import { useWords } from './words';

const SIZE = 20;

type Issued = Pick<Row<'Document'>, 'id' | 'numero' | 'dateEmission' | 'montant_ttc'> & { Client: { nom: string; raisonSociale: string | null } };

/** The invoices that go through the platform, with what became of each of the page. */
function useIssued(page: number) {
  const issued = useQuery({
    queryKey: ['Document', 'transmissibles', page], placeholderData: keepPreviousData,
    queryFn: ({ signal }) => list<'Document', Issued>('Document', {
      select: 'id,numero,dateEmission,montant_ttc,Client!inner(nom,raisonSociale)', order: 'dateEmission.desc,id.desc', limit: SIZE, offset: (page - 1) * SIZE,
      filters: { type: 'in.(FACTURE,FACTURE_ACOMPTE,AVOIR)', statut: 'neq.BROUILLON', 'Client.type': 'eq.PROFESSIONNEL', 'Client.pays': 'eq.FR', 'Client.siren': 'not.is.null' },
    }, signal),
  });
  const states = useQueries({ queries: (issued.data?.rows ?? []).map(({ id }) => ({ queryKey: ['transmission', id], queryFn: () => readTransmission(id) })) });
  return { issued, states: new Map(states.flatMap(({ data }) => (data === undefined ? [] : [[data.documentId, data] as const]))) };
}

interface Doing {
  states: Map<string, Transmission>;
  see: (transmission: Transmission) => void;
  send: (row: Issued) => void;
}

function useColumns({ states, see, send }: Doing): Column<Issued>[] {
  const t = useWords().sent;
  const may = useMay();
  const state = (row: Issued): ReactNode => {
    const sent = states.get(row.id);
    if (sent === undefined) return '…';
    return sent.etat ? <Badge variant="light" color={sent.etat === 'REJETE' ? 'red' : sent.etat === 'EN_ATTENTE' ? 'orange' : 'green'}>{t.states[sent.etat]}</Badge> : <Text span size="sm" c="dimmed">{t.not}</Text>;
  };
  return [
    { key: 'numero', label: t.document, render: (row) => <LinkTo to="/documents/$id" params={{ id: row.id }} size="sm" fw={500}>{row.numero ?? ''}</LinkTo> },
    { key: 'client', label: t.client, render: (row) => row.Client.raisonSociale || row.Client.nom },
    { key: 'date', label: t.date, render: (row) => formatDate(row.dateEmission) },
    { key: 'montant', label: t.amount, align: 'right', render: (row) => formatEuros(row.montant_ttc) },
    { key: 'etat', label: t.sending, render: state },
    { key: 'statut', label: t.life, render: (row) => { const code = states.get(row.id)?.statut ?? 0; return code === 0 ? '' : <StatusBadge code={code} />; } },
    { key: 'action', label: '', align: 'right', render: (row) => {
      const sent = states.get(row.id);
      if (sent === undefined) return null;
      if (sent.etat) return <Button size="compact-sm" variant="subtle" aria-label={t.history(row.numero ?? '')} onClick={() => see(sent)}>{t.see}</Button>;
      return may('efacture:transmettre') ? <Button size="compact-sm" variant="default" aria-label={t.sendThis(row.numero ?? '')} onClick={() => send(row)}>{t.send}</Button> : null;
    } },
  ];
}

/** Invoices and credit notes to French businesses, and what the platform says of them. */
export function TransmissionsPage(): ReactNode {
  const t = useWords().sent;
  const queries = useQueryClient();
  const [listed, onListed] = useListState();
  const page = listed.page ?? 1;
  const { issued, states } = useIssued(page);
  const [seen, setSeen] = useState<Transmission | null>(null);
  const send = async (row: Issued): Promise<void> => {
    try {
      await api.POST('/api/v1/Document/{id}/transmettre', { params: { path: { id: row.id } } });
      await queries.invalidateQueries({ queryKey: ['transmission', row.id] });
      done(t.waiting);
    } catch (error) {
      failed(error);
    }
  };
  const columns = useColumns({ states, see: setSeen, send: (row) => { void send(row); } });
  return (
    <Efacture title={t.title}>
      <Text c="dimmed">{t.intro}</Text>
      {issued.error ? <Refusal error={issued.error} retry={() => { void issued.refetch(); }} /> : (
        <Card withBorder padding="xs">
          <DataTable caption={t.caption((issued.data?.total ?? 0).toLocaleString(locale()))} columns={columns} rows={issued.data?.rows} rowKey={(row) => row.id} empty={<Text>{t.empty}</Text>} />
        </Card>
      )}
      <Pager total={issued.data?.total ?? 0} size={SIZE} page={page} onChange={(to) => onListed({ page: to })} />
      {seen && <TransmissionDetail transmission={seen} onClose={() => setSeen(null)} />}
    </Efacture>
  );
}
