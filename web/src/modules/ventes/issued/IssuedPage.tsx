import { Anchor, Badge, Button, Card, Grid, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { formatDate } from '../../../kit/dates';
import type { Extras } from '../data';
import type { Stored } from '../form';
import { clientName } from '../state';
import { StateBadge } from '../StateBadge';
import { useVentesWords } from '../words';
import { ActionBar } from './ActionBar';
import { AnswerLine, ChainCard, RemainingCard } from './FollowCards';
import { IssuedTotals } from './IssuedTotals';
import { LinesCard } from './LinesCard';
import { MailsCard, useReminderLevel } from './MailsCard';
import { PageDrawer } from './PageDrawer';
import { FollowUpCard, InstalmentsCard, PaymentsCard } from './PaymentsCard';
import { PlatformCard } from './PlatformCard';
import { TimelineCard } from './TimelineCard';
import { VersionsCard } from './VersionsCard';

function Fact({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return <div><Text size="sm" c="dimmed">{label}</Text><Text component="div" style={{ overflowWrap: 'anywhere' }}>{children}</Text></div>;
}

/** Who, when, and what the document says of itself. */
function Facts({ document }: { document: Stored }): ReactNode {
  const t = useVentesWords();
  const { Client: client, dateEcheance, dateValidite, dateLivraison, objet, referenceClient, Store: store } = document;
  const due = document.type === 'FACTURE' || document.type === 'FACTURE_ACOMPTE';
  return (
    <Card withBorder>
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }}>
        {client && <Fact label={t.header.client}><Anchor component={Link} to={`/clients/${client.id}`} underline="always">{clientName(client)}</Anchor></Fact>}
        <Fact label={t.header.date}>{formatDate(document.dateEmission)}</Fact>
        {due && dateEcheance && <Fact label={t.header.due}>{formatDate(dateEcheance)}</Fact>}
        {document.type === 'DEVIS' && dateValidite && <Fact label={t.header.validity}>{formatDate(dateValidite)}</Fact>}
        {dateLivraison && <Fact label={t.header.deliveryDate}>{formatDate(dateLivraison)}</Fact>}
        {objet && <Fact label={t.header.subject}>{objet}</Fact>}
        {referenceClient && <Fact label={t.header.reference}>{referenceClient}</Fact>}
        {store && <Fact label={t.header.store}>{store.nom}</Fact>}
        <AnswerLine document={document} />
      </SimpleGrid>
      {document.notes && <Text size="sm" mt="sm" style={{ whiteSpace: 'pre-line' }}>{document.notes}</Text>}
    </Card>
  );
}

/** An issued document: read-only, with what can be done now. */
export function IssuedPage({ document, extras }: { document: Stored; extras: Extras }): ReactNode {
  const t = useVentesWords();
  const [reading, { open, close }] = useDisclosure();
  const level = useReminderLevel(document.id);
  const electronic = document.type === 'FACTURE' || document.type === 'FACTURE_ACOMPTE' || document.type === 'AVOIR';
  return (
    <Stack>
      <Group justify="space-between">
        <Group gap="sm">
          <Title order={1}>{t.kind[document.type]} {document.numero}</Title>
          <StateBadge document={document} />
          {document.envoyeAt && electronic && <Badge variant="outline" color="gray">{t.issued.sent}</Badge>}
          {level !== null && document.reste_a_payer > 0 && <Badge variant="light" color="orange">{t.mails.reminder(level)}</Badge>}
        </Group>
        <Group gap="xs"><Button variant="default" onClick={open}>{t.editor.showPreview}</Button><ActionBar document={document} /></Group>
      </Group>
      <Grid>
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <Stack>
            <Facts document={document} />
            <LinesCard document={document} />
            <IssuedTotals document={document} extras={extras} />
            <RemainingCard document={document} />
            <InstalmentsCard document={document} />
            <PaymentsCard document={document} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack>
            <ChainCard document={document} />
            <MailsCard id={document.id} />
            {electronic && <PlatformCard id={document.id} />}
            <FollowUpCard extras={extras} />
            <VersionsCard document={document} />
            <TimelineCard id={document.id} />
          </Stack>
        </Grid.Col>
      </Grid>
      {reading && <PageDrawer id={document.id} numero={document.numero ?? ''} data={electronic} onClose={close} />}
    </Stack>
  );
}
