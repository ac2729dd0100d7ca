import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { list } from '../../api/client';
import { formatEuros, formatRate } from '../../kit/money';
import { NumberField } from '../../kit/NumberField';
import type { ArticleValues } from './articleForm';
import { margin, withoutTax, withTax } from './prices';
import { Section } from './Section';
import { UnitPrice } from './UnitPrice';
import { useWords } from './words';

const RATES = [20, 10, 5.5, 2.1, 0];
/** Rates outside metropolitan France, where the company is established there. */
const OVERSEAS = [8.5, 2.1, 1.75, 1.05, 0];
const CATEGORIES = ['S', 'Z', 'E', 'AE', 'K', 'G', 'O'] as const;

function useRates(): number[] {
  const settings = useQuery({ queryKey: ['ParametresEntreprise', 'territoire'], queryFn: () => list('ParametresEntreprise', { select: 'territoire', limit: 1 }), staleTime: 600_000, retry: false });
  const place = settings.data?.rows[0]?.territoire ?? 'METROPOLE';
  return place === 'METROPOLE' ? RATES : OVERSEAS;
}

/** Both sides of the tax, whichever is typed. The one that was set last is kept; the other follows. */
function SalePrices({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  const { control, setValue, watch } = useFormContext<ArticleValues>();
  const [ht, ttc, rate] = watch(['prix_vente_ht', 'prix_vente_ttc', 'tva']);
  const shown = ttc ?? (ht === null ? null : withTax(ht, rate));
  const rates = [...new Set([...useRates(), rate])].sort((a, b) => b - a);
  const dirty = { shouldDirty: true };
  return (
    <>
      <Controller name="prix_vente_ht" control={control} render={({ field, fieldState }) => (
        <UnitPrice label={t.field.prix_vente_ht} required readOnly={readOnly} value={field.value ?? ''} ref={field.ref} error={fieldState.error?.message}
          onChange={(typed) => {
            field.onChange(typed);
            if (ttc !== null) setValue('prix_vente_ttc', typed === null ? null : withTax(typed, rate), dirty);
          }} />
      )} />
      <Controller name="prix_vente_ttc" control={control} render={({ field, fieldState }) => (
        <NumberField label={t.field.prix_vente_ttc} readOnly={readOnly} suffix=" €" decimalScale={2} shownDecimals={2} min={0} value={shown} ref={field.ref} error={fieldState.error?.message}
          onChange={(typed) => {
            field.onChange(typed);
            if (typed !== null) setValue('prix_vente_ht', withoutTax(typed, rate), dirty);
          }} />
      )} />
      <Controller name="tva" control={control} render={({ field, fieldState }) => (
        <Select label={t.field.tva} readOnly={readOnly} allowDeselect={false} data={rates.map((one) => ({ value: String(one), label: formatRate(one) }))} value={String(field.value)} ref={field.ref} error={fieldState.error?.message}
          onChange={(value) => {
            if (value === null) return;
            field.onChange(Number(value));
            if (ttc !== null) setValue('prix_vente_ht', withoutTax(ttc, Number(value)), dirty);
            if (Number(value) > 0) setValue('categorieTva', 'S', dirty);
          }} />
      )} />
    </>
  );
}

function Cost({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  const { control, watch } = useFormContext<ArticleValues>();
  const [ht, cost] = watch(['prix_vente_ht', 'prix_achat']);
  const earned = ht !== null && cost !== null ? margin(ht, cost) : null;
  return (
    <Controller name="prix_achat" control={control} render={({ field, fieldState }) => (
      <UnitPrice label={t.field.prix_achat} readOnly={readOnly} value={field.value ?? ''} ref={field.ref} error={fieldState.error?.message}
        description={earned && t.record.margin(formatEuros(earned.amount), formatRate(earned.rate))} inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(typed) => field.onChange(typed)} />
    )} />
  );
}

export function Prices({ costs, readOnly }: { costs: boolean; readOnly: boolean }): ReactNode {
  const t = useWords();
  const { control, register, watch, formState: { errors } } = useFormContext<ArticleValues>();
  const [ht, ttc, rate] = watch(['prix_vente_ht', 'prix_vente_ttc', 'tva']);
  const rule = ttc !== null ? t.record.shelfKept(formatEuros(ttc)) : ht === null ? t.record.eitherPrice : t.record.netKept;
  return (
    <Section title={t.record.prices} about={<span aria-live="polite">{rule}</span>}>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        <SalePrices readOnly={readOnly} />
        {costs && <Cost readOnly={readOnly} />}
        {rate === 0 && (
          <Controller name="categorieTva" control={control} render={({ field, fieldState }) => (
            <Select label={t.field.categorieTva} readOnly={readOnly} allowDeselect={false} data={CATEGORIES.map((value) => ({ value, label: t.vat[value] }))} value={field.value} ref={field.ref} error={fieldState.error?.message} onChange={field.onChange} />
          )} />
        )}
        <TextInput label={t.field.compteComptable} readOnly={readOnly} placeholder={t.record.usualAccount} {...register('compteComptable', { setValueAs: (typed: unknown) => (typed === '' ? null : typed) })} error={errors.compteComptable?.message} />
      </SimpleGrid>
      {ht !== null && ttc !== null && withTax(ht, rate) !== ttc && <Text size="sm" c="dimmed" mt="xs">{t.record.apart(formatEuros(withTax(ht, rate)))}</Text>}
    </Section>
  );
}
