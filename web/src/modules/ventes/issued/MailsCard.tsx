import { Badge, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatMoment } from '../../../kit/dates';
import { useMails } from '../data';
import { useVentesWords } from '../words';

const COLOUR: Record<string, string> = { ENVOYE: 'green', REBOND: 'red', REFUSE: 'red', ABANDONNE: 'red', INCERTAIN: 'orange' };

/** The mails that left with this document, reminders too, and what became of each. */
export function MailsCard({ id }: { id: string }): ReactNode {
  const t = useVentesWords();
  const { data } = useMails(id);
  const mails = data?.envois ?? [];
  if (mails.length === 0) return null;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.mails.title}</Title>
      <Stack gap="sm">
        {mails.map((mail) => (
          <div key={mail.id}>
            <Text size="sm" fw={500}>{mail.genre?.startsWith('RELANCE') ? t.mails.reminder(mail.genre.slice(-1)) : mail.sujet}</Text>
            <Text size="xs" c="dimmed">{formatMoment(mail.createdAt)}</Text>
            {(mail.destinataires ?? []).map(({ adresse, statut, etats }) => {
              const last = etats?.at(-1);
              const trouble = statut !== 'ENVOYE' && last?.reponse;
              return (
                <div key={adresse}>
                  <Group gap={6} wrap="nowrap"><Text size="sm" truncate>{adresse}</Text>{statut && <Badge size="sm" variant="light" color={COLOUR[statut] ?? 'gray'} style={{ flexShrink: 0 }}>{t.mails.status[statut]}</Badge>}</Group>
                  {trouble && <Text size="xs" c="dimmed">{last.reponse}</Text>}
                </div>
              );
            })}
          </div>
        ))}
      </Stack>
    </Card>
  );
}

/** How far reminders have gone: the last level sent. */
export function useReminderLevel(id: string): string | null {
  const { data } = useMails(id);
  return data?.envois?.find(({ genre }) => genre?.startsWith('RELANCE'))?.genre?.slice(-1) ?? null;
}
