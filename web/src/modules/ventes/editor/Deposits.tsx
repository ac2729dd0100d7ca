import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { IconDelete } from '../../../kit/icons';
import { formatEuros } from '../../../kit/money';
import { NumberField } from '../../../kit/NumberField';
import type { DepositValues, DocumentValues } from '../form';
import { useVentesWords } from '../words';

/** The deposits that an invoice deducts: those of its order by itself, or as one decides. */
export function Deposits({ deducted }: { deducted: DepositValues[] }): ReactNode {
  const t = useVentesWords();
  const { control, setValue } = useFormContext<DocumentValues>();
  const chosen = useWatch({ control, name: 'acomptes' });
  const { errors } = useFormState({ control, name: 'acomptes' });
  if (deducted.length === 0 && chosen === null) return null;
  const set = (next: DepositValues[] | null): void => setValue('acomptes', next, { shouldDirty: true });
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>{t.totals.deposits}</Text>
      {(chosen ?? deducted).map(({ documentId, numero, montant }, index) => (
        <Group key={documentId} gap="xs" wrap="nowrap">
          <Text size="sm" style={{ flex: 1 }}>{t.issued.deposit(numero)}</Text>
          {chosen === null ? <Text size="sm">{formatEuros(montant)}</Text> : (
            <>
              <NumberField aria-label={t.deposits.amount(numero)} w={130} suffix=" €" decimalScale={2} min={0} value={montant} placeholder={t.deposits.all} error={errors.acomptes?.[index]?.montant?.message}
                onChange={(value) => set(chosen.map((one) => (one.documentId === documentId ? { ...one, montant: value } : one)))} styles={{ input: { textAlign: 'right' } }} />
              <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.deposits.remove(numero)} onClick={() => set(chosen.filter((one) => one.documentId !== documentId))}><IconDelete size={16} /></ActionIcon>
            </>
          )}
        </Group>
      ))}
      {chosen?.length === 0 && <Text size="sm" c="dimmed">{t.deposits.none}</Text>}
      <Button variant="subtle" size="compact-sm" px={4} style={{ alignSelf: 'flex-start' }} onClick={() => set(chosen === null ? deducted : null)}>{chosen === null ? t.deposits.change : t.deposits.automatic}</Button>
    </Stack>
  );
}
