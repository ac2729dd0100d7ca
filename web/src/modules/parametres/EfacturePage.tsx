import { Alert, Button, Card, List, Radio, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api } from '../../api/client';
import { done, failed } from '../../kit/notify';
import { useMay } from '../../kit/session';
import { type Settings, useSettingsChanges, WithCompany } from './company';
import { useFieldset } from './fields';
import { formatSiren, sirenValid } from './identifiants';
import { Proposal } from './SocietePage';
import { SettingsPage } from './SettingsPage';
import { useWords } from './words';

const SIMULATOR = 'SIMULATEUR';

/** Asks the platform what it has, now. */
function Poll(): ReactNode {
  const t = useWords();
  const may = useMay();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const poll = async (): Promise<void> => {
    setBusy(true);
    try {
      await api.POST('/api/v1/facture-recue/relever', {});
      await queries.invalidateQueries({ queryKey: ['facture-recue'] });
      done(t.einvoice.polled);
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return may('efacture:relever') ? <Button variant="default" size="xs" loading={busy} onClick={() => { void poll(); }}>{t.einvoice.pollNow}</Button> : null;
}

function Form({ settings }: { settings: Settings }): ReactNode {
  const t = useWords();
  const draft = useSettingsChanges(settings);
  const { text, readOnly } = useFieldset(draft);
  const siren = draft.value('siren') ?? '';
  const platform = draft.value('plateformeAgreee');
  const scheme = draft.value('schemaAdresseElectronique');
  const schemeWrong = !/^\d{4}$/.test(scheme);
  return (
    <SettingsPage title={t.pages.efacture.title} about={t.pages.efacture.about} drafts={[draft]} wrong={schemeWrong}>
      <Card withBorder>
        <Title order={2} mb="sm">{t.einvoice.addressTitle}</Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <div>
            <TextInput label={t.einvoice.address} description={t.einvoice.addressAbout} {...text('adresseFacturationElectronique')} />
            {!readOnly && sirenValid(siren) && draft.value('adresseFacturationElectronique') !== siren
              && <Proposal from={t.einvoice.fromSiren} value={formatSiren(siren)} onTake={() => draft.set('adresseFacturationElectronique', siren)} />}
          </div>
          <TextInput label={t.einvoice.scheme} description={t.einvoice.schemeAbout} value={scheme} disabled={readOnly} maxLength={4}
            error={draft.error('schemaAdresseElectronique') ?? (schemeWrong ? t.einvoice.schemeWrong : undefined)} onChange={(event) => draft.set('schemaAdresseElectronique', event.currentTarget.value)} />
        </SimpleGrid>
      </Card>
      <Card withBorder>
        <Stack>
          <Title order={2}>{t.einvoice.platformTitle}</Title>
          <Text size="sm">{t.einvoice.platformAbout}</Text>
          <Radio.Group label={t.einvoice.platform} value={platform ?? ''} onChange={(chosen) => draft.set('plateformeAgreee', chosen === '' ? null : chosen)} error={draft.error('plateformeAgreee')}>
            <Radio value="" label={t.einvoice.platformNone} disabled={readOnly} mt={6} />
            <Radio value={SIMULATOR} label={t.einvoice.platformSimulator} disabled={readOnly} mt={6} />
            {platform !== null && platform !== SIMULATOR && <Radio value={platform} label={platform} disabled mt={6} />}
          </Radio.Group>
          {settings.plateformeAgreee === SIMULATOR
            ? <Alert color="orange" title={t.einvoice.simulatorTitle}><Stack gap="xs" align="flex-start"><Text size="sm">{t.einvoice.simulatorAbout}</Text><Poll /></Stack></Alert>
            : <Alert color="gray" title={t.einvoice.noneTitle}>{t.einvoice.noneAbout}</Alert>}
        </Stack>
      </Card>
      <Card withBorder>
        <Title order={2} mb="xs">{t.einvoice.calendarTitle}</Title>
        <List spacing={4} size="sm"><List.Item>{t.einvoice.calendar1}</List.Item><List.Item>{t.einvoice.calendar2}</List.Item></List>
      </Card>
    </SettingsPage>
  );
}

export function EfacturePage(): ReactNode {
  return <WithCompany>{({ settings }) => <Form settings={settings} />}</WithCompany>;
}
