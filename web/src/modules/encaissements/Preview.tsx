import { Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { Loading } from '../../kit/Loading';
import { Refusal } from '../../kit/Refusal';
import { useWords } from './words';

export interface Mail {
  niveau?: number | null;
  a?: string | null;
  sujet: string;
  texte: string;
}

/** A reminder as its customer will read it. */
export function Letter({ mail }: { mail: Mail }): ReactNode {
  const t = useWords().reminders;
  return (
    <Stack gap="xs">
      <Text size="sm"><Text span c="dimmed" size="sm">{t.to}</Text> {mail.a || t.noAddress}</Text>
      <Text size="sm"><Text span c="dimmed" size="sm">{t.subject}</Text> <b>{mail.sujet}</b></Text>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>{mail.texte}</Text>
    </Stack>
  );
}

/** The reminder of an invoice, whatever the day. */
export function Preview({ documentId, onClose }: { documentId: string; onClose: () => void }): ReactNode {
  const t = useWords();
  const mail = useQuery({
    queryKey: ['relance', 'apercu', documentId],
    queryFn: async () => given(await api.POST('/api/v1/relance/apercu', { body: { documentId } })),
  });
  return (
    <Modal opened onClose={onClose} size="lg" title={`${t.invoices.preview}${mail.data?.niveau ? ` · ${t.reminders.level(mail.data.niveau)}` : ''}`}>
      {mail.error ? <Refusal error={mail.error} /> : mail.data ? <Letter mail={mail.data} /> : <Loading />}
    </Modal>
  );
}
