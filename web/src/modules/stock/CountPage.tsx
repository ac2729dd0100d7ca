import { Badge, Button, Group, Progress, SegmentedControl, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { Confirm } from '../../kit/Confirm';
import { save } from '../../kit/download';
import { useRecordId } from '../../kit/frame';
import { Loading } from '../../kit/Loading';
import { formatEuros } from '../../kit/money';
import { done, failed } from '../../kit/notify';
import { Pager } from '../../kit/Pager';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { type Count, COUNT_SIZE, countFile, type CountLine, readCount, type Shown, SHOWN } from './count';
import { CountClose } from './CountClose';
import { CountEntry } from './CountEntry';
import { signed } from './signed';
import { useWords } from './words';

function Figures({ count }: { count: Count }): ReactNode {
  const t = useWords().counts;
  const { resume } = count;
  const figures: [string, ReactNode][] = [
    [t.progress, t.of(resume.comptes, resume.articles)],
    ...(typeof resume.ecarts === 'number' ? [[t.gaps, resume.ecarts], [t.more, resume.enPlus], [t.less, resume.enMoins]] satisfies [string, ReactNode][] : []),
    ...(typeof resume.valeur === 'number' ? [[t.value, formatEuros(resume.valeur)]] satisfies [string, ReactNode][] : []),
  ];
  return (
    <Stack gap="xs">
      <Progress aria-label={t.progress} value={resume.articles === 0 ? 0 : (100 * resume.comptes) / resume.articles} />
      <Group gap="xl">{figures.map(([name, value]) => <div key={name}><Text size="xs" c="dimmed">{name}</Text><Text fw={600}>{value}</Text></div>)}</Group>
    </Stack>
  );
}

function Articles({ count, onCount }: { count: Count; onCount: ((line: CountLine) => void) | undefined }): ReactNode {
  const words = useWords();
  const t = words.counts;
  const gaps = count.attenduVisible;
  const values = gaps && count.lignes.some(({ valeur }) => typeof valeur === 'number');
  if (count.lignes.length === 0) return <Text c="dimmed">{t.nothing}</Text>;
  return (
    <Table.ScrollContainer minWidth={gaps ? 480 : 320} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.articles }}>
      <Table verticalSpacing="xs">
        <Table.Thead><Table.Tr><Table.Th>{words.article}</Table.Th><Table.Th ta="right">{t.counted}</Table.Th>{gaps && <><Table.Th ta="right">{t.expected}</Table.Th><Table.Th ta="right">{t.gap}</Table.Th></>}{values && <Table.Th ta="right">{t.value}</Table.Th>}{onCount && <Table.Th aria-label={t.note} />}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {count.lignes.map((line) => (
            <Table.Tr key={line.articleId}>
              <Table.Td><Text size="sm" fw={500}>{line.nom}</Text><Text size="xs" c="dimmed">{line.reference}{line.passage > 1 && ` · ${t.pass(line.passage)}`}</Text>{line.raison && <Badge variant="light" color="orange" styles={{ label: { overflow: 'visible' } }}>{t.why[line.raison]}</Badge>}</Table.Td>
              <Table.Td ta="right" fw={600}>{line.compte ?? '–'}</Table.Td>
              {gaps && <><Table.Td ta="right">{line.attendu ?? '–'}</Table.Td><Table.Td ta="right" {...(line.ecart ? { c: 'var(--mantine-color-error)', fw: 600 } : {})}>{typeof line.ecart === 'number' ? signed(line.ecart) : '–'}</Table.Td></>}
              {values && <Table.Td ta="right">{formatEuros(line.valeur)}</Table.Td>}
              {onCount && <Table.Td><Button size="compact-sm" variant="default" aria-label={words.lines.of(t.note, line.nom)} onClick={() => onCount(line)}>{t.note}</Button></Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Acts({ count }: { count: Count }): ReactNode {
  const t = useWords().counts;
  const may = useMay();
  const client = useQueryClient();
  const [closing, setClosing] = useState(false);
  const [dropping, setDropping] = useState(false);
  const { id, numero, statut } = count.inventaire;
  const drop = async (): Promise<void> => {
    try {
      await api.POST('/api/v1/inventaire/{id}/annuler', { params: { path: { id } } });
      done(t.dropped);
    } catch (error) {
      failed(error);
    }
    await client.invalidateQueries();
  };
  const directs = statut === 'OUVERT' && may('stock:inventorier');
  return (
    <Group gap="xs">
      <Button variant="default" onClick={() => { countFile(id).then((file) => save(file, `${numero}.csv`), failed); }}>{t.csv}</Button>
      {directs && <><Button variant="default" onClick={() => setDropping(true)}>{t.drop}</Button><Button onClick={() => setClosing(true)}>{t.close}</Button></>}
      {closing && <CountClose count={count} onClose={() => setClosing(false)} />}
      <Confirm opened={dropping} title={t.drop} action={t.drop} danger onClose={() => setDropping(false)} onConfirm={drop}>{t.dropText}</Confirm>
    </Group>
  );
}

/** A count: the sheet of who counts, on a phone too, and the report once it is closed. */
export function CountPage(): ReactNode {
  const words = useWords();
  const t = words.counts;
  const id = useRecordId() ?? '';
  const may = useMay();
  const [filtre, setFiltre] = useState<Shown>('TOUS');
  const [typed, setTyped] = useState('');
  const [cherche] = useDebouncedValue(typed, 250);
  const [page, setPage] = useState(1);
  const [line, setLine] = useState<CountLine | null>(null);
  const found = useQuery({ queryKey: ['inventaire', id, filtre, cherche, page], queryFn: () => readCount(id, { filtre, cherche, page }), placeholderData: keepPreviousData });
  if (found.error) return <><Title order={1}>{t.title}</Title><Refusal error={found.error} retry={() => { void found.refetch(); }} /></>;
  if (found.data === undefined) return <><Title order={1}>{t.title}</Title><Loading /></>;
  const count = found.data;
  const { inventaire } = count;
  const open = inventaire.statut === 'OUVERT';
  const counts = open && may('stock:compter');
  const shown = SHOWN.filter((one) => count.attenduVisible ? open || one !== 'A_RECOMPTER' : one !== 'ECARTS' && one !== 'A_RECOMPTER');
  return (
    <Stack maw={900}>
      <Group justify="space-between">
        <Group gap="sm"><Title order={1}>{t.named(inventaire.numero)}</Title><Badge variant="light" color={open ? 'blue' : inventaire.statut === 'CLOTURE' ? 'green' : 'gray'}>{t.statut[inventaire.statut]}</Badge></Group>
        <Acts count={count} />
      </Group>
      <Text size="sm" c="dimmed">{[inventaire.magasin, inventaire.libelle ?? t.portee[inventaire.portee]].join(' · ')}</Text>
      {counts && <CountEntry id={id} line={line} onLine={setLine} />}
      <Figures count={count} />
      <Group justify="space-between" align="flex-end">
        <SegmentedControl aria-label={t.filter} size="xs" data={shown.map((value) => ({ value, label: t.show[value] }))} value={filtre} onChange={(value) => { setFiltre(SHOWN.find((one) => one === value) ?? 'TOUS'); setPage(1); }} />
        <TextInput type="search" label={words.search} value={typed} onChange={(event) => { setTyped(event.currentTarget.value); setPage(1); }} />
      </Group>
      <Articles count={count} onCount={counts ? (chosen) => { setLine(chosen); scrollTo({ top: 0 }); } : undefined} />
      <Pager total={count.total} size={COUNT_SIZE} page={page} onChange={setPage} />
    </Stack>
  );
}
