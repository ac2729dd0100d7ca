import { SimpleGrid, Switch, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { list } from '../../api/client';
import { NumberField } from '../../kit/NumberField';
import { Can } from '../../kit/session';
import type { ArticleValues } from './articleForm';
import { Movements } from './Movements';
import { Section } from './Section';
import { useWords } from './words';

interface InStore {
  id: string;
  quantite: number;
  quantite_reservee: number;
  seuilAlerte: number | null;
  Store: { nom: string } | null;
}

/** What each store holds, what it promised, and what is left to sell. */
function Stores({ id }: { id: string }): ReactNode {
  const t = useWords();
  const found = useQuery({
    queryKey: ['StoreStockItem', id],
    queryFn: ({ signal }) => list<'StoreStockItem', InStore>('StoreStockItem', { select: 'id,quantite,quantite_reservee,seuilAlerte,Store(nom)', filters: { articleId: `eq.${id}` }, order: 'id.asc', limit: 200 }, signal),
  });
  const rows = found.data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <Table mt="md" maw={640}>
      <Table.Thead><Table.Tr><Table.Th>{t.stock.store}</Table.Th><Table.Th ta="right">{t.stock.held}</Table.Th><Table.Th ta="right">{t.stock.promised}</Table.Th><Table.Th ta="right">{t.stock.free}</Table.Th></Table.Tr></Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>{row.Store?.nom}</Table.Td><Table.Td ta="right">{row.quantite}</Table.Td><Table.Td ta="right">{row.quantite_reservee || '–'}</Table.Td>
            <Table.Td ta="right" fw={600}>{row.quantite - row.quantite_reservee}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

export function StockCard({ id, readOnly }: { id: string | null; readOnly: boolean }): ReactNode {
  const t = useWords();
  const { control, watch } = useFormContext<ArticleValues>();
  const tracked = watch('suiviStock');
  return (
    <Section title={t.stock.title} about={tracked ? undefined : t.stock.untracked}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Controller name="suiviStock" control={control} render={({ field }) => (
          <Switch label={t.field.suiviStock} disabled={readOnly} checked={field.value} onChange={(event) => field.onChange(event.currentTarget.checked)} ref={field.ref} mt="lg" />
        )} />
        {tracked && (
          <>
            <Controller name="stockNegatifAutorise" control={control} render={({ field }) => (
              <Switch label={t.field.stockNegatifAutorise} disabled={readOnly} checked={field.value} onChange={(event) => field.onChange(event.currentTarget.checked)} ref={field.ref} mt="lg" />
            )} />
            <Controller name="stock_alerte" control={control} render={({ field, fieldState }) => (
              <NumberField label={t.field.stock_alerte} readOnly={readOnly} whole min={0} value={field.value} ref={field.ref} error={fieldState.error?.message} onChange={(typed) => field.onChange(typed ?? 0)} />
            )} />
          </>
        )}
      </SimpleGrid>
      {id === null ? tracked && <Text size="sm" c="dimmed" mt="sm">{t.stock.later}</Text> : (
        <Can do="stock:lire"><Stores id={id} /><Movements id={id} /></Can>
      )}
    </Section>
  );
}
