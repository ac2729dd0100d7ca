import { Alert, Anchor, Button, Card, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given, list } from '../../../api/client';
import { useAddress } from '../../../kit/address';
import { type Column, DataTable } from '../../../kit/DataTable';
import { formatDate, formatMoment } from '../../../kit/dates';
import { fileName, save } from '../../../kit/download';
import { IconDownload } from '../../../kit/icons';
import { formatNumber } from '../../../kit/money';
import { failed } from '../../../kit/notify';
import { periodOf } from '../../../kit/period';
import { PeriodPicker } from '../../../kit/PeriodPicker';
import { Refusal } from '../../../kit/Refusal';
import { Trouble } from '../../../kit/Trouble';
import { readArchives } from './address';
import { Integrity } from './Integrity';
import { Periods } from './Periods';
import { Tills } from './Tills';
import { useWords } from './words';

const read = async (id: string) => given(await api.GET('/api/v1/Register/{id}/archives', { params: { path: { id } } }));
type Archive = NonNullable<Awaited<ReturnType<typeof read>>['archives']>[number];

const useArchives = (id: string) => useQuery({ queryKey: ['caisse', 'archives', id], queryFn: () => read(id) });

async function download(register: string, archive: string): Promise<void> {
  try {
    const answer = await api.GET('/api/v1/Register/{id}/archive', { params: { path: { id: register }, query: { archive } }, parseAs: 'blob' });
    save(given(answer), fileName(answer.response, 'caisse.zip'));
  } catch (error) {
    failed(error);
  }
}

interface Made {
  id: string;
  tickets: number;
  key: string;
}

/** Makes the archive of a period; its public key is given once, to be kept elsewhere. */
function Make({ id, name }: { id: string; name: string }): ReactNode {
  const t = useWords().archives;
  const client = useQueryClient();
  const [state, go] = useAddress(readArchives);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [key, setKey] = useState<string | null>(null);
  const known = useArchives(id).data;
  const keys = (known?.cles ?? []).flatMap((one) => (one.id ? [{ value: one.id, label: t.since(formatMoment(one.creeAt)) }] : []));
  const signing = key ?? keys[0]?.value;
  const make = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    setMade(null);
    try {
      const answer = given(await api.POST('/api/v1/Register/{id}/archiver', { params: { path: { id } }, body: { ...periodOf(state, 'mois-dernier'), ...(keys.length > 1 && signing !== undefined ? { cleId: signing } : {}) } }));
      setMade({ id: answer.archiveId ?? '', tickets: answer.tickets ?? 0, key: answer.clePublique ?? '' });
      await client.invalidateQueries({ queryKey: ['caisse', 'archives', id] });
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Title order={2}>{t.make}</Title>
        <Group align="flex-end" justify="space-between">
          <PeriodPicker state={state} usual="mois-dernier" onChange={(period) => { setMade(null); setError(null); go(period); }} />
          <Button loading={busy} disabled={known === undefined} onClick={() => { void make(); }}>{t.makeIt}</Button>
        </Group>
        {keys.length > 1 && signing !== undefined && <Select label={t.key} description={t.keysAbout} w={320} data={keys} value={signing} allowDeselect={false} onChange={(next) => { setError(null); setKey(next); }} />}
        {error && <Refusal error={error} />}
        {made && (
          <Alert color="green" title={t.made(made.tickets)} role="status">
            <Text size="sm">{t.keyAbout}</Text>
            <Group mt="xs" gap="xs">
              <Button size="xs" onClick={() => { void download(id, made.id); }}>{t.download}</Button>
              <Button size="xs" variant="default" onClick={() => save(new Blob([made.key], { type: 'application/x-pem-file' }), `${t.keyFile}-${name}.pem`)}>{t.saveKey}</Button>
            </Group>
          </Alert>
        )}
      </Stack>
    </Card>
  );
}

const size = (octets: number): string => (octets < 1_000_000 ? `${formatNumber(Math.max(1, Math.round(octets / 1000)))}\u00a0ko` : `${formatNumber(Math.round(octets / 100_000) / 10)}\u00a0Mo`);

function Made({ id }: { id: string }): ReactNode {
  const t = useWords().archives;
  const found = useArchives(id);
  const rows = found.data?.archives ?? undefined;
  const period = (row: Archive): string => `${formatDate(row.du)} – ${formatDate(row.au)}`;
  const columns: Column<Archive>[] = [
    { key: 'periode', label: t.period, render: (row) => <Text fw={500} size="sm">{period(row)}</Text> },
    { key: 'tickets', label: t.tickets, align: 'right', render: (row) => formatNumber(row.tickets) },
    { key: 'octets', label: t.size, align: 'right', wide: true, render: (row) => size(row.octets ?? 0) },
    { key: 'creeAt', label: t.madeAt, wide: true, render: (row) => `${formatMoment(row.creeAt)}${row.creeParId ? '' : ` · ${t.byItself}`}` },
    { key: 'zip', label: '', align: 'right', render: (row) => <Button size="compact-sm" variant="default" leftSection={<IconDownload size={14} />} aria-label={t.downloadThis(period(row))} onClick={() => { void download(id, row.id ?? ''); }}>{t.download}</Button> },
  ];
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.list}</Title>
      <Trouble query={found} />
      <DataTable caption={t.caption(rows?.length ?? 0)} columns={columns} rows={rows} rowKey={(row) => row.id ?? ''} empty={<Text>{t.empty}</Text>} />
    </Card>
  );
}

/** What the law asks to keep of a till: its signed archives, and the proof that nothing was altered. */
export function ArchivesPage(): ReactNode {
  const t = useWords().archives;
  const [state, go] = useAddress(readArchives);
  const registers = useQuery({ queryKey: ['Register', 'archives'], queryFn: async () => (await list('Register', { select: 'id,nom', order: 'nom.asc,id.asc', limit: 200 })).rows });
  const chosen = registers.data?.find(({ id }) => id === state.caisse) ?? registers.data?.[0];
  return (
    <Tills title={t.title}>
      <Text c="dimmed" maw={760}>{t.intro} <Anchor href="/api/v1/entreprise/attestation-caisse.pdf" target="_blank" inherit underline="always">{t.statement}</Anchor></Text>
      <Trouble query={registers} />
      {registers.data?.length === 0 && <Card withBorder><Text ta="center" py="xl">{t.noRegister}</Text></Card>}
      {chosen && (
        <Stack key={chosen.id}>
          <Select label={t.register} w={260} value={chosen.id} allowDeselect={false} data={(registers.data ?? []).map(({ id, nom }) => ({ value: id, label: nom }))} onChange={(id) => { if (id) go({ caisse: id }); }} />
          <Make id={chosen.id} name={chosen.nom} />
          <Made id={chosen.id} />
          <Periods id={chosen.id} />
          <Integrity id={chosen.id} />
        </Stack>
      )}
    </Tills>
  );
}
