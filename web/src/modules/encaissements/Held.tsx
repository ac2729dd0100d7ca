import { Card, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros } from '../../kit/money';
import { filtersOf } from './address';
import { type Claim, useClaims, usePromises } from './claims';
import { type Reason, reasonOf } from './held';
import { clientName } from './names';
import { useWords } from './words';

const SHOWN = 100;

/** The last reminder of each invoice, out of the mails that were sent. */
function useSent(): Map<string, { level: number; day: string }> {
  const sent = useQuery({ queryKey: ['courriel', 'envois'], queryFn: async () => given(await api.GET('/api/v1/courriel/envois')).envois });
  const reminders = (sent.data ?? []).flatMap((mail) => {
    const level = /^RELANCE_(\d)$/.exec(mail.genre)?.[1];
    return level === undefined ? [] : [[mail.documentId, { level: Number(level), day: mail.createdAt.slice(0, 10) }] as const];
  });
  return new Map(reminders.reverse());
}

function useSentence(): (reason: Reason) => string {
  const { reasons } = useWords().reminders;
  return (reason) => (reason.code === 'promesse' ? reasons.promesse(formatDate(reason.day)) : reason.code === 'attente' ? reasons.attente(reason.level, formatDate(reason.day)) : reasons[reason.code]);
}

/** The overdue invoices that get no reminder today, and why. */
export function Held({ due }: { due: Set<string> }): ReactNode {
  const t = useWords().reminders;
  const claims = useClaims(filtersOf({ age: 'retard' }), 1, SHOWN);
  const rows = (claims.data?.rows ?? []).filter(({ id }) => !due.has(id));
  const promises = usePromises(rows.map(({ id }) => id));
  const sent = useSent();
  const sentence = useSentence();
  const why = (row: Claim): string => sentence(reasonOf({ disputed: row.statutReglement === 'EN_LITIGE', email: row.Client?.email ?? null, promise: promises.get(row.id), last: sent.get(row.id) }));
  const columns: Column<Claim>[] = [
    { key: 'numero', label: t.invoice, render: (row) => <LinkTo to="/documents/$id" params={{ id: row.id }} size="sm" fw={500} style={{ whiteSpace: 'nowrap' }}>{row.numero ?? ''}</LinkTo> },
    // A phone has room for the reason under the name only.
    { key: 'client', label: t.client, render: (row) => <>{clientName(row.Client)}<Text size="xs" c="dimmed" hiddenFrom="sm">{why(row)}</Text></> },
    { key: 'echeance', label: t.dueDay, wide: true, render: (row) => formatDate(row.dateEcheance) },
    { key: 'reste', label: t.left, align: 'right', render: (row) => formatEuros(row.reste_a_payer) },
    { key: 'pourquoi', label: t.why, wide: true, render: why },
  ];
  return (
    <Card withBorder>
      <Title order={2}>{t.held}</Title>
      <Text size="sm" c="dimmed" mb="xs">{t.heldHelp}</Text>
      <DataTable caption={t.heldCaption(rows.length.toLocaleString(locale()))} columns={columns} rows={claims.data === undefined ? undefined : rows} rowKey={(row) => row.id} empty={<Text>{t.noneHeld}</Text>} />
    </Card>
  );
}
