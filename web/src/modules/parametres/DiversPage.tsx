import { Card, NumberInput, Radio, SimpleGrid, Switch, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { type Settings, useSettingsChanges, WithCompany } from './company';
import { fieldId, useFieldset } from './fields';
import { SettingsPage } from './SettingsPage';
import { useWords } from './words';

function Form({ settings }: { settings: Settings }): ReactNode {
  const t = useWords();
  const draft = useSettingsChanges(settings);
  const { flag, number, readOnly } = useFieldset(draft);
  return (
    <SettingsPage title={t.pages.divers.title} about={t.pages.divers.about} drafts={[draft]}>
      <Card withBorder>
        <Title order={2} mb="sm">{t.misc.stock}</Title>
        <Switch label={t.misc.negative} description={t.misc.negativeAbout} {...flag('stockNegatifAutorise')} />
      </Card>
      <Card withBorder>
        <Title order={2} mb="sm">{t.misc.loyalty}</Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberInput label={t.misc.points} id={fieldId('pointsParEuro')} value={draft.value('pointsParEuro')} min={0} decimalScale={4} disabled={readOnly} error={draft.error('pointsParEuro')}
            onChange={(typed) => { if (typed !== '') draft.set('pointsParEuro', Number(typed)); }} />
          <NumberInput label={t.misc.value} id={fieldId('valeurPoint')} value={draft.value('valeurPoint')} min={0} decimalScale={4} suffix=" €" disabled={readOnly} error={draft.error('valeurPoint')}
            onChange={(typed) => { if (typed !== '') draft.set('valeurPoint', Number(typed)); }} />
          <Radio.Group label={t.misc.base} value={draft.value('baseGain')} onChange={(chosen) => draft.set('baseGain', chosen === 'HT' ? 'HT' : 'TTC')}>
            <Radio value="HT" label={t.misc.ht} disabled={readOnly} mt={6} />
            <Radio value="TTC" label={t.misc.ttc} disabled={readOnly} mt={6} />
          </Radio.Group>
          <NumberInput label={t.misc.validity} description={t.misc.validityAbout} suffix={` ${t.misc.months}`} {...number('validitePointsMois')} />
        </SimpleGrid>
      </Card>
    </SettingsPage>
  );
}

export function DiversPage(): ReactNode {
  return <WithCompany>{({ settings }) => <Form settings={settings} />}</WithCompany>;
}
