import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { formatMoment } from '../../kit/dates';
import { fileName, save } from '../../kit/download';
import { locale } from '../../kit/i18n';
import { IconDownload } from '../../kit/icons';
import { failed } from '../../kit/notify';
import type { Invoice } from './received';
import { useStatusLabel } from './statuses';
import { useWords } from './words';

/** A status with who set it, when and why. */
export interface Step {
  id: string;
  code: number;
  auteur: 'VENDEUR' | 'ACHETEUR' | 'PLATEFORME';
  motif?: string | null;
  texte?: string | null;
  faitAt: string;
}

async function message(id: string): Promise<void> {
  try {
    const answer = await api.GET('/api/v1/statut-facture/{id}/message', { params: { path: { id } }, parseAs: 'blob' });
    save(given(answer), fileName(answer.response, `CDAR-${id}.xml`));
  } catch (error) {
    failed(error);
  }
}

/** The history of an invoice; what we said can be read as it was sent. */
export function Steps({ steps, mine }: { steps: Step[]; mine: Step['auteur'] }): ReactNode {
  const w = useWords();
  const label = useStatusLabel();
  const reasons: Record<string, string> = w.reasons;
  return (
    <Stack gap={6}>
      {steps.map((step) => (
        <div key={step.id}>
          <Text size="sm"><b>{label(step.code)}</b> <Text span size="sm" c="dimmed">{step.auteur === mine ? w.record.you : w.record.authors[step.auteur]}, {formatMoment(step.faitAt)}</Text></Text>
          {step.auteur === mine && <Button size="compact-xs" variant="subtle" onClick={() => { void message(step.id); }} aria-label={`${w.record.message} : ${label(step.code)}`}>{w.record.message}</Button>}
          {(step.motif || step.texte) && <Text size="sm">{[step.motif && (reasons[step.motif] ?? step.motif), step.texte].filter(Boolean).join(' : ')}</Text>}
        </div>
      ))}
    </Stack>
  );
}

/** Every status that was set or came, the oldest first. */
export function History({ invoice }: { invoice: Invoice }): ReactNode {
  const t = useWords().record;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.history}</Title>
      <Text size="sm" mb={6}><b>{t.received}</b> <Text span size="sm" c="dimmed">{invoice.source === 'DEPOT' ? t.deposited : t.brought}, {formatMoment(invoice.recueAt)}</Text></Text>
      <Steps steps={invoice.statuts} mine="ACHETEUR" />
    </Card>
  );
}

async function download(id: string, version: number): Promise<void> {
  try {
    const answer = await api.GET('/api/v1/facture-recue/{id}/original', { params: { path: { id }, query: { version: String(version) } }, parseAs: 'blob' });
    save(new Blob([given(answer)]), fileName(answer.response, `${id}.xml`));
  } catch (error) {
    failed(error);
  }
}

/** The files as they came. */
export function Files({ invoice }: { invoice: Invoice }): ReactNode {
  const t = useWords().record;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.files}</Title>
      <Stack gap="xs">
        {invoice.fichiers.map((file) => (
          <Group key={file.version} justify="space-between">
            <Text size="sm">{file.type.includes('pdf') ? 'PDF' : 'XML'} · {t.size(Math.ceil(file.taille / 1000).toLocaleString(locale()))} · {formatMoment(file.recuAt)}</Text>
            <Button size="xs" variant="default" leftSection={<IconDownload size={14} />} onClick={() => { void download(invoice.id, file.version); }}>{t.file(file.version)}</Button>
          </Group>
        ))}
      </Stack>
    </Card>
  );
}
