import { Button, FileButton, Group, Image, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, record } from '../../api/client';
import { asImage } from '../../kit/image';
import { done, failed, refused } from '../../kit/notify';
import { PICTURE, pictureAddress } from './picture';
import { Section } from './Section';
import { useWords } from './words';

/** The picture of an article: kept as soon as it is chosen. What is being typed is saved first, so that neither meets the other. */
export function PictureCard({ id, name, dirty, readOnly }: { id: string; name: string; dirty: boolean; readOnly: boolean }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const stored = useQuery({ queryKey: ['Article', 'picture', id], queryFn: () => record('Article', id, 'image') });
  const [busy, setBusy] = useState(false);
  const image = stored.data?.image ?? null;
  const act = async (verb: () => Promise<unknown>, said: string): Promise<void> => {
    setBusy(true);
    try {
      await verb();
      await queries.invalidateQueries({ queryKey: ['Article'] });
      done(said);
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  const params = { path: { id } };
  const choose = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const fichier = await asImage(file, PICTURE, 'image/jpeg');
    if (fichier === null) refused(t.picture.unreadable);
    else await act(() => api.POST('/api/v1/Article/{id}/image', { params, body: { fichier } }), t.picture.done);
  };
  return (
    <Section title={t.picture.title}>
      <Group align="center" gap="md">
        {image !== null && <Image src={pictureAddress(id, image)} alt={t.picture.alt(name)} h={120} w="auto" maw={240} fit="contain" radius="sm" />}
        <Stack gap="xs" align="flex-start">
          {image === null && <Text size="sm">{t.picture.none}</Text>}
          {!readOnly && (
            <Group gap="xs">
              <FileButton accept="image/png,image/jpeg,image/webp" disabled={dirty} onChange={(file) => { void choose(file); }} inputProps={{ 'aria-label': t.picture.choose }}>
                {(props) => <Button variant="default" loading={busy} disabled={dirty} {...props}>{image === null ? t.picture.choose : t.picture.replace}</Button>}
              </FileButton>
              {image !== null && <Button variant="subtle" color="red" disabled={dirty || busy} onClick={() => { void act(() => api.DELETE('/api/v1/Article/{id}/image', { params }), t.picture.removed); }}>{t.picture.remove}</Button>}
            </Group>
          )}
          {!readOnly && <Text size="sm" c="dimmed">{dirty ? t.picture.first : t.picture.about}</Text>}
        </Stack>
      </Group>
    </Section>
  );
}
