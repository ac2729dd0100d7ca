import { Button, Group, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { formatRate } from '../../../kit/money';
import type { DocumentValues } from '../form';
import { useClientLoyalty } from '../loyalty';
import { useVentesWords } from '../words';

/** The discount of the client's tier, to be taken with one press; nothing once the document has a discount. */
export function LoyaltyHint(): ReactNode {
  const t = useVentesWords();
  const { control, setValue } = useFormContext<DocumentValues>();
  const [client, type, discount] = useWatch({ control, name: ['clientId', 'type', 'remise'] });
  const { data } = useClientLoyalty(client);
  const rate = data?.niveau?.remise ?? 0;
  if (rate === 0 || (discount ?? 0) !== 0 || (type !== 'DEVIS' && type !== 'COMMANDE' && type !== 'FACTURE')) return null;
  const apply = (): void => {
    setValue('remise', rate, { shouldDirty: true });
    setValue('remiseType', 'POURCENT', { shouldDirty: true });
  };
  return (
    <Group gap="xs" mb="xs" justify="space-between">
      <Text size="sm">{t.totals.loyalty(data?.niveau?.nom ?? '', formatRate(rate))}</Text>
      <Button size="compact-sm" variant="default" onClick={apply}>{t.totals.loyaltyApply}</Button>
    </Group>
  );
}
