import { Alert, Badge, Button, Card, Code, Group, List, SegmentedControl, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given, list } from '../../../api/client';
import { useAddress } from '../../../kit/address';
import { formatMoment } from '../../../kit/dates';
import { LinkTo } from '../../../kit/LinkTo';
import { formatEuros, formatNumber, formatRate } from '../../../kit/money';
import { done } from '../../../kit/notify';
import { RefSelect } from '../../../kit/RefSelect';
import { Can, useMay } from '../../../kit/session';
import { Trouble } from '../../../kit/Trouble';
import { KEPT, readKept } from './address';
import { type KeptSale, saleOf } from './kept';
import { Tills } from './Tills';
import { Treating } from './Treating';
import { useWords } from './words';

const read = async (statut: (typeof KEPT)[number]) => given(await api.GET('/api/v1/caisse/quarantaine', { params: { query: { statut } } })).tickets ?? [];
type Kept = Awaited<ReturnType<typeof read>>[number];

/** Names of those who sold, for who may read the team. */
function usePeople(): Map<string, string> {
  const may = useMay();
  const { data } = useQuery({ queryKey: ['User', 'caisse'], enabled: may('equipe:lire'), queryFn: async () => (await list('User', { select: 'id,nom,prenom', order: 'nom.asc,id.asc', limit: 200 })).rows });
  return new Map((data ?? []).map(({ id, nom, prenom }) => [id, [prenom, nom].filter(Boolean).join(' ')]));
}

/** What was sold, as a receipt tells it. */
function Content({ sale }: { sale: KeptSale }): ReactNode {
  const words = useWords();
  const t = words.kept;
  const tenders: Record<string, string> = words.z.tenders;
  return (
    <Table.ScrollContainer minWidth={420} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.content }}>
      <Table>
        <Table.Thead><Table.Tr><Table.Th>{t.article}</Table.Th><Table.Th ta="right">{t.quantity}</Table.Th><Table.Th ta="right">{t.price}</Table.Th><Table.Th ta="right">{t.rate}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {sale.lines.map((line, index) => (
            <Table.Tr key={index}>
              <Table.Td>{line.what} {line.discount !== '' && <Text span size="sm" c="dimmed">{line.discount}</Text>}</Table.Td>
              <Table.Td ta="right">{formatNumber(line.quantity)}</Table.Td><Table.Td ta="right">{formatEuros(line.price)}</Table.Td><Table.Td ta="right">{formatRate(line.rate)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          {sale.total !== null && <Table.Tr><Table.Th colSpan={2}>{t.total}</Table.Th><Table.Td ta="right" fw={600}>{formatEuros(sale.total)}</Table.Td><Table.Td /></Table.Tr>}
          {sale.payments.map(({ tender, amount }, index) => <Table.Tr key={index}><Table.Td colSpan={2}>{tenders[tender] ?? tender}</Table.Td><Table.Td ta="right">{formatEuros(amount)}</Table.Td><Table.Td /></Table.Tr>)}
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

function KeptCard({ kept, people, onTreat, onDrop }: { kept: Kept; people: Map<string, string>; onTreat: () => void; onDrop: () => void }): ReactNode {
  const t = useWords().kept;
  const sale = saleOf(kept.corps ?? '');
  const seller = people.get(sale?.cashierId ?? '');
  const waits = kept.statut === 'A_TRAITER';
  const reasons = kept.motifs ?? [];
  return (
    <Card withBorder component="article">
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <div>
            <Title order={2}>{t.soldAt(formatMoment(sale?.at ?? kept.recuAt))}</Title>
            <Text size="sm" c="dimmed">{[kept.registerNom, seller, t.received(formatMoment(kept.recuAt))].filter(Boolean).join(' · ')}</Text>
          </div>
          {!waits && <Badge variant="light" color={kept.statut === 'TRAITE' ? 'green' : 'gray'}>{kept.statut === 'TRAITE' ? t.states.TRAITE : t.states.ECARTE}</Badge>}
        </Group>
        {reasons.length > 0 && <Alert color="orange" title={t.why}><List size="sm">{reasons.map(({ code, pointer, detail }) => <List.Item key={`${code}${pointer}`}>{detail}</List.Item>)}</List></Alert>}
        {sale?.refundOf && <LinkTo to="/documents/$id" params={{ id: sale.refundOf }} size="sm">{t.refundOf}</LinkTo>}
        {sale === null ? <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{kept.corps}</Code> : (sale.lines.length > 0 || sale.payments.length > 0) && <Content sale={sale} />}
        {kept.documentId && <LinkTo to="/documents/$id" params={{ id: kept.documentId }} size="sm">{t.standsFor}</LinkTo>}
        {kept.raison && <Text size="sm">{t.reason}{'\u00a0'}: {kept.raison}</Text>}
        {waits && <Can do="caisse:traiter"><Group justify="flex-end"><Button variant="default" onClick={onDrop}>{t.drop}</Button><Button onClick={onTreat}>{t.treat}</Button></Group></Can>}
      </Stack>
    </Card>
  );
}

/** Chooses the document that records the sale. */
function Recording({ kept, onClose, onDone }: { kept: Kept; onClose: () => void; onDone: () => Promise<void> }): ReactNode {
  const t = useWords().kept;
  const [documentId, setDocumentId] = useState<string | null>(null);
  const send = async (raison: string): Promise<void> => {
    await api.POST('/api/v1/caisse/quarantaine/{id}/traiter', { params: { path: { id: kept.id ?? '' } }, body: { documentId: documentId ?? '', ...(raison === '' ? {} : { raison }) } });
    done(t.treatDone);
    await onDone();
  };
  return (
    <Treating title={t.treatTitle} about={t.treatAbout} label={t.treatNote} action={t.treatAction} free waits={documentId === null} onDone={send} onClose={onClose}>
      <RefSelect model="Document" label={t.document} description={t.documentHint} value={documentId} onChange={setDocumentId} filters={{ numero: 'not.is.null' }} required />
    </Treating>
  );
}

/** Tickets that customers have and that could not be recorded: what was sold, why not, and what is done about it. */
export function KeptPage(): ReactNode {
  const t = useWords().kept;
  const [{ etat }, go] = useAddress(readKept);
  const state = etat ?? 'A_TRAITER';
  const client = useQueryClient();
  const people = usePeople();
  const found = useQuery({ queryKey: ['caisse', 'quarantaine', state], queryFn: () => read(state) });
  const [acting, setActing] = useState<{ how: 'treat' | 'drop'; kept: Kept } | null>(null);
  const again = (): Promise<void> => client.invalidateQueries({ queryKey: ['caisse'] });
  const close = (): void => setActing(null);
  const drop = async (raison: string): Promise<void> => {
    await api.POST('/api/v1/caisse/quarantaine/{id}/ecarter', { params: { path: { id: acting?.kept.id ?? '' } }, body: { raison } });
    done(t.dropDone);
    await again();
  };
  return (
    <Tills title={t.title}>
      <Text c="dimmed" maw={760}>{t.intro}</Text>
      <Group><SegmentedControl aria-label={t.state} value={state} onChange={(value) => go({ etat: value === 'TRAITE' || value === 'ECARTE' ? value : undefined })} data={KEPT.map((value) => ({ value, label: t.states[value] }))} /></Group>
      <Trouble query={found} />
      {found.isPending && <Skeleton height={160} />}
      {found.data?.length === 0 && <Card withBorder><Text ta="center" py="xl">{state === 'A_TRAITER' ? t.none : t.noneOf}</Text></Card>}
      {found.data?.map((kept) => <KeptCard key={kept.id} kept={kept} people={people} onTreat={() => setActing({ how: 'treat', kept })} onDrop={() => setActing({ how: 'drop', kept })} />)}
      {acting?.how === 'treat' && <Recording kept={acting.kept} onClose={close} onDone={again} />}
      {acting?.how === 'drop' && <Treating title={t.dropTitle} about={t.dropAbout} label={t.dropNote} action={t.drop} danger onDone={drop} onClose={close} />}
    </Tills>
  );
}
