import { Alert, Button, Card, List, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, list } from '../../api/client';
import { ApiError } from '../../api/problem';
import { DateField } from '../../kit/DateField';
import { formatDate, parseDate } from '../../kit/dates';
import { LinkTo } from '../../kit/LinkTo';
import { plural } from '../../kit/i18n';
import { done } from '../../kit/notify';
import { named } from '../../kit/period';
import { Refusal } from '../../kit/Refusal';
import { Books } from './Books';
import { useEquation } from './equation';
import { useWords } from './words';

type Closing = { id: string; apres: unknown };

const closedUntil = (entry: Closing | undefined): string | null => {
  const after = entry?.apres;
  return typeof after === 'object' && after !== null && 'jusquAu' in after && typeof after.jusquAu === 'string' ? after.jusquAu : null;
};

/** The last closing, as the journal of actions tells it. */
function Last(): ReactNode {
  const t = useWords().closing;
  const last = useQuery({
    queryKey: ['UserActivity', 'cloture'], retry: false,
    queryFn: () => list<'UserActivity', Closing>('UserActivity', { select: 'id,apres', filters: { action: 'eq.cloturer_periode' }, order: 'rang.desc', limit: 1 }),
  });
  if (last.data === undefined) return null;
  const until = closedUntil(last.data.rows[0]);
  return <Text>{until === null ? t.none : t.last(formatDate(until))}</Text>;
}

/** Whether the period is fit to be closed. */
function Verified({ until }: { until: string }): ReactNode {
  const t = useWords().closing;
  const period = { du: `${until.slice(0, 8)}01`, au: until };
  const equation = useEquation(period);
  const drafts = useQuery({
    queryKey: ['Document', 'a-clore', until],
    queryFn: () => list('Document', { select: 'id', limit: 1, filters: { statut: 'eq.BROUILLON', type: 'in.(FACTURE,FACTURE_ACOMPTE,AVOIR)', dateEmission: `lte.${until}` } }),
  });
  const waiting = drafts.data?.total ?? 0;
  return (
    <Stack gap="xs">
      <Title order={2}>{t.verify}</Title>
      {equation.data && (equation.data.equilibre ? <Alert color="green">{t.equal}</Alert> : (
        <Alert color="red"><Text size="sm">{t.unequal}</Text><LinkTo size="sm" to="/compta/concordance" search={{ periode: 'libre', ...period }}>{t.seeGaps}</LinkTo></Alert>
      ))}
      {waiting > 0 && <Alert color="orange">{t.drafts(plural(waiting, t.draft, t.draftsWord))}</Alert>}
    </Stack>
  );
}

/** Closes the books up to a day, once its consequences have been read and the day typed. */
export function ClosingPage(): ReactNode {
  const t = useWords().closing;
  const queries = useQueryClient();
  const [until, setUntil] = useState<string | null>(() => named('mois-dernier').au);
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const confirmed = until !== null && parseDate(typed) === until;
  const fault = error instanceof ApiError ? error.problem.errors?.find(({ pointer }) => pointer === '#/jusquAu')?.detail : undefined;
  const act = async (): Promise<void> => {
    if (until === null || !confirmed) return;
    setBusy(true);
    setError(null);
    try {
      await api.POST('/api/v1/Entreprise/cloturer-periode', { body: { jusquAu: until } });
      setTyped('');
      await queries.invalidateQueries({ queryKey: ['UserActivity'] });
      done(t.done(formatDate(until)));
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Books title={t.title}>
      <Text c="dimmed">{t.intro}</Text>
      <Last />
      <Card withBorder maw={640}>
        <form onSubmit={(event) => { event.preventDefault(); void act(); }}>
          <Stack>
            <DateField label={t.until} value={until} onChange={(day) => { setUntil(day); setError(null); }} error={fault} required />
            {until !== null && <Verified until={until} />}
            <Title order={2}>{t.consequences}</Title>
            <List size="sm"><List.Item>{t.one}</List.Item><List.Item>{t.two}</List.Item><List.Item>{t.three}</List.Item></List>
            <Text size="sm">{t.still}</Text>
            {until !== null && <TextInput label={t.type(formatDate(until))} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} autoComplete="off" inputMode="numeric" />}
            {error && fault === undefined && <Refusal error={error} />}
            <Button type="submit" color="red" disabled={!confirmed} loading={busy} style={{ alignSelf: 'flex-start' }}>{t.act}</Button>
          </Stack>
        </form>
      </Card>
    </Books>
  );
}
