import { Alert, Anchor, Button, CopyButton, Drawer, Group, ScrollArea, SegmentedControl, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../../api/client';
import { ApiError } from '../../../api/problem';
import { useVentesWords } from '../words';
import { pretty } from './xml';

interface Props {
  id: string;
  numero: string;
  /** An invoice carries data that machines read. */
  data: boolean;
  onClose: () => void;
}

const SYNTAXES = ['pdf', 'cii', 'ubl'] as const;
type Shown = (typeof SYNTAXES)[number];

function Xml({ id, numero, format }: { id: string; numero: string; format: 'cii' | 'ubl' }): ReactNode {
  const t = useVentesWords();
  const read = useQuery({
    queryKey: ['Document', 'xml', id, format], retry: false, staleTime: Infinity,
    queryFn: async () => String((await api.GET('/api/v1/Document/{id}/xml', { params: { path: { id }, query: { format } }, parseAs: 'text' })).data ?? ''),
  });
  if (read.error) return <Alert color="orange" title={t.page.noXml}>{read.error instanceof ApiError ? read.error.problem.detail : String(read.error)}</Alert>;
  const text = pretty(read.data ?? '');
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <CopyButton value={read.data ?? ''}>{({ copied, copy }) => <Button size="xs" variant="default" onClick={copy}>{copied ? t.page.copied : t.page.copy}</Button>}</CopyButton>
        <Button size="xs" variant="default" component="a" href={`/api/v1/Document/${id}/xml?format=${format}`} download={`${numero}-${format}.xml`}>{t.page.download}</Button>
      </Group>
      <ScrollArea.Autosize mah="calc(100vh - 200px)" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'XML' }}>
        <Text component="pre" size="xs" ff="monospace" m={0} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</Text>
      </ScrollArea.Autosize>
    </Stack>
  );
}

/** The page, and the data inside of it. */
export function PageDrawer({ id, numero, data, onClose }: Props): ReactNode {
  const t = useVentesWords();
  const [shown, setShown] = useState<Shown>('pdf');
  const address = `/api/v1/Document/${id}/pdf`;
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title={numero || t.editor.preview} closeButtonProps={{ 'aria-label': t.close }}>
      <Stack gap="xs">
        {data && (
          <SegmentedControl aria-label={t.page.what} value={shown} onChange={(value) => { const next = SYNTAXES.find((one) => one === value); if (next) setShown(next); }}
            data={[{ value: 'pdf', label: t.page.page }, { value: 'cii', label: t.page.cii }, { value: 'ubl', label: t.page.ubl }]} />
        )}
        {shown === 'pdf'
          ? <><iframe src={`${address}#view=FitH&navpanes=0`} title={t.editor.preview} style={{ width: '100%', height: 'calc(100vh - 190px)', border: 0 }} /><Anchor href={address} target="_blank" rel="noopener" size="sm" underline="always">{t.editor.previewTab}</Anchor></>
          : <Xml id={id} numero={numero} format={shown} />}
      </Stack>
    </Drawer>
  );
}
