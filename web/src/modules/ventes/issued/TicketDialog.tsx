import { SimpleGrid, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../../api/client';
import { done } from '../../../kit/notify';
import { RefSelect } from '../../../kit/RefSelect';
import type { Stored } from '../form';
import { warned } from '../warned';
import { useVentesWords } from '../words';
import { type DialogProps, Refused, useAct } from './act';
import { Ask } from './Ask';

/** The invoice of a ticket that was paid: issued at once, paid by the ticket's payment. */
export function TicketDialog({ document, onClose }: DialogProps & { document: Stored }): ReactNode {
  const t = useVentesWords();
  const navigate = useNavigate();
  const { errors, run } = useAct();
  const [client, setClient] = useState(document.clientId);
  const [reference, setReference] = useState('');
  const [subject, setSubject] = useState('');
  const invoice = async (): Promise<void> => {
    let id = '';
    const made = await run(async () => {
      const issued = given(await api.POST('/api/v1/Document/{id}/facturer', {
        params: { path: { id: document.id } },
        body: { ...(document.clientId === null && client !== null ? { clientId: client } : {}), ...(reference.trim() ? { referenceClient: reference.trim() } : {}), ...(subject.trim() ? { objet: subject.trim() } : {}) },
      }));
      id = issued.id ?? '';
      done(t.editor.issued(t.kind.FACTURE, issued.numero ?? ''));
      warned(issued.avertissements ?? []);
    });
    if (made) await navigate({ to: '/documents/$id', params: { id } });
  };
  return (
    <Ask opened onClose={onClose} title={t.ticket.title(document.numero ?? '')} confirm={t.act['facturer-ticket']} onConfirm={invoice}>
      <Text size="sm">{t.ticket.explain}</Text>
      {document.clientId === null && <RefSelect model="Client" label={t.header.client} value={client} onChange={(next) => setClient(next)} error={errors.clientId} required />}
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput label={t.header.subject} value={subject} onChange={(event) => setSubject(event.currentTarget.value)} error={errors.objet} />
        <TextInput label={t.header.reference} value={reference} onChange={(event) => setReference(event.currentTarget.value)} error={errors.referenceClient} />
      </SimpleGrid>
      <Refused errors={errors} fields={['clientId', 'objet', 'referenceClient']} />
    </Ask>
  );
}
