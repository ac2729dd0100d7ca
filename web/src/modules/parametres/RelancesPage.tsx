import { ActionIcon, Anchor, Button, Card, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { IconAdd, IconDelete } from '../../kit/icons';
import { Loading } from '../../kit/Loading';
import { NumberField } from '../../kit/NumberField';
import { useMay } from '../../kit/session';
import { type Settings, useSettingsChanges, WithCompany } from './company';
import { keepServer, type Server, useServer } from './CourrielPage';
import { useChanges } from '../../kit/changes';
import { levelsOf, LEVELS_MAX, misplaced, storedLevels } from './relances';
import { SettingsPage } from './SettingsPage';
import { useWords } from './words';

function Due(): ReactNode {
  const t = useWords();
  const may = useMay();
  const due = useQuery({ queryKey: ['relance', 'a-faire'], enabled: may('ventes:lire'), queryFn: async () => given(await api.GET('/api/v1/relance/a-faire')).relances ?? [] });
  if (!due.data) return null;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.reminders.due}</Title>
      <Text>{due.data.length === 0 ? t.reminders.dueNone : t.reminders.dueSome(due.data.length)}</Text>
    </Card>
  );
}

function Form({ settings, server }: { settings: Settings; server: Server }): ReactNode {
  const t = useWords();
  const readOnly = !useMay()('entreprise:modifier');
  const draft = useSettingsChanges(settings);
  const sending = useChanges<Pick<Server, 'relancesAutomatiques'>>({ relancesAutomatiques: server.relancesAutomatiques }, ['courriel'], (changes) => keepServer({ ...server, ...changes }));
  const days = levelsOf(draft.value('relances'));
  const bad = misplaced(days);
  const keep = (next: number[]): void => draft.set('relances', storedLevels(next));
  return (
    <SettingsPage title={t.pages.relances.title} about={t.pages.relances.about} drafts={[draft, sending]} wrong={bad.length > 0}>
      <Card withBorder>
        <Stack>
          <div><Title order={2}>{t.reminders.levels}</Title><Text size="sm" c="dimmed">{t.reminders.levelsAbout}</Text></div>
          {days.map((day, rank) => (
            <Group key={rank} align="flex-end" gap="sm">
              <NumberField label={t.reminders.level(rank + 1)} suffix={` ${t.reminders.after}`} min={1} max={365} whole w={260} value={day} disabled={readOnly} error={bad.includes(rank) ? t.reminders.order : draft.error('relances')}
                onChange={(typed) => { if (typed !== null) keep(days.map((one, index) => (index === rank ? typed : one))); }} />
              <Anchor component={Link} to={`/parametres/modeles?genre=RELANCE_${rank + 1}`} size="sm" mb={8}>{t.reminders.text}</Anchor>
              {!readOnly && <ActionIcon variant="default" size="lg" mb={2} aria-label={t.reminders.remove(rank + 1)} onClick={() => keep(days.filter((_, index) => index !== rank))}><IconDelete size={16} /></ActionIcon>}
            </Group>
          ))}
          {!readOnly && days.length < LEVELS_MAX && <div><Button variant="default" leftSection={<IconAdd size={16} />} onClick={() => keep([...days, (days.at(-1) ?? 0) + (days.length === 0 ? 7 : 15)])}>{t.reminders.add}</Button></div>}
        </Stack>
      </Card>
      <Card withBorder>
        <Title order={2} mb="sm">{t.reminders.automatic}</Title>
        <Switch label={t.reminders.automaticOn} description={server.hote === '' ? t.reminders.needsServer : t.reminders.automaticAbout} checked={sending.value('relancesAutomatiques')} disabled={readOnly || server.hote === ''}
          onChange={(event) => sending.set('relancesAutomatiques', event.currentTarget.checked)} />
      </Card>
      <Due />
    </SettingsPage>
  );
}

/** When invoices that are late are reminded of. */
export function RelancesPage(): ReactNode {
  const server = useServer();
  if (!server.data) return <Loading />;
  const kept = server.data;
  return <WithCompany>{({ settings }) => <Form settings={settings} server={kept} />}</WithCompany>;
}
