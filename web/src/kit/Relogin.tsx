import { Button, Modal, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { ApiError } from '../api/problem';
import { login } from './session';
import { useKitWords } from './texts';

/** The password of who is already known, over the page that stays as it is. */
export default function Relogin({ email, onBack }: { email: string; onBack: () => void }): ReactNode {
  const t = useKitWords();
  const [password, setPassword] = useState('');
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setBusy(true);
    try {
      await login(email, password);
      onBack();
    } catch (caught) {
      setError(caught instanceof ApiError ? caught.problem.detail : String(caught));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={() => undefined} withCloseButton={false} title={t.expired}>
      <form onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void submit(); }}>
        <Stack>
          <Text>{t.expiredText}</Text>
          <TextInput label={t.email} value={email} readOnly autoComplete="username" />
          <PasswordInput label={t.password} value={password} onChange={(event) => setPassword(event.currentTarget.value)} error={error} autoComplete="current-password" data-autofocus />
          <Button type="submit" loading={busy}>{t.loginAgain}</Button>
          <Button variant="subtle" onClick={() => location.assign('/connexion')}>{t.otherAccount}</Button>
        </Stack>
      </form>
    </Modal>
  );
}
