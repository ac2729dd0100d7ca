import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { Loading } from '../../kit/Loading';
import { centimes, formatEuros } from '../../kit/money';
import { done, failed } from '../../kit/notify';
import { useOpenDocuments } from './account';
import { allocations, type Open, partsFault, proposed, sum } from './allocate';
import { PartsTable } from './PartsTable';
import { useWords } from './words';

function Form({ id, available, documents, onClose }: { id: string; available: number; documents: readonly Open[]; onClose: () => void }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const [parts, setParts] = useState<ReadonlyMap<string, number>>(() => proposed(documents, available));
  const [busy, setBusy] = useState(false);
  const used = sum(parts);
  const fault = used > available ? 'over' : partsFault(documents, parts, used, true);
  const use = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.POST('/api/v1/Client/{id}/utiliser-credit', { params: { path: { id } }, body: { documents: allocations(parts) } });
      await Promise.all([queries.invalidateQueries({ queryKey: ['Client'] }), queries.invalidateQueries({ queryKey: ['Document'] })]);
      done(t.credit.done(formatEuros(used / 100)));
      onClose();
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void use(); }}>
      <Stack>
        <Text size="sm">{t.credit.help(formatEuros(available / 100))}</Text>
        <PartsTable documents={documents} parts={parts} onPart={(document, part) => setParts(new Map(parts).set(document, part))} />
        {fault === 'over' && <Alert color="orange">{t.credit.over(formatEuros((used - available) / 100))}</Alert>}
        {fault === 'exceeds' && <Alert color="orange">{t.pay.fault.exceeds}</Alert>}
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>{t.cancel}</Button><Button type="submit" loading={busy} disabled={fault !== null}>{t.credit.submit(formatEuros(used / 100))}</Button></Group>
      </Stack>
    </form>
  );
}

/** Settles documents with open credit notes and what was paid too much; no money moves. */
export function CreditDialog({ id, available, onClose }: { id: string; available: number; onClose: () => void }): ReactNode {
  const t = useWords();
  const open = useOpenDocuments(id);
  return (
    <Modal opened onClose={onClose} size="xl" title={t.credit.title}>
      {open.data === undefined ? <Loading /> : open.data.rows.length === 0 ? <Text>{t.pay.nothing}</Text> : <Form id={id} available={centimes(available)} documents={open.data.rows} onClose={onClose} />}
    </Modal>
  );
}
