import { Button, Group, Modal, Stack, Table, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Loading } from '../../../kit/Loading';
import { formatEuros, formatNumber } from '../../../kit/money';
import { NumberField } from '../../../kit/NumberField';
import type { LineValues } from '../form';
import { Scroll } from '../Scroll';
import { useVentesWords } from '../words';
import { articleLine, findArticles, type Sold } from './articles';

interface Props {
  opened: boolean;
  onClose: () => void;
  onAdd: (lines: LineValues[]) => void;
  ttc: boolean;
  auto: boolean;
}

type Chosen = ReadonlyMap<string, { article: Sold; quantite: number }>;

/** Several articles at once, each with its quantity. */
export function AddMany({ opened, onClose, onAdd, ttc, auto }: Props): ReactNode {
  const t = useVentesWords();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed, 200);
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const found = useQuery({ queryKey: ['Article', 'many', asked], queryFn: ({ signal }) => findArticles(asked, 40, signal), enabled: opened, placeholderData: keepPreviousData });
  const set = (article: Sold, quantite: number): void => {
    const next = new Map(chosen);
    if (quantite > 0) next.set(article.id, { article, quantite });
    else next.delete(article.id);
    setChosen(next);
  };
  const leave = (): void => {
    setChosen(new Map());
    setTyped('');
    onClose();
  };
  const add = (): void => {
    onAdd([...chosen.values()].map(({ article, quantite }) => articleLine(article, quantite, ttc ? 'TTC' : 'HT', auto)));
    leave();
  };
  return (
    <Modal opened={opened} onClose={leave} title={t.many.title} size="lg">
      <form onSubmit={(event) => { event.preventDefault(); if (chosen.size > 0) add(); }}>
        <Stack>
          <TextInput type="search" label={t.many.search} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} data-autofocus rightSection={found.isFetching ? <Loading size="xs" /> : null} />
          <Scroll label={t.many.region} minWidth={420} height={380}>
            <Table>
              <Table.Thead><Table.Tr><Table.Th>{t.many.article}</Table.Th><Table.Th ta="right">{t.grid.unitPrice(ttc)}</Table.Th><Table.Th w={110} ta="right">{t.grid.quantity}</Table.Th></Table.Tr></Table.Thead>
              <Table.Tbody>
                {found.data?.map((article) => (
                  <Table.Tr key={article.id}>
                    <Table.Td>{article.nom}<Text size="xs" c="dimmed">{article.reference}{article.suiviStock ? ` · ${t.grid.inStock(formatNumber(article.stock_actuel))}` : ''}</Text></Table.Td>
                    <Table.Td ta="right">{formatEuros(ttc ? article.prix_vente_ttc ?? article.prix_vente_ht : article.prix_vente_ht)}</Table.Td>
                    <Table.Td>
                      <NumberField aria-label={t.many.quantityOf(article.nom)} size="xs" min={0} decimalScale={3} value={chosen.get(article.id)?.quantite ?? ''}
                        onChange={(value) => set(article, value ?? 0)} styles={{ input: { textAlign: 'right' } }} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Scroll>
          {found.data?.length === 0 && <Text c="dimmed">{t.many.none}</Text>}
          <Group justify="flex-end">
            <Button variant="default" onClick={leave}>{t.cancel}</Button>
            <Button type="submit" disabled={chosen.size === 0}>{t.many.add(chosen.size)}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
