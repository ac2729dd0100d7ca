import { Alert, Badge, Box, Card, Group, Radio, Select, SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { DateField } from '../../kit/DateField';
import { formatRate } from '../../kit/money';
import { locale } from '../../kit/i18n';
import { type Loaded, type Settings, useSettingsChanges, WithCompany } from './company';
import { useFieldset } from './fields';
import { SettingsPage } from './SettingsPage';
import { pastRegimes, RATES, REGIMES, type Regime, TERRITORIES } from './tva';
import { useWords } from './words';

const monthName = (month: number): string => new Date(2026, month - 1, 1).toLocaleDateString(locale(), { month: 'long' });

function Form({ settings: row }: { settings: Settings }): ReactNode {
  const t = useWords();
  const draft = useSettingsChanges(row);
  const { flag, date, readOnly } = useFieldset(draft);
  const regime = draft.value('regimeTva');
  const since = draft.value('regimeTvaDepuis');
  const sinceMissing = draft.changed('regimeTva') && (since === null || since === row.regimeTvaDepuis);
  const debits = draft.value('optionDebits');
  const debitsMissing = debits && draft.value('optionDebitsDepuis') === null;
  const history = (chosen: Regime, from: string | null): void => {
    const changed = chosen !== row.regimeTva && from !== null;
    draft.set('regimeTvaHistorique', changed ? pastRegimes(row.regimeTvaHistorique, row.regimeTva, row.regimeTvaDepuis, from) : row.regimeTvaHistorique);
  };
  const territory = draft.value('territoire');
  return (
    <SettingsPage title={t.pages.tva.title} about={t.pages.tva.about} drafts={[draft]} wrong={sinceMissing || debitsMissing}>
      <Card withBorder>
        <Stack>
          <Radio.Group label={<Title order={2}>{t.vat.regime}</Title>} value={regime} readOnly={readOnly} error={draft.error('regimeTva')}
            onChange={(chosen) => { const found = REGIMES.find((one) => one === chosen); if (found) { draft.set('regimeTva', found); history(found, since); } }}>
            <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
              {REGIMES.map((one) => <Radio key={one} value={one} label={t.vat.regimes[one]} description={t.vat.regimesAbout[one]} disabled={readOnly} />)}
            </SimpleGrid>
          </Radio.Group>
          <Box maw={420}><DateField label={t.vat.since} description={t.vat.sinceAbout} {...date('regimeTvaDepuis')} error={draft.error('regimeTvaDepuis') ?? (sinceMissing ? t.vat.sinceNeeded : undefined)}
            onChange={(iso) => { draft.set('regimeTvaDepuis', iso); history(regime, iso); }} /></Box>
          {regime === 'FRANCHISE' && <Alert color="orange" title={t.vat.franchiseTitle}>{t.vat.franchiseAbout}</Alert>}
        </Stack>
      </Card>
      {regime !== 'FRANCHISE' && (
        <Card withBorder>
          <Stack>
            <Title order={2}>{t.vat.debitsTitle}</Title>
            <Text size="sm">{t.vat.debitsAbout}</Text>
            <Switch label={t.vat.debits} {...flag('optionDebits')} />
            {debits && <Box maw={420}><DateField label={t.vat.debitsSince} required {...date('optionDebitsDepuis')} error={draft.error('optionDebitsDepuis') ?? (debitsMissing ? t.vat.debitsNeeded : undefined)} /></Box>}
          </Stack>
        </Card>
      )}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Card withBorder>
          <Stack>
            <Title order={2}>{t.vat.territoryTitle}</Title>
            <Select label={t.vat.territory} disabled={readOnly} data={TERRITORIES.map((one) => ({ value: one, label: t.vat.territories[one] }))} value={territory} allowDeselect={false}
              onChange={(chosen) => { const found = TERRITORIES.find((one) => one === chosen); if (found) draft.set('territoire', found); }} />
            <div>
              <Text size="sm" fw={500}>{t.vat.rates}</Text>
              <Group gap={6} my={4}>{RATES[territory].map((rate) => <Badge key={rate} variant="light" size="lg">{formatRate(rate)}</Badge>)}</Group>
              <Text size="sm" c="dimmed">{t.vat.ratesAbout}</Text>
            </div>
          </Stack>
        </Card>
        <Card withBorder>
          <Title order={2} mb="sm">{t.vat.yearTitle}</Title>
          <Select label={t.vat.yearStart} disabled={readOnly} data={Array.from({ length: 12 }, (_, index) => ({ value: String(index + 1), label: monthName(index + 1) }))}
            value={String(draft.value('exerciceDebutMois'))} allowDeselect={false} onChange={(chosen) => { if (chosen !== null) draft.set('exerciceDebutMois', Number(chosen)); }} />
        </Card>
      </SimpleGrid>
    </SettingsPage>
  );
}

export function TvaPage(): ReactNode {
  return <WithCompany>{({ settings }: Loaded) => <Form settings={settings} />}</WithCompany>;
}
