import { Button, Select, SimpleGrid, Stack, TagsInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { DateField } from '../../kit/DateField';
import { NumberField } from '../../kit/NumberField';
import { RefSelect } from '../../kit/RefSelect';
import { Can } from '../../kit/session';
import type { ClientValues } from './clientForm';
import { ConsentSection } from './ConsentSection';
import { countries } from './countries';
import { FlagField, TextField } from './fields';
import { sirenFault, vatOf } from './identifiers';
import { Section } from './Section';
import { useWords } from './words';

const TYPES = ['PARTICULIER', 'PROFESSIONNEL', 'PUBLIC', 'ETRANGER'] as const;
const COLUMNS = { base: 1, sm: 2, lg: 3 };

function Identity({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  const { control, watch, setValue } = useFormContext<ClientValues>();
  const [type, siren, vat] = watch(['type', 'siren', 'numeroTva']);
  const company = type !== 'PARTICULIER';
  const derived = company && !vat && siren && sirenFault(siren) === null ? vatOf(siren) : null;
  return (
    <Section title={t.card.identity}>
      <SimpleGrid cols={COLUMNS}>
        <Controller name="type" control={control} render={({ field, fieldState }) => (
          <Select label={t.field.type} allowDeselect={false} readOnly={readOnly} data={TYPES.map((value) => ({ value, label: t.type[value] }))} value={field.value} ref={field.ref} error={fieldState.error?.message}
            onChange={(value) => { const one = TYPES.find((known) => known === value); if (one) field.onChange(one); }} />
        )} />
        <TextField name="nom" label={t.field.nom} required readOnly={readOnly} />
        <TextField name="prenom" label={t.field.prenom} readOnly={readOnly} />
        {company && (
          <>
            <TextField name="raisonSociale" label={t.field.raisonSociale} readOnly={readOnly} />
            <TextField name="siren" label={t.field.siren} readOnly={readOnly} checkedFrom={9} />
            <TextField name="siret" label={t.field.siret} readOnly={readOnly} checkedFrom={14} />
            <div>
              <TextField name="numeroTva" label={t.field.numeroTva} readOnly={readOnly} checkedFrom={11} />
              {derived !== null && !readOnly && <Button variant="subtle" size="compact-xs" mt={4} onClick={() => setValue('numeroTva', derived, { shouldDirty: true })}>{t.card.useVat(derived)}</Button>}
            </div>
          </>
        )}
      </SimpleGrid>
    </Section>
  );
}

/** Where goods go when that is not where invoices go. */
function Delivery({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  const { control, watch } = useFormContext<ClientValues>();
  const filled = Object.keys(watch('adresseLivraison') ?? {}).length > 0;
  const [open, setOpen] = useState(false);
  if (!filled && !open) return readOnly ? null : <Button variant="subtle" size="xs" mt="sm" style={{ alignSelf: 'flex-start' }} onClick={() => setOpen(true)}>{t.card.otherDelivery}</Button>;
  const parts = ['nom', 'adresse', 'codePostal', 'ville', 'pays'] as const;
  return (
    <SimpleGrid cols={COLUMNS} mt="md">
      {parts.map((part) => <TextField key={part} name={`adresseLivraison.${part}`} label={t.delivery[part]} readOnly={readOnly} />)}
      <Controller name="adresseLivraison" control={control} render={({ fieldState }) => <>{fieldState.error?.message}</>} />
    </SimpleGrid>
  );
}

function Contact({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  const { control } = useFormContext<ClientValues>();
  return (
    <Section title={t.card.contact}>
      <SimpleGrid cols={COLUMNS}>
        <TextField name="email" label={t.field.email} readOnly={readOnly} type="email" />
        <TextField name="telephone" label={t.field.telephone} readOnly={readOnly} type="tel" />
        <Controller name="pays" control={control} render={({ field, fieldState }) => (
          <Select label={t.field.pays} searchable allowDeselect={false} readOnly={readOnly} data={countries(field.value)} value={field.value} ref={field.ref} error={fieldState.error?.message} onChange={field.onChange} />
        )} />
        <TextField name="adresse" label={t.field.adresse} readOnly={readOnly} />
        <TextField name="codePostal" label={t.field.codePostal} readOnly={readOnly} />
        <TextField name="ville" label={t.field.ville} readOnly={readOnly} />
      </SimpleGrid>
      <Delivery readOnly={readOnly} />
    </Section>
  );
}

function Terms({ readOnly }: { readOnly: boolean }): ReactNode {
  const t = useWords();
  const { control, watch } = useFormContext<ClientValues>();
  return (
    <Section title={t.card.terms}>
      <SimpleGrid cols={COLUMNS}>
        <Controller name="delaiPaiementJours" control={control} render={({ field, fieldState }) => (
          <NumberField label={t.field.delaiPaiementJours} placeholder={t.card.usualDelay} readOnly={readOnly} whole min={0} max={365} value={field.value} ref={field.ref} error={fieldState.error?.message} onChange={(typed) => field.onChange(typed)} />
        )} />
        <Controller name="encoursMax" control={control} render={({ field, fieldState }) => (
          <NumberField label={t.field.encoursMax} placeholder={t.card.noLimit} readOnly={readOnly} decimalScale={2} suffix=" €" min={0} value={field.value} ref={field.ref} error={fieldState.error?.message} onChange={(typed) => field.onChange(typed)} />
        )} />
        <Controller name="tags" control={control} render={({ field, fieldState }) => (
          <TagsInput label={t.field.tags} description={t.card.tagsHelp} readOnly={readOnly} value={field.value} ref={field.ref} error={fieldState.error?.message} onChange={field.onChange} />
        )} />
        <Can do="fidelite:lire">
          <Controller name="niveauFideliteId" control={control} render={({ field, fieldState }) => (
            <RefSelect model="NiveauFidelite" label={t.field.niveauFideliteId} disabled={readOnly} value={field.value} error={fieldState.error?.message} onChange={(id) => field.onChange(id)} />
          )} />
        </Can>
        {watch('type') === 'PARTICULIER' && (
          <Controller name="dateNaissance" control={control} render={({ field, fieldState }) => (
            <DateField label={t.field.dateNaissance} disabled={readOnly} value={field.value} error={fieldState.error?.message} onChange={field.onChange} />
          )} />
        )}
        {watch('type') !== 'PARTICULIER' && (
          <>
            <TextField name="adresseElectronique" label={t.field.adresseElectronique} readOnly={readOnly} description={t.card.electronicHelp} />
            <TextField name="schemaAdresseElectronique" label={t.field.schemaAdresseElectronique} readOnly={readOnly} description={t.card.schemeHelp} />
          </>
        )}
        <FlagField name="clientPortalEnabled" label={t.field.clientPortalEnabled} readOnly={readOnly} />
      </SimpleGrid>
    </Section>
  );
}

/** Who the client is, where, under which terms, and what was agreed to. */
export function CardTab({ readOnly }: { readOnly: boolean }): ReactNode {
  return <Stack><Identity readOnly={readOnly} /><Contact readOnly={readOnly} /><Terms readOnly={readOnly} /><ConsentSection readOnly={readOnly} /></Stack>;
}
