import { Group, Select, SimpleGrid, Table, Text, Textarea } from '@mantine/core';
import { type ReactNode } from 'react';
import { type Control, Controller, useFormContext, useWatch } from 'react-hook-form';
import { CATEGORIES, counted } from '../../../kit/amounts';
import type { DocumentValues } from '../form';
import { UNITS } from '../units';
import { useVentesWords } from '../words';
import { ArticleCell } from './ArticleCell';
import { NumberCell, WordsCell } from './cells';
import { LineTotal, SubtotalAmount } from './Reading';

interface Props {
  index: number;
  control: Control<DocumentValues>;
  ttc: boolean;
  auto: boolean;
  narrow: boolean;
  onNext: () => void;
}

/** What the head of the table says where there is room for one. */
const Labelled = ({ label, children }: { label: string; children: ReactNode }): ReactNode => <div><Text size="xs" c="dimmed" aria-hidden>{label}</Text>{children}</div>;

/** The cells of the line that is being typed: the only one with inputs. */
export function Editing({ index, control, ttc, auto, narrow, onNext }: Props): ReactNode {
  const t = useVentesWords();
  const type = useWatch({ control, name: `lignes.${index}.type` });
  const money = useWatch({ control, name: `lignes.${index}.remiseType` }) === 'MONTANT';
  if (!counted({ type })) {
    const subtotal = type === 'SOUS_TOTAL';
    return (
      <>
        <Table.Td colSpan={subtotal ? 5 : 6}>
          <WordsCell index={index} control={control} label={t.grid.lineDesignation(index + 1)} placeholder={t.lineKind[type]} many={type === 'COMMENTAIRE'} />
        </Table.Td>
        {subtotal && <Table.Td ta="right" fw={600}><SubtotalAmount index={index} control={control} /></Table.Td>}
      </>
    );
  }
  if (narrow) {
    return (
      <Table.Td colSpan={6}>
        <ArticleCell index={index} control={control} ttc={ttc} auto={auto} onNext={onNext} />
        <SimpleGrid cols={2} spacing="xs" mt="xs">
          <Labelled label={t.grid.quantity}><NumberCell index={index} name="quantite" label={t.grid.quantity} control={control} places={3} /></Labelled>
          <Labelled label={t.grid.unitPrice(ttc)}><NumberCell index={index} name="prix" label={t.grid.price} control={control} places={6} suffix=" €" /></Labelled>
          <Labelled label={t.grid.discount}><NumberCell index={index} name="remise" label={t.grid.discount} control={control} places={2} suffix={money ? ' €' : ' %'} /></Labelled>
          <Labelled label={t.vat}><NumberCell index={index} name="tva" label={t.vat} control={control} places={2} suffix=" %" /></Labelled>
        </SimpleGrid>
        <Text ta="right" fw={600} mt="xs"><LineTotal index={index} control={control} /></Text>
      </Table.Td>
    );
  }
  return (
    <>
      <Table.Td miw={280}><ArticleCell index={index} control={control} ttc={ttc} auto={auto} onNext={onNext} /></Table.Td>
      <Table.Td w={96}><NumberCell index={index} name="quantite" label={t.grid.quantity} control={control} places={3} /></Table.Td>
      <Table.Td w={128}><NumberCell index={index} name="prix" label={t.grid.price} control={control} places={6} suffix=" €" /></Table.Td>
      <Table.Td w={100}><NumberCell index={index} name="remise" label={t.grid.discount} control={control} places={2} suffix={money ? ' €' : ' %'} /></Table.Td>
      <Table.Td w={92}><NumberCell index={index} name="tva" label={t.vat} control={control} places={2} suffix=" %" /></Table.Td>
      <Table.Td ta="right" pt="md" style={{ whiteSpace: 'nowrap' }}><LineTotal index={index} control={control} /></Table.Td>
    </>
  );
}

/** What a line rarely needs, under it: description, unit, sense of the discount, category of VAT, the article it comes from. */
export function LineDetails({ index, control }: { index: number; control: Control<DocumentValues> }): ReactNode {
  const t = useVentesWords();
  const { setValue } = useFormContext<DocumentValues>();
  const articleId = useWatch({ control, name: `lignes.${index}.articleId` });
  const units = UNITS.map((value) => ({ value, label: t.unitName(value) }));
  return (
    <Group gap="xs" align="flex-start" wrap="wrap">
      <Controller name={`lignes.${index}.description`} control={control} render={({ field, fieldState }) => (
        <Textarea aria-label={t.grid.description} placeholder={t.grid.descriptionHint} autosize minRows={1} size="xs" style={{ flex: '1 1 240px' }} {...field} error={fieldState.error?.message} />
      )} />
      <Controller name={`lignes.${index}.unite`} control={control} render={({ field }) => (
        <Select aria-label={t.grid.unit} size="xs" w={120} searchable allowDeselect={false} value={field.value} onChange={(value) => field.onChange(value ?? 'C62')}
          data={units.some(({ value }) => value === field.value) ? units : [...units, { value: field.value, label: field.value }]} />
      )} />
      <Controller name={`lignes.${index}.remiseType`} control={control} render={({ field }) => (
        <Select aria-label={t.grid.discountKind} size="xs" w={120} allowDeselect={false} value={field.value} onChange={field.onChange}
          data={[{ value: 'POURCENT', label: t.grid.discountPercent }, { value: 'MONTANT', label: t.grid.discountAmount }]} />
      )} />
      <Controller name={`lignes.${index}.categorieTva`} control={control} render={({ field, fieldState }) => (
        <Select aria-label={t.grid.category} size="xs" w={190} clearable placeholder={t.grid.categoryHint} value={field.value} error={fieldState.error?.message}
          data={CATEGORIES.map((value) => ({ value, label: t.category(value) }))}
          onChange={(value) => {
            field.onChange(value);
            if (value !== null && value !== 'S') setValue(`lignes.${index}.tva`, 0, { shouldDirty: true });
          }} />
      )} />
      {articleId !== null && (
        <Text size="xs" pt={6}>
          {t.grid.fromCatalogue}{' '}
          <Text component="button" type="button" size="xs" td="underline" bg="transparent" bd="none" p={0} style={{ cursor: 'pointer', color: 'inherit' }}
            onClick={() => { setValue(`lignes.${index}.articleId`, null, { shouldDirty: true }); setValue(`lignes.${index}.type`, 'LIBRE', { shouldDirty: true }); }}>{t.grid.detach}</Text>
        </Text>
      )}
    </Group>
  );
}
