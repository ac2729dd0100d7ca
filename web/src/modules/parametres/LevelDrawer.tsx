import { Button, Drawer, Group, Stack, Switch, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { change, create, remove, type Row } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { done, failed } from '../../kit/notify';
import { NumberField } from '../../kit/NumberField';
import { Can } from '../../kit/session';
import { useWords } from './words';

type Level = Row<'NiveauFidelite'>;

/** Makes or changes a tier. */
export function LevelDrawer({ level, onClose }: { level: Level | null; onClose: () => void }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const [shape, setShape] = useState({ nom: level?.nom ?? '', seuilPoints: level?.seuilPoints ?? 0, remise: level?.remise ?? 0, actif: level?.actif ?? true });
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const set = (next: Partial<typeof shape>): void => { setShape({ ...shape, ...next }); setRefused({}); };
  const act = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      await work();
      await Promise.all([queries.invalidateQueries({ queryKey: ['NiveauFidelite'] }), queries.invalidateQueries({ queryKey: ['Client'] })]);
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
  const save = (): Promise<unknown> => (level === null ? create('NiveauFidelite', { ...shape, ordre: 0 }) : change('NiveauFidelite', level.id, level.version, shape));
  return (
    <Drawer opened onClose={onClose} position="right" title={level ? level.nom : t.loyalty.newLevel} closeButtonProps={{ 'aria-label': t.common.close }}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); void act(save); }}>
        <Stack>
          <TextInput label={t.loyalty.levelName} value={shape.nom} error={refused.nom} onChange={(event) => set({ nom: event.currentTarget.value })} required data-autofocus />
          <NumberField label={t.loyalty.threshold} description={t.loyalty.thresholdAbout} min={0} whole value={shape.seuilPoints} error={refused.seuilPoints} onChange={(typed) => { if (typed !== null) set({ seuilPoints: typed }); }} />
          <NumberField label={t.loyalty.discount} description={t.loyalty.discountAbout} min={0} max={100} decimalScale={2} suffix=" %" value={shape.remise} error={refused.remise} onChange={(typed) => { if (typed !== null) set({ remise: typed }); }} />
          <Switch label={t.loyalty.open} description={t.loyalty.openAbout} checked={shape.actif} onChange={(event) => set({ actif: event.currentTarget.checked })} />
          <Group justify="space-between">
            {level !== null ? <Can do="fidelite:supprimer"><Button variant="subtle" color="red.9" disabled={busy} onClick={() => { void act(() => remove('NiveauFidelite', level.id, level.version)); }}>{t.loyalty.remove}</Button></Can> : <span />}
            <Group gap="xs"><Button variant="default" onClick={onClose}>{t.common.cancel}</Button><Button type="submit" loading={busy}>{t.common.save}</Button></Group>
          </Group>
        </Stack>
      </form>
    </Drawer>
  );
}
