import { Anchor, Button, Card, Center, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ApiError } from '../../api/problem';
import { login, whoAmI } from '../../kit/session';

export default function ConnexionPage(): ReactNode {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const submit = async (): Promise<void> => {
    setBusy(true);
    setError('');
    try {
      await login(email, password);
      queries.setQueryData(['moi'], await whoAmI());
      await navigate({ to: '/' });
    } catch (caught) {
      setError(caught instanceof ApiError ? caught.problem.detail : String(caught));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Center mih="100vh" p="md" component="main">
      <Card withBorder w={400} maw="100%" padding="xl">
        <form onSubmit={(event) => { event.preventDefault(); void submit(); }}>
          <Stack>
            <Title order={1}>Connexion</Title>
            <TextInput label="Adresse électronique" type="email" autoComplete="username" value={email} onChange={(event) => setEmail(event.currentTarget.value)} required autoFocus />
            <PasswordInput label="Mot de passe" autoComplete="current-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} required />
            {error !== '' && <Text c="var(--mantine-color-error)" role="alert">{error}</Text>}
            <Button type="submit" loading={busy}>Se connecter</Button>
            <Text size="sm">Pas encore de compte ? <Anchor component={Link} to="/inscription" underline="always">Créer une entreprise</Anchor></Text>
          </Stack>
        </form>
      </Card>
    </Center>
  );
}
