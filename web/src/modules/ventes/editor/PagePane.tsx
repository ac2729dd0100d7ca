import { Alert, Anchor, Card, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useVentesWords } from '../words';

/** The page as it would be printed now, beside the form. */
export function PagePane({ id, version, stale }: { id: string; version: number; stale: boolean }): ReactNode {
  const t = useVentesWords();
  const address = `/api/v1/Document/${id}/pdf`;
  return (
    <Card withBorder padding="xs" style={{ position: 'sticky', top: 64 }}>
      <Stack gap="xs">
        {stale && <Alert color="orange" p="xs"><Text size="sm">{t.editor.previewStale}</Text></Alert>}
        <iframe key={version} src={`${address}#view=FitH&navpanes=0`} title={t.editor.preview} style={{ width: '100%', height: 'calc(100vh - 180px)', minHeight: 480, border: 0 }} />
        <Anchor href={address} target="_blank" rel="noopener" size="sm" underline="always">{t.editor.previewTab}</Anchor>
      </Stack>
    </Card>
  );
}
