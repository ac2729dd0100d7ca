import { Button, Card, Group, NumberInput, Select, SimpleGrid, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useBlocker, useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { Controller, FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';
import { api, given } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { DateField } from '../../kit/DateField';
import { done, failed } from '../../kit/notify';
import { RefSelect } from '../../kit/RefSelect';
import { Can } from '../../kit/session';
import { valueLabel } from '../../kit/words';
import { euros, totals } from './amounts';
import { bodyOf, type DocumentValues, emptyDocument } from './form';
import { LineGrid } from './LineGrid';
import { TotalsCard } from './TotalsCard';

function LiveTotals(): ReactNode {
  const { control } = useFormContext<DocumentValues>();
  const [lignes, modePrix, remise] = useWatch({ control, name: ['lignes', 'modePrix', 'remise'] });
  const sums = totals(lignes, modePrix === 'TTC', remise);
  return <TotalsCard ht={euros(sums.ht)} ttc={euros(sums.ttc)} tva={sums.groups.filter(({ ht, tva }) => ht !== 0n || tva !== 0n).map(({ taux, tva }) => ({ taux, montant: euros(tva) }))} />;
}

function Header(): ReactNode {
  const { control, register, formState: { errors }, watch } = useFormContext<DocumentValues>();
  const quote = watch('type') === 'DEVIS';
  return (
    <Card withBorder>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }}>
        <Controller name="clientId" control={control} render={({ field }) => <RefSelect model="Client" label="Client" value={field.value} onChange={field.onChange} error={errors.clientId?.message} required />} />
        <Controller name="dateEmission" control={control} render={({ field }) => <DateField label="Date" value={field.value} onChange={field.onChange} error={errors.dateEmission?.message} description="Aujourd’hui si vide." />} />
        {quote
          ? <Controller name="dateValidite" control={control} render={({ field }) => <DateField label="Valable jusqu’au" value={field.value} onChange={field.onChange} error={errors.dateValidite?.message} />} />
          : <Controller name="dateEcheance" control={control} render={({ field }) => <DateField label="Échéance" value={field.value} onChange={field.onChange} error={errors.dateEcheance?.message} description="Selon les conditions du client si vide." />} />}
        <Controller name="modePrix" control={control} render={({ field }) => <Select label="Prix saisis" data={[{ value: 'HT', label: 'Hors taxes' }, { value: 'TTC', label: 'Toutes taxes comprises' }]} value={field.value} onChange={field.onChange} allowDeselect={false} />} />
        <TextInput label="Objet" {...register('objet')} error={errors.objet?.message} />
        <TextInput label="Référence du client" description="Son bon de commande." {...register('referenceClient')} error={errors.referenceClient?.message} />
        <Controller name="remise" control={control} render={({ field }) => <NumberInput label="Remise globale" suffix=" %" decimalScale={2} min={0} max={100} value={field.value} onChange={(value) => field.onChange(Number(value) || 0)} error={errors.remise?.message} />} />
        <Textarea label="Notes imprimées" {...register('notes')} autosize minRows={1} error={errors.notes?.message} />
      </SimpleGrid>
    </Card>
  );
}

type Path = Parameters<ReturnType<typeof useForm<DocumentValues>>['setError']>[0];
const HEAD: Path[] = ['clientId', 'dateEmission', 'dateEcheance', 'dateValidite', 'objet', 'notes', 'referenceClient', 'remise'];
const CELLS: Record<string, 'designation' | 'quantite' | 'prix' | 'tva' | 'remise' | 'articleId'> = {
  designation: 'designation', quantite: 'quantite', prix_unitaire_ht: 'prix', prix_unitaire_ttc: 'prix', tva: 'tva', remise: 'remise', articleId: 'articleId',
};

/** The form's path for a pointer of the server, or null when there is no such field. */
function place(pointer: string | undefined): Path | null {
  const field = fieldOf(pointer);
  const cell = /^lignes\.(\d+)\.(\w+)$/.exec(field);
  const name = cell ? CELLS[cell[2] ?? ''] : undefined;
  if (cell && name) return `lignes.${Number(cell[1])}.${name}`;
  return HEAD.find((one) => one === field) ?? null;
}

/** A draft: typed, saved when asked, issued when asked. */
export function EditorPage({ initial }: { initial: DocumentValues }): ReactNode {
  const form = useForm<DocumentValues>({ defaultValues: initial });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { isDirty, isSubmitting } = form.formState;
  useBlocker({ shouldBlockFn: () => form.formState.isDirty && !form.formState.isSubmitting && !confirm('Quitter sans enregistrer ce que vous avez saisi ?'), enableBeforeUnload: () => form.formState.isDirty });

  const refused = (error: unknown): void => {
    const faults = error instanceof ApiError ? error.problem.errors ?? [] : [];
    const placed = faults.flatMap((fault) => { const path = place(fault.pointer); return path ? [{ path, fault }] : []; });
    placed.forEach(({ path, fault }) => form.setError(path, { message: fault.detail }));
    if (placed.length < Math.max(1, faults.length)) failed(error);
  };
  const save = async (values: DocumentValues): Promise<{ id: string; version: number } | null> => {
    try {
      const stored = given(await api.POST('/api/v1/Document/enregistrer', { body: bodyOf(values) }));
      const saved = { id: stored.id ?? '', version: stored.version ?? 1 };
      form.reset({ ...values, ...saved });
      await queries.invalidateQueries({ queryKey: ['Document'] });
      return saved;
    } catch (error) {
      refused(error);
      return null;
    }
  };
  const keep = form.handleSubmit(async (values) => {
    const saved = await save(values);
    if (saved === null) return;
    done('Brouillon enregistré.');
    if (values.id === null) await navigate({ to: '/documents/$id', params: { id: saved.id }, replace: true });
  });
  const issue = form.handleSubmit(async (values) => {
    const saved = form.formState.isDirty || values.id === null ? await save(values) : { id: values.id };
    if (saved === null) return;
    try {
      const issued = given(await api.POST('/api/v1/Document/{id}/valider', { params: { path: { id: saved.id } }, body: {} }));
      done(`${valueLabel(values.type)} : numéro ${issued.numero ?? ''}.`);
      await queries.invalidateQueries({ queryKey: ['Document'] });
      await navigate({ to: '/documents/$id', params: { id: saved.id }, replace: true });
    } catch (error) {
      refused(error);
    }
  });
  const erase = async (): Promise<void> => {
    try {
      await api.POST('/api/v1/Document/{id}/supprimer', { params: { path: { id: initial.id ?? '' } } });
      form.reset();
      await queries.invalidateQueries({ queryKey: ['Document'] });
      await navigate({ to: '/documents' });
    } catch (error) {
      failed(error);
    }
  };
  useHotkeys([['mod+S', () => { void keep(); }], ['mod+Enter', () => { void issue(); }]], []);
  return (
    <FormProvider {...form}>
      <form onSubmit={(event) => { void keep(event); }} noValidate>
        <Stack>
          <Group justify="space-between">
            <Title order={1}>{initial.id === null ? `Nouveau : ${valueLabel(initial.type).toLowerCase()}` : `${valueLabel(initial.type)} en brouillon`}</Title>
            <Group gap="xs">
              {initial.id !== null && <Button variant="default" onClick={() => { void erase(); }}>Supprimer</Button>}
              {initial.id !== null && <Button variant="default" component="a" href={`/api/v1/Document/${initial.id}/pdf`} target="_blank">Aperçu</Button>}
              <Button variant="default" type="submit" loading={isSubmitting} disabled={!isDirty && initial.id !== null}>Enregistrer</Button>
              <Can do="ventes:valider"><Button loading={isSubmitting} onClick={() => { void issue(); }}>Valider</Button></Can>
            </Group>
          </Group>
          <Header />
          <Card withBorder><LineGrid /></Card>
          <LiveTotals />
        </Stack>
      </form>
    </FormProvider>
  );
}

/** A document that does not exist yet, of the kind and for the client that the address names. */
export function NewDocumentPage(): ReactNode {
  const { type, client } = useSearch({ from: '/inside/documents/nouveau' });
  return <EditorPage key={type} initial={emptyDocument(type, client ?? null)} />;
}
