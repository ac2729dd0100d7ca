import { Badge, Button, Card, Group, Radio, SimpleGrid, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { list, type Row } from '../../api/client';
import { IconAdd } from '../../kit/icons';
import { formatEuros, formatNumber, formatRate } from '../../kit/money';
import { NumberField } from '../../kit/NumberField';
import { Can } from '../../kit/session';
import { Trouble } from '../../kit/Trouble';
import { type Settings, type SettingsChanges, useSettingsChanges, WithCompany } from './company';
import { BELOW, fieldId, useFieldset } from './fields';
import { LevelDrawer } from './LevelDrawer';
import { examplePoints, exampleValue } from './loyalty';
import { SettingsPage } from './SettingsPage';
import { useWords } from './words';

type Level = Row<'NiveauFidelite'>;

function Programme({ draft }: { draft: SettingsChanges }): ReactNode {
  const t = useWords();
  const { number, readOnly } = useFieldset(draft);
  const [earned, worth] = [draft.value('pointsParEuro'), draft.value('valeurPoint')];
  const points = examplePoints(earned);
  const own = (name: 'pointsParEuro' | 'valeurPoint') => ({
    id: fieldId(name), inputWrapperOrder: BELOW, value: draft.value(name), min: 0, disabled: readOnly, error: draft.error(name),
    onChange: (typed: number | null) => { if (typed !== null) draft.set(name, typed); },
  });
  return (
    <Card withBorder>
      <Title order={2} mb="sm">{t.loyalty.programme}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberField label={t.loyalty.points} description={t.loyalty.pointsAbout} decimalScale={2} {...own('pointsParEuro')} />
        <NumberField label={t.loyalty.value} description={t.loyalty.valueAbout} decimalScale={4} suffix=" €" {...own('valeurPoint')} />
        <Radio.Group label={t.loyalty.base} value={draft.value('baseGain')} onChange={(chosen) => draft.set('baseGain', chosen === 'HT' ? 'HT' : 'TTC')}>
          <Radio value="HT" label={t.loyalty.ht} disabled={readOnly} mt={6} />
          <Radio value="TTC" label={t.loyalty.ttc} disabled={readOnly} mt={6} />
        </Radio.Group>
        <NumberField label={t.loyalty.validity} description={t.loyalty.validityAbout} whole suffix={` ${t.loyalty.months}`} {...number('validitePointsMois')} />
      </SimpleGrid>
      <Text size="sm" mt="md" aria-live="polite">{points === 0 ? t.loyalty.off : t.loyalty.example(formatNumber(points), formatEuros(exampleValue(points, worth)))}</Text>
    </Card>
  );
}

function Levels(): ReactNode {
  const t = useWords();
  const [edited, setEdited] = useState<Level | 'new' | null>(null);
  const found = useQuery({ queryKey: ['NiveauFidelite', 'all'], queryFn: () => list('NiveauFidelite', { order: 'seuilPoints.asc,ordre.asc', limit: 200 }) });
  const levels = found.data?.rows ?? [];
  return (
    <Card withBorder>
      <Group justify="space-between" align="flex-start">
        <div><Title order={2}>{t.loyalty.levels}</Title><Text size="sm" c="dimmed" maw={640}>{t.loyalty.levelsAbout}</Text></div>
        <Can do="fidelite:creer"><Button variant="default" leftSection={<IconAdd size={16} />} onClick={() => setEdited('new')}>{t.loyalty.newLevel}</Button></Can>
      </Group>
      <Trouble query={found} />
      {found.data && (levels.length === 0 ? <Text size="sm" c="dimmed" mt="sm">{t.loyalty.noLevel}</Text> : (
        <Table.ScrollContainer minWidth={480} mt="sm" scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.loyalty.levels }}>
          <Table>
            <Table.Thead><Table.Tr><Table.Th>{t.loyalty.level}</Table.Th><Table.Th ta="right">{t.loyalty.threshold}</Table.Th><Table.Th ta="right">{t.loyalty.discount}</Table.Th><Table.Th><span className="visually-hidden">{t.loyalty.edit}</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {levels.map((level) => (
                <Table.Tr key={level.id}>
                  <Table.Td><Text fw={500} component="span">{level.nom}</Text>{!level.actif && <Badge ml={8} size="sm" variant="light" color="gray">{t.loyalty.closed}</Badge>}</Table.Td>
                  <Table.Td ta="right">{formatNumber(level.seuilPoints)}</Table.Td>
                  <Table.Td ta="right">{formatRate(level.remise)}</Table.Td>
                  <Table.Td ta="right"><Can do="fidelite:modifier"><Button size="compact-sm" variant="default" aria-label={`${t.loyalty.edit} ${level.nom}`} onClick={() => setEdited(level)}>{t.loyalty.edit}</Button></Can></Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ))}
      {edited !== null && <LevelDrawer level={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Card>
  );
}

function Form({ settings }: { settings: Settings }): ReactNode {
  const t = useWords();
  const draft = useSettingsChanges(settings);
  return (
    <SettingsPage title={t.pages.fidelite.title} about={t.pages.fidelite.about} drafts={[draft]}>
      <Programme draft={draft} />
      <Can do="fidelite:lire"><Levels /></Can>
    </SettingsPage>
  );
}

/** What sales earn, what points pay, and the tiers that they lead to. */
export function FidelitePage(): ReactNode {
  return <WithCompany>{({ settings }) => <Form settings={settings} />}</WithCompany>;
}
