import { Anchor, Button, Card, Collapse, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { Controller, useFormContext, useFormState, useWatch } from 'react-hook-form';
import { list, record, type Row } from '../../../api/client';
import { DateField } from '../../../kit/DateField';
import { RefSelect } from '../../../kit/RefSelect';
import type { DocumentValues } from '../form';
import { useVentesWords } from '../words';

/** Keeps a field level with those beside it that explain themselves; on a phone each has its own line. */
const LEVEL = <Text span inherit visibleFrom="sm">{'\u00a0'}</Text>;

type Buyer = Pick<Row<'Client'>, 'id' | 'type' | 'adresse' | 'codePostal' | 'ville' | 'pays' | 'adresseLivraison' | 'email'>;

const useBuyer = (id: string | null) => useQuery({
  queryKey: ['Client', 'buyer', id], enabled: id !== null, staleTime: 60_000,
  queryFn: () => record<'Client', Buyer>('Client', id ?? '', 'id,type,adresse,codePostal,ville,pays,adresseLivraison,email'),
});

function deliveryOf(address: unknown): string | null {
  if (typeof address !== 'object' || address === null) return null;
  const parts = ['nom', 'adresse', 'codePostal', 'ville'].map((name): unknown => Reflect.get(address, name));
  return parts.filter((part) => typeof part === 'string' && part !== '').join(', ') || null;
}

/** Who buys, and where it goes: what the page will print. */
function BuyerNote(): ReactNode {
  const t = useVentesWords();
  const id = useWatch<DocumentValues, 'clientId'>({ name: 'clientId' });
  const { data } = useBuyer(id);
  if (!data) return null;
  const delivery = deliveryOf(data.adresseLivraison);
  const place = [data.adresse, [data.codePostal, data.ville].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return (
    <Text size="sm" c="dimmed" mt={4}>
      {place || t.header.noAddress}{delivery !== null && <><br />{t.header.delivery} {delivery}</>}{' '}
      <Anchor component={Link} to={`/clients/${data.id}`} size="sm" underline="always">{t.header.record}</Anchor>
    </Text>
  );
}

/** Whether the server decides the VAT: the buyer is abroad, or the company charges none. */
export function useAutomaticVat(): boolean {
  const id = useWatch<DocumentValues, 'clientId'>({ name: 'clientId' });
  const { data: buyer } = useBuyer(id);
  const settings = useQuery({
    queryKey: ['ParametresEntreprise', 'regime'], staleTime: 600_000, retry: false,
    queryFn: () => list<'ParametresEntreprise', { regimeTva: string }>('ParametresEntreprise', { select: 'regimeTva', limit: 1 }),
  });
  const abroad = buyer ? buyer.type !== 'PARTICULIER' && buyer.pays !== 'FR' && buyer.pays !== 'MC' : false;
  return abroad || settings.data?.rows[0]?.regimeTva === 'FRANCHISE';
}

const DEFAULT_OF = {
  DEVIS: 'est_defaut_devis', COMMANDE: 'est_defaut_commandes', BON_LIVRAISON: 'est_defaut_livraisons', FACTURE: 'est_defaut_factures',
  FACTURE_ACOMPTE: 'est_defaut_acomptes', AVOIR: 'est_defaut_avoirs', TICKET: 'est_defaut_tickets',
} as const;

/** The series, when there is a choice. */
function SeriesField(): ReactNode {
  const t = useVentesWords();
  const { control } = useFormContext<DocumentValues>();
  const type = useWatch({ control, name: 'type' });
  const { data } = useQuery({ queryKey: ['SerieDocument', 'active'], queryFn: () => list('SerieDocument', { filters: { active: 'is.true' }, order: 'nom.asc', limit: 200 }), staleTime: 60_000 });
  const usual = data?.rows.find((row) => row[DEFAULT_OF[type]]);
  return (
    <Controller name="serieId" control={control} render={({ field, fieldState }) => (
      <Select label={t.header.series} placeholder={usual ? t.header.seriesDefault(usual.nom) : ''} clearable value={field.value} onChange={field.onChange} error={fieldState.error?.message}
        data={(data?.rows ?? []).map(({ id, nom }) => ({ value: id, label: nom }))} />
    )} />
  );
}

function More(): ReactNode {
  const t = useVentesWords();
  const { control, register } = useFormContext<DocumentValues>();
  const { errors } = useFormState({ control, name: 'referenceClient' });
  return (
    <SimpleGrid type="container" cols={{ base: 1, '440px': 2, '760px': 4 }} pt="sm">
      <Controller name="modePrix" control={control} render={({ field }) => (
        <Select label={t.header.mode} data={[{ value: 'HT', label: t.header.modeNet }, { value: 'TTC', label: t.header.modeGross }]} value={field.value} onChange={field.onChange} allowDeselect={false} />
      )} />
      <Controller name="dateLivraison" control={control} render={({ field, fieldState }) => <DateField label={t.header.deliveryDate} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />} />
      <Controller name="storeId" control={control} render={({ field, fieldState }) => <RefSelect model="Store" label={t.header.store} value={field.value} onChange={field.onChange} error={fieldState.error?.message} />} />
      <SeriesField />
      <TextInput label={t.header.reference} placeholder={t.header.referenceHint} {...register('referenceClient')} error={errors.referenceClient?.message} />
    </SimpleGrid>
  );
}

/** For whom, when, about what. */
export function Header({ newClient }: { newClient: (id: string | null) => void }): ReactNode {
  const t = useVentesWords();
  const { control, register } = useFormContext<DocumentValues>();
  const { errors } = useFormState({ control, name: ['objet', 'referenceClient', 'dateLivraison', 'storeId', 'serieId', 'modePrix'] });
  const [type, terms, reference] = useWatch({ control, name: ['type', 'echeancier', 'referenceClient'] });
  const hidden = Boolean(errors.referenceClient ?? errors.dateLivraison ?? errors.storeId ?? errors.serieId ?? errors.modePrix);
  const [opened, { toggle }] = useDisclosure(reference !== '');
  return (
    <Card withBorder>
      <SimpleGrid type="container" cols={{ base: 1, '440px': 2, '760px': 4 }}>
        <div>
          <Controller name="clientId" control={control} render={({ field, fieldState }) => (
            <RefSelect model="Client" label={t.header.client} value={field.value} onChange={(id) => { field.onChange(id); newClient(id); }} error={fieldState.error?.message} required description={LEVEL} />
          )} />
          <BuyerNote />
        </div>
        <Controller name="dateEmission" control={control} render={({ field, fieldState }) => <DateField label={t.header.date} value={field.value} onChange={field.onChange} error={fieldState.error?.message} description={t.header.dateHint} />} />
        {type === 'DEVIS' && (
          <Controller name="dateValidite" control={control} render={({ field, fieldState }) => <DateField label={t.header.validity} value={field.value} onChange={field.onChange} error={fieldState.error?.message} description={t.header.validityHint} />} />
        )}
        {(type === 'FACTURE' || type === 'FACTURE_ACOMPTE') && (
          <Controller name="dateEcheance" control={control} render={({ field, fieldState }) => (
            <DateField label={t.header.due} value={terms.length > 0 ? null : field.value} onChange={field.onChange} error={fieldState.error?.message} disabled={terms.length > 0}
              description={terms.length > 0 ? t.header.dueTerms : t.header.dueHint} />
          )} />
        )}
        <TextInput label={t.header.subject} description={LEVEL} {...register('objet')} error={errors.objet?.message} />
      </SimpleGrid>
      <Button variant="subtle" size="compact-sm" mt="xs" px={4} onClick={toggle} aria-expanded={opened || hidden} style={{ alignSelf: 'flex-start' }}>{opened ? t.header.less : t.header.more}</Button>
      <Collapse expanded={opened || hidden}><More /></Collapse>
    </Card>
  );
}
