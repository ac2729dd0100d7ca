import { Badge, Group, SimpleGrid, Skeleton, Stack, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { LinkTo } from '../../kit/LinkTo';
import { useRecordId } from '../../kit/frame';
import { Refusal } from '../../kit/Refusal';
import { Can } from '../../kit/session';
import { Answers } from './Answers';
import { Checks } from './Checks';
import { Details, Parties } from './Parties';
import { Files, History } from './History';
import { Lines, Totals } from './Lines';
import { type Invoice, useReceived } from './received';
import { StatusBadge } from './statuses';
import { useWords } from './words';

function Shown({ invoice }: { invoice: Invoice }): ReactNode {
  const t = useWords().record;
  return (
    <Stack>
      <Group justify="space-between" align="flex-start">
        <Group gap="sm">
          <Title order={1}>{invoice.codeType === '381' ? t.creditNote : t.invoice} {invoice.numero} · {invoice.vendeurNom}</Title>
          <StatusBadge code={invoice.statut} />
          {!invoice.conforme && <Badge variant="light" color="red">{t.faults(invoice.constats.filter(({ erreur }) => erreur).length)}</Badge>}
        </Group>
        <Can do="efacture:statuer"><Answers invoice={invoice} /></Can>
      </Group>
      <Checks findings={invoice.constats} />
      <Details content={invoice.contenu} />
      <Lines content={invoice.contenu} />
      <Totals content={invoice.contenu} />
      <Parties content={invoice.contenu} />
      <SimpleGrid cols={{ base: 1, md: 2 }}><History invoice={invoice} /><Files invoice={invoice} /></SimpleGrid>
    </Stack>
  );
}

/** A received invoice: what it says, what is wrong with it, what was answered. */
export function ReceivedPage(): ReactNode {
  const t = useWords().record;
  const invoice = useReceived(useRecordId() ?? '');
  return (
    <Stack>
      <LinkTo to="/efacture/recues" size="sm">← {t.back}</LinkTo>
      {invoice.error ? <><Title order={1}>{t.invoice}</Title><Refusal error={invoice.error} /></> : invoice.data ? <Shown invoice={invoice.data} /> : <><Title order={1}>{t.invoice}</Title><Skeleton height={400} /></>}
    </Stack>
  );
}
