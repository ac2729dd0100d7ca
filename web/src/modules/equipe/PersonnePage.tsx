import { Alert, Badge, Button, Card, Group, PasswordInput, Select, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { useChanges } from '../../kit/changes';
import { useRecordId } from '../../kit/frame';
import { Loading } from '../../kit/Loading';
import { done, failed } from '../../kit/notify';
import { useMay, useSession } from '../../kit/session';
import { Frame } from './Frame';
import { NouvellePage } from './NouvellePage';
import { PinCard } from './PinCard';
import { RightsCard } from './RightsCard';
import { fullName, type Person, ROLES, usePerson } from './team';
import { useWords } from './words';

type Fields = Pick<Person, 'nom' | 'prenom' | 'telephone' | 'role'>;

function Identity({ person }: { person: Person }): ReactNode {
  const t = useWords();
  const readOnly = !useMay()('equipe:modifier');
  const [busy, setBusy] = useState(false);
  const [conflict, setConflict] = useState(false);
  const draft = useChanges<Fields>({ nom: person.nom, prenom: person.prenom, telephone: person.telephone, role: person.role }, ['User', 'UserPermissions'], async ({ telephone, ...changes }) => {
    await api.POST('/api/v1/User/{id}/modifier', { params: { path: { id: person.id } }, body: { ...changes, ...(telephone === undefined ? {} : { telephone: telephone ?? '' }), version: person.version } });
  });
  const save = async (): Promise<void> => {
    setBusy(true);
    const outcome = await draft.store();
    setBusy(false);
    setConflict(outcome === 'conflict');
    if (outcome === 'saved') done(t.common.saved);
  };
  const bind = (name: 'nom' | 'prenom') => ({ value: draft.value(name), error: draft.error(name), disabled: readOnly, onChange: (event: { currentTarget: { value: string } }) => draft.set(name, event.currentTarget.value) });
  return (
    <Card withBorder component="form" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <Title order={2} mb="sm">{t.person.identity}</Title>
      <Stack>
        {conflict && <Alert color="orange">{t.person.changedMeanwhile}</Alert>}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextInput label={t.person.prenom} {...bind('prenom')} />
          <TextInput label={t.person.nom} required {...bind('nom')} />
          <TextInput label={t.person.telephone} type="tel" value={draft.value('telephone') ?? ''} error={draft.error('telephone')} disabled={readOnly} onChange={(event) => draft.set('telephone', event.currentTarget.value === '' ? null : event.currentTarget.value)} />
          <TextInput label={t.person.email} description={t.person.emailAbout} inputWrapperOrder={['label', 'input', 'description', 'error']} value={person.email} readOnly />
          <Select label={t.person.role} description={t.rolesAbout[draft.value('role')]} inputWrapperOrder={['label', 'input', 'description', 'error']} data={ROLES.map((one) => ({ value: one, label: t.roles[one] }))} value={draft.value('role')} allowDeselect={false} disabled={readOnly}
            error={draft.error('role')} onChange={(next) => { const found = ROLES.find((one) => one === next); if (found) draft.set('role', found); }} />
        </SimpleGrid>
        {!readOnly && <Group justify="flex-end"><Button type="submit" loading={busy} disabled={!draft.dirty}>{t.common.save}</Button></Group>}
      </Stack>
    </Card>
  );
}

/** Shuts a person out or lets them in again; gives them a new password. */
function Access({ person }: { person: Person }): ReactNode {
  const t = useWords();
  const may = useMay();
  const { userId } = useSession();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const act = async (verb: () => Promise<string>): Promise<void> => {
    try {
      done(await verb());
      setPassword('');
    } catch (error) {
      failed(error);
    }
    await queries.invalidateQueries({ queryKey: ['User'] });
  };
  const params = { params: { path: { id: person.id } } };
  const status = (next: 'ACTIF' | 'SUSPENDU', said: string) => act(async () => { await api.POST('/api/v1/User/{id}/modifier', { ...params, body: { status: next, version: person.version } }); return said; });
  const reset = () => act(async () => t.person.resetDone(given(await api.POST('/api/v1/User/{id}/mot-de-passe', { ...params, body: { nouveau: password } })).sessionsFermees ?? 0));
  if (person.id === userId) return <Alert color="gray"><Link to="/compte">{t.person.self}</Link></Alert>;
  if (!may('equipe:modifier')) return null;
  return (
    <Card withBorder component="form" onSubmit={(event) => { event.preventDefault(); void reset(); }}>
      <Title order={2} mb="sm">{t.person.resetTitle}</Title>
      <Group align="flex-end" mb="md">
        <PasswordInput label={t.person.newPassword} description={t.person.resetAbout} value={password} onChange={(event) => setPassword(event.currentTarget.value)} autoComplete="new-password" miw={280} />
        <Button type="submit" variant="default" disabled={password === ''}>{t.person.reset}</Button>
      </Group>
      {person.status === 'SUSPENDU' ? <Button variant="light" color="green" onClick={() => { void status('ACTIF', t.person.restored); }}>{t.person.restore}</Button> : (
        <Group gap="sm"><Button variant="light" color="red" onClick={() => { void status('SUSPENDU', t.person.suspended); }}>{t.person.suspend}</Button><Text size="sm" c="dimmed">{t.person.suspendAbout}</Text></Group>
      )}
    </Card>
  );
}

/** Somebody of the team: who they are, what they may. */
export function PersonnePage(): ReactNode {
  const t = useWords();
  const id = useRecordId();
  const person = usePerson(id);
  const mayChange = useMay()('equipe:modifier');
  const { userId } = useSession();
  if (id === null) return <NouvellePage />;
  if (person.isPending) return <Loading />;
  if (!person.data) return <Alert>{t.common.unknown}</Alert>;
  return (
    <Frame title={fullName(person.data)} under={{ to: '/equipe', label: t.team.title }}
      actions={(
        <>
          <Badge variant="light" size="lg" color={person.data.status === 'ACTIF' ? 'green' : 'gray'}>{t.statuses[person.data.status]}</Badge>
          <Button variant="default" component={Link} to={`/equipe/voir-comme?qui=${person.data.id}`}>{t.team.seeAs}</Button>
        </>
      )}>
      <Identity key={`${person.data.id}${person.data.version}`} person={person.data} />
      <RightsCard key={person.data.role} person={person.data} />
      {mayChange && person.data.id !== userId && <PinCard id={person.data.id} name={person.data.prenom ?? person.data.nom} />}
      <Access person={person.data} />
    </Frame>
  );
}
