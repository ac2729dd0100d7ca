import { Alert, Anchor, Card, Group, SegmentedControl, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { useBlobAddress } from './LogoCard';
import { useWords } from './words';

export interface Choices {
  reference: boolean;
  unite: boolean;
  remise: boolean;
  qr: boolean;
  introductionDevis: string;
  finDevis: string;
  introductionFacture: string;
  finFacture: string;
}

const SHOWN = ['FACTURE', 'DEVIS', 'AVOIR'] as const;

/** A real PDF of an invented document, made anew a moment after a choice changes. */
export function Preview({ choices, color, foot }: { choices: Choices; color: string; foot: string | null }): ReactNode {
  const t = useWords();
  const [type, setType] = useState<(typeof SHOWN)[number]>('FACTURE');
  const [asked] = useDebouncedValue({ ...choices, couleurPrimaire: color, piedDePage: foot ?? '', type }, 400);
  // A telephone shows no PDF inside a page.
  const wide = useMediaQuery('(min-width: 48em)', true, { getInitialValueInEffect: false });
  const page = useQuery({
    queryKey: ['apercu', asked], placeholderData: keepPreviousData, staleTime: Infinity, gcTime: 60_000,
    queryFn: async () => given(await api.POST('/api/v1/modele-page/apercu', { body: asked, parseAs: 'blob' })),
  });
  const address = useBlobAddress(page.data);
  return (
    <Card withBorder pos="sticky" top={68}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={2}>{t.look.preview}</Title>
          <SegmentedControl size="xs" aria-label={t.look.previewOf} value={type} data={[{ value: 'FACTURE', label: t.look.invoice }, { value: 'DEVIS', label: t.look.quote }, { value: 'AVOIR', label: t.look.credit }]}
            onChange={(next) => { const found = SHOWN.find((one) => one === next); if (found) setType(found); }} />
        </Group>
        {page.error ? <Alert color="red">{page.error.message}</Alert>
          : address === null ? <Skeleton height={wide ? 640 : 40} />
            : wide && <iframe key={address} title={t.look.frameTitle} src={`${address}#toolbar=0&navpanes=0&view=FitH`} style={{ width: '100%', aspectRatio: '210 / 297', border: '1px solid var(--mantine-color-default-border)' }} />}
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">{page.isFetching ? t.look.rendering : ''}</Text>
          {address !== null && <Anchor href={address} target="_blank" size="sm">{t.look.openPdf}</Anchor>}
        </Group>
        <Text size="sm" c="dimmed">{t.look.previewAbout}</Text>
      </Stack>
    </Card>
  );
}
