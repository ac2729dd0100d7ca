import { Badge, Button, Card, Group, Menu, Select, SimpleGrid, Table, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { IconAdd } from '../../kit/icons';
import { Loading } from '../../kit/Loading';
import { Can, useMay } from '../../kit/session';
import { SerieDrawer } from './SerieDrawer';
import { SeriesControl } from './SeriesControl';
import { SettingsPage } from './SettingsPage';
import { StoreSeries } from './StoreSeries';
import { type SeriesUse, TYPES, useSeries, useSeriesVerb } from './useSeries';
import { useWords } from './words';

/** What a series is for, in words. */
function Uses({ series }: { series: SeriesUse }): ReactNode {
  const t = useWords();
  const uses = [...series.defaults.map((type) => t.series.byDefault(t.series.types[type])), ...series.stores.map(({ type, nom }) => t.series.inStore(t.series.types[type], nom)),
    ...(series.drafts > 0 ? [t.series.drafts(series.drafts)] : [])];
  return uses.length === 0 ? <Text size="sm" c="dimmed" component="span">{t.series.nothing}</Text> : uses.join(', ');
}

function Actions({ series, onEdit }: { series: SeriesUse; onEdit: () => void }): ReactNode {
  const t = useWords();
  const may = useMay();
  const verb = useSeriesVerb();
  const params = { params: { path: { id: series.id } } };
  return (
    <Group gap={6} justify="flex-end" wrap="nowrap">
      <Can do="ventes:modifier"><Button size="compact-sm" variant="default" onClick={onEdit} aria-label={`${t.series.edit} ${series.nom}`}>{t.series.edit}</Button></Can>
      {may('ventes:gerer_series') && (
        <Menu position="bottom-end">
          <Menu.Target><Button size="compact-sm" variant="default" aria-label={`${t.series.more} ${series.nom}`}>…</Button></Menu.Target>
          <Menu.Dropdown>
            {series.active ? <Menu.Item onClick={() => verb(() => api.POST('/api/v1/SerieDocument/{id}/retirer', params), t.series.retireDone)}>{t.series.retire}</Menu.Item>
              : <Menu.Item onClick={() => verb(() => api.POST('/api/v1/SerieDocument/{id}/remettre', params), t.series.restoreDone)}>{t.series.restore}</Menu.Item>}
            {!series.used && <Menu.Item onClick={() => verb(() => api.POST('/api/v1/SerieDocument/{id}/supprimer', params), t.series.removeDone)}>{t.series.remove}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}

/** Which series each kind of document takes its numbers from; another is chosen at once. */
function Defaults({ series }: { series: SeriesUse[] }): ReactNode {
  const t = useWords();
  const may = useMay();
  const verb = useSeriesVerb();
  const choices = series.filter(({ active }) => active).map(({ id, nom }) => ({ value: id, label: nom }));
  return (
    <Card withBorder>
      <Title order={2}>{t.series.defaults}</Title>
      <Text size="sm" c="dimmed" mb="sm">{t.series.defaultsAbout}</Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
        {TYPES.map((type) => (
          <Select key={type} label={t.series.types[type]} data={choices} value={series.find(({ defaults }) => defaults.includes(type))?.id ?? null} allowDeselect={false} disabled={!may('ventes:gerer_series')}
            onChange={(id) => {
              if (id === null) return;
              verb(() => api.POST('/api/v1/SerieDocument/{id}/choisir-defaut', { params: { path: { id } }, body: { type } }),
                t.series.chosen(t.series.types[type], series.find((one) => one.id === id)?.nom ?? ''));
            }} />
        ))}
      </SimpleGrid>
    </Card>
  );
}

export function SeriesPage(): ReactNode {
  const t = useWords();
  const all = useSeries();
  const [edited, setEdited] = useState<SeriesUse | 'new' | null>(null);
  const series = all.data;
  return (
    <>
      <SettingsPage title={t.pages.series.title} about={t.pages.series.about}
        actions={<Can do="ventes:creer"><Button leftSection={<IconAdd size={16} />} onClick={() => setEdited('new')}>{t.series.new}</Button></Can>}>
        {series === undefined ? <Loading /> : (
          <>
            <Card withBorder>
              <Table.ScrollContainer minWidth={620} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.series.list }}>
                <Table>
                  <Table.Thead><Table.Tr><Table.Th>{t.series.list}</Table.Th><Table.Th>{t.series.next}</Table.Th><Table.Th>{t.series.serves}</Table.Th><Table.Th><span className="visually-hidden">{t.series.edit}</span></Table.Th></Table.Tr></Table.Thead>
                  <Table.Tbody>
                    {series.map((one) => (
                      <Table.Tr key={one.id}>
                        <Table.Td><Text fw={500} component="span">{one.nom}</Text>{!one.active && <Badge ml={8} size="sm" variant="light" color="gray">{t.series.retired}</Badge>}</Table.Td>
                        <Table.Td>{one.next}</Table.Td>
                        <Table.Td><Uses series={one} /></Table.Td>
                        <Table.Td><Actions series={one} onEdit={() => setEdited(one)} /></Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Card>
            <Defaults series={series} />
            <StoreSeries series={series} />
            <SeriesControl series={series} />
          </>
        )}
      </SettingsPage>
      {edited !== null && <SerieDrawer series={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}
