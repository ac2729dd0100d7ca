import { Anchor, Badge, Button, Card, Grid, Group, List, Select, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { NumberField } from '../../kit/NumberField';
import { type Company, type Loaded, useCompanyChanges, useSettingsChanges, WithCompany } from './company';
import { BELOW, fieldId, useFieldset } from './fields';
import { IdField } from './IdField';
import { compact, formatSiren, sirenValid, siretValid, vatNumberOf } from './identifiants';
import { missing } from './missing';
import { SettingsPage } from './SettingsPage';
import { acceptable } from './verdict';
import { useWords } from './words';

const TRADES: readonly Company['businessType'][] = ['COMMERCE', 'RESTAURATION', 'ARTISAN', 'SERVICES', 'BEAUTE', 'ASSOCIATION', 'AUTRE'];

/** A value that another one gives, to take with a click. */
export function Proposal({ from, value, onTake }: { from: string; value: string; onTake: () => void }): ReactNode {
  const t = useWords();
  return (
    <Group gap={6} mt={4}>
      <Text size="sm" c="dimmed">{from} : {value}</Text>
      <Button size="compact-xs" variant="light" onClick={onTake}>{t.common.take}</Button>
    </Group>
  );
}

/** What invoices lack, each with the way to it. */
function Lacks({ loaded }: { loaded: Loaded }): ReactNode {
  const t = useWords();
  const lacks = missing(loaded.company, loaded.settings);
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.company.missingTitle}</Title>
      {lacks.length === 0 ? <Text>{t.company.complete}</Text> : (
        <List spacing={6} listStyleType="none" withPadding={false}>
          {lacks.map(({ lack, required, to }) => (
            <List.Item key={lack}>
              <Group gap={8} wrap="nowrap" align="flex-start">
                <Badge size="sm" variant="light" color={required ? 'red' : 'gray'} style={{ flexShrink: 0 }}>{required ? t.company.required : t.company.advised}</Badge>
                {to === '/parametres/societe' ? <Anchor href={`#${fieldId(lack)}`} size="sm" onClick={() => document.getElementById(fieldId(lack))?.focus()}>{t.company.lacks[lack]}</Anchor>
                  : <Anchor component={Link} to={to} size="sm">{t.company.lacks[lack]}</Anchor>}
              </Group>
            </List.Item>
          ))}
        </List>
      )}
    </Card>
  );
}

function Form({ loaded }: { loaded: Loaded }): ReactNode {
  const t = useWords();
  const own = useCompanyChanges(loaded.company);
  const settings = useSettingsChanges(loaded.settings);
  const { text, number, readOnly } = useFieldset(settings);
  const siret = own.value('siret') ?? '';
  const siren = settings.value('siren') ?? '';
  const vat = settings.value('numeroTva') ?? '';
  const naf = compact(settings.value('codeNaf') ?? '');
  const franchise = settings.value('regimeTva') === 'FRANCHISE';
  const siretOfAnother = siretValid(siret) && sirenValid(siren) && !siret.startsWith(siren);
  const wrong = !acceptable('siret', siret) || !acceptable('siren', siren) || !acceptable('vat', vat) || !acceptable('naf', naf) || siretOfAnother;
  const common = { disabled: readOnly, inputWrapperOrder: BELOW };
  return (
    <SettingsPage title={t.pages.societe.title} about={t.pages.societe.about} drafts={[own, settings]} wrong={wrong}>
      <Grid>
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Stack>
            <Card withBorder>
              <Title order={2} mb="sm">{t.company.identity}</Title>
              <SimpleGrid cols={{ base: 1, sm: 2 }}>
                <TextInput label={t.company.raisonSociale} description={t.company.raisonSocialeAbout} {...text('raisonSociale')} autoComplete="organization" />
                <TextInput label={t.company.nom} description={t.company.nomAbout} {...common} value={own.value('nom')} error={own.error('nom')} onChange={(event) => own.set('nom', event.currentTarget.value)} required />
                <TextInput label={t.company.formeJuridique} description={t.company.formeAbout} {...text('formeJuridique')} />
                <NumberField label={t.company.capitalSocial} description={t.company.capitalAbout} {...number('capitalSocial')} decimalScale={2} suffix=" €" />
                <IdField kind="siret" label={t.company.siret} description={t.company.siretAbout} id={fieldId('siret')} value={siret} disabled={readOnly}
                  error={own.error('siret') ?? (siretOfAnother ? t.company.disagree : undefined)} onChange={(typed) => own.set('siret', typed === '' ? null : typed)} />
                <div>
                  <IdField kind="siren" label={t.company.siren} id={fieldId('siren')} value={siren} disabled={readOnly} error={settings.error('siren')}
                    onChange={(typed) => settings.set('siren', typed === '' ? null : typed)} />
                  {!readOnly && siretValid(siret) && siret.slice(0, 9) !== siren
                    && <Proposal from={t.company.fromSiret} value={formatSiren(siret.slice(0, 9))} onTake={() => settings.set('siren', siret.slice(0, 9))} />}
                </div>
                <div>
                  <IdField kind="vat" label={t.company.numeroTva} description={franchise ? t.company.vatFranchise : undefined} id={fieldId('numeroTva')} value={vat} disabled={readOnly}
                    error={settings.error('numeroTva')} onChange={(typed) => settings.set('numeroTva', typed === '' ? null : typed)} />
                  {!readOnly && !franchise && sirenValid(siren) && vatNumberOf(siren) !== vat
                    && <Proposal from={t.company.fromSiren} value={vatNumberOf(siren)} onTake={() => settings.set('numeroTva', vatNumberOf(siren))} />}
                </div>
                <TextInput label={t.company.rcsVille} {...text('rcsVille')} />
                <IdField kind="naf" label={t.company.codeNaf} id={fieldId('codeNaf')} value={naf} disabled={readOnly} error={settings.error('codeNaf')}
                  onChange={(typed) => settings.set('codeNaf', typed === '' ? null : typed)} />
                <Select label={t.company.businessType} {...common} data={TRADES.map((one) => ({ value: one, label: t.company.trades[one] }))} value={own.value('businessType')} allowDeselect={false}
                  onChange={(chosen) => { const trade = TRADES.find((one) => one === chosen); if (trade) own.set('businessType', trade); }} />
              </SimpleGrid>
            </Card>
            <Card withBorder>
              <Title order={2} mb="sm">{t.company.contact}</Title>
              <Stack>
                <Textarea label={t.company.adresse} {...text('adresse')} autosize minRows={2} autoComplete="street-address" />
                <SimpleGrid cols={{ base: 1, sm: 3 }}>
                  <TextInput label={t.company.codePostal} {...text('codePostal')} autoComplete="postal-code" />
                  <TextInput label={t.company.ville} {...text('ville')} autoComplete="address-level2" />
                  <TextInput label={t.company.pays} {...common} value={settings.value('pays')} error={settings.error('pays')} maxLength={2}
                    onChange={(event) => settings.set('pays', event.currentTarget.value.toUpperCase())} />
                  <TextInput label={t.company.telephone} {...text('telephone')} type="tel" autoComplete="tel" />
                  <TextInput label={t.company.email} {...common} value={own.value('email')} error={own.error('email')} type="email" autoComplete="email" required
                    onChange={(event) => own.set('email', event.currentTarget.value)} />
                  <TextInput label={t.company.printedEmail} description={t.company.printedEmailAbout} {...text('emailExpediteur')} type="email" />
                  <TextInput label={t.company.siteWeb} {...text('siteWeb')} type="url" autoComplete="url" />
                </SimpleGrid>
              </Stack>
            </Card>
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}><Lacks loaded={loaded} /></Grid.Col>
      </Grid>
    </SettingsPage>
  );
}

export function SocietePage(): ReactNode {
  return <WithCompany>{(loaded) => <Form loaded={loaded} />}</WithCompany>;
}
