import { Alert, Group, Select, Text } from '@mantine/core';
import { type ReactNode, useDeferredValue } from 'react';
import { Controller, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { formatEuros, scaled } from '../../../kit/money';
import { euros, totals } from '../../../kit/amounts';
import { NumberField } from '../../../kit/NumberField';
import type { DocumentValues } from '../form';
import { useVentesWords } from '../words';
import { LoyaltyHint } from './LoyaltyHint';
import { TotalsCard, type TotalLine, useVatLabel } from './TotalsCard';

/** What the server computed when it last stored the draft. */
export interface ServerTotals {
  ttc: number;
  acompteDeduit: number;
}

function Discount(): ReactNode {
  const t = useVentesWords();
  const { control } = useFormContext<DocumentValues>();
  return (
    <Group gap={4} mb="xs" wrap="nowrap" align="flex-end">
      <Controller name="remise" control={control} render={({ field, fieldState }) => (
        <NumberField label={t.totals.discount} decimalScale={2} min={0} value={field.value} onChange={(value) => field.onChange(value)} error={fieldState.error?.message} style={{ flex: 1 }} />
      )} />
      <Controller name="remiseType" control={control} render={({ field }) => (
        <Select aria-label={t.totals.discountKind} w={76} allowDeselect={false} data={[{ value: 'POURCENT', label: '%' }, { value: 'MONTANT', label: '€' }]} value={field.value} onChange={field.onChange} />
      )} />
    </Group>
  );
}

/** The totals while one types; once stored, what differs from the server is said. */
export function LiveTotals({ server }: { server: ServerTotals | null }): ReactNode {
  const t = useVentesWords();
  const { control } = useFormContext<DocumentValues>();
  const { isDirty } = useFormState({ control });
  const [lines, mode, remise, remiseType, charges] = useWatch({ control, name: ['lignes', 'modePrix', 'remise', 'remiseType', 'frais'] });
  const lignes = useDeferredValue(lines);
  const label = useVatLabel();
  const sums = totals({ mode, lignes, remise: remise ?? 0, remiseType, frais: charges });
  const before: TotalLine[] = [
    ...(sums.remise === 0n ? [] : [{ label: t.totals.discountLine, amount: -euros(sums.remise) }]),
    ...charges.filter(({ montant }) => montant).map(({ libelle, montant }) => ({ label: libelle || t.charges.other, amount: montant ?? 0 })),
  ];
  const current = server !== null && !isDirty ? server : null;
  const after: TotalLine[] = current !== null && current.acompteDeduit > 0
    ? [{ label: t.totals.deposits, amount: -current.acompteDeduit }, { label: t.totals.net, amount: euros(sums.ttc - scaled(current.acompteDeduit, 2)), strong: true }] : [];
  const differs = current !== null && scaled(current.ttc, 2) !== sums.ttc;
  return (
    <div style={{ width: 360, maxWidth: '100%', marginLeft: 'auto' }}>
      <Discount />
      <LoyaltyHint />
      <TotalsCard ht={euros(sums.ht)} ttc={euros(sums.ttc)} before={before} after={after}
        tva={sums.groups.filter(({ base, tva }) => base !== 0n || tva !== 0n).map(({ categorie, taux, tva }) => ({ key: `${categorie} ${taux}`, label: label(taux, categorie), montant: euros(tva) }))}>
        {differs && <Alert color="orange" mt="xs" p="xs"><Text size="sm">{t.totals.differs(formatEuros(current.ttc))}</Text></Alert>}
      </TotalsCard>
    </div>
  );
}
