import { Anchor, Badge, Button, Card, Checkbox, Group, Modal, Stack, Table, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { formatDate } from '../../kit/dates';
import { IconAdd } from '../../kit/icons';
import { Loading } from '../../kit/Loading';
import { done, failed } from '../../kit/notify';
import { Can, useMay } from '../../kit/session';
import { type Recurrence, useRecurrences } from './data';
import { useRecurrenceWords } from './words';

const COLOUR = { ACTIF: 'green', SUSPENDU: 'orange', TERMINE: 'gray' } as const;

/** The last turns: what came of each. */
function Turns({ recurrence }: { recurrence: Recurrence }): ReactNode {
  const t = useRecurrenceWords();
  if (recurrence.echeances.length === 0) return <Text size="sm" c="dimmed">{t.never}</Text>;
  return (
    <Stack gap={2}>
      {recurrence.echeances.slice(0, 3).map((turn) => (
        <div key={turn.rang}>
          <Text size="sm">
            {turn.documentId === null ? formatDate(turn.date) : <Anchor component={Link} to={`/documents/${turn.documentId}`} size="sm" underline="always">{formatDate(turn.date)}</Anchor>} : {t.steps[turn.etape]}
          </Text>
          {turn.erreur !== null && <Text size="xs" c="var(--mantine-color-error)">{turn.erreur}</Text>}
        </div>
      ))}
    </Stack>
  );
}

function Acts({ recurrence, onAsk }: { recurrence: Recurrence; onAsk: (act: 'resume' | 'finish') => void }): ReactNode {
  const t = useRecurrenceWords();
  const queries = useQueryClient();
  const may = useMay();
  if (!may('ventes:recurrences') || recurrence.statut === 'TERMINE') return null;
  const suspend = async (): Promise<void> => {
    try {
      await api.POST('/api/v1/recurrence/{id}/suspendre', { params: { path: { id: recurrence.id } } });
      await queries.invalidateQueries({ queryKey: ['recurrences'] });
      done(t.suspended);
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      {recurrence.statut === 'ACTIF'
        ? <Button size="compact-sm" variant="default" onClick={() => { void suspend(); }}>{t.suspend}</Button>
        : <Button size="compact-sm" onClick={() => onAsk('resume')}>{t.resume}</Button>}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onAsk('finish')}>{t.finish}</Button>
    </Group>
  );
}

/** Resuming asks what becomes of the pause; ending asks whether it is meant. */
function Asked({ recurrence, act, onClose }: { recurrence: Recurrence; act: 'resume' | 'finish'; onClose: () => void }): ReactNode {
  const t = useRecurrenceWords();
  const queries = useQueryClient();
  const [all, setAll] = useState(false);
  const go = async (): Promise<void> => {
    const params = { path: { id: recurrence.id } };
    try {
      if (act === 'resume') await api.POST('/api/v1/recurrence/{id}/reprendre', { params, body: all ? { rattraper: true } : {} });
      else await api.POST('/api/v1/recurrence/{id}/terminer', { params });
      await queries.invalidateQueries({ queryKey: ['recurrences'] });
      done(act === 'resume' ? t.resumed : t.finished);
      onClose();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <Modal opened onClose={onClose} title={act === 'resume' ? t.resumeTitle : t.finishTitle}>
      <form onSubmit={(event) => { event.preventDefault(); void go(); }}>
        <Stack>
          <Text size="sm">{act === 'resume' ? t.resumeText : t.finishText}</Text>
          {act === 'resume' && <Checkbox label={t.resumeAll} checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />}
          <Group justify="flex-end"><Button variant="default" onClick={onClose}>{t.close}</Button><Button type="submit" {...(act === 'finish' ? { color: 'red' } : {})}>{act === 'resume' ? t.resume : t.finish}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Documents that come back by themselves: when, how, and what came of the last turns. */
export function RecurrencesPage(): ReactNode {
  const t = useRecurrenceWords();
  const { data } = useRecurrences();
  const [asked, setAsked] = useState<{ recurrence: Recurrence; act: 'resume' | 'finish' } | null>(null);
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1}>{t.title}</Title>
        <Can do="ventes:recurrences"><Button component={Link} to="/recurrences/nouvelle" leftSection={<IconAdd size={16} />}>{t.new}</Button></Can>
      </Group>
      <Card withBorder padding="sm">
        {data === undefined && <Loading />}
        {data?.length === 0 && <Text py="xl" ta="center">{t.empty}</Text>}
        {data !== undefined && data.length > 0 && (
          <Table.ScrollContainer minWidth={760} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.title }}>
            <Table highlightOnHover={false} verticalSpacing="sm">
              <Table.Thead>
                <Table.Tr><Table.Th>{t.name}</Table.Th><Table.Th>{t.rhythm}</Table.Th><Table.Th>{t.next}</Table.Th><Table.Th>{t.last}</Table.Th><Table.Th>{t.state}</Table.Th><Table.Th><span className="visually-hidden">{t.actions}</span></Table.Th></Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.map((one) => (
                  <Table.Tr key={one.id} style={{ verticalAlign: 'top' }}>
                    <Table.Td fw={500}>{one.nom}<Text size="sm" c="dimmed">{t.modes[one.mode]}</Text></Table.Td>
                    <Table.Td>{t.every(one.intervalle, one.unite)}</Table.Td>
                    <Table.Td>{one.statut === 'ACTIF' && one.prochaines[0] ? formatDate(one.prochaines[0]) : '–'}{one.statut === 'ACTIF' && one.prochaines.length > 1 && <Text size="xs" c="dimmed">{t.following} : {one.prochaines.slice(1, 4).map(formatDate).join(', ')}</Text>}</Table.Td>
                    <Table.Td><Turns recurrence={one} /></Table.Td>
                    <Table.Td><Badge variant="light" color={COLOUR[one.statut]}>{t.states[one.statut]}</Badge></Table.Td>
                    <Table.Td><Acts recurrence={one} onAsk={(act) => setAsked({ recurrence: one, act })} /></Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </Card>
      {asked !== null && <Asked recurrence={asked.recurrence} act={asked.act} onClose={() => setAsked(null)} />}
    </Stack>
  );
}
