import { Alert, Card, SimpleGrid, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatDate, parseDate } from '../../kit/dates';
import { NumberField } from '../../kit/NumberField';
import { type Settings, useSettingsChanges, WithCompany } from './company';
import { dueDate, tooLong } from './echeance';
import { fieldId, useFieldset } from './fields';
import { IdField } from './IdField';
import { SettingsPage } from './SettingsPage';
import { acceptable } from './verdict';
import { useWords } from './words';

function Form({ settings }: { settings: Settings }): ReactNode {
  const t = useWords();
  const draft = useSettingsChanges(settings);
  const { number, flag, text, readOnly } = useFieldset(draft);
  const days = draft.value('delaiPaiementJours');
  const toEnd = draft.value('finDeMois');
  const [iban, bic] = [draft.value('iban') ?? '', draft.value('bic') ?? ''];
  const today = parseDate('auj') ?? '';
  return (
    <SettingsPage title={t.pages.reglement.title} about={t.pages.reglement.about} drafts={[draft]} wrong={!acceptable('iban', iban) || !acceptable('bic', bic)}>
      <Card withBorder>
        <Stack>
          <Title order={2}>{t.payment.delayTitle}</Title>
          <NumberField label={t.payment.delay} id={fieldId('delaiPaiementJours')} value={days} min={0} max={365} whole suffix={` ${t.payment.days}`} maw={220} disabled={readOnly}
            error={draft.error('delaiPaiementJours')} onChange={(typed) => { if (typed !== null) draft.set('delaiPaiementJours', typed); }} />
          <Switch label={t.payment.endOfMonth} description={t.payment.endOfMonthAbout} {...flag('finDeMois')} />
          <Text size="sm" aria-live="polite">
            {t.payment.example(formatDate(today), formatDate(dueDate(today, days, toEnd ? 'fin' : 'aucune')))}
            {toEnd && ` ${t.payment.exampleOther(formatDate(dueDate(today, days, 'avant')))}`}
          </Text>
          {tooLong(days, toEnd) && <Alert color="orange">{t.payment.tooLong}</Alert>}
        </Stack>
      </Card>
      <Card withBorder>
        <Title order={2} mb="sm">{t.payment.penaltiesTitle}</Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberField label={t.payment.penalties} description={t.payment.penaltiesAbout} {...number('tauxPenalites')} decimalScale={2} max={100} suffix=" %" />
          <TextInput label={t.payment.discount} description={t.payment.discountAbout} {...text('escompte')} />
        </SimpleGrid>
        <Text size="sm" c="dimmed" mt="sm">{t.payment.fixed}</Text>
      </Card>
      <Card withBorder>
        <Title order={2}>{t.payment.bankTitle}</Title>
        <Text size="sm" c="dimmed" mb="sm">{t.payment.bankAbout}</Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <IdField kind="iban" label={t.payment.iban} id={fieldId('iban')} value={iban} disabled={readOnly} error={draft.error('iban')} onChange={(typed) => draft.set('iban', typed === '' ? null : typed)} />
          <IdField kind="bic" label={t.payment.bic} id={fieldId('bic')} value={bic} disabled={readOnly} error={draft.error('bic')} onChange={(typed) => draft.set('bic', typed === '' ? null : typed)} />
        </SimpleGrid>
      </Card>
    </SettingsPage>
  );
}

export function ReglementPage(): ReactNode {
  return <WithCompany>{({ settings }) => <Form settings={settings} />}</WithCompany>;
}
