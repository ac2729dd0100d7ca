import { SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { api } from '../../../api/client';
import { DateField } from '../../../kit/DateField';
import { done } from '../../../kit/notify';
import type { Stored } from '../form';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, useAct } from './act';
import { Ask } from './Ask';

/** The client agrees: who, when, and what shows it. */
export function AcceptDialog({ document, onClose }: DialogProps & { document: Stored }): ReactNode {
  const t = useVentesWords();
  const { errors, run } = useAct();
  const [by, setBy] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const [proof, setProof] = useState('');
  const accept = async (): Promise<void> => {
    const noted = await run(async () => {
      await api.POST('/api/v1/Document/{id}/accepter', {
        params: { path: { id: document.id } }, body: { acceptePar: by, ...(date ? { date } : {}), ...(proof.trim() ? { preuve: proof.trim() } : {}) },
      });
    });
    if (!noted) return;
    done(t.quote.accepted);
    onClose();
  };
  return (
    <Ask opened onClose={onClose} title={t.quote.acceptTitle} confirm={t.quote.accept} onConfirm={accept}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t.quote.by} value={by} onChange={(event) => setBy(event.currentTarget.value)} error={errors.acceptePar} required data-autofocus />
        <DateField label={t.quote.day} description={t.header.dateHint} value={date} onChange={setDate} error={errors.date} />
      </SimpleGrid>
      <TextInput label={t.quote.proof} description={t.quote.proofHint} value={proof} onChange={(event) => setProof(event.currentTarget.value)} error={errors.preuve} />
      <Refused errors={errors} fields={['acceptePar', 'date', 'preuve']} />
    </Ask>
  );
}

/** The client declines, and why. */
export function RefuseDialog({ document, onClose }: DialogProps & { document: Stored }): ReactNode {
  const t = useVentesWords();
  const { errors, run } = useAct();
  const [motif, setMotif] = useState('');
  const [date, setDate] = useState<string | null>(null);
  const refuse = async (): Promise<void> => {
    const noted = await run(async () => {
      await api.POST('/api/v1/Document/{id}/refuser', { params: { path: { id: document.id } }, body: { motif, ...(date ? { date } : {}) } });
    });
    if (!noted) return;
    done(t.quote.refused);
    onClose();
  };
  return (
    <Ask opened onClose={onClose} title={t.quote.refuseTitle} confirm={t.quote.refuse} onConfirm={refuse}>
      <Textarea label={t.quote.why} value={motif} onChange={(event) => setMotif(event.currentTarget.value)} error={errors.motif} required autosize minRows={2} data-autofocus />
      <DateField label={t.quote.day} description={t.header.dateHint} value={date} onChange={setDate} error={errors.date} />
      <Refused errors={errors} fields={['motif', 'date']} />
    </Ask>
  );
}
