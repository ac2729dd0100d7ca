import { Button, Card, Checkbox, Group, Select, SimpleGrid, Stack, TagsInput, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, record } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { DateField } from '../../kit/DateField';
import { done, failed } from '../../kit/notify';
import { NumberField } from '../../kit/NumberField';
import { DocumentSelect } from './DocumentSelect';
import { MODES, UNITS } from './data';
import { useRecurrenceWords } from './words';

interface Values {
  nom: string | null;
  documentId: string | null;
  intervalle: number | '';
  unite: (typeof UNITS)[number];
  ancre: string | null;
  fin: string | null;
  nombre: number | '';
  mode: (typeof MODES)[number];
  destinataires: string[];
  rattraper: boolean;
}

const FIELDS = ['nom', 'documentId', 'intervalle', 'unite', 'ancre', 'fin', 'nombre', 'mode', 'destinataires'];

/** A document that is to come back: which, how often, from when, and what becomes of each turn. */
export function NewRecurrencePage(): ReactNode {
  const t = useRecurrenceWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { document } = useSearch({ from: '/inside/recurrences/nouvelle' });
  const [values, setValues] = useState<Values>({ nom: null, documentId: document ?? null, intervalle: 1, unite: 'MOIS', ancre: null, fin: null, nombre: '', mode: 'BROUILLON', destinataires: [], rattraper: false });
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const set = (change: Partial<Values>): void => setValues((before) => ({ ...before, ...change }));
  const source = useQuery({ queryKey: ['Document', 'name', values.documentId], enabled: values.documentId !== null, queryFn: () => record('Document', values.documentId ?? '', 'id,numero,objet') });
  const usual = source.data ? source.data.objet ?? (source.data.numero === null ? '' : t.usualName(source.data.numero)) : '';
  const nom = values.nom ?? usual;
  const create = async (): Promise<void> => {
    setBusy(true);
    setErrors({});
    try {
      await api.POST('/api/v1/recurrence/creer', { body: {
        nom, ...(values.documentId === null ? {} : { documentId: values.documentId }), unite: values.unite, intervalle: values.intervalle === '' ? 1 : values.intervalle, ancre: values.ancre ?? '', mode: values.mode,
        ...(values.fin === null ? {} : { fin: values.fin }), ...(values.nombre === '' ? {} : { nombre: values.nombre }), ...(values.destinataires.length > 0 ? { destinataires: values.destinataires } : {}), ...(values.rattraper ? { rattraper: true } : {}),
      } });
      await queries.invalidateQueries({ queryKey: ['recurrences'] });
      done(t.created);
      await navigate({ to: '/recurrences' });
    } catch (error) {
      const faults = error instanceof ApiError ? error.problem.errors ?? [] : [];
      const placed = faults.map(({ pointer, detail }) => [fieldOf(pointer).split('.')[0] === 'demande' ? 'documentId' : fieldOf(pointer).split('.')[0] ?? '', detail] as const);
      setErrors(Object.fromEntries(placed));
      if (placed.length === 0 || placed.some(([name]) => !FIELDS.includes(name))) failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void create(); }}>
      <Stack maw={860}>
        <Group justify="space-between"><Title order={1}>{t.new}</Title><Group gap="xs"><Button variant="default" onClick={() => { void navigate({ to: '/recurrences' }); }}>{t.back}</Button><Button type="submit" loading={busy}>{t.create}</Button></Group></Group>
        <Card withBorder>
          <Stack>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <DocumentSelect value={values.documentId} onChange={(documentId) => set({ documentId })} error={errors.documentId} />
              <TextInput label={t.name} description={'\u00a0'} value={nom} onChange={(event) => set({ nom: event.currentTarget.value })} error={errors.nom} required />
            </SimpleGrid>
            <SimpleGrid cols={{ base: 2, sm: 4 }}>
              <NumberField label={t.interval} description={'\u00a0'} min={1} max={366} whole value={values.intervalle} onChange={(value) => set({ intervalle: value ?? '' })} error={errors.intervalle} />
              <Select label={t.unit} description={'\u00a0'} allowDeselect={false} data={UNITS.map((value) => ({ value, label: t.units[value] }))} value={values.unite} onChange={(value) => { const unite = UNITS.find((one) => one === value); if (unite) set({ unite }); }} error={errors.unite} />
              <DateField label={t.anchor} description={t.anchorHint} value={values.ancre} onChange={(ancre) => set({ ancre })} error={errors.ancre} required />
              <DateField label={t.end} description={t.endHint} value={values.fin} onChange={(fin) => set({ fin })} error={errors.fin} />
              <NumberField label={t.count} description={t.countHint} min={1} whole value={values.nombre} onChange={(value) => set({ nombre: value ?? '' })} error={errors.nombre} />
            </SimpleGrid>
            <Select label={t.mode} maw={320} allowDeselect={false} data={MODES.map((value) => ({ value, label: t.modes[value] }))} value={values.mode} onChange={(value) => { const mode = MODES.find((one) => one === value); if (mode) set({ mode }); }} error={errors.mode} />
            {values.mode === 'ENVOI' && <TagsInput label={t.recipients} description={t.recipientsHint} value={values.destinataires} onChange={(destinataires) => set({ destinataires })} error={errors.destinataires} splitChars={[',', ';', ' ']} acceptValueOnBlur />}
            <Checkbox label={t.catchUp} checked={values.rattraper} onChange={(event) => set({ rattraper: event.currentTarget.checked })} />
            {errors[''] !== undefined && <Text role="alert" c="var(--mantine-color-error)">{errors['']}</Text>}
          </Stack>
        </Card>
      </Stack>
    </form>
  );
}
