import { Anchor, Badge, Button, Card, Stack, Table, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Row } from '../../../api/client';
import { formatDate } from '../../../kit/dates';
import { formatEuros } from '../../../kit/money';
import { useMay } from '../../../kit/session';
import { type Extras, useInstalments } from '../data';
import type { Stored } from '../form';
import { Scroll } from '../Scroll';
import { useVentesWords } from '../words';
import { ReverseDialog } from './MoneyDialogs';

type Payment = Row<'Paiement'>;
const number = { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } as const;

/** Only money that came in, and that nothing has taken back yet, can be reversed; what a till took is given back there. */
const reversible = (payment: Payment, all: Payment[]): boolean =>
  payment.registerSessionId === null && payment.statut === 'ENCAISSE' && payment.montant > 0 && !all.some(({ paiementOrigineId }) => paiementOrigineId === payment.id);

export function PaymentsCard({ document }: { document: Stored }): ReactNode {
  const t = useVentesWords();
  const may = useMay();
  const [reversed, setReversed] = useState<Payment | null>(null);
  const payments = [...document.Paiement].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  if (payments.length === 0) return null;
  return (
    <Card withBorder padding="sm">
      <Title order={2} mb="xs">{t.payments.title}</Title>
      <Scroll label={t.payments.title} minWidth={420}>
        <Table highlightOnHover={false}>
          <Table.Thead><Table.Tr><Table.Th>{t.header.date}</Table.Th><Table.Th>{t.pay.tender}</Table.Th><Table.Th>{t.pay.reference}</Table.Th><Table.Th ta="right">{t.pay.amount}</Table.Th><Table.Th><span className="visually-hidden">{t.grid.actions}</span></Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {payments.map((payment) => (
              <Table.Tr key={payment.id}>
                <Table.Td>{formatDate(payment.date_paiement)}</Table.Td>
                <Table.Td>{t.tender[payment.moyen_paiement]}{payment.statut !== 'ENCAISSE' && <Badge ml={6} size="sm" variant="light" color="gray">{t.payments.status[payment.statut]}</Badge>}</Table.Td>
                <Table.Td>{payment.reference}</Table.Td>
                <Table.Td ta="right" style={number}>{formatEuros(payment.montant)}</Table.Td>
                <Table.Td ta="right">
                  {may('ventes:annuler_paiement') && document.type !== 'TICKET' && reversible(payment, payments) && <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setReversed(payment)}>{t.payments.reverse}</Button>}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scroll>
      {document.type === 'TICKET' && <Text size="sm" c="dimmed" mt="xs">{t.payments.atTheTill} {may('caisse:vendre') && <Anchor href="/caisse" underline="always">{t.payments.openTill}</Anchor>}</Text>}
      {reversed !== null && <ReverseDialog document={document} payment={reversed} onClose={() => setReversed(null)} />}
    </Card>
  );
}

/** What is due when, for a document paid in several times. */
export function InstalmentsCard({ document }: { document: Stored }): ReactNode {
  const t = useVentesWords();
  const { data } = useInstalments(document.id, document.type === 'FACTURE' || document.type === 'FACTURE_ACOMPTE');
  const rows = data?.echeances ?? [];
  if (rows.length < 2) return null;
  return (
    <Card withBorder padding="sm">
      <Title order={2} mb="xs">{t.terms.title}</Title>
      <Table highlightOnHover={false}>
        <Table.Thead><Table.Tr><Table.Th>{t.header.due}</Table.Th><Table.Th ta="right">{t.pay.amount}</Table.Th><Table.Th ta="right">{t.issued.paid}</Table.Th><Table.Th ta="right">{t.issued.left}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {rows.map((one) => (
            <Table.Tr key={one.rang}>
              <Table.Td>{formatDate(one.dateEcheance)}{one.enRetard && <Badge ml={6} size="sm" variant="light" color="red">{t.payments.late}</Badge>}</Table.Td>
              <Table.Td ta="right" style={number}>{formatEuros(one.montant)}</Table.Td><Table.Td ta="right" style={number}>{formatEuros(one.paye)}</Table.Td><Table.Td ta="right" style={number}>{formatEuros(one.reste)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

/** Disputes, promises and losses. */
export function FollowUpCard({ extras }: { extras: Extras }): ReactNode {
  const t = useVentesWords();
  const rows = [...(extras.suivis ?? [])].reverse();
  if (rows.length === 0) return null;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.payments.followUp}</Title>
      <Stack gap={6}>
        {rows.map(({ nature, date, motif, createdAt }) => (
          <Text size="sm" key={`${nature}${createdAt}`}>{nature ? t.payments.events[nature](formatDate(date)) : ''}{motif && <Text span size="sm" c="dimmed"> – {motif}</Text>}</Text>
        ))}
      </Stack>
    </Card>
  );
}
