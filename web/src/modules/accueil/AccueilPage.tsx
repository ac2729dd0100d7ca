import { Group, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useAddress } from '../../kit/address';
import { PeriodPicker } from '../../kit/PeriodPicker';
import { Refusal } from '../../kit/Refusal';
import { useWords as useReports } from '../../kit/reports.words';
import { useMay, useSession } from '../../kit/session';
import { readBoard, shownPeriod } from './address';
import { Best } from './Best';
import { useBoard, useStores } from './board';
import { Checklist } from './Checklist';
import { Figures } from './Figures';
import { LowStock } from './LowStock';
import { Ages, Turnover } from './Plots';
import { Todo } from './Todo';
import { useWords } from './words';

/** The period and the store that the figures are of. */
function Switches(): ReactNode {
  const t = useReports();
  const stores = useStores();
  const [state, change] = useAddress(readBoard);
  return (
    <Group align="flex-end">
      <PeriodPicker state={state} onChange={change} />
      {stores.length > 0 && <Select label={t.store} placeholder={t.allStores} clearable data={stores} value={state.magasin ?? null} onChange={(value) => change({ magasin: value ?? undefined })} w={220} />}
    </Group>
  );
}

/** Where the company stands, and what waits. */
function Dashboard(): ReactNode {
  const [state] = useAddress(readBoard);
  const period = shownPeriod(state);
  const board = useBoard(period, state.magasin);
  const { data } = board;
  const books = useMay()('compta:lire') && state.magasin === undefined;
  if (board.error) return <Refusal error={board.error} retry={() => { void board.refetch(); }} />;
  return (
    <Stack>
      <Figures board={data} state={state} period={period} />
      <SimpleGrid cols={{ base: 1, lg: books ? 2 : 1 }}>
        <Turnover board={data} />
        {books && <Ages board={data} />}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Todo board={data} state={state} />
        {data?.stock && <LowStock stock={data.stock} state={state} />}
        {data?.ventes?.articles && <Best kind="articles" rows={data.ventes.articles.map((row) => ({ id: row.articleId, nom: row.nom, montant: row.montant_ht, quantite: row.quantite }))} state={state} />}
        {data?.ventes?.clients && <Best kind="clients" rows={data.ventes.clients.map((row) => ({ id: row.clientId, nom: row.nom, montant: row.montant_ht }))} state={state} />}
      </SimpleGrid>
    </Stack>
  );
}

/** What waits to be done and how things go, with the way to the rows behind each figure. */
export function AccueilPage(): ReactNode {
  const t = useWords();
  const { nom } = useSession();
  const may = useMay();
  const sees = may('ventes:lire') || may('catalogue:lire');
  return (
    <Stack>
      <Title order={1}>{t.hello(nom)}</Title>
      <Checklist />
      {sees ? <><Switches /><Dashboard /></> : <Text>{t.nothing}</Text>}
    </Stack>
  );
}
