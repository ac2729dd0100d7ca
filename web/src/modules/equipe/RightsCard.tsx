import { Accordion, Alert, Badge, Button, Card, Checkbox, Group, MultiSelect, SimpleGrid, Stack, Switch, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, list } from '../../api/client';
import { ApiError } from '../../api/problem';
import { useLeaving } from '../../kit/form/leaving';
import { Loading } from '../../kit/Loading';
import { done, failed } from '../../kit/notify';
import { NumberField } from '../../kit/NumberField';
import { useMay } from '../../kit/session';
import { allowed, changed, covers, type Domain, type Exceptions, exceptionsIn, NO_EXCEPTION, sentRights } from './droits';
import { type Catalogue, type Person, type PersonalRights, useCatalogue, usePersonalRights } from './team';
import { labelIn, useWords } from './words';

interface Edited {
  exceptions: Exceptions;
  storeIds: string[] | null;
  remiseMax: number | null;
}

/** The actions of a domain: what the role grants, what was added or taken. */
function Matrix({ domain, role, exceptions, readOnly, onChange }: { domain: Domain; role: readonly string[]; exceptions: Exceptions; readOnly: boolean; onChange: (next: Exceptions) => void }): ReactNode {
  const t = useWords();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="xs">
      {domain.actions.map((action) => {
        const has = allowed(role, exceptions, domain.nom, action);
        const plain = covers(role, domain.nom, action);
        return (
          <Checkbox key={action} checked={has} disabled={readOnly} onChange={(event) => onChange(changed(domain, role, exceptions, action, event.currentTarget.checked))}
            label={labelIn(t.actions, action)} description={has === plain ? t.rights.byRole : has ? t.rights.added : t.rights.taken} {...(has === plain ? {} : { color: 'orange' })} />
        );
      })}
    </SimpleGrid>
  );
}

function Editor({ person, kept, catalogue }: { person: Person; kept: PersonalRights; catalogue: Catalogue }): ReactNode {
  const t = useWords();
  const may = useMay();
  const queries = useQueryClient();
  const readOnly = !may('equipe:modifier');
  const [edited, setEdited] = useState<Edited | null>(null);
  const [busy, setBusy] = useState(false);
  const leaving = useLeaving(edited !== null);
  const stores = useQuery({ queryKey: ['Store', 'names'], enabled: may('stock:lire'), queryFn: async () => (await list('Store', { select: 'id,nom', order: 'nom.asc,id.asc', limit: 200 })).rows });
  const now = edited ?? { exceptions: kept.exceptions, storeIds: kept.storeIds, remiseMax: kept.remiseMax };
  const role = catalogue.rights(person.role);
  const set = (next: Partial<Edited>): void => setEdited({ ...now, ...next });
  const exceptions = (next: Exceptions): void => set({ exceptions: next });
  const send = async (next: Edited, said: string): Promise<void> => {
    setBusy(true);
    try {
      const { voirPrixAchat, voirMarges } = next.exceptions;
      await api.POST('/api/v1/User/{id}/permissions', {
        params: { path: { id: person.id } },
        body: { droits: sentRights(kept.exceptions, next.exceptions), storeIds: next.storeIds, remiseMax: next.remiseMax, voirPrixAchat, voirMarges, version: kept.version },
      });
      done(said);
      setEdited(null);
    } catch (error) {
      failed(error instanceof ApiError && error.problem.status === 412 ? new Error(t.person.changedMeanwhile) : error);
    } finally {
      setBusy(false);
      await queries.invalidateQueries({ queryKey: ['UserPermissions'] });
    }
  };
  const sensitive = (name: 'voirPrixAchat' | 'voirMarges', domain: string, action: string, label: string): ReactNode => {
    const of = catalogue.domains.find(({ nom }) => nom === domain);
    return of && (
      <Switch label={label} description={now.exceptions[name] === null ? t.rights.byRole : undefined} checked={allowed(role, now.exceptions, domain, action)} disabled={readOnly}
        onChange={(event) => exceptions(changed(of, role, now.exceptions, action, event.currentTarget.checked))} />
    );
  };
  return (
    <Stack>
      {leaving.view}
      <Card withBorder>
        <Title order={2}>{t.rights.columns}</Title>
        <Text size="sm" c="dimmed" mb="sm">{t.rights.columnsAbout}</Text>
        <Stack gap="sm">
          {sensitive('voirPrixAchat', 'catalogue', 'voir_prix_achat', t.rights.purchase)}
          {sensitive('voirMarges', 'ventes', 'voir_marges', t.rights.margins)}
        </Stack>
      </Card>
      <Card withBorder>
        <Group justify="space-between" align="flex-start" mb="sm">
          <div><Title order={2}>{t.rights.title}</Title><Text size="sm" c="dimmed">{t.rights.about}</Text></div>
          {!readOnly && <Button variant="subtle" onClick={() => { void send({ exceptions: NO_EXCEPTION, storeIds: null, remiseMax: null }, t.rights.backDone); }}>{t.rights.back}</Button>}
        </Group>
        <Accordion variant="separated" multiple order={3}>
          {catalogue.domains.map((domain) => {
            const some = domain.actions.filter((action) => allowed(role, now.exceptions, domain.nom, action)).length;
            const differ = exceptionsIn(domain, role, now.exceptions);
            return (
              <Accordion.Item key={domain.nom} value={domain.nom}>
                <Accordion.Control>
                  <Group justify="space-between" wrap="nowrap" pr="sm">
                    <Text fw={500}>{labelIn(t.domains, domain.nom)}</Text>
                    <Group gap="xs">
                      {differ > 0 && <Badge variant="light" color="orange">{t.rights.exceptions(differ)}</Badge>}
                      <Text size="sm" c="dimmed">{t.rights.given(some, domain.actions.length)}</Text>
                    </Group>
                  </Group>
                </Accordion.Control>
                <Accordion.Panel><Matrix domain={domain} role={role} exceptions={now.exceptions} readOnly={readOnly} onChange={exceptions} /></Accordion.Panel>
              </Accordion.Item>
            );
          })}
        </Accordion>
      </Card>
      <Card withBorder>
        <Title order={2} mb="sm">{t.rights.limits}</Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NumberField label={t.rights.discount} description={t.rights.discountAbout} inputWrapperOrder={['label', 'input', 'description', 'error']} suffix=" %" min={0} max={100} decimalScale={2} value={now.remiseMax} disabled={readOnly} onChange={(typed) => set({ remiseMax: typed })} />
          {stores.data && <MultiSelect label={t.rights.stores} description={t.rights.storesAbout} inputWrapperOrder={['label', 'input', 'description', 'error']} data={stores.data.map(({ id, nom }) => ({ value: id, label: nom }))} value={now.storeIds ?? []} disabled={readOnly} onChange={(ids) => set({ storeIds: ids.length === 0 ? null : ids })} />}
        </SimpleGrid>
      </Card>
      {!readOnly && (
        <Group justify="flex-end">
          {edited && <Button variant="default" onClick={() => setEdited(null)}>{t.common.cancel}</Button>}
          <Button loading={busy} disabled={edited === null} onClick={() => { void send(now, t.common.saved); }}>{t.rights.save}</Button>
        </Group>
      )}
    </Stack>
  );
}

/** The rights of a person: the role's, and what differs from them. */
export function RightsCard({ person }: { person: Person }): ReactNode {
  const t = useWords();
  const catalogue = useCatalogue();
  const kept = usePersonalRights(person.id);
  if (person.role === 'PROPRIETAIRE') return <Alert color="gray" title={t.rights.title}>{t.rights.owner}</Alert>;
  return catalogue.data && kept.data ? <Editor person={person} kept={kept.data} catalogue={catalogue.data} /> : <Loading />;
}
