import { Button, Card, Group, PasswordInput, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { ApiError } from '../../api/problem';
import { done, failed } from '../../kit/notify';
import { useWords } from './words';

/** Gives somebody a code for the till, or takes it away. A code is never shown again. */
export function PinCard({ id, name }: { id: string; name: string | null }): ReactNode {
  const t = useWords().pin;
  const [pin, setPin] = useState('');
  const [fault, setFault] = useState('');
  const set = async (body: { pin?: string }): Promise<void> => {
    setFault('');
    try {
      await api.POST('/api/v1/User/{id}/definir-pin', { params: { path: { id } }, body });
      done(body.pin === undefined ? t.taken : t.given);
      setPin('');
    } catch (error) {
      const detail = error instanceof ApiError ? error.problem.errors?.[0]?.detail : undefined;
      if (detail === undefined) failed(error);
      else setFault(detail);
    }
  };
  return (
    <Card withBorder component="form" noValidate onSubmit={(event) => { event.preventDefault(); void set({ pin }); }}>
      <Title order={2} mb={4} id="code-caisse">{t.title}</Title>
      <Text size="sm" c="dimmed" mb="sm">{name === null ? t.aboutOwn : t.about(name)}</Text>
      <Group align="flex-start">
        <PasswordInput label={t.label} description={t.shape} inputMode="numeric" autoComplete="off" value={pin} error={fault} miw={280}
          onChange={({ currentTarget }) => { setFault(''); setPin(currentTarget.value.replace(/\D/g, '').slice(0, 8)); }} />
        <Group gap="xs" mt={47}>
          <Button type="submit" variant="default" disabled={pin.length < 4}>{t.give}</Button>
          <Button variant="subtle" color="red" onClick={() => { void set({}); }}>{t.take}</Button>
        </Group>
      </Group>
    </Card>
  );
}
