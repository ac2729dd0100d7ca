import { Button, Checkbox, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { ApiError } from '../../api/problem';
import { done } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import { useAct } from '../../kit/act';
import type { Count } from './count';
import { useWords } from './words';

/** Closes a count: what becomes of what nobody counted, and of what should be counted again. */
export function CountClose({ count, onClose }: { count: Count; onClose: () => void }): ReactNode {
  const words = useWords();
  const t = words.counts;
  const client = useQueryClient();
  const { busy, refused, run } = useAct();
  const [nonComptes, setNonComptes] = useState<'IGNORER' | 'ZERO' | null>(null);
  const [accepterEcarts, setAccept] = useState(false);
  const missing = count.resume.articles - count.resume.comptes;
  const doubtful = refused instanceof ApiError && refused.problem.code === 'recomptage_demande';
  const close = async (): Promise<void> => {
    const told = await run(async () => {
      await api.POST('/api/v1/inventaire/{id}/cloturer', { params: { path: { id: count.inventaire.id } }, body: { ...(nonComptes === null ? {} : { nonComptes }), ...(accepterEcarts ? { accepterEcarts } : {}) } });
    });
    if (!told) return;
    done(t.closed);
    onClose();
    await client.invalidateQueries();
  };
  return (
    <Modal opened onClose={onClose} title={t.closeTitle}>
      <Stack>
        <Text size="sm">{t.closeText(count.resume.comptes)}</Text>
        {missing > 0 && (
          <Radio.Group label={t.left(missing)} required value={nonComptes} onChange={(value) => setNonComptes(value === 'ZERO' ? 'ZERO' : 'IGNORER')}>
            <Stack gap="xs" mt="xs"><Radio value="IGNORER" label={t.ignore} /><Radio value="ZERO" label={t.zero} /></Stack>
          </Radio.Group>
        )}
        {refused && <Refusal error={refused} />}
        {(doubtful || accepterEcarts) && <Checkbox label={t.accept} checked={accepterEcarts} onChange={(event) => setAccept(event.currentTarget.checked)} />}
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>{words.act.cancel}</Button><Button loading={busy} disabled={missing > 0 && nonComptes === null} onClick={() => { void close(); }}>{t.close}</Button></Group>
      </Stack>
    </Modal>
  );
}
