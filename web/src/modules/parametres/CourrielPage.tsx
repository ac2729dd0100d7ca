import { Accordion, Alert, Button, Card, Group, PasswordInput, Select, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { Loading } from '../../kit/Loading';
import { failed } from '../../kit/notify';
import { NumberField } from '../../kit/NumberField';
import { useMay, useSession } from '../../kit/session';
import { useChanges } from '../../kit/changes';
import { BELOW } from './fields';
import { SettingsPage } from './SettingsPage';
import { useWords } from './words';

const SECURITIES = ['STARTTLS', 'TLS', 'AUCUNE'] as const;
const PORTS = { STARTTLS: 587, TLS: 465, AUCUNE: 25 } as const;

export interface Server {
  hote: string;
  port: number;
  securite: (typeof SECURITIES)[number];
  utilisateur: string;
  /** Never read: only given. */
  secret: string;
  secretGarde: boolean;
  certificat: string;
  delai: number;
  expediteur: string;
  nomExpediteur: string;
  repondreA: string;
  relancesAutomatiques: boolean;
}

export function useServer() {
  return useQuery({
    queryKey: ['courriel', 'reglage'],
    queryFn: async (): Promise<Server> => {
      const kept = given(await api.GET('/api/v1/courriel/reglage'));
      return {
        hote: kept.hote ?? '', port: kept.port ?? 587, securite: kept.securite ?? 'STARTTLS', utilisateur: kept.utilisateur ?? '', secret: '', secretGarde: kept.secretGarde ?? false,
        certificat: kept.certificat ?? '', delai: kept.delai ?? 15, expediteur: kept.expediteur ?? '', nomExpediteur: kept.nomExpediteur ?? '', repondreA: kept.repondreA ?? '',
        relancesAutomatiques: kept.relancesAutomatiques ?? false,
      };
    },
  });
}

/** The server wants its settings whole; what is empty is left to what it proposes. */
export async function keepServer({ secretGarde: _, ...server }: Server): Promise<void> {
  const optional = Object.fromEntries((['utilisateur', 'secret', 'certificat', 'expediteur', 'nomExpediteur', 'repondreA'] as const).flatMap((name) => (server[name] === '' ? [] : [[name, server[name]]])));
  await api.POST('/api/v1/courriel/regler', { body: { hote: server.hote, port: server.port, securite: server.securite, delai: server.delai, relancesAutomatiques: server.relancesAutomatiques, ...optional } });
}

function Trial({ waiting }: { waiting: boolean }): ReactNode {
  const t = useWords();
  const { email } = useSession();
  const [to, setTo] = useState(email);
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ taken: boolean; words: string } | null>(null);
  const send = async (): Promise<void> => {
    setBusy(true);
    setAnswer(null);
    try {
      const said = given(await api.POST('/api/v1/courriel/essayer', { body: { a: to } }));
      setAnswer({ taken: said.pris === true, words: t.mail.answer(said.code ?? 0, said.reponse ?? '') });
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Card withBorder>
      <Title order={2} mb="sm">{t.mail.test}</Title>
      <Group align="flex-end">
        <TextInput label={t.mail.testTo} type="email" value={to} onChange={(event) => setTo(event.currentTarget.value)} miw={260} />
        <Button variant="default" loading={busy} disabled={waiting} onClick={() => { void send(); }}>{t.mail.testSend}</Button>
      </Group>
      {waiting && <Text size="sm" c="dimmed" mt="xs">{t.mail.testSaved}</Text>}
      <div aria-live="polite">{answer && <Alert mt="sm" color={answer.taken ? 'green' : 'red'} title={answer.taken ? t.mail.taken : t.mail.notTaken}>{answer.words}</Alert>}</div>
    </Card>
  );
}

function Form({ server }: { server: Server }): ReactNode {
  const t = useWords();
  const readOnly = !useMay()('entreprise:modifier');
  const draft = useChanges<Server>(server, ['courriel'], (changes) => keepServer({ ...server, ...changes }));
  const text = (name: 'hote' | 'utilisateur' | 'secret' | 'certificat' | 'expediteur' | 'nomExpediteur' | 'repondreA') => ({
    inputWrapperOrder: BELOW, value: draft.value(name), error: draft.error(name), disabled: readOnly, onChange: (event: { currentTarget: { value: string } }) => draft.set(name, event.currentTarget.value),
  });
  const needed = draft.dirty && draft.value('hote').trim() === '';
  return (
    <SettingsPage title={t.pages.courriel.title} about={t.pages.courriel.about} drafts={[draft]} wrong={needed}>
      {server.hote === '' && <Alert color="orange">{t.mail.none}</Alert>}
      <Card withBorder>
        <Title order={2} mb="sm">{t.mail.server}</Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t.mail.host} description={t.mail.hostAbout} required {...text('hote')} error={draft.error('hote') ?? (needed ? t.mail.needed : undefined)} />
          <Group grow align="flex-start">
            <Select label={t.mail.security} data={SECURITIES.map((one) => ({ value: one, label: t.mail.securities[one] }))} value={draft.value('securite')} allowDeselect={false} disabled={readOnly} error={draft.error('securite')}
              onChange={(next) => { const found = SECURITIES.find((one) => one === next); if (found) { draft.set('securite', found); draft.set('port', PORTS[found]); } }} />
            <NumberField label={t.mail.port} value={draft.value('port')} thousandSeparator="" min={1} max={65535} whole disabled={readOnly} error={draft.error('port')} onChange={(typed) => { if (typed !== null) draft.set('port', typed); }} />
          </Group>
          <TextInput label={t.mail.user} autoComplete="off" {...text('utilisateur')} />
          <PasswordInput label={t.mail.secret} autoComplete="new-password" description={server.secretGarde ? t.mail.secretKept : t.mail.secretNone} {...text('secret')} />
        </SimpleGrid>
      </Card>
      <Card withBorder>
        <Title order={2} mb="sm">{t.mail.sender}</Title>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextInput label={t.mail.from} description={t.mail.fromAbout} type="email" {...text('expediteur')} />
          <TextInput label={t.mail.name} description={t.mail.nameAbout} {...text('nomExpediteur')} />
          <TextInput label={t.mail.replyTo} type="email" {...text('repondreA')} />
        </SimpleGrid>
      </Card>
      <Accordion variant="contained" order={2}>
        <Accordion.Item value="more">
          <Accordion.Control>{t.mail.more}</Accordion.Control>
          <Accordion.Panel>
            <Stack>
              <NumberField label={t.mail.timeout} suffix={` ${t.mail.seconds}`} min={1} max={120} whole maw={200} value={draft.value('delai')} disabled={readOnly} error={draft.error('delai')} onChange={(typed) => { if (typed !== null) draft.set('delai', typed); }} />
              <Textarea label={t.mail.certificate} description={t.mail.certificateAbout} autosize minRows={3} {...text('certificat')} />
            </Stack>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
      {server.hote !== '' && !readOnly && <Trial waiting={draft.dirty} />}
    </SettingsPage>
  );
}

/** How mails leave: the server, the sender, a trial. */
export function CourrielPage(): ReactNode {
  const server = useServer();
  return server.data ? <Form server={server.data} /> : <Loading />;
}
