import { Button, Card, FileButton, Group, Image, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { api, given } from '../../api/client';
import { ApiError } from '../../api/problem';
import { asImage } from '../../kit/image';
import { done, failed, refused } from '../../kit/notify';
import { Can } from '../../kit/session';
import { useWords } from './words';

/** No page prints a logo larger than this. */
const LARGEST = { width: 1200, height: 600 };

/** The address of a blob for as long as it is shown. */
export function useBlobAddress(blob: Blob | null | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) { setAddress(null); return undefined; }
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}

async function readLogo(): Promise<Blob | null> {
  try {
    return given(await api.GET('/api/v1/Entreprise/logo', { parseAs: 'blob' }));
  } catch (error) {
    if (error instanceof ApiError && error.problem.status === 404) return null;
    throw error;
  }
}

/** The logo that the next documents carry: kept as soon as it is chosen. */
export function LogoCard(): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const logo = useQuery({ queryKey: ['logo'], queryFn: readLogo });
  const address = useBlobAddress(logo.data);
  const [busy, setBusy] = useState(false);
  const again = (): Promise<unknown> => Promise.all(['logo', 'apercu', 'Entreprise', 'ParametresEntreprise'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  const act = async (verb: () => Promise<unknown>, said: string): Promise<void> => {
    setBusy(true);
    try {
      await verb();
      await again();
      done(said);
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  const choose = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const fichier = await asImage(file, LARGEST, 'image/png');
    if (fichier === null) refused(t.look.unreadable);
    else await act(() => api.POST('/api/v1/Entreprise/logo', { body: { fichier } }), t.look.logoDone);
  };
  return (
    <Card withBorder>
      <Stack gap="xs" align="flex-start">
        <Title order={2}>{t.look.logo}</Title>
        {address === null ? <Text size="sm">{t.look.noLogo}</Text> : <Image src={address} alt={t.look.logoAlt} h={72} w="auto" maw="100%" fit="contain" bg="white" p={4} />}
        <Text size="sm" c="dimmed">{t.look.logoAbout}</Text>
        <Can do="entreprise:modifier">
          <Group gap="xs">
            <FileButton accept="image/png,image/jpeg,image/webp" onChange={(file) => { void choose(file); }} inputProps={{ 'aria-label': t.look.chooseLogo }}>
              {(props) => <Button variant="default" loading={busy} {...props}>{address === null ? t.look.chooseLogo : t.look.replaceLogo}</Button>}
            </FileButton>
            {address !== null && <Button variant="subtle" color="red" onClick={() => { void act(() => api.DELETE('/api/v1/Entreprise/logo'), t.look.logoRemoved); }}>{t.look.removeLogo}</Button>}
          </Group>
        </Can>
      </Stack>
    </Card>
  );
}
