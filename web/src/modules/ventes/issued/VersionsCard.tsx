import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatMoment } from '../../../kit/dates';
import { useVersions } from '../data';
import type { Stored } from '../form';
import { useVentesWords } from '../words';

/** The versions of a quote that a later one replaced, as the client had them. */
export function VersionsCard({ document }: { document: Stored }): ReactNode {
  const t = useVentesWords();
  const { data } = useVersions(document.id, document.type === 'DEVIS' && document.numeroVersion > 1);
  const versions = [...(data?.versions ?? [])].reverse();
  if (versions.length === 0) return null;
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.versions.title}</Title>
      <Stack gap={4}>
        <Text size="sm">{t.versions.current(document.numeroVersion)}</Text>
        {versions.map(({ numeroVersion, createdAt }) => (
          <Text size="sm" key={numeroVersion}>
            <Anchor href={`/api/v1/Document/${document.id}/pdf?version=${numeroVersion}`} target="_blank" rel="noopener" size="sm" underline="always">{t.versions.one(numeroVersion ?? 1)}</Anchor>
            <Text span size="sm" c="dimmed"> {t.versions.until(formatMoment(createdAt))}</Text>
          </Text>
        ))}
      </Stack>
    </Card>
  );
}
