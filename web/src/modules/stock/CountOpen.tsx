import { Button, Card, Checkbox, Group, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, given, list } from '../../api/client';
import { NumberField } from '../../kit/NumberField';
import { Refusal } from '../../kit/Refusal';
import { useAct } from '../../kit/act';
import { type Line, Lines, scanned } from './Lines';
import { Scan } from './Scan';
import { useOpenStores } from './useStores';
import { useWords } from './words';

const SCOPES = ['COMPLET', 'CATEGORIES', 'LISTE'] as const;

function useCategories(): { value: string; label: string }[] {
  const found = useQuery({ queryKey: ['Categorie', 'all'], queryFn: ({ signal }) => list<'Categorie', { id: string; nom: string }>('Categorie', { select: 'id,nom', order: 'nom.asc', limit: 1000 }, signal) });
  return (found.data?.rows ?? []).map(({ id, nom }) => ({ value: id, label: nom }));
}

/** Opens a count: where, of what, and how. */
export function CountOpen({ onClose }: { onClose: () => void }): ReactNode {
  const words = useWords();
  const t = words.counts;
  const navigate = useNavigate();
  const client = useQueryClient();
  const stores = useOpenStores();
  const categories = useCategories();
  const { busy, searching, refused, faults, run, search } = useAct();
  const [chosen, setStore] = useState<string | null>(null);
  const [portee, setPortee] = useState<typeof SCOPES[number]>('COMPLET');
  const [of, setOf] = useState<string[]>([]);
  const [lines, setLines] = useState<Line[]>([]);
  const [libelle, setLibelle] = useState('');
  const [aveugle, setAveugle] = useState(false);
  const [tolerance, setTolerance] = useState<number | null>(null);
  const store = chosen ?? stores[0]?.value ?? null;
  const open = async (): Promise<void> => {
    await run(async () => {
      const { id } = given(await api.POST('/api/v1/inventaire/ouvrir', { body: {
        storeId: store ?? '', portee, aveugle, ...(libelle.trim() === '' ? {} : { libelle: libelle.trim() }), ...(tolerance === null ? {} : { tolerance }),
        ...(portee === 'CATEGORIES' ? { categorieIds: of } : {}), ...(portee === 'LISTE' ? { articleIds: lines.map(({ articleId }) => articleId) } : {}),
      } }));
      await client.invalidateQueries({ queryKey: ['inventaire'] });
      await navigate({ to: '/stock/inventaires/$id', params: { id } });
    });
  };
  return (
    <Modal opened onClose={onClose} title={t.add} size="lg">
      <Stack>
        <Select label={words.store} data={stores} value={store} onChange={setStore} error={faults.storeId} allowDeselect={false} />
        <TextInput label={t.name} value={libelle} onChange={(event) => setLibelle(event.currentTarget.value)} />
        <Select label={t.scope} data={SCOPES.map((value) => ({ value, label: t.portee[value] }))} value={portee} onChange={(value) => setPortee(SCOPES.find((one) => one === value) ?? 'COMPLET')} error={faults.portee} allowDeselect={false} />
        {portee === 'CATEGORIES' && <MultiSelect label={t.categories} data={categories} value={of} onChange={setOf} searchable error={faults.categorieIds} />}
        {portee === 'LISTE' && <><Scan search={search} onArticle={(article) => { setLines((old) => scanned(old, article)); return undefined; }} /><Card withBorder padding="sm"><Lines lines={lines} onLines={setLines} quantity={words.quantity} faults={faults} /></Card></>}
        <Checkbox label={t.blind} checked={aveugle} onChange={(event) => setAveugle(event.currentTarget.checked)} />
        <NumberField label={t.tolerance} description={t.toleranceHint} min={0} whole value={tolerance} onChange={(value) => setTolerance(value)} />
        {refused && <Refusal error={refused} />}
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>{words.act.cancel}</Button><Button loading={busy} disabled={searching || store === null} onClick={() => { void open(); }}>{t.open}</Button></Group>
      </Stack>
    </Modal>
  );
}
