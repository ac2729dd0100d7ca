import { Button, Card, Checkbox, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../../api/client';
import { useRecordId } from '../../../kit/frame';
import { LinkTo } from '../../../kit/LinkTo';
import { done, failed } from '../../../kit/notify';
import { NumberField } from '../../../kit/NumberField';
import { ResourceForm } from '../../../kit/ResourceForm';
import { Can, useMay } from '../../../kit/session';
import { useWords } from './words';

const stateOf = async (id: string) => given(await api.GET('/api/v1/Register/{id}/etat', { params: { path: { id } } }));
type State = Awaited<ReturnType<typeof stateOf>>;

/** What holds for this register alone; a device reads it within a minute. */
function Rules({ id, state }: { id: string; state: State }): ReactNode {
  const t = useWords().rules;
  const client = useQueryClient();
  const [step, setStep] = useState(String(state.reglages?.arrondiEspeces ?? 0));
  const [float, setFloat] = useState<number | null>(state.reglages?.fondHabituel ?? 0);
  const [blind, setBlind] = useState(state.reglages?.comptageAveugle ?? false);
  const [card, setCard] = useState(state.reglages?.carteParTerminal ?? false);
  const [refund, setRefund] = useState(state.reglages?.retourApprouve ?? false);
  const terminals = state.terminaux ?? [];
  const save = async (): Promise<void> => {
    try {
      await api.POST('/api/v1/Register/{id}/regler', { params: { path: { id } }, body: { arrondiEspeces: Number(step), fondHabituel: float ?? 0, comptageAveugle: blind, carteParTerminal: card, retourApprouve: refund } });
      done(t.saved);
    } catch (error) {
      failed(error);
    }
    await client.invalidateQueries({ queryKey: ['caisse', id] });
  };
  return (
    <Card withBorder>
      <Stack>
        <Title order={2}>{t.title}</Title>
        <Group align="end">
          <NativeSelect label={t.rounding} value={step} onChange={({ currentTarget }) => setStep(currentTarget.value)} data={['0', '5', '10'].map((value) => ({ value, label: value === '0' ? t.none : t.step(Number(value)) }))} />
          <NumberField label={t.float} value={float} onChange={setFloat} min={0} decimalScale={2} suffix=" €" />
        </Group>
        <Checkbox label={t.blind} checked={blind} onChange={({ currentTarget }) => setBlind(currentTarget.checked)} />
        <Checkbox label={t.refund} checked={refund} onChange={({ currentTarget }) => setRefund(currentTarget.checked)} />
        <Checkbox label={t.card} description={t.cardAbout} checked={card} disabled={terminals.length === 0 && !card} onChange={({ currentTarget }) => setCard(currentTarget.checked)} />
        <Text size="sm">{t.terminals}{'\u00a0'}: {terminals.map(({ nom }) => nom).join(', ') || t.noTerminal}. <Can do="paiements:lire"><LinkTo to="/caisses/terminaux" inherit underline="always">{t.manageTerminals}</LinkTo></Can></Text>
        <Group justify="flex-end"><Button variant="default" onClick={() => { void save(); }}>{t.save}</Button></Group>
      </Stack>
    </Card>
  );
}

/** Who holds it, whether it is open, and putting it into service or out of it. */
function Standing({ id, state }: { id: string; state: State }): ReactNode {
  const t = useWords().registers;
  const client = useQueryClient();
  const active = state.register?.status === 'ACTIVE';
  const go = async (): Promise<void> => {
    const path = { params: { path: { id } } };
    try {
      if (active) await api.POST('/api/v1/Register/{id}/desactiver', path);
      else await api.POST('/api/v1/Register/{id}/activer', path);
      done(active ? t.deactivated : t.activated);
    } catch (error) {
      failed(error);
    }
    await client.invalidateQueries();
  };
  return (
    <Card withBorder>
      <Group justify="space-between">
        <div>
          <Text fw={500}>{state.session ? t.open(state.session.numero ?? 0) : t.closed}</Text>
          <Text c="dimmed" size="sm">{state.appareilId ? `${t.hasDevice} ${t.sent(state.sequence ?? 0)}` : t.noDevice}</Text>
        </div>
        <Can do="caisse:gerer"><Button variant={active ? 'default' : 'filled'} onClick={() => { void go(); }}>{active ? t.deactivate : t.activate}</Button></Can>
      </Group>
    </Card>
  );
}

export function RegisterPage(): ReactNode {
  const t = useWords().registers;
  const id = useRecordId();
  const navigate = useNavigate();
  const may = useMay();
  const state = useQuery({ queryKey: ['caisse', id], queryFn: () => stateOf(id ?? ''), enabled: id !== null && may('caisse:vendre') });
  return (
    <Stack>
      <ResourceForm key={id} model="Register" id={id} title={(row) => row.nom} groups={[{ title: t.identity, fields: ['nom', 'code', 'storeId'] }]}
        onSaved={(saved) => { void navigate({ to: '/caisses/$id', params: { id: saved } }); }} />
      {id !== null && state.data && <Standing id={id} state={state.data} />}
      {id !== null && state.data && may('caisse:gerer') && <Rules id={id} state={state.data} />}
    </Stack>
  );
}
