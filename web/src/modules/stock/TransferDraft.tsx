import { Button, Card, Group, Select, SimpleGrid, Stack, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { api, given } from '../../api/client';
import { Confirm } from '../../kit/Confirm';
import { done } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import { useAct } from '../../kit/act';
import { type Line, Lines, scanned, unsaid } from './Lines';
import type { Proposed } from './proposed';
import { Scan } from './Scan';
import { findById } from './scan';
import { readTransfer, type Transfer } from './transfer';
import { useOpenStores } from './useStores';
import { useWords } from './words';

const linesOf = (transfer: Transfer | null): Line[] => (transfer?.lignes ?? []).map(({ articleId, nom, reference, quantite }) => ({ articleId, nom, reference, quantite, cout: null }));

/** A transfer that is being prepared: from where, to where, what. */
export function TransferDraft({ transfer, proposed }: { transfer: Transfer | null; proposed: Proposed }): ReactNode {
  const words = useWords();
  const t = words.transfers;
  const navigate = useNavigate();
  const client = useQueryClient();
  const stores = useOpenStores();
  const { busy, searching, refused, faults, run, search } = useAct();
  const [source, setSource] = useState<string | null>(transfer?.storeSourceId ?? proposed.source ?? null);
  const [destination, setDestination] = useState<string | null>(transfer?.storeDestinationId ?? proposed.destination ?? null);
  const [note, setNote] = useState(transfer?.note ?? '');
  const [lines, setLines] = useState<Line[]>(linesOf(transfer));
  const [asking, setAsking] = useState(false);
  const [kept, setKept] = useState(transfer);
  const { article, quantite } = proposed;
  useEffect(() => {
    if (article === undefined) return;
    void findById(article).then((found) => { if (found) setLines([{ articleId: found.id, nom: found.nom, reference: found.reference, quantite: quantite ?? 1, cout: null }]); });
  }, [article, quantite]);
  const keep = async (): Promise<string> => {
    const saved = given(await api.POST('/api/v1/StockTransfer/enregistrer', { body: {
      ...(kept ? { id: kept.id, version: kept.version } : {}), storeSourceId: source ?? '', storeDestinationId: destination ?? '', ...(note.trim() === '' ? {} : { note: note.trim() }),
      lignes: lines.map((line) => ({ articleId: line.articleId, quantite: line.quantite ?? 0 })),
    } }));
    setKept(await readTransfer(saved.id));
    return saved.id;
  };
  // What is refused stays on the page that was asked, with its reason, though the draft is kept.
  const go = async (then: (id: string) => Promise<unknown>, said: string): Promise<void> => {
    let id: string | null = null;
    const right = await run(async () => {
      id = await keep();
      await then(id);
      done(said);
    });
    if (!right) return;
    await client.invalidateQueries();
    if (id !== null && id !== transfer?.id) await navigate({ to: '/stock/transferts/$id', params: { id } });
  };
  const path = (id: string) => ({ params: { path: { id } } });
  const complete = source !== null && destination !== null && lines.length > 0 && !searching;
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select label={t.from} required data={stores} value={source} onChange={setSource} error={faults.storeSourceId} />
        <Select label={t.to} required data={stores} value={destination} onChange={setDestination} error={faults.storeDestinationId} />
      </SimpleGrid>
      <Scan search={search} onArticle={(found) => { setLines((old) => scanned(old, found)); return undefined; }} />
      <Card withBorder padding="sm"><Lines lines={lines} onLines={setLines} quantity={words.quantity} faults={faults} /></Card>
      <Textarea label={t.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} autosize />
      {refused && <Refusal error={refused} />}
      <Group justify="flex-end">
        {transfer && <Button variant="default" onClick={() => setAsking(true)}>{t.cancel}</Button>}
        <Button variant="default" loading={busy} disabled={!complete || unsaid(lines)} onClick={() => { void go(() => Promise.resolve(), t.saved); }}>{t.save}</Button>
        <Button loading={busy} disabled={!complete || unsaid(lines)} onClick={() => { void go((id) => api.POST('/api/v1/StockTransfer/{id}/valider', path(id)), t.validated); }}>{t.validate}</Button>
      </Group>
      {transfer && (
        <Confirm opened={asking} title={t.cancel} action={t.cancel} danger onClose={() => setAsking(false)} onConfirm={async () => {
          await run(async () => { await api.POST('/api/v1/StockTransfer/{id}/annuler', path(transfer.id)); done(t.cancelled); });
          await client.invalidateQueries();
        }}>{t.cancelText}</Confirm>
      )}
    </Stack>
  );
}
