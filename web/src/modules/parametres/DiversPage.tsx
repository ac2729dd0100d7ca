import { Card, Switch, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { NumberField } from '../../kit/NumberField';
import { type Settings, useSettingsChanges, WithCompany } from './company';
import { useFieldset } from './fields';
import { SettingsPage } from './SettingsPage';
import { useWords } from './words';

function Form({ settings }: { settings: Settings }): ReactNode {
  const t = useWords();
  const draft = useSettingsChanges(settings);
  const { flag, number } = useFieldset(draft);
  return (
    <SettingsPage title={t.pages.divers.title} about={t.pages.divers.about} drafts={[draft]}>
      <Card withBorder>
        <Title order={2} mb="sm">{t.misc.stock}</Title>
        <Switch label={t.misc.negative} description={t.misc.negativeAbout} {...flag('stockNegatifAutorise')} />
        <NumberField mt="md" maw={320} label={t.misc.hold} description={t.misc.holdAbout} suffix={` ${t.payment.days}`} max={3650} whole {...number('delaiReservationJours')} />
      </Card>
    </SettingsPage>
  );
}

export function DiversPage(): ReactNode {
  return <WithCompany>{({ settings }) => <Form settings={settings} />}</WithCompany>;
}
