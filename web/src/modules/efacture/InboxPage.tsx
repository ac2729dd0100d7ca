import { Badge, Button, Card, Group, Select, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { useAddress } from '../../kit/address';
import { ALERT } from '../../kit/colors';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros } from '../../kit/money';
import { done, failed } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import { Can } from '../../kit/session';
import { type InboxState, readInbox } from './address';
import { Deposit } from './Deposit';
import { Efacture } from './Efacture';
import { StatusBadge, useStatusLabel } from './statuses';
import { useWords } from './words';

const SHOWN = [0, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213];

const read = async ({ statut, conforme, apres }: InboxState) => given(await api.GET('/api/v1/facture-recue', {
  params: { query: { limite: '50', ...(statut === undefined ? {} : { statut: String(statut) }), ...(conforme === undefined ? {} : { conforme }), ...(apres === undefined ? {} : { apres }) } },
}));
type Received = Awaited<ReturnType<typeof read>>['factures'][number];

function useColumns(): Column<Received>[] {
  const t = useWords().inbox;
  return [
    { key: 'vendeur', label: t.supplier, render: (row) => <Text span size="sm" fw={500}>{row.vendeurNom}</Text> },
    { key: 'numero', label: t.number, render: (row) => (
      <Group gap="xs" wrap="nowrap">
        <LinkTo to="/efacture/recues/$id" params={{ id: row.id }} size="sm" aria-label={t.open(row.numero)}>{row.numero}</LinkTo>
        {row.codeType === '381' && <Badge variant="light" color="gray">{t.creditNote}</Badge>}
      </Group>
    ) },
    { key: 'date', label: t.date, render: (row) => formatDate(row.dateEmission) },
    { key: 'echeance', label: t.due, render: (row) => formatDate(row.dateEcheance) },
    { key: 'statut', label: t.state, render: (row) => <StatusBadge code={row.statut} /> },
    { key: 'controles', label: t.checks, render: (row) => <Text span size="sm" c={row.conforme ? 'dimmed' : ALERT}>{row.conforme ? t.right : t.wrong}</Text> },
    { key: 'net', label: t.net, align: 'right', render: (row) => formatEuros(row.codeType === '381' ? -row.net_a_payer : row.net_a_payer) },
  ];
}

async function collect(message: string): Promise<void> {
  try {
    await api.POST('/api/v1/facture-recue/relever');
    done(message);
  } catch (error) {
    failed(error);
  }
}

/** The invoices of suppliers, the latest first. */
export function InboxPage(): ReactNode {
  const t = useWords().inbox;
  const label = useStatusLabel();
  const navigate = useNavigate();
  const [state, change] = useAddress(readInbox);
  const inbox = useQuery({ queryKey: ['facture-recue', 'liste', state], queryFn: () => read(state), placeholderData: keepPreviousData });
  const columns = useColumns();
  const next = inbox.data?.suivant;
  return (
    <Efacture title={t.title} actions={<Can do="efacture:relever"><Button variant="default" onClick={() => { void collect(t.collected); }}>{t.collect}</Button></Can>}>
      <Can do="efacture:deposer"><Deposit /></Can>
      <Group align="flex-end">
        <Select label={t.state} placeholder={t.all} clearable data={SHOWN.map((code) => ({ value: String(code), label: label(code) }))} value={state.statut === undefined ? null : String(state.statut)}
          onChange={(value) => change({ statut: value === null ? undefined : Number(value), apres: undefined })} />
        <Select label={t.checks} placeholder={t.all} clearable data={[{ value: 'true', label: t.right }, { value: 'false', label: t.wrong }]} value={state.conforme ?? null}
          onChange={(value) => change({ conforme: value === 'true' || value === 'false' ? value : undefined, apres: undefined })} />
      </Group>
      {inbox.error ? <Refusal error={inbox.error} retry={() => { void inbox.refetch(); }} /> : (
        <Card withBorder padding="xs">
          <DataTable caption={t.caption((inbox.data?.factures.length ?? 0).toLocaleString(locale()))} columns={columns} rows={inbox.data?.factures} rowKey={(row) => row.id}
            onOpen={(row) => { void navigate({ to: '/efacture/recues/$id', params: { id: row.id } }); }} empty={<Text>{t.empty}</Text>} />
        </Card>
      )}
      <Group>
        {state.apres !== undefined && <Button variant="default" size="xs" onClick={() => change({ apres: undefined })}>{t.first}</Button>}
        {next && <Button variant="default" size="xs" onClick={() => change({ apres: next })}>{t.next}</Button>}
      </Group>
    </Efacture>
  );
}
