import { Alert, Button, Card, Group, SegmentedControl, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../../api/client';
import { useAddress } from '../../../kit/address';
import { type Column, DataTable } from '../../../kit/DataTable';
import { formatMoment } from '../../../kit/dates';
import { LinkTo } from '../../../kit/LinkTo';
import { done } from '../../../kit/notify';
import { useMay } from '../../../kit/session';
import { Trouble } from '../../../kit/Trouble';
import { readFlags, STATES } from './address';
import { Tills } from './Tills';
import { Treating } from './Treating';
import { useWords } from './words';

/** The server gives no more at once. */
const MOST = 500;

const read = async (treated: boolean) => {
  const flags = given(await api.GET('/api/v1/caisse/anomalies', { params: { query: treated ? { toutes: 'oui' } : {} } })).anomalies ?? [];
  return { flags: treated ? flags.filter(({ traiteeAt }) => traiteeAt) : flags, cut: flags.length === MOST };
};
type Flag = Awaited<ReturnType<typeof read>>['flags'][number];

/** What happened, in words that tell what to look at. */
function What({ flag }: { flag: Flag }): ReactNode {
  const t = useWords().flags;
  const known: Record<string, { title: string; todo: string }> = t.codes;
  const { title, todo } = known[flag.code ?? ''] ?? t.codes.autre;
  return <><Text fw={500} size="sm">{title}</Text><Text size="sm">{flag.detail}</Text>{!flag.traiteeAt && <Text size="sm" c="dimmed">{todo}</Text>}</>;
}

function useColumns(treated: boolean, treat: (flag: Flag) => void): Column<Flag>[] {
  const t = useWords().flags;
  const may = useMay();
  return [
    { key: 'at', label: t.when, render: (row) => <Text size="sm" style={{ whiteSpace: 'nowrap' }}>{formatMoment(row.at)}</Text> },
    { key: 'caisse', label: t.register, wide: true, render: (row) => row.registerNom },
    { key: 'quoi', label: t.what, render: (row) => <What flag={row} /> },
    { key: 'ticket', label: t.ticket, render: (row) => (row.documentId ? <LinkTo to="/documents/$id" params={{ id: row.documentId }} size="sm" style={{ whiteSpace: 'nowrap' }}>{row.numero ?? t.seeTicket}</LinkTo> : '') },
    ...(treated ? [{ key: 'note', label: t.note, render: (row: Flag) => <><Text size="sm">{row.note}</Text><Text size="sm" c="dimmed">{formatMoment(row.traiteeAt)}</Text></> }] : []),
    ...(!treated && may('caisse:traiter') ? [{ key: 'acte', label: '', align: 'right' as const, render: (row: Flag) => <Button size="compact-sm" variant="default" onClick={() => treat(row)} aria-label={t.treatThis(row.numero ?? formatMoment(row.at))}>{t.treat}</Button> }] : []),
  ];
}

/** What accepted tickets have of unusual; a person looks at each and says what was found. */
export function FlagsPage(): ReactNode {
  const t = useWords().flags;
  const [{ etat }, go] = useAddress(readFlags);
  const treated = etat === 'traitees';
  const client = useQueryClient();
  const may = useMay();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [treating, setTreating] = useState<Flag[]>([]);
  const found = useQuery({ queryKey: ['caisse', 'anomalies', treated], queryFn: () => read(treated) });
  const rows = found.data?.flags;
  const columns = useColumns(treated, (flag) => setTreating([flag]));
  const toggle = (some: Flag[], on: boolean): void => {
    const next = new Set(chosen);
    for (const { id } of some) if (id) { if (on) next.add(id); else next.delete(id); }
    setChosen(next);
  };
  const treat = async (note: string): Promise<void> => {
    try {
      for (const { id } of treating) if (id) await api.POST('/api/v1/caisse/anomalies/{id}/traiter', { params: { path: { id } }, body: { note } });
      done(t.treated(treating.length));
      setChosen(new Set());
    } finally {
      await client.invalidateQueries({ queryKey: ['caisse'] });
    }
  };
  const marked = (rows ?? []).filter(({ id }) => id && chosen.has(id));
  const [waits, seen] = STATES;
  return (
    <Tills title={t.title}>
      <Text c="dimmed" maw={760}>{t.intro}</Text>
      <Group justify="space-between">
        <SegmentedControl aria-label={t.state} value={treated ? seen : waits} onChange={(value) => { setChosen(new Set()); go({ etat: value === seen ? seen : undefined }); }} data={[{ value: waits, label: t.states.waits }, { value: seen, label: t.states.seen }]} />
        {marked.length > 0 && <Button onClick={() => setTreating(marked)}>{t.treatMany(marked.length)}</Button>}
      </Group>
      <Trouble query={found} />
      {found.data?.cut && <Alert color="gray">{t.cut(MOST)}</Alert>}
      <Card withBorder padding="xs">
        <DataTable caption={t.caption(rows?.length ?? 0)} columns={columns} rows={rows} rowKey={(row) => row.id ?? ''} rowName={(row) => row.numero ?? formatMoment(row.at)}
          {...(!treated && may('caisse:traiter') ? { selection: { keys: chosen, toggle } } : {})} empty={<Text>{treated ? t.noneSeen : t.none}</Text>} />
      </Card>
      {treating.length > 0 && (
        <Treating title={treating.length === 1 ? t.treatTitle : t.treatMany(treating.length)} about={treating.length === 1 ? treating[0]?.detail ?? '' : t.treatAbout} label={t.noteLabel} action={t.treat} onDone={treat} onClose={() => setTreating([])} />
      )}
    </Tills>
  );
}
