import { Anchor, Card, Group, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { formatDate } from '../../../kit/dates';
import { formatEuros, formatNumber } from '../../../kit/money';
import { type Follow, useFollow } from '../data';
import type { Stored } from '../form';
import { Scroll } from '../Scroll';
import { useVentesWords } from '../words';

/** What of each line is delivered, invoiced, and what is left. */
export function RemainingCard({ document }: { document: Stored }): ReactNode {
  const t = useVentesWords();
  const { data } = useFollow(document.id);
  const chained = document.type === 'DEVIS' || document.type === 'COMMANDE' || document.type === 'BON_LIVRAISON';
  const lines = data?.lignes ?? [];
  if (!chained || lines.length === 0) return null;
  const order = document.type === 'COMMANDE';
  const quote = document.type === 'DEVIS';
  const cell = (value: number | null | undefined, strong = false, underway: number | null | undefined = 0): ReactNode => (
    <Table.Td ta="right" {...(strong && value ? { fw: 600 } : {})}>{value ? formatNumber(value) : '–'}{underway ? <Text size="xs" c="dimmed">{t.follow.underway(formatNumber(underway))}</Text> : null}</Table.Td>
  );
  return (
    <Card withBorder padding="sm">
      <Title order={2} mb="xs">{t.follow.title}</Title>
      <Scroll label={t.follow.title} minWidth={560}>
        <Table highlightOnHover={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t.grid.designation}</Table.Th><Table.Th ta="right">{t.grid.quantityShort}</Table.Th>
              {quote && <Table.Th ta="right">{t.follow.ordered}</Table.Th>}
              <Table.Th ta="right">{t.follow.delivered}</Table.Th><Table.Th ta="right">{t.follow.invoiced}</Table.Th>
              {order && <Table.Th ta="right">{t.follow.toDeliver}</Table.Th>}<Table.Th ta="right">{t.follow.toInvoice}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={line.ligneId}>
                <Table.Td>{line.designation}</Table.Td>
                <Table.Td ta="right">{formatNumber(line.quantite)}{t.unitAbbreviation(line.unite ?? '', line.quantite ?? 0)}</Table.Td>
                {quote && cell(line.commandee)}{cell(line.livree, false, line.livraisonEnCours)}{cell(line.facturee, false, line.facturationEnCours)}{order && cell(line.resteALivrer, true)}{cell(line.resteAFacturer, true)}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Scroll>
      <Amounts follow={data} />
    </Card>
  );
}

function Amounts({ follow }: { follow: Follow | undefined }): ReactNode {
  const t = useVentesWords();
  const sums = follow?.montants;
  if (!sums || !sums.facture) return null;
  const figures = [[t.follow.sums.facture, sums.facture], [t.follow.sums.credite, sums.credite], [t.follow.sums.encaisse, sums.encaisse], [t.follow.sums.reste, sums.resteAEncaisser]] as const;
  return (
    <SimpleGrid cols={{ base: 2, sm: 4 }} mt="sm">
      {figures.map(([label, amount]) => <div key={label}><Text size="sm" c="dimmed">{label}</Text><Text fw={600}>{formatEuros(amount)}</Text></div>)}
    </SimpleGrid>
  );
}

/** The documents before and after this one. */
export function ChainCard({ document }: { document: Stored }): ReactNode {
  const t = useVentesWords();
  const { data } = useFollow(document.id);
  const linked = data?.documents ?? [];
  if (linked.length === 0) return null;
  const rows = [...linked.filter(({ sens }) => sens === 'AMONT').reverse(), null, ...linked.filter(({ sens }) => sens === 'AVAL')];
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.follow.chain}</Title>
      <Stack gap={6}>
        {rows.map((one) => (one === null ? (
          <Text key="here" size="sm" fw={600} aria-current="true">{t.kind[document.type]} {document.numero}</Text>
        ) : (
          <div key={one.id}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Anchor component={Link} to={`/documents/${one.id}`} size="sm" underline="always">{one.type ? t.kind[one.type] : ''} {one.numero ?? ''}</Anchor>
              <Text size="sm" style={{ whiteSpace: 'nowrap' }}>{formatEuros(one.montant_ttc)}</Text>
            </Group>
            <Text size="xs" c="dimmed">{formatDate(one.dateEmission)} · {one.statut && one.type ? t.state(one.statut, one.type).toLowerCase() : ''}</Text>
          </div>
        )))}
      </Stack>
    </Card>
  );
}

/** What the client answered to a quote. */
export function AnswerLine({ document }: { document: Stored }): ReactNode {
  const t = useVentesWords();
  const { data } = useFollow(document.id);
  const answer = data?.reponse;
  if (document.type !== 'DEVIS' || !answer?.reponse) return null;
  const image = answer.preuve?.startsWith('data:image/') ? answer.preuve : null;
  return (
    <div>
      <Text size="sm" c="dimmed">{t.quote.answer}</Text>
      <Text>{answer.reponse === 'ACCEPTE' ? t.quote.answerYes(answer.par ?? '', formatDate(answer.date)) : t.quote.answerNo(formatDate(answer.date))}</Text>
      {answer.motif && <Text size="sm">« {answer.motif} »</Text>}
      {image !== null ? <img src={image} alt={t.quote.signature} style={{ maxWidth: 220, maxHeight: 90 }} /> : answer.preuve && <Text size="sm" c="dimmed">{answer.preuve}</Text>}
    </div>
  );
}
