import { Card, ColorInput, Grid, Stack, Switch, Text, Textarea, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { Loading } from '../../kit/Loading';
import { type Settings, useSettingsChanges, WithCompany } from './company';
import { useChanges } from '../../kit/changes';
import { fieldId, useFieldset } from './fields';
import { LogoCard } from './LogoCard';
import { type Choices, Preview } from './Preview';
import { SettingsPage } from './SettingsPage';
import { useWords } from './words';

const FLAGS = ['reference', 'unite', 'remise', 'qr'] as const;
const TEXTS = ['introductionDevis', 'finDevis', 'introductionFacture', 'finFacture'] as const;

function useChoices() {
  return useQuery({
    queryKey: ['modele-page'],
    queryFn: async (): Promise<Choices> => {
      const kept = given(await api.GET('/api/v1/modele-page'));
      return {
        reference: kept.reference ?? true, unite: kept.unite ?? true, remise: kept.remise ?? true, qr: kept.qr ?? true, introductionDevis: kept.introductionDevis ?? '',
        finDevis: kept.finDevis ?? '', introductionFacture: kept.introductionFacture ?? '', finFacture: kept.finFacture ?? '',
      };
    },
  });
}

function Form({ settings, kept }: { settings: Settings; kept: Choices }): ReactNode {
  const t = useWords();
  const look = useSettingsChanges(settings);
  const page = useChanges<Choices>(kept, ['modele-page'], async (changes) => { await api.POST('/api/v1/modele-page', { body: changes }); });
  const { text, readOnly } = useFieldset(look);
  const color = look.value('couleurPrimaire');
  const colorWrong = !/^#[0-9a-f]{6}$/i.test(color);
  const labels = {
    reference: { label: t.look.reference }, unite: { label: t.look.unit }, remise: { label: t.look.discount, description: t.look.discountAbout }, qr: { label: t.look.qr, description: t.look.qrAbout },
    introductionDevis: t.look.introQuote, finDevis: t.look.endQuote, introductionFacture: t.look.introInvoice, finFacture: t.look.endInvoice,
  };
  const values: Choices = {
    reference: page.value('reference'), unite: page.value('unite'), remise: page.value('remise'), qr: page.value('qr'), introductionDevis: page.value('introductionDevis'),
    finDevis: page.value('finDevis'), introductionFacture: page.value('introductionFacture'), finFacture: page.value('finFacture'),
  };
  const flag = (name: (typeof FLAGS)[number]): ReactNode => (
    <Switch key={name} {...labels[name]} checked={values[name]} disabled={readOnly} onChange={(event) => page.set(name, event.currentTarget.checked)} />
  );
  return (
    <SettingsPage title={t.pages.apparence.title} about={t.look.frozen} drafts={[look, page]} wrong={colorWrong}>
      <Grid>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          <Stack>
            <LogoCard />
            <Card withBorder>
              <ColorInput label={<Title order={2}>{t.look.color}</Title>} description={t.look.colorAbout} id={fieldId('couleurPrimaire')} value={color} format="hex" disabled={readOnly} maw={280}
                error={look.error('couleurPrimaire') ?? (colorWrong ? t.look.colorWrong : undefined)} onChange={(next) => look.set('couleurPrimaire', next)} eyeDropperButtonProps={{ 'aria-label': t.look.color }}
                swatches={['#1f4e79', '#0b7285', '#2b8a3e', '#862e9c', '#a61e4d', '#a33000', '#343a40']} />
            </Card>
            <Card withBorder>
              <Title order={2} mb="sm">{t.look.columns}</Title>
              <Stack gap="sm">{(['reference', 'unite', 'remise'] as const).map(flag)}</Stack>
              <Title order={2} mt="md" mb="sm">{t.look.payment}</Title>
              {flag('qr')}
            </Card>
            <Card withBorder>
              <Title order={2} mb="sm">{t.look.texts}</Title>
              <Stack>
                {TEXTS.map((name) => (
                  <Textarea key={name} label={labels[name]} value={values[name]} autosize minRows={2} maxLength={name.startsWith('fin') ? 2000 : 1000} disabled={readOnly} error={page.error(name)}
                    onChange={(event) => page.set(name, event.currentTarget.value)} />
                ))}
                <Textarea label={t.look.foot} description={t.look.footAbout} {...text('piedDePage')} autosize minRows={2} maxLength={2000} />
              </Stack>
            </Card>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 6 }}>
          {colorWrong ? <Text>{t.look.colorWrong}</Text> : <Preview choices={values} color={color} foot={look.value('piedDePage')} />}
        </Grid.Col>
      </Grid>
    </SettingsPage>
  );
}

/** How documents look, with a page that shows it. */
export function ApparencePage(): ReactNode {
  const kept = useChoices();
  if (!kept.data) return <Loading />;
  const choices = kept.data;
  return <WithCompany>{({ settings }) => <Form settings={settings} kept={choices} />}</WithCompany>;
}
