import { Alert, Button, Card, Checkbox, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { ApiError } from '../../api/problem';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros } from '../../kit/money';
import { done } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { Held } from './Held';
import { Letter } from './Preview';
import { useWords } from './words';

const read = async () => given(await api.GET('/api/v1/relance/a-faire')).relances;
type Reminder = Awaited<ReturnType<typeof read>>[number];
const send = async (documents: string[]) => given(await api.POST('/api/v1/relance/envoyer', { body: { documents } })).relances;
type Outcome = Awaited<ReturnType<typeof send>>[number];

/** What did not leave, invoice by invoice. */
function LeftOut({ outcomes, reminders }: { outcomes: Outcome[]; reminders: Reminder[] }): ReactNode {
  const t = useWords().reminders;
  const reasons: Record<string, string> = t.results;
  const kept = outcomes.filter(({ niveau }) => niveau === 0);
  if (kept.length === 0) return null;
  return (
    <Alert color="orange" title={t.left_out}>
      {kept.map((one) => <Text size="sm" key={one.documentId}>{reminders.find(({ documentId }) => documentId === one.documentId)?.numero} : {reasons[one.raison ?? ''] ?? one.raison}</Text>)}
    </Alert>
  );
}

/** Asks once more before mails leave, and says what came of it. */
function Confirm({ chosen, onClose, onSent }: { chosen: string[]; onClose: () => void; onSent: (outcomes: Outcome[]) => void }): ReactNode {
  const t = useWords().reminders;
  const queries = useQueryClient();
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (): Promise<void> => {
    setBusy(true);
    try {
      const outcomes = await send(chosen);
      done(t.sent(outcomes.filter(({ niveau }) => niveau > 0).length));
      onSent(outcomes);
      onClose();
      await Promise.all(['relance', 'courriel'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
    } finally {
      setBusy(false);
    }
  };
  const unset = error instanceof ApiError && error.problem.code === 'courriel_non_regle';
  return (
    <Modal opened onClose={onClose} title={t.sure(chosen.length)}>
      <Stack>
        <Text size="sm">{t.sureHelp}</Text>
        {error && <Refusal error={error}>{unset && <LinkTo to="/parametres" size="sm">{t.settings}</LinkTo>}</Refusal>}
        <Button onClick={() => { void act(); }} loading={busy} data-autofocus>{t.send(chosen.length)}</Button>
      </Stack>
    </Modal>
  );
}

interface Choice {
  chosen: Set<string>;
  toggle: (ids: string[]) => void;
  read: (reminder: Reminder) => void;
}

function useColumns({ chosen, toggle, read: open }: Choice): Column<Reminder>[] {
  const t = useWords().reminders;
  return [
    { key: 'choix', label: '', render: (row) => <Checkbox aria-label={t.select(row.numero)} checked={chosen.has(row.documentId)} onChange={() => toggle([row.documentId])} disabled={!row.a} /> },
    { key: 'numero', label: t.invoice, render: (row) => <LinkTo to="/documents/$id" params={{ id: row.documentId }} size="sm" fw={500} style={{ whiteSpace: 'nowrap' }}>{row.numero}</LinkTo> },
    { key: 'client', label: t.client, render: (row) => row.client },
    { key: 'echeance', label: t.dueDay, render: (row) => formatDate(row.dateEcheance) },
    { key: 'niveau', label: t.levelColumn, render: (row) => <Text span size="sm" style={{ whiteSpace: 'nowrap' }}>{t.level(row.niveau ?? 1)}</Text> },
    { key: 'a', label: t.to, render: (row) => row.a || <Text span size="sm" c="dimmed">{t.noAddress}</Text> },
    { key: 'reste', label: t.left, align: 'right', render: (row) => formatEuros(row.reste_a_payer) },
    { key: 'lire', label: '', align: 'right', render: (row) => <Button size="compact-sm" variant="subtle" aria-label={`${t.preview} : ${row.numero}`} onClick={() => open(row)}>{t.preview}</Button> },
  ];
}

/** The reminders that are due: each can be read, those chosen leave together. */
export function Reminders(): ReactNode {
  const t = useWords().reminders;
  const may = useMay();
  const reminders = useQuery({ queryKey: ['relance', 'a-faire'], queryFn: read });
  const [left, setLeft] = useState<Set<string>>(new Set());
  const [shown, setShown] = useState<Reminder | null>(null);
  const [asking, setAsking] = useState(false);
  const [outcomes, setOutcomes] = useState<Outcome[]>([]);
  const [before, setBefore] = useState<Reminder[]>([]);
  const rows = reminders.data ?? [];
  const ready = rows.filter(({ a }) => a).map(({ documentId }) => documentId);
  const chosen = new Set(ready.filter((id) => !left.has(id)));
  const toggle = (ids: string[]): void => setLeft((now) => { const next = new Set(now); for (const id of ids) if (!next.delete(id)) next.add(id); return next; });
  const columns = useColumns({ chosen, toggle, read: setShown });
  if (reminders.error) return <Refusal error={reminders.error} retry={() => { void reminders.refetch(); }} />;
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={2}>{t.due}</Title>
        {rows.length > 0 && (
          <Group>
            <Checkbox label={t.selectAll} checked={chosen.size === ready.length && ready.length > 0} indeterminate={chosen.size > 0 && chosen.size < ready.length} onChange={() => setLeft(chosen.size === ready.length ? new Set(ready) : new Set())} />
            {may('ventes:relancer') && <Button disabled={chosen.size === 0} onClick={() => { setBefore(rows); setAsking(true); }}>{t.send(chosen.size)}</Button>}
          </Group>
        )}
      </Group>
      <LeftOut outcomes={outcomes} reminders={before} />
      <Card withBorder padding="xs">
        <DataTable caption={t.caption(rows.length.toLocaleString(locale()))} columns={columns} rows={reminders.data} rowKey={(row) => row.documentId}
          empty={<Stack gap={4} align="center" ta="center"><Text>{t.none}</Text><Text size="sm" c="dimmed">{t.calm}</Text></Stack>} />
      </Card>
      {reminders.data && <Held due={new Set(rows.map(({ documentId }) => documentId))} />}
      {shown && <Modal opened onClose={() => setShown(null)} size="lg" title={`${t.level(shown.niveau ?? 1)} · ${shown.numero}`}><Letter mail={shown} /></Modal>}
      {asking && <Confirm chosen={[...chosen]} onClose={() => setAsking(false)} onSent={setOutcomes} />}
    </Stack>
  );
}
