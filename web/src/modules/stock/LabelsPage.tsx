import { Button, Card, Group, Select, SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { save } from '../../kit/download';
import { NumberField } from '../../kit/NumberField';
import { Refusal } from '../../kit/Refusal';
import { useAct } from '../../kit/act';
import { type Line, Lines, scanned, unsaid } from './Lines';
import { Scan } from './Scan';
import { useWords } from './words';

const FORMATS = ['A4_65', 'A4_24'] as const;

/** Sheets of bar code labels, of chosen articles, on a sheet that may be begun. */
export function LabelsPage(): ReactNode {
  const t = useWords().labels;
  const { busy, searching, refused, faults, run, search } = useAct();
  const [format, setFormat] = useState<typeof FORMATS[number]>('A4_65');
  const [depart, setDepart] = useState<number | null>(1);
  const [prix, setPrix] = useState(true);
  const [lines, setLines] = useState<Line[]>([]);
  const total = lines.reduce((sum, { quantite }) => sum + (quantite ?? 0), 0);
  const print = (): Promise<boolean> => run(async () => {
    const pdf: Blob = given(await api.POST('/api/v1/stock/etiquettes', { body: { format, depart: depart ?? 0, prix, lignes: lines.map(({ articleId, quantite }) => ({ articleId, quantite: quantite ?? 0 })) }, parseAs: 'blob' }));
    save(pdf, 'etiquettes.pdf');
  });
  return (
    <Stack maw={820}>
      <Title order={1}>{t.title}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select label={t.format} description=" " data={FORMATS.map((value) => ({ value, label: t.formats[value] }))} value={format} onChange={(value) => setFormat(FORMATS.find((one) => one === value) ?? 'A4_65')} allowDeselect={false} />
        <NumberField label={t.start} description={t.startHint} min={1} max={65} whole value={depart} onChange={(value) => setDepart(value)} error={faults.depart} />
      </SimpleGrid>
      <Scan search={search} untracked onArticle={(article) => { setLines((old) => scanned(old, article)); return undefined; }} />
      <Card withBorder padding="sm"><Lines lines={lines} onLines={setLines} quantity={t.count} faults={faults} /></Card>
      <Switch label={t.price} checked={prix} onChange={(event) => setPrix(event.currentTarget.checked)} />
      {refused && <Refusal error={refused} />}
      <Group justify="flex-end"><Text size="sm" c="dimmed">{t.total(total)}</Text><Button loading={busy} disabled={searching || total === 0 || unsaid(lines)} onClick={() => { void print(); }}>{t.print}</Button></Group>
    </Stack>
  );
}
