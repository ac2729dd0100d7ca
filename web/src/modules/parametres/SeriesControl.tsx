import { Alert, Button, Card, Group, List, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import type { SeriesUse } from './useSeries';
import { useWords } from './words';

/** Whether the numbers of each series follow one another, in a sentence that names the first fault. */
export function SeriesControl({ series }: { series: SeriesUse[] }): ReactNode {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const controls = useQuery({
    queryKey: ['SerieDocument', 'controle', series.map(({ id }) => id)], enabled: asked,
    queryFn: () => Promise.all(series.map(async ({ id, nom }) => {
      const found = given(await api.GET('/api/v1/SerieDocument/{id}/controle', { params: { path: { id } } }));
      const [first, ...more] = found.fautes ?? [];
      const sentence = first ? t.series.fault(first.detail ?? '', more.length)
        : (found.numeros ?? 0) === 0 ? t.series.unused : t.series.sound(found.numeros ?? 0, found.premier ?? '', found.dernier ?? '');
      return { id, nom, sound: found.continue === true, sentence };
    })),
  });
  return (
    <Card withBorder>
      <Group justify="space-between">
        <Title order={2}>{t.series.checkTitle}</Title>
        <Button variant="default" loading={controls.isFetching} onClick={() => { if (asked) void controls.refetch(); else setAsked(true); }}>{t.series.check}</Button>
      </Group>
      <Text size="sm" c="dimmed">{t.series.checkAbout}</Text>
      {controls.error && <Alert color="red" mt="sm">{controls.error.message}</Alert>}
      <div aria-live="polite">
        {controls.data && (
          <List mt="sm" spacing={4} size="sm">
            {controls.data.map(({ id, nom, sound, sentence }) => (
              <List.Item key={id} {...(sound ? {} : { c: 'var(--mantine-color-error)' })}>{t.series.line(nom, sentence)}</List.Item>
            ))}
          </List>
        )}
      </div>
    </Card>
  );
}
