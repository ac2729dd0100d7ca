import { Button, Group, Modal, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { DateField } from '../../kit/DateField';
import { done, failed } from '../../kit/notify';
import { NumberField } from '../../kit/NumberField';
import { useWords } from './words';

type Sense = 'give' | 'take';

/** Points given or taken away by hand, with the reason. */
export function AdjustDialog({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const [sense, setSense] = useState<Sense>('give');
  const [points, setPoints] = useState<number | ''>('');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const [refused, setRefused] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    setRefused({});
    try {
      const given = sense === 'give';
      await api.POST('/api/v1/Client/{id}/ajuster-points', {
        params: { path: { id } },
        body: { points: given ? Number(points) : -Number(points), raison: reason.trim(), nature: given ? 'BONUS' : 'AJUSTEMENT', ...(given && until !== null ? { jusquAu: until } : {}) },
      });
      await Promise.all([queries.invalidateQueries({ queryKey: ['Client'] }), queries.invalidateQueries({ queryKey: ['MouvementPoints'] })]);
      done(t.points.adjusted);
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
    <Modal opened onClose={onClose} title={t.points.adjust}>
      <form noValidate onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void save(); }}>
        <Stack>
          <SegmentedControl aria-label={t.points.adjust} value={sense} data={[{ value: 'give', label: t.points.give }, { value: 'take', label: t.points.take }]} onChange={(value) => setSense(value === 'take' ? 'take' : 'give')} />
          <NumberField label={t.tab.points} min={1} whole value={points} error={refused.points} onChange={(typed) => setPoints(typed ?? '')} required data-autofocus />
          <TextInput label={t.points.reason} placeholder={t.points.reasonHint} value={reason} error={refused.raison} onChange={(event) => setReason(event.currentTarget.value)} required />
          {sense === 'give' && <DateField label={t.points.last} description={t.points.lastHelp} value={until} onChange={setUntil} error={refused.jusquAu} />}
          <Text size="sm" c="dimmed">{t.points.kept}</Text>
          <Group justify="flex-end"><Button variant="default" onClick={onClose}>{t.cancel}</Button><Button type="submit" loading={busy} disabled={points === '' || reason.trim() === ''}>{sense === 'give' ? t.points.give : t.points.take}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
