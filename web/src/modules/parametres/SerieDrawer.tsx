import { Alert, Badge, Button, Drawer, Group, Stack, Switch, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, change, create, given } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { done, failed } from '../../kit/notify';
import { NumberField } from '../../kit/NumberField';
import type { SeriesUse } from './useSeries';
import { useWords } from './words';

interface Shape {
  nom: string;
  prefixe: string;
  motif: string;
  yearly: boolean;
  first: number;
}

const FRESH: Shape = { nom: '', prefixe: '', motif: '{prefixe}{AAAA}-{00001}', yearly: true, first: 1 };

const sent = ({ prefixe, motif, yearly, first }: Shape) => ({ prefixe, motif, remiseAZero: yearly ? 'ANNUELLE' as const : 'JAMAIS' as const, prochain_numero: first });

/** The numbers that a form would give, as the server makes them, or what is wrong with it. */
function usePreview(shape: Shape, id: string | null) {
  const [asked] = useDebouncedValue(shape, 250);
  return useQuery({
    queryKey: ['SerieDocument', 'apercu', id, asked.prefixe, asked.motif, asked.yearly, asked.first], retry: false, placeholderData: (old) => old,
    queryFn: async () => {
      try {
        return { numbers: given(await api.POST('/api/v1/SerieDocument/apercu', { body: { ...(id === null ? {} : { id }), ...sent(asked) } })), faults: [], said: '' };
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return { numbers: null, faults: error.problem.errors ?? [], said: error.problem.detail };
      }
    },
  });
}

/** Makes or changes a series, with its next numbers before one's eyes. */
export function SerieDrawer({ series, onClose }: { series: SeriesUse | null; onClose: () => void }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const [shape, setShape] = useState<Shape>(series ? { ...FRESH, nom: series.nom, prefixe: series.prefixe, motif: series.motif, yearly: series.yearly } : FRESH);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const frozen = series?.used === true;
  const preview = usePreview(shape, series?.id ?? null);
  const set = (next: Partial<Shape>): void => { setShape({ ...shape, ...next }); setRefused({}); };
  const faultOf = (name: string): string | undefined => refused[name] ?? (frozen ? undefined : preview.data?.faults.find(({ pointer }) => fieldOf(pointer) === name)?.detail);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      if (series === null) await create('SerieDocument', { nom: shape.nom, ...sent(shape) });
      else {
        const { prochain_numero: first, ...form } = sent(shape);
        await change('SerieDocument', series.id, series.version, frozen ? { nom: shape.nom } : { nom: shape.nom, ...form, ...(shape.first > 1 ? { prochain_numero: first } : {}) });
      }
      await queries.invalidateQueries({ queryKey: ['SerieDocument'] });
      done(t.common.saved);
      onClose();
    } catch (error) {
      const faults = error instanceof ApiError ? error.problem.errors ?? [] : [];
      setRefused(Object.fromEntries(faults.map(({ pointer, detail }) => [fieldOf(pointer), detail])));
      if (faults.length === 0) failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Drawer opened onClose={onClose} position="right" title={series ? series.nom : t.series.new} closeButtonProps={{ 'aria-label': t.common.close }}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <Stack>
          <TextInput label={t.series.name} value={shape.nom} error={faultOf('nom')} onChange={(event) => set({ nom: event.currentTarget.value })} required data-autofocus />
          {frozen && <Alert>{t.series.frozen}</Alert>}
          <TextInput label={t.series.prefix} value={shape.prefixe} error={faultOf('prefixe')} disabled={frozen} onChange={(event) => set({ prefixe: event.currentTarget.value })} />
          <TextInput label={t.series.pattern} description={t.series.patternAbout} value={shape.motif} error={faultOf('motif')} disabled={frozen} onChange={(event) => set({ motif: event.currentTarget.value })} />
          <Switch label={t.series.yearly} checked={shape.yearly} disabled={frozen} onChange={(event) => set({ yearly: event.currentTarget.checked })} error={faultOf('remiseAZero')} />
          {!frozen && (
            <NumberField label={t.series.first} description={t.series.firstAbout} min={1} whole value={shape.first} error={faultOf('prochain_numero')} onChange={(typed) => { if (typed !== null) set({ first: typed }); }} />
          )}
          {!frozen && (
            <Stack gap={4} aria-live="polite" role="status">
              <Text size="sm" fw={500}>{t.series.previewNow}</Text>
              {preview.data?.numbers ? (
                <>
                  <Group gap={6}>{preview.data.numbers.prochains?.map((number) => <Badge key={number} variant="light" size="lg" tt="none">{number}</Badge>)}</Group>
                  {shape.yearly && (
                    <>
                      <Text size="sm">{t.series.previewNext((preview.data.numbers.annee ?? 0) + 1)}</Text>
                      <Group gap={6}>{preview.data.numbers.anneeSuivante?.slice(0, 1).map((number) => <Badge key={number} variant="light" size="lg" tt="none">{number}</Badge>)}</Group>
                    </>
                  )}
                </>
              ) : <Text size="sm" c="dimmed">{preview.data?.said ?? '…'}</Text>}
            </Stack>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{t.common.cancel}</Button>
            <Button type="submit" loading={busy}>{series ? t.common.save : t.series.create}</Button>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
