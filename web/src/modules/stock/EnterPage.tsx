import { Button, Card, Group, SegmentedControl, Select, Stack, Text, Textarea, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { done } from '../../kit/notify';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { useAct } from '../../kit/act';
import { type Line, Lines, scanned, unsaid } from './Lines';
import { Scan } from './Scan';
import { useOpenStores } from './useStores';
import { useWords } from './words';

const KINDS = ['ENTREE', 'SORTIE', 'PERTE', 'AJUSTEMENT'] as const;
type Kind = typeof KINDS[number];

/** Movements by hand: what comes in, goes out, is lost, or is found to be so many. */
export function EnterPage(): ReactNode {
  const words = useWords();
  const t = words.enter;
  const may = useMay();
  const client = useQueryClient();
  const stores = useOpenStores();
  const { busy, searching, refused, faults, run, search, clear } = useAct();
  const [type, setType] = useState<Kind>('ENTREE');
  const [chosen, setStore] = useState<string | null>(null);
  const [motif, setMotif] = useState('');
  const [lines, setLines] = useState<Line[]>([]);
  const store = chosen ?? stores[0]?.value ?? null;
  const cost = type === 'ENTREE' && may('catalogue:voir_prix_achat');
  const save = async (): Promise<void> => {
    const told = await run(async () => {
      const { mouvements } = given(await api.POST('/api/v1/MouvementStock/enregistrer', { body: {
        type, storeId: store ?? '', ...(motif.trim() === '' ? {} : { motif: motif.trim() }),
        lignes: lines.map(({ articleId, quantite, cout }) => ({ articleId, quantite: quantite ?? 0, ...(cost && cout !== null ? { coutUnitaire: cout } : {}) })),
      } }));
      done(mouvements.length === 0 ? t.nothing : t.saved(mouvements.length));
    });
    if (!told) return;
    setLines([]);
    setMotif('');
    await client.invalidateQueries();
  };
  return (
    <Stack maw={820}>
      <Title order={1}>{t.title}</Title>
      <SegmentedControl aria-label={t.type} data={KINDS.map((value) => ({ value, label: t.kind[value] }))} value={type} onChange={(value) => { clear(); setType(KINDS.find((kind) => kind === value) ?? 'ENTREE'); }} />
      <Text size="sm" c="dimmed">{t.about[type]}</Text>
      <Select label={words.store} data={stores} value={store} onChange={setStore} error={faults.storeId} allowDeselect={false} />
      <Scan search={search} onArticle={(article) => { setLines((old) => scanned(old, article)); return undefined; }} />
      <Card withBorder padding="sm"><Lines lines={lines} onLines={setLines} quantity={type === 'AJUSTEMENT' ? t.counted : words.quantity} cost={cost} faults={faults} /></Card>
      <Textarea label={t.why} placeholder={t.whyPlaceholder} required={type !== 'ENTREE'} value={motif} onChange={(event) => setMotif(event.currentTarget.value)} error={faults.motif} autosize />
      {refused && <Refusal error={refused} />}
      <Group justify="flex-end"><Button loading={busy} disabled={searching || lines.length === 0 || unsaid(lines) || store === null} onClick={() => { void save(); }}>{t.save}</Button></Group>
    </Stack>
  );
}
