import { Badge, Button, Card, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useAddress } from '../../kit/address';
import { ALERT } from '../../kit/colors';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros } from '../../kit/money';
import { done } from '../../kit/notify';
import { isoDay, periodOf, type PeriodState } from '../../kit/period';
import { PeriodPicker } from '../../kit/PeriodPicker';
import { Refusal } from '../../kit/Refusal';
import { Can } from '../../kit/session';
import { KINDS, type Kind, readReporting } from './address';
import { type Declaration, prepare, readDeclarations, stateColor } from './declarations';
import { Efacture } from './Efacture';
import { useWords } from './words';

/** Asks which sales and which period, and makes the declaration. */
function Prepare({ onClose }: { onClose: () => void }): ReactNode {
  const t = useWords().reporting;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [kind, setKind] = useState<Kind>('10.3');
  const [period, setPeriod] = useState<PeriodState>({ periode: 'mois-dernier' });
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (): Promise<void> => {
    setBusy(true);
    try {
      const { du, au } = periodOf(period);
      const { id, inchangee } = await prepare(kind, du, au);
      await queries.invalidateQueries({ queryKey: ['ereporting'] });
      done(inchangee ? t.unchanged : t.prepared);
      if (id) await navigate({ to: '/efacture/declarations/$id', params: { id } });
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={t.prepare} size="lg">
      <form onSubmit={(event) => { event.preventDefault(); void act(); }}>
        <Stack>
          <Select label={t.kind} data={KINDS.map((value) => ({ value, label: t.kinds[value] }))} value={kind} onChange={(value) => setKind(KINDS.find((one) => one === value) ?? kind)} allowDeselect={false} data-autofocus />
          <PeriodPicker state={period} usual="mois-dernier" onChange={({ periode, du, au }) => setPeriod({ ...(periode === undefined ? {} : { periode }), ...(du === undefined || au === undefined ? {} : { du, au }) })} />
          {error && <Refusal error={error} />}
          <Button type="submit" loading={busy}>{t.prepare}</Button>
        </Stack>
      </form>
    </Modal>
  );
}

function useColumns(): Column<Declaration>[] {
  const t = useWords().reporting;
  const today = isoDay(new Date());
  const open = (row: Declaration): string => `${t.kinds[row.type]}, ${formatDate(row.du)} – ${formatDate(row.au)}`;
  return [
    { key: 'type', label: t.kind, render: (row) => <LinkTo to="/efacture/declarations/$id" params={{ id: row.id }} size="sm" fw={500} aria-label={t.open(open(row))}>{t.kinds[row.type]}</LinkTo> },
    { key: 'periode', label: t.period, render: (row) => `${formatDate(row.du)} – ${formatDate(row.au)}` },
    { key: 'nature', label: t.nature, render: (row) => (row.nature === 'IN' ? t.first : t.again(row.rang)) },
    { key: 'base', label: t.base, align: 'right', render: (row) => formatEuros(row.total_base) },
    { key: 'tva', label: t.vat, align: 'right', render: (row) => formatEuros(row.total_tva) },
    { key: 'limite', label: t.limit, render: (row) => <>{formatDate(row.limite)}{row.etat === 'PREPAREE' && row.limite < today && <Text span size="sm" c={ALERT}> {t.late}</Text>}</> },
    { key: 'etat', label: t.state, render: (row) => <Badge variant="light" color={stateColor(row.etat ?? 'PREPAREE')}>{t.states[row.etat ?? 'PREPAREE']}</Badge> },
  ];
}

/** The declarations of sales that no platform carries. */
export function ReportingPage(): ReactNode {
  const t = useWords().reporting;
  const navigate = useNavigate();
  const [state, change] = useAddress(readReporting);
  const [preparing, setPreparing] = useState(false);
  const declarations = useQuery({ queryKey: ['ereporting', 'liste', state.type, state.apres], queryFn: () => readDeclarations(state), placeholderData: keepPreviousData });
  const columns = useColumns();
  const next = declarations.data?.suivant;
  return (
    <Efacture title={t.title} actions={<Can do="efacture:preparer"><Button onClick={() => setPreparing(true)}>{t.prepare}</Button></Can>}>
      <Text c="dimmed">{t.intro}</Text>
      <Group align="flex-end">
        <Select label={t.kind} clearable data={KINDS.map((value) => ({ value, label: t.kinds[value] }))} value={state.type ?? null} onChange={(value) => change({ type: KINDS.find((one) => one === value), apres: undefined })} />
      </Group>
      {declarations.error ? <Refusal error={declarations.error} retry={() => { void declarations.refetch(); }} /> : (
        <Card withBorder padding="xs">
          <DataTable caption={t.caption((declarations.data?.declarations.length ?? 0).toLocaleString(locale()))} columns={columns} rows={declarations.data?.declarations} rowKey={(row) => row.id}
            onOpen={(row) => { void navigate({ to: '/efacture/declarations/$id', params: { id: row.id } }); }} empty={<Text>{t.empty}</Text>} />
        </Card>
      )}
      {next && <Button variant="default" size="xs" onClick={() => change({ apres: next })} style={{ alignSelf: 'flex-start' }}>{t.older}</Button>}
      {preparing && <Prepare onClose={() => setPreparing(false)} />}
    </Efacture>
  );
}
