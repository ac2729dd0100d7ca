import { Badge, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useAddress } from '../../kit/address';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatMoment } from '../../kit/dates';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { Refusal } from '../../kit/Refusal';
import { Can } from '../../kit/session';
import { valueLabel } from '../../kit/words';
import { readMails, STATES, stateColor } from './address';
import { levelOf, type Mail, readSent } from './mails';
import { Record } from './Record';
import { useWords } from './words';

function useColumns(): Column<Mail>[] {
  const t = useWords();
  return [
    { key: 'sujet', label: t.subject, render: (row) => <Text span size="sm" fw={500}>{row.sujet}</Text> },
    { key: 'genre', label: t.kind, render: (row) => { const level = levelOf(row); return `${level === null ? valueLabel(row.genre) : t.reminder(level)}${row.envoi > 1 ? ` (${t.again(row.envoi)})` : ''}`; } },
    { key: 'a', label: t.to, render: (row) => (
      <Stack gap={2}>
        {row.destinataires.map((one) => <Group key={one.adresse} gap={6} wrap="nowrap"><Text span size="sm">{one.adresse}</Text><Badge variant="light" color={stateColor(one.statut)}>{t.states[one.statut]}</Badge></Group>)}
      </Stack>
    ) },
    { key: 'date', label: t.date, render: (row) => formatMoment(row.createdAt) },
  ];
}

/** The mails that were sent, the latest first, with what became of each. */
export function MailsPage(): ReactNode {
  const t = useWords();
  const [state, change] = useAddress(readMails);
  const sent = useQuery({ queryKey: ['courriel', 'envois', state.statut ?? 'tous'], queryFn: () => readSent(state.statut) });
  const columns = useColumns();
  const open = sent.data?.find(({ id }) => id === state.courriel);
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1}>{t.title}</Title>
        <Can do="entreprise:modifier"><LinkTo to="/parametres" size="sm">{t.settings}</LinkTo></Can>
      </Group>
      <Text c="dimmed">{t.intro}</Text>
      <Select label={t.state} placeholder={t.all} clearable w={220} data={STATES.map((value) => ({ value, label: t.states[value] }))} value={state.statut ?? null} onChange={(value) => change({ statut: STATES.find((one) => one === value) })} />
      {sent.error ? <Refusal error={sent.error} retry={() => { void sent.refetch(); }} /> : (
        <Card withBorder padding="xs">
          <DataTable caption={t.caption((sent.data?.length ?? 0).toLocaleString(locale()))} columns={columns} rows={sent.data} rowKey={(row) => row.id} onOpen={(row) => change({ courriel: row.id })}
            empty={<Text>{state.statut === undefined ? t.empty : t.emptyState}</Text>} />
        </Card>
      )}
      {open && <Record mail={open} onClose={() => change({ courriel: undefined })} />}
    </Stack>
  );
}
