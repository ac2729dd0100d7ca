import { Button, Card, Group, PasswordInput, Radio, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { done, failed } from '../../kit/notify';
import { Frame } from './Frame';
import { type Role, ROLES } from './team';
import { useWords } from './words';

const EMPTY = { prenom: '', nom: '', email: '', telephone: '', motDePasse: '' };

/** Adds somebody to the team, with a first password. */
export function NouvellePage(): ReactNode {
  const t = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [values, setValues] = useState(EMPTY);
  const [role, setRole] = useState<Role>('VENDEUR');
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const bind = (name: keyof typeof EMPTY) => ({
    value: values[name], error: faults[name], onChange: (event: { currentTarget: { value: string } }) => setValues({ ...values, [name]: event.currentTarget.value }),
  });
  const save = async (): Promise<void> => {
    setBusy(true);
    setFaults({});
    const { telephone, prenom, ...rest } = values;
    try {
      const { id } = given(await api.POST('/api/v1/User/creer', { body: { ...rest, role, ...(telephone === '' ? {} : { telephone }), ...(prenom === '' ? {} : { prenom }) } }));
      await queries.invalidateQueries({ queryKey: ['User'] });
      done(t.person.created([prenom, values.nom].filter(Boolean).join(' ')));
      await navigate({ to: '/equipe/$id', params: { id: id ?? '' } });
    } catch (error) {
      const told = error instanceof ApiError ? error.problem.errors ?? [] : [];
      setFaults(Object.fromEntries(told.map(({ pointer, detail }) => [fieldOf(pointer), detail])));
      if (told.length === 0) failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Frame title={t.person.newTitle} under={{ to: '/equipe', label: t.team.title }}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <Card withBorder>
          <Stack>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <TextInput label={t.person.prenom} {...bind('prenom')} autoComplete="off" />
              <TextInput label={t.person.nom} required {...bind('nom')} autoComplete="off" />
              <TextInput label={t.person.email} type="email" required {...bind('email')} autoComplete="off" />
              <TextInput label={t.person.telephone} type="tel" {...bind('telephone')} autoComplete="off" />
              <PasswordInput label={t.person.password} description={t.person.passwordAbout} required {...bind('motDePasse')} autoComplete="new-password" />
            </SimpleGrid>
            <Radio.Group label={t.person.role} value={role} error={faults.role} onChange={(next) => { const found = ROLES.find((one) => one === next); if (found) setRole(found); }}>
              <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
                {ROLES.map((one) => <Radio key={one} value={one} label={t.roles[one]} description={t.rolesAbout[one]} />)}
              </SimpleGrid>
            </Radio.Group>
            <Group justify="flex-end"><Button type="submit" loading={busy}>{t.person.create}</Button></Group>
          </Stack>
        </Card>
      </form>
    </Frame>
  );
}
