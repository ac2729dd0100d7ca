import { Button, Card, Checkbox, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { useAct } from '../../kit/act';
import { type Column, DataTable } from '../../kit/DataTable';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros } from '../../kit/money';
import { done } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { filtersOf } from './address';
import { useClaims } from './claims';
import { type Credit, useCredits } from './credits';
import { clientName } from './names';
import { available, spread } from './spread';
import { useWords } from './words';

/** Settles invoices of the customer with a credit; no money moves. */
function Use({ credit, clientId, onClose }: { credit: Credit; clientId: string; onClose: () => void }): ReactNode {
  const t = useWords().credits;
  const queries = useQueryClient();
  const claims = useClaims(filtersOf({ client: clientId }), 1, 100);
  const [left, setLeft] = useState<string[]>([]);
  const { busy, refused: error, run } = useAct();
  const parts = spread(available(credit), (claims.data?.rows ?? []).filter(({ id }) => !left.includes(id)));
  const total = parts.reduce((sum, { montant }) => sum + Math.round(montant * 100), 0) / 100;
  const act = (): Promise<boolean> => run(async () => {
    given(await api.POST('/api/v1/Client/{id}/utiliser-credit', { params: { path: { id: clientId } }, body: { documents: parts, sourceId: credit.id } }));
    await Promise.all(['Document', 'Paiement', 'compta'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    done(t.used(formatEuros(total)));
    onClose();
  });
  return (
    <Modal opened onClose={onClose} title={t.useFor(clientName(credit.Client))}>
      <Stack>
        <Text size="sm">{t.available(formatEuros(available(credit) / 100))}</Text>
        {claims.data?.rows.length === 0 && <Text>{t.nothing}</Text>}
        {(claims.data?.rows.length ?? 0) > 0 && (
          <Checkbox.Group label={t.pick} value={(claims.data?.rows ?? []).map(({ id }) => id).filter((id) => !left.includes(id))}
            onChange={(kept) => setLeft((claims.data?.rows ?? []).map(({ id }) => id).filter((id) => !kept.includes(id)))}>
            <Stack gap="xs" mt="xs">{claims.data?.rows.map((claim) => <Checkbox key={claim.id} value={claim.id} label={`${claim.numero ?? ''} · ${formatEuros(claim.reste_a_payer)}`} />)}</Stack>
          </Checkbox.Group>
        )}
        {error && <Refusal error={error} />}
        {parts.length > 0 && <Button onClick={() => { void act(); }} loading={busy}>{t.apply(formatEuros(total))}</Button>}
      </Stack>
    </Modal>
  );
}

/** Money that customers paid too much, and credit notes left to use. */
export function Credits(): ReactNode {
  const t = useWords().credits;
  const may = useMay();
  const credits = useCredits();
  const [used, setUsed] = useState<Credit | null>(null);
  const columns: Column<Credit>[] = [
    { key: 'numero', label: t.document, render: (row) => <LinkTo to="/documents/$id" params={{ id: row.id }} size="sm" fw={500}>{row.numero ?? ''}</LinkTo> },
    { key: 'client', label: t.client, render: (row) => clientName(row.Client) },
    { key: 'nature', label: t.kind, render: (row) => (row.type === 'AVOIR' ? t.avoir : t.overpaid) },
    { key: 'montant', label: t.amount, align: 'right', render: (row) => formatEuros(available(row) / 100) },
    { key: 'utiliser', label: '', align: 'right', render: (row) => (row.clientId && may('ventes:encaisser')
      ? <Button size="compact-sm" variant="default" aria-label={`${t.use} : ${row.numero ?? ''}`} onClick={() => setUsed(row)}>{t.use}</Button> : null) },
  ];
  const total = (credits.data?.rows ?? []).reduce((sum, row) => sum + available(row), 0);
  if (credits.error) return <Refusal error={credits.error} retry={() => { void credits.refetch(); }} />;
  return (
    <Stack>
      <Text c="dimmed">{t.intro}</Text>
      <Card withBorder padding="xs">
        {total > 0 && <Text px="xs" py={6}><Text span c="dimmed">{t.unallocated}</Text> <b>{formatEuros(total / 100)}</b></Text>}
        <DataTable caption={t.caption((credits.data?.total ?? 0).toLocaleString(locale()))} columns={columns} rows={credits.data?.rows} rowKey={(row) => row.id} empty={<Text>{t.empty}</Text>} />
      </Card>
      {used?.clientId && <Use credit={used} clientId={used.clientId} onClose={() => setUsed(null)} />}
    </Stack>
  );
}
