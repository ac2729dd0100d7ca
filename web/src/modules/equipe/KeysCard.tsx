import { Alert, Button, Card, Code, CopyButton, Group, Modal, MultiSelect, SegmentedControl, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, given } from '../../api/client';
import { ApiError, fieldOf } from '../../api/problem';
import { formatDate, formatMoment } from '../../kit/dates';
import { IconAdd } from '../../kit/icons';
import { done, failed } from '../../kit/notify';
import { useMay } from '../../kit/session';
import { useCatalogue } from './team';
import { labelIn, useWords } from './words';

interface Key {
  id: string;
  nom: string;
  prefixe: string;
  expireAt: string | null;
  dernierUsageAt: string | null;
  portees: string[];
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The list as the API gives it; its contract does not describe the rows. */
function readKeys(answer: unknown): Key[] {
  if (!Array.isArray(answer)) return [];
  return answer.flatMap((row: unknown): Key[] => {
    if (typeof row !== 'object' || row === null || !('id' in row)) return [];
    const one: Record<string, unknown> = { ...row };
    return [{ id: text(one.id), nom: text(one.nom), prefixe: text(one.prefixe), expireAt: text(one.expireAt) || null, dernierUsageAt: text(one.dernierUsageAt) || null, portees: Array.isArray(one.portees) ? one.portees.map(String) : [] }];
  });
}

const DAYS = [30, 90, 365, 0] as const;
const DAY = 86_400_000;

/** Makes a key: what for, which rights, how long. */
function Maker({ onMade, onClose }: { onMade: (secret: string) => void; onClose: () => void }): ReactNode {
  const t = useWords();
  const may = useMay();
  const catalogue = useCatalogue();
  const [nom, setNom] = useState('');
  const [portees, setPortees] = useState<string[]>([]);
  const [days, setDays] = useState<(typeof DAYS)[number]>(90);
  const [faults, setFaults] = useState<Record<string, string>>({});
  const scopes = (catalogue.data?.domains ?? []).map((domain) => {
    const label = labelIn(t.domains, domain.nom);
    const own = domain.actions.filter((action) => may(`${domain.nom}:${action}`));
    return {
      group: label, items: [...(own.length === domain.actions.length ? [{ value: `${domain.nom}:*`, label: t.account.everything(label) }] : []),
        ...own.map((action) => ({ value: `${domain.nom}:${action}`, label: t.account.one(label, labelIn(t.actions, action)) }))],
    };
  }).filter(({ items }) => items.length > 0);
  const readAll = (): void => setPortees((catalogue.data?.domains ?? []).map(({ nom: domain }) => `${domain}:lire`).filter(may));
  const make = async (): Promise<void> => {
    setFaults({});
    try {
      const made = given(await api.POST('/api/v1/cles', { body: { nom, portees, ...(days === 0 ? {} : { expireAt: new Date(Date.now() + days * DAY).toISOString() }) } }));
      onMade(made.cle ?? '');
    } catch (error) {
      const told = error instanceof ApiError ? error.problem.errors ?? [] : [];
      setFaults(Object.fromEntries(told.map(({ pointer, detail }) => [fieldOf(pointer).split('.')[0] ?? '', detail])));
      if (told.length === 0) failed(error);
    }
  };
  return (
    <form noValidate onSubmit={(event) => { event.preventDefault(); void make(); }}>
      <Stack>
        <TextInput label={t.account.keyName} value={nom} error={faults.nom} onChange={(event) => setNom(event.currentTarget.value)} required data-autofocus />
        <MultiSelect label={t.account.scopes} description={t.account.scopesAbout} data={scopes} value={portees} onChange={setPortees} error={faults.portees} searchable required hidePickedOptions />
        <div><Button size="compact-sm" variant="light" disabled={catalogue.data === undefined} onClick={readAll}>{t.account.readOnly}</Button></div>
        <Stack gap={4}>
          <Text size="sm" fw={500} id="validite">{t.account.expiry}</Text>
          <SegmentedControl aria-labelledby="validite" value={String(days)} data={DAYS.map((one) => ({ value: String(one), label: t.account.expiries[one] }))} onChange={(next) => { const found = DAYS.find((one) => String(one) === next); if (found !== undefined) setDays(found); }} />
          {faults.expireAt !== undefined && <Text size="sm" c="var(--mantine-color-error)">{faults.expireAt}</Text>}
        </Stack>
        <Group justify="flex-end"><Button variant="default" onClick={onClose}>{t.common.cancel}</Button><Button type="submit">{t.account.makeKey}</Button></Group>
      </Stack>
    </form>
  );
}

function Secret({ secret, onClose }: { secret: string; onClose: () => void }): ReactNode {
  const t = useWords();
  return (
    <Stack>
      <Alert color="orange" title={t.account.secretTitle}>{t.account.secretAbout}</Alert>
      <Code block aria-label={t.account.prefix}>{secret}</Code>
      <Group justify="flex-end">
        <CopyButton value={secret}>{({ copied, copy }) => <Button variant="default" onClick={copy}>{copied ? t.account.copied : t.account.copy}</Button>}</CopyButton>
        <Button onClick={onClose}>{t.account.done}</Button>
      </Group>
    </Stack>
  );
}

/** The keys of the company: made, used, ended. */
export function KeysCard(): ReactNode {
  const t = useWords();
  const queries = useQueryClient();
  const keys = useQuery({ queryKey: ['cles'], queryFn: async () => readKeys(given(await api.GET('/api/v1/cles'))) });
  const [making, setMaking] = useState(false);
  const [secret, setSecret] = useState('');
  const [ending, setEnding] = useState<Key | null>(null);
  const revoke = async (key: Key): Promise<void> => {
    try {
      await api.DELETE('/api/v1/cles/{id}', { params: { path: { id: key.id } } });
      done(t.account.revoked);
    } catch (error) {
      failed(error);
    }
    setEnding(null);
    await queries.invalidateQueries({ queryKey: ['cles'] });
  };
  const made = (value: string): void => { setMaking(false); setSecret(value); void queries.invalidateQueries({ queryKey: ['cles'] }); };
  return (
    <Card withBorder>
      <Group justify="space-between" align="flex-start">
        <div><Title order={2}>{t.account.keys}</Title><Text size="sm" c="dimmed">{t.account.keysAbout}</Text></div>
        <Button variant="default" leftSection={<IconAdd size={16} />} onClick={() => setMaking(true)}>{t.account.newKey}</Button>
      </Group>
      {keys.data?.length === 0 ? <Text size="sm" mt="sm">{t.account.noKey}</Text> : (
        <Table.ScrollContainer minWidth={560} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.account.keys }}>
          <Table>
            <Table.Thead><Table.Tr><Table.Th>{t.account.keyName}</Table.Th><Table.Th>{t.account.prefix}</Table.Th><Table.Th>{t.account.scopes}</Table.Th><Table.Th>{t.account.lastUse}</Table.Th><Table.Th>{t.account.expires}</Table.Th><Table.Th><span className="visually-hidden">{t.account.revoke}</span></Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>
              {keys.data?.map((key) => (
                <Table.Tr key={key.id}>
                  <Table.Td>{key.nom}</Table.Td>
                  <Table.Td><Code>{key.prefixe}…</Code></Table.Td>
                  <Table.Td><Text size="sm" lineClamp={2}>{key.portees.map((scope) => { const [domain = '', action = ''] = scope.split(':'); return action === '*' ? t.account.everything(labelIn(t.domains, domain)) : t.account.one(labelIn(t.domains, domain), labelIn(t.actions, action)); }).join(', ')}</Text></Table.Td>
                  <Table.Td>{key.dernierUsageAt ? formatMoment(key.dernierUsageAt) : t.account.never}</Table.Td>
                  <Table.Td>{key.expireAt ? formatDate(key.expireAt) : t.account.endless}</Table.Td>
                  <Table.Td ta="right"><Button size="compact-sm" variant="light" color="red" onClick={() => setEnding(key)} aria-label={`${t.account.revoke} ${key.nom}`}>{t.account.revoke}</Button></Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <Modal opened={making} onClose={() => setMaking(false)} title={t.account.newKey} size="lg"><Maker onMade={made} onClose={() => setMaking(false)} /></Modal>
      <Modal opened={secret !== ''} onClose={() => setSecret('')} title={t.account.newKey} closeOnClickOutside={false}><Secret secret={secret} onClose={() => setSecret('')} /></Modal>
      <Modal opened={ending !== null} onClose={() => setEnding(null)} title={t.account.revokeAsk(ending?.nom ?? '')}>
        <Stack>
          <Text>{t.account.revokeAbout}</Text>
          <Group justify="flex-end"><Button variant="default" onClick={() => setEnding(null)}>{t.common.cancel}</Button><Button color="red" onClick={() => { if (ending) void revoke(ending); }}>{t.account.revoke}</Button></Group>
        </Stack>
      </Modal>
    </Card>
  );
}
