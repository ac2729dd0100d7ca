import { Button, Card, Group, List, Select, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, list } from '../../api/client';
import { useMay } from '../../kit/session';
import { type DocumentType, type SeriesUse, TYPES, useSeriesVerb } from './useSeries';
import { useWords } from './words';

/** The stores that number in series of their own. */
export function StoreSeries({ series }: { series: SeriesUse[] }): ReactNode {
  const t = useWords();
  const may = useMay();
  const verb = useSeriesVerb();
  const stores = useQuery({ queryKey: ['Store', 'names'], enabled: may('stock:lire'), queryFn: async () => (await list('Store', { select: 'id,nom', order: 'nom.asc,id.asc', limit: 200 })).rows });
  const [storeId, setStoreId] = useState<string | null>(null);
  const [type, setType] = useState<DocumentType>('FACTURE');
  const [chosen, setChosen] = useState<string | null>(null);
  const assigned = series.flatMap((one) => one.stores.map((store) => ({ ...store, id: one.id, series: one.nom })));
  const assign = (): void => {
    if (storeId === null || chosen === null) return;
    verb(() => api.POST('/api/v1/SerieDocument/{id}/attribuer-magasin', { params: { path: { id: chosen } }, body: { storeId, type } }),
      t.series.chosen(t.series.types[type], series.find(({ id }) => id === chosen)?.nom ?? ''));
  };
  return (
    <Card withBorder>
      <Title order={2}>{t.series.stores}</Title>
      <Text size="sm" c="dimmed">{t.series.storesAbout}</Text>
      {assigned.length === 0 ? <Text size="sm" mt="xs">{t.series.noStore}</Text> : (
        <List mt="xs" spacing={6} listStyleType="none">
          {assigned.map((one) => (
            <List.Item key={`${one.id}${one.storeId}${one.type}`}>
              <Group gap="xs">
                <Text size="sm">{t.series.line(t.series.inStore(t.series.types[one.type], one.nom), one.series)}</Text>
                {may('ventes:gerer_series') && (
                  <Button size="compact-xs" variant="light" onClick={() => verb(() => api.POST('/api/v1/SerieDocument/{id}/reprendre-magasin',
                    { params: { path: { id: one.id } }, body: { storeId: one.storeId, type: one.type } }), t.series.takenBack(one.nom))}>{t.series.takeBack}</Button>
                )}
              </Group>
            </List.Item>
          ))}
        </List>
      )}
      {may('ventes:gerer_series') && (stores.data?.length ?? 0) > 0 && (
        <Group mt="sm" align="flex-end" gap="xs">
          <Select label={t.series.store} data={stores.data?.map(({ id, nom }) => ({ value: id, label: nom })) ?? []} value={storeId} onChange={setStoreId} />
          <Select label={t.series.type} data={TYPES.map((one) => ({ value: one, label: t.series.types[one] }))} value={type} allowDeselect={false}
            onChange={(next) => { const found = TYPES.find((one) => one === next); if (found) setType(found); }} />
          <Select label={t.series.one} data={series.filter(({ active }) => active).map(({ id, nom }) => ({ value: id, label: nom }))} value={chosen} onChange={setChosen} />
          <Button variant="default" onClick={assign} disabled={storeId === null || chosen === null}>{t.series.assign}</Button>
        </Group>
      )}
    </Card>
  );
}
