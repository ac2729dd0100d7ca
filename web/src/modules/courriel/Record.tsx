import { Badge, Button, Drawer, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { formatMoment } from '../../kit/dates';
import { LinkTo } from '../../kit/LinkTo';
import { done } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { stateColor } from './address';
import { levelOf, type Mail } from './mails';
import { useWords } from './words';

type Recipient = Mail['destinataires'][number];

/** One recipient: its state, and each word of the servers. */
function Told({ recipient }: { recipient: Recipient }): ReactNode {
  const t = useWords();
  const { statut, essais, essaiAt } = recipient;
  const help = statut === 'INCERTAIN' ? t.uncertainHelp : statut === 'REBOND' ? t.bounceHelp : '';
  return (
    <Stack gap={4}>
      <Group gap="xs"><Text fw={600} size="sm">{recipient.adresse}</Text><Badge variant="light" color={stateColor(statut)}>{t.states[statut]}</Badge></Group>
      {help !== '' && <Text size="sm">{help}</Text>}
      {essais > 0 && <Text size="sm" c="dimmed">{t.tries(essais)}{statut === 'EN_ATTENTE' && essaiAt ? `, ${t.next(formatMoment(essaiAt))}` : ''}</Text>}
      {(recipient.etats ?? []).map((etat) => (
        <Text size="sm" key={`${etat.at}${etat.statut}`}>
          <Text span size="sm" c="dimmed">{formatMoment(etat.at)}</Text> {t.states[etat.statut]}{etat.code ? `, ${t.code(etat.code)}` : ''}{etat.reponse ? ` : ${etat.reponse}` : ''}
        </Text>
      ))}
    </Stack>
  );
}

/** Sends the document of a mail again, to the same address or another. */
function Again({ mail, onDone }: { mail: Mail; onDone: () => void }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const [address, setAddress] = useState(mail.destinataires[0]?.adresse ?? '');
  const [error, setError] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const act = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.POST('/api/v1/Document/{id}/renvoyer', { params: { path: { id: mail.documentId } }, body: { a: [address.trim()] } });
      await queries.invalidateQueries({ queryKey: ['courriel'] });
      done(t.resent);
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
        <Title order={3} size="h4">{t.resend}</Title>
        <Text size="sm" c="dimmed">{t.resendHelp}</Text>
        <TextInput label={t.address} type="email" value={address} onChange={(event) => setAddress(event.currentTarget.value)} required />
        {error && <Refusal error={error} />}
        <Button type="submit" variant="default" loading={busy} style={{ alignSelf: 'flex-start' }}>{t.resend}</Button>
      </Stack>
    </form>
  );
}

/** A mail as it left, and what became of it. */
export function Record({ mail, onClose }: { mail: Mail; onClose: () => void }): ReactNode {
  const t = useWords();
  const may = useMay();
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={mail.sujet} closeButtonProps={{ 'aria-label': t.close }}>
      <Stack>
        <LinkTo to="/documents/$id" params={{ id: mail.documentId }} size="sm">{t.document}</LinkTo>
        <Title order={3} size="h4">{t.history}</Title>
        {mail.destinataires.map((recipient) => <Told key={recipient.adresse} recipient={recipient} />)}
        <Title order={3} size="h4">{t.text}</Title>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>{mail.texte}</Text>
        {levelOf(mail) === null && may('ventes:envoyer') && <Again mail={mail} onDone={onClose} />}
      </Stack>
    </Drawer>
  );
}
