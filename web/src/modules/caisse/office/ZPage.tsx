import { Alert, Anchor, Breadcrumbs, Button, Card, Code, Group, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { api, given } from '../../../api/client';
import { ApiError } from '../../../api/problem';
import { formatMoment } from '../../../kit/dates';
import { useRecordId } from '../../../kit/frame';
import { Loading } from '../../../kit/Loading';
import { IconPdf } from '../../../kit/icons';
import { formatEuros, formatRate } from '../../../kit/money';
import { countedOthers } from '../core/others';
import { useWords } from './words';

const zOf = async (id: string) => given(await api.GET('/api/v1/RegisterSession/{id}/z', { params: { path: { id } } }));

/** Names and amounts, one below the other. */
function Amounts({ title, rows }: { title: string; rows: { name: string; amount: number | undefined | null }[] }): ReactNode {
  const t = useWords().z;
  if (rows.length === 0) return null;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{title}</Title>
      <Table>
        <Table.Thead className="visually-hidden"><Table.Tr><Table.Th>{t.what}</Table.Th><Table.Th>{t.amount}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>{rows.map(({ name, amount }, index) => <Table.Tr key={`${index}${name}`}><Table.Td>{name}</Table.Td><Table.Td ta="right">{formatEuros(amount)}</Table.Td></Table.Tr>)}</Table.Tbody>
      </Table>
    </Card>
  );
}

/** A Z as it was closed: it never changes again. */
export function ZPage(): ReactNode {
  const words = useWords();
  const t = words.z;
  const id = useRecordId();
  const z = useQuery({ queryKey: ['z', id], queryFn: () => zOf(id ?? ''), enabled: id !== null, retry: false });
  const back = <Breadcrumbs><Anchor component={Link} to="/caisses/clotures" size="sm">{words.sessions.title}</Anchor></Breadcrumbs>;
  if (z.error) return <Stack>{back}<Title order={1}>{words.sessions.title}</Title><Alert>{z.error instanceof ApiError ? z.error.problem.detail : String(z.error)}</Alert></Stack>;
  if (!z.data) return <Loading />;
  const { totaux, numero, registerNom, storeNom, ouverteAt, clotureeAt, ouvertePar, clotureePar, motifEcart, empreinte, passeOutre } = z.data;
  const names: Record<string, string> = t.tenders;
  const others = countedOthers(Reflect.get(Object(z.data.comptage), 'autresMoyens'), totaux?.moyens ?? []);
  return (
    <Stack>
      {back}
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={1}>{t.title(numero ?? 0, registerNom ?? '')}</Title>
          <Text c="dimmed">{storeNom} · {formatMoment(ouverteAt ?? '')} – {formatMoment(clotureeAt ?? '')}</Text>
        </div>
        <Group gap="xs">
          <Button component="a" href={`/api/v1/RegisterSession/${id ?? ''}/z.pdf?papier=80`} target="_blank" variant="default">{t.printRoll}</Button>
          <Button component="a" href={`/api/v1/RegisterSession/${id ?? ''}/z.pdf`} target="_blank" leftSection={<IconPdf size={16} />}>{t.print}</Button>
        </Group>
      </Group>
      {passeOutre && (
        <Alert color="orange" title={t.forced}>
          <Text size="sm">{t.forcedBy(passeOutre.par ?? '', passeOutre.raison ?? '')}</Text>
          {(passeOutre.points ?? []).map((point) => <Text key={point} size="sm">{point}</Text>)}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Amounts title={t.total} rows={[
          { name: `${t.sales} (${t.tickets(totaux?.tickets ?? 0)})`, amount: totaux?.ventes_ttc }, { name: t.returns, amount: 0 - (totaux?.retours_ttc ?? 0) }, { name: t.total, amount: totaux?.net_ttc },
          { name: t.perpetual, amount: z.data.grandTotalPerpetuel },
        ]} />
        <Amounts title={t.drawer} rows={[
          { name: t.float, amount: z.data.fondDeCaisse }, { name: t.expected, amount: z.data.especesAttendues }, { name: t.counted, amount: z.data.especesComptees }, { name: t.difference, amount: z.data.ecart },
        ]} />
        <Amounts title={t.byTender} rows={(totaux?.moyens ?? []).map(({ moyen, montant }) => ({ name: names[moyen ?? ''] ?? moyen ?? '', amount: montant }))} />
        <Amounts title={t.others} rows={others.flatMap(({ moyen, compte, attendu, ecart }) => [{ name: names[moyen] ?? moyen, amount: compte / 100 }, ...(ecart === 0 ? [] : [{ name: t.othersGap(formatEuros(attendu / 100)), amount: ecart / 100 }])])} />
        <Amounts title={t.byRate} rows={(totaux?.tva ?? []).flatMap(({ taux, ht, tva }) => [{ name: `${t.net} ${formatRate(taux)}`, amount: ht }, { name: `${t.vat} ${formatRate(taux)}`, amount: tva }])} />
        <Amounts title={t.byCashier} rows={(totaux?.caissiers ?? []).map(({ nom, montant }) => ({ name: nom ?? '', amount: montant }))} />
        <Amounts title={t.byCategory} rows={(totaux?.categories ?? []).map(({ nom, montant }) => ({ name: nom ?? '', amount: montant }))} />
      </SimpleGrid>
      {motifEcart && <Text><Text span fw={500}>{t.reason} : </Text>{motifEcart}</Text>}
      <Group gap="xs"><Text size="sm" c="dimmed">{t.opened} {ouvertePar} · {t.closed} {clotureePar} · {t.fingerprint}</Text><Code>{(empreinte ?? '').slice(0, 16)}</Code></Group>
    </Stack>
  );
}
