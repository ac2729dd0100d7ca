import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ApiError } from '../../api/problem';
import { login, whoAmI } from '../../kit/session';
import { AuthFrame } from './AuthFrame';
import { useWords } from './words';

export default function ConnexionPage(): ReactNode {
  const t = useWords();
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
    <AuthFrame title={t.login}>
      <form onSubmit={(event) => { event.preventDefault(); void submit(); }}>
        <Stack>
          <TextInput label={t.email} type="email" autoComplete="username" value={email} onChange={(event) => setEmail(event.currentTarget.value)} required autoFocus />
          <PasswordInput label={t.password} autoComplete="current-password" value={password} onChange={(event) => setPassword(event.currentTarget.value)} required />
          {error !== '' && <Text c="var(--mantine-color-error)" role="alert">{error}</Text>}
          <Button type="submit" loading={busy} fullWidth>{t.enter}</Button>
          <Text size="sm">{t.noAccount} <Anchor component={Link} to="/inscription" underline="always">{t.create}</Anchor></Text>
          <Text size="sm" c="dimmed">{t.forgotten}</Text>
        </Stack>
      </form>
    </AuthFrame>
  );
}
