import { Badge, Button, Card, Group, PasswordInput, SegmentedControl, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { formatMoment } from '../../kit/dates';
import { useLanguage } from '../../kit/i18n';
import { done, failed } from '../../kit/notify';
import { Can, useSession } from '../../kit/session';
import { speak } from '../../kit/speak';
import { agentOf } from './agent';
import { Frame } from './Frame';
import { KeysCard } from './KeysCard';
import { PinCard } from './PinCard';
import { useWords } from './words';

function Password(): ReactNode {
  const t = useWords();
  const { userId, email } = useSession();
  const queries = useQueryClient();
  const [ancien, setAncien] = useState('');
  const [nouveau, setNouveau] = useState('');
  const [faults, setFaults] = useState<Record<string, string>>({});
  const change = async (): Promise<void> => {
    setFaults({});
    try {
      const answer = given(await api.POST('/api/v1/User/{id}/mot-de-passe', { params: { path: { id: userId } }, body: { ancien, nouveau } }));
      done(t.account.changed(answer.sessionsFermees ?? 0));
      setAncien('');
      setNouveau('');
      await queries.invalidateQueries({ queryKey: ['sessions'] });
    } catch (error) {
      const told = error instanceof ApiError ? error.problem.errors ?? [] : [];
      setFaults(Object.fromEntries(told.map(({ pointer, detail }) => [fieldOf(pointer), detail])));
      if (told.length === 0) failed(error);
    }
  };
  return (
    <Card withBorder component="form" noValidate onSubmit={(event) => { event.preventDefault(); void change(); }}>
      <Title order={2} mb="sm">{t.account.password}</Title>
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <PasswordInput label={t.account.current} value={ancien} error={faults.ancien} onChange={(event) => setAncien(event.currentTarget.value)} autoComplete="current-password" required />
        <PasswordInput label={t.account.next} description={t.account.nextAbout} inputWrapperOrder={['label', 'input', 'description', 'error']} value={nouveau} error={faults.nouveau} onChange={(event) => setNouveau(event.currentTarget.value)} autoComplete="new-password" required />
      </SimpleGrid>
      <Group justify="flex-end" mt="sm"><Button type="submit" disabled={ancien === '' || nouveau === ''}>{t.account.change}</Button></Group>
    </Card>
  );
}

function Sessions(): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: async () => given(await api.GET('/api/v1/sessions')).sessions });
  const close = async (id: string): Promise<void> => {
    try {
      await api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } });
      done(t.account.closed);
    } catch (error) {
      failed(error);
    }
    await queries.invalidateQueries({ queryKey: ['sessions'] });
  };
  const nameOf = (genre: string, agent: string | null | undefined): string => {
    const known = agentOf(agent);
    return known ? t.account.on(known.browser, known.system) : genre === 'NAVIGATEUR' ? t.account.browser : t.account.program;
  };
  return (
    <Card withBorder>
      <Title order={2}>{t.account.sessions}</Title>
      <Text size="sm" c="dimmed">{t.account.sessionsAbout}</Text>
      <Table.ScrollContainer minWidth={480} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.account.sessions }}>
        <Table>
          <Table.Thead><Table.Tr><Table.Th>{t.account.browser}</Table.Th><Table.Th>{t.account.opened}</Table.Th><Table.Th>{t.account.until}</Table.Th><Table.Th><span className="visually-hidden">{t.account.close}</span></Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {sessions.data?.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td><Group gap="xs">{nameOf(one.genre, one.agent)}{one.adresse && <Text size="sm" c="dimmed" component="span">{one.adresse}</Text>}{one.enCours && <Badge size="sm" variant="light" color="green">{t.account.here}</Badge>}</Group></Table.Td>
                <Table.Td>{formatMoment(one.createdAt)}</Table.Td>
                <Table.Td>{formatMoment(one.expireAt)}</Table.Td>
                <Table.Td ta="right">{!one.enCours && <Button size="compact-sm" variant="default" onClick={() => { void close(one.id); }} aria-label={`${t.account.close} ${nameOf(one.genre, one.agent)}`}>{t.account.close}</Button>}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

/** One's own account. */
export function ComptePage(): ReactNode {
  const t = useWords();
  const { userId, nom, email } = useSession();
  const language = useLanguage();
  return (
    <Frame title={t.account.title} about={`${nom} · ${email}`}>
      <Password />
      <Can do="caisse:vendre"><PinCard id={userId} name={null} /></Can>
      <Sessions />
      <Can do="equipe:gerer_cles"><KeysCard /></Can>
      <Card withBorder>
        <Stack gap="xs" align="flex-start">
          <Title order={2} id="langue">{t.account.language}</Title>
          <SegmentedControl aria-labelledby="langue" value={language} data={[{ value: 'fr', label: t.account.french }, { value: 'en', label: t.account.english }]} onChange={(next) => speak(next === 'en' ? 'en' : 'fr')} />
        </Stack>
      </Card>
    </Frame>
  );
}
