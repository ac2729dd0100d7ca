import { Alert, Badge, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../../api/client';
import { type Column, DataTable } from '../../../kit/DataTable';
import { formatMoment } from '../../../kit/dates';
import { formatNumber } from '../../../kit/money';
import { done, failed, refused } from '../../../kit/notify';
import { Can } from '../../../kit/session';
import { Trouble } from '../../../kit/Trouble';
import { useWords } from './words';

const read = async (id: string) => given(await api.GET('/api/v1/Register/{id}/integrite', { params: { path: { id } } }));
type State = Awaited<ReturnType<typeof read>>;
type Chain = NonNullable<State['chaines']>[number];

function Verdict({ state }: { state: State }): ReactNode {
  const t = useWords().integrity;
  const checked = (state.chaines ?? []).map(({ verifieAt }) => verifieAt ?? '').sort().at(-1) ?? '';
  if (!state.chaines?.length) return <Alert color="gray">{t.nothing}</Alert>;
  if (!state.integre) return <Alert color="red" title={t.broken}>{t.brokenAbout}</Alert>;
  return <Alert color={checked === '' ? 'gray' : 'green'} title={checked === '' ? t.never : t.whole}>{checked === '' ? t.neverAbout : t.checkedAt(formatMoment(checked))}</Alert>;
}

/** The signed chains of a register and their last verification; they are also verified each night. */
export function Integrity({ id }: { id: string }): ReactNode {
  const t = useWords().integrity;
  const client = useQueryClient();
  const found = useQuery({ queryKey: ['caisse', 'integrite', id], queryFn: () => read(id) });
  const [busy, setBusy] = useState<'suite' | 'tout' | null>(null);
  const kinds: Record<string, string> = t.kinds;
  const verify = async (complet: boolean): Promise<void> => {
    setBusy(complet ? 'tout' : 'suite');
    try {
      const { integre } = given(await api.POST('/api/v1/Register/{id}/verifier-integrite', { params: { path: { id } }, body: { complet } }));
      if (integre) done(t.whole);
      else refused(t.broken);
      await client.invalidateQueries({ queryKey: ['caisse'] });
    } catch (error) {
      failed(error);
    } finally {
      setBusy(null);
    }
  };
  const columns: Column<Chain>[] = [
    { key: 'nature', label: t.chain, render: (row) => `${kinds[row.nature ?? ''] ?? row.nature ?? ''}${row.ecole ? ` (${t.training})` : ''}` },
    { key: 'dernier', label: t.last, align: 'right', render: (row) => formatNumber(row.dernier) },
    { key: 'verifie', label: t.verified, align: 'right', wide: true, render: (row) => formatNumber(row.verifie) },
    { key: 'verifieAt', label: t.when, wide: true, render: (row) => formatMoment(row.verifieAt) },
    { key: 'etat', label: t.state, render: (row) => (row.rupture ? <><Badge variant="light" color="red">{t.brokenShort}</Badge><Text size="sm">{row.rupture}</Text></> : <Badge variant="light" color={row.verifieAt ? 'green' : 'gray'}>{row.verifieAt ? t.wholeShort : t.neverShort}</Badge>) },
  ];
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2}>{t.title}</Title>
          <Can do="caisse:gerer">
            <Group gap="xs">
              <Button variant="default" loading={busy === 'tout'} disabled={busy === 'suite'} onClick={() => { void verify(true); }}>{t.verifyAll}</Button>
              <Button loading={busy === 'suite'} disabled={busy === 'tout'} onClick={() => { void verify(false); }}>{t.verify}</Button>
            </Group>
          </Can>
        </Group>
        <Text size="sm" c="dimmed">{t.about}</Text>
        <Trouble query={found} />
        {found.data && <Verdict state={found.data} />}
        {found.data?.chaines && found.data.chaines.length > 0 && <DataTable caption={t.caption} columns={columns} rows={found.data.chaines} rowKey={(row) => `${row.nature}${row.ecole}`} empty={<Text>{t.nothing}</Text>} />}
      </Stack>
    </Card>
  );
}
