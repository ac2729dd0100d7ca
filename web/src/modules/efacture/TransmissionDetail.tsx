import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { ALERT } from '../../kit/colors';
import { formatMoment } from '../../kit/dates';
import { done } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { Steps } from './History';
import type { Transmission } from './transmission';
import { useWords } from './words';

/** Tells the buyer that what a suspended invoice waited for is there. */
function Complete({ id, onDone }: { id: string; onDone: () => void }): ReactNode {
  const t = useWords().sent;
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.POST('/api/v1/Document/{id}/completer', { params: { path: { id } }, body: text.trim() === '' ? {} : { texte: text.trim() } });
      await queries.invalidateQueries({ queryKey: ['transmission', id] });
      done(t.completed);
      onDone();
    } catch (caught) {
      setError(caught instanceof Error ? caught : new Error(String(caught)));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); void act(); }}>
      <Stack gap="xs">
        <Textarea label={t.missing} value={text} onChange={(event) => setText(event.currentTarget.value)} autosize minRows={2} maxLength={2000} />
        {error && <Refusal error={error} />}
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>{t.complete}</Button>
      </Stack>
    </form>
  );
}

/** What became of an issued invoice, step by step, and what can be answered. */
export function TransmissionDetail({ transmission, onClose }: { transmission: Transmission; onClose: () => void }): ReactNode {
  const t = useWords().sent;
  const may = useMay();
  return (
    <Modal opened onClose={onClose} title={t.history(transmission.numero ?? '')}>
      <Stack gap="xs">
        {transmission.envoyeAt && <Text size="sm">{t.states.ENVOYE} : {formatMoment(transmission.envoyeAt)}</Text>}
        {transmission.suivi && <Text size="sm"><Text span size="sm" c="dimmed">{t.tracking}</Text> {transmission.suivi}</Text>}
        {transmission.tentatives ? <Text size="sm"><Text span size="sm" c="dimmed">{t.tries}</Text> {transmission.tentatives}</Text> : null}
        {transmission.erreur && <Text size="sm" c={ALERT}>{t.error} : {transmission.erreur}</Text>}
        {transmission.statuts.length === 0 ? <Text size="sm" c="dimmed">{t.none}</Text> : <Steps steps={transmission.statuts} mine="VENDEUR" />}
        {transmission.actions.includes('completer') && may('efacture:statuer') && <Complete id={transmission.documentId} onDone={onClose} />}
      </Stack>
    </Modal>
  );
}
