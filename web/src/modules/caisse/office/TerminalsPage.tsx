import { Badge, Button, Card, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, change, create, given, list, type Row } from '../../../api/client';
import { useAct } from '../../../kit/act';
import { type Column, DataTable } from '../../../kit/DataTable';
import { IconAdd } from '../../../kit/icons';
import { done, failed, refused } from '../../../kit/notify';
import { Refusal } from '../../../kit/Refusal';
import { Can, useMay } from '../../../kit/session';
import { Trouble } from '../../../kit/Trouble';
import { Tills } from './Tills';
import { useWords } from './words';

type Terminal = Pick<Row<'Terminal'>, 'id' | 'nom' | 'status' | 'registerId' | 'version'> & { Register: { nom: string } | null };

const KEY = ['caisse', 'terminaux'];
const MOST = 200;
const read = async (): Promise<Terminal[]> => (await list<'Terminal', Terminal>('Terminal', { select: 'id,nom,status,registerId,version,Register!terminal_register_fk(nom)', order: 'nom.asc,id.asc', limit: MOST })).rows;
const registers = async () => (await list<'Register', Pick<Row<'Register'>, 'id' | 'nom'>>('Register', { select: 'id,nom', order: 'nom.asc', limit: MOST })).rows;

const COLORS: Record<string, string> = { EN_LIGNE: 'green', OCCUPE: 'blue', HORS_LIGNE: 'orange.9', DESACTIVE: 'gray' };

/** Names a terminal and says which register uses it. */
function Edit({ terminal, onClose }: { terminal: Terminal | null; onClose: () => void }): ReactNode {
  const words = useWords();
  const t = words.terminals;
  const client = useQueryClient();
  const tills = useQuery({ queryKey: ['caisse', 'caisses'], queryFn: registers });
  const [nom, setNom] = useState(terminal?.nom ?? '');
  const [registerId, setRegister] = useState(terminal?.registerId ?? '');
  const { busy, refused: error, run } = useAct();
  const save = (): Promise<boolean> => run(async () => {
    const values = { nom: nom.trim(), registerId: registerId === '' ? null : registerId };
    if (terminal === null) await create('Terminal', values);
    else await change('Terminal', terminal.id, terminal.version, values);
    await client.invalidateQueries({ queryKey: ['caisse'] });
    done(t.saved);
    onClose();
  });
  return (
    <Modal opened onClose={onClose} title={terminal === null ? t.add : t.change(terminal.nom)}>
      <form onSubmit={(event) => { event.preventDefault(); void save(); }}>
        <Stack>
          <TextInput label={t.name} description={t.nameHint} value={nom} maxLength={100} required data-autofocus onChange={({ currentTarget }) => setNom(currentTarget.value)} />
          <NativeSelect label={t.register} value={registerId} onChange={({ currentTarget }) => setRegister(currentTarget.value)} data={[{ value: '', label: t.noRegister }, ...(tills.data ?? []).map(({ id, nom: label }) => ({ value: id, label }))]} />
          {error && <Refusal error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>{words.common.cancel}</Button>
            <Button type="submit" loading={busy} disabled={nom.trim() === '' || tills.data === undefined}>{t.save}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** Asks it whether it is there; takes it away or back. What it was paid stays known. */
function Acts({ terminal, onEdit }: { terminal: Terminal; onEdit: () => void }): ReactNode {
  const t = useWords().terminals;
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const away = terminal.status === 'DESACTIVE';
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      failed(error);
    }
    await client.invalidateQueries({ queryKey: ['caisse'] });
    setBusy(false);
  };
  const test = (): Promise<void> => run(async () => {
    const { repond } = given(await api.POST('/api/v1/Terminal/{id}/essayer', { params: { path: { id: terminal.id } } }));
    if (repond) done(t.answers(terminal.nom));
    else refused(t.silent(terminal.nom));
  });
  const move = (status: 'DESACTIVE' | 'HORS_LIGNE'): Promise<void> => run(async () => {
    await change('Terminal', terminal.id, terminal.version, { status });
    done(status === 'DESACTIVE' ? t.removed(terminal.nom) : t.restored(terminal.nom));
  });
  const button = { size: 'compact-sm', variant: 'default', disabled: busy } as const;
  if (away) return <Button {...button} onClick={() => { void move('HORS_LIGNE'); }} aria-label={t.restoreThis(terminal.nom)}>{t.restore}</Button>;
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      <Button {...button} onClick={() => { void test(); }} aria-label={t.testThis(terminal.nom)}>{t.test}</Button>
      <Button {...button} onClick={onEdit} aria-label={t.change(terminal.nom)}>{t.edit}</Button>
      <Button {...button} onClick={() => { void move('DESACTIVE'); }} aria-label={t.removeThis(terminal.nom)}>{t.remove}</Button>
    </Group>
  );
}

/** The card terminals, and the register that each one serves. */
export function TerminalsPage(): ReactNode {
  const t = useWords().terminals;
  const may = useMay();
  const [edited, setEdited] = useState<Terminal | 'new' | null>(null);
  const found = useQuery({ queryKey: KEY, queryFn: read });
  const states: Record<string, string> = t.states;
  const columns: Column<Terminal>[] = [
    { key: 'nom', label: t.name, render: (row) => <Text fw={500} span inherit>{row.nom}</Text> },
    { key: 'caisse', label: t.register, render: (row) => row.Register?.nom ?? <Text span inherit c="dimmed">{t.noRegister}</Text> },
    { key: 'status', label: t.status, render: (row) => <Badge variant="light" color={COLORS[row.status] ?? 'gray'}>{states[row.status] ?? row.status}</Badge> },
    ...(may('paiements:modifier') ? [{ key: 'actes', label: '', align: 'right' as const, render: (row: Terminal) => <Acts terminal={row} onEdit={() => setEdited(row)} /> }] : []),
  ];
  return (
    <Tills title={t.title} actions={<Can do="paiements:creer"><Button leftSection={<IconAdd size={16} />} data-new onClick={() => setEdited('new')}>{t.add}</Button></Can>}>
      <Text c="dimmed" maw={760}>{t.intro}</Text>
      <Trouble query={found} />
      <Card withBorder padding="xs">
        <DataTable caption={t.caption(found.data?.length ?? 0)} columns={columns} rows={found.data} rowKey={(row) => row.id} rowName={(row) => row.nom} empty={<Text>{t.empty}</Text>} />
      </Card>
      {edited !== null && <Edit terminal={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Tills>
  );
}
