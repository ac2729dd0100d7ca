import { Stack, Textarea } from '@mantine/core';
import { type ReactNode } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import type { DepositValues, DocumentValues } from '../form';
import { useVentesWords } from '../words';
import { Charges } from './Charges';
import { Deposits } from './Deposits';
import { Exemptions } from './Exemptions';
import { Terms } from './Terms';

/** What goes under the lines: texts, charges, exemptions, instalments. */
export function Notes({ deducted }: { deducted: DepositValues[] }): ReactNode {
  const t = useVentesWords();
  const { control, register } = useFormContext<DocumentValues>();
  const { errors } = useFormState({ control, name: ['notes', 'conditions'] });
  const type = useWatch({ control, name: 'type' });
  return (
    <Stack gap="sm" style={{ flex: '1 1 320px' }} maw={640}>
      <Textarea label={t.notes.notes} {...register('notes')} autosize minRows={2} error={errors.notes?.message} />
      <Textarea label={t.notes.conditions} {...register('conditions')} autosize minRows={1} error={errors.conditions?.message} />
      <Charges />
      <Exemptions />
      {type === 'FACTURE' && <Deposits deducted={deducted} />}
      {(type === 'FACTURE' || type === 'FACTURE_ACOMPTE') && <Terms />}
    </Stack>
  );
}
