import { Button, Group, Modal, Select, Stack, Switch, TagsInput, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { change, create } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { done, failed } from '../../kit/notify';
import { codeOf, type Custom } from './customs';
import { useWords } from './words';

const TYPES = ['TEXTE', 'NOMBRE', 'DATE', 'BOOLEEN', 'LISTE'] as const;
type Values = Pick<Custom, 'nom' | 'code' | 'type' | 'options' | 'obligatoire'>;

/** Defines a field. Its code and type stay once articles may hold values. */
export function FieldDialog({ categorieId, custom, ordre, onClose }: { categorieId: string; custom: Custom | null; ordre: number; onClose: () => void }): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const [values, setValues] = useState<Values>(custom ?? { nom: '', code: '', type: 'TEXTE', options: [], obligatoire: false });
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [busy, setBusy] = useState(false);
  const set = (part: Partial<Values>): void => setValues({ ...values, ...part });
  const save = async (): Promise<void> => {
    const { nom, code, type, options, obligatoire } = values;
    const wrong = { ...(nom.trim() === '' ? { nom: t.fault.required } : {}), ...(type === 'LISTE' && options.length === 0 ? { options: t.customs.noOption } : {}) };
    setFaults(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    try {
      if (custom === null) await create('ChampPersonnalise', { categorieId, nom, code: code || codeOf(nom), type, options, obligatoire, ordre });
      else await change('ChampPersonnalise', custom.id, custom.version, { nom, options, obligatoire });
      await queries.invalidateQueries({ queryKey: ['ChampPersonnalise'] });
      done(t.saved);
      onClose();
    } catch (error) {
      const placed = error instanceof ApiError ? (error.problem.errors ?? []).map(({ pointer, detail }) => [fieldOf(pointer), detail]) : [];
      setFaults(Object.fromEntries(placed));
      if (placed.length === 0) failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal opened onClose={onClose} title={custom === null ? t.customs.add : custom.nom}>
      <form onSubmit={(event) => { event.preventDefault(); event.stopPropagation(); void save(); }}>
        <Stack>
          <TextInput label={t.field.nom} required data-autofocus value={values.nom} onChange={(event) => set({ nom: event.currentTarget.value })} error={faults.nom} />
          <TextInput label={t.customs.code} description={t.customs.codeHelp} disabled={custom !== null} value={values.code || codeOf(values.nom)} onChange={(event) => set({ code: codeOf(event.currentTarget.value) })} error={faults.code} />
          <Select label={t.customs.type} disabled={custom !== null} allowDeselect={false} data={TYPES.map((value) => ({ value, label: t.customs.types[value] }))} value={values.type}
            onChange={(value) => { const type = TYPES.find((one) => one === value); if (type) set({ type }); }} />
          {values.type === 'LISTE' && <TagsInput label={t.customs.options} description={t.customs.optionsHelp} value={values.options} onChange={(options) => set({ options })} error={faults.options} />}
          {values.type !== 'BOOLEEN' && <Switch label={t.customs.must} checked={values.obligatoire} onChange={(event) => set({ obligatoire: event.currentTarget.checked })} />}
          <Group justify="flex-end"><Button variant="default" onClick={onClose}>{t.cancel}</Button><Button type="submit" loading={busy}>{t.save}</Button></Group>
        </Stack>
      </form>
    </Modal>
  );
}
