import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { useAct } from '../../kit/act';
import { DateField } from '../../kit/DateField';
import { done } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import type { Claim } from './claims';
import { useWords } from './words';

export type Step = 'promise' | 'dispute' | 'endDispute';

async function send(step: Step, id: string, day: string, motif: string): Promise<void> {
  const path = { path: { id } };
  if (step === 'promise') await api.POST('/api/v1/Document/{id}/noter-promesse', { params: path, body: { date: day, ...(motif === '' ? {} : { motif }) } });
  else if (step === 'dispute') await api.POST('/api/v1/Document/{id}/declarer-litige', { params: path, body: { motif } });
  else await api.POST('/api/v1/Document/{id}/lever-litige', { params: path, body: { motif } });
}

/** Notes a promise or a dispute on an invoice, or ends a dispute. */
export function Follow({ claim, step, onClose }: { claim: Claim; step: Step; onClose: () => void }): ReactNode {
  const t = useWords().follow;
  const queries = useQueryClient();
  const [day, setDay] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { busy, refused: error, faults, run } = useAct();
  const texts = { promise: { title: t.promise, label: t.note, help: t.promiseHelp, done: t.promised }, dispute: { title: t.dispute, label: t.disputeReason, help: t.disputeHelp, done: t.disputedDone }, endDispute: { title: t.endDispute, label: t.endReason, help: '', done: t.ended } }[step];
  const act = (): Promise<boolean> => run(async () => {
    await send(step, claim.id, day ?? '', reason.trim());
    await Promise.all(['Document', 'UserActivity', 'relance'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    done(texts.done);
    onClose();
  });
  return (
    <Modal opened onClose={onClose} title={`${texts.title} · ${claim.numero ?? ''}`}>
      <form onSubmit={(event) => { event.preventDefault(); void act(); }}>
        <Stack>
          {texts.help !== '' && <Text size="sm" c="dimmed">{texts.help}</Text>}
          {step === 'promise' && <DateField label={t.promiseDay} value={day} onChange={setDay} error={faults.date} required />}
          <Textarea label={texts.label} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={faults.motif} required={step !== 'promise'} autosize minRows={2} data-autofocus={step !== 'promise'} />
          {error && faults.date === undefined && faults.motif === undefined && <Refusal error={error} />}
          <Button type="submit" loading={busy}>{t.save}</Button>
        </Stack>
      </form>
    </Modal>
  );
}
