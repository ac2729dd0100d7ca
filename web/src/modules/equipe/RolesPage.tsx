import { Accordion, Group, Table, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { Loading } from '../../kit/Loading';
import { actionsIn, covers } from './droits';
import { Frame } from './Frame';
import { ROLES, useCatalogue } from './team';
import { labelIn, useWords } from './words';

/** What each role allows, domain by domain. */
export function RolesPage(): ReactNode {
  const t = useWords();
  const catalogue = useCatalogue();
  const sorted = (actions: readonly string[]): string[] => [...actions].sort((a, b) => labelIn(t.actions, a).localeCompare(labelIn(t.actions, b)));
  return (
    <Frame title={t.rights.rolesTitle} about={t.rights.rolesIntro} under={{ to: '/equipe', label: t.team.title }}>
      {!catalogue.data ? <Loading /> : (
        <Accordion variant="separated" multiple order={2} defaultValue={['ventes']}>
          {catalogue.data.domains.map((domain) => (
            <Accordion.Item key={domain.nom} value={domain.nom}>
              <Accordion.Control>
                <Group justify="space-between" pr="sm">
                  <Text fw={500}>{labelIn(t.domains, domain.nom)}</Text>
                  <Text size="sm" c="dimmed">{ROLES.filter((role) => actionsIn(catalogue.data.rights(role), domain).length > 0).map((role) => t.roles[role]).join(', ')}</Text>
                </Group>
              </Accordion.Control>
              <Accordion.Panel>
                <Table.ScrollContainer minWidth={640} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': labelIn(t.domains, domain.nom) }}>
                  <Table>
                    <Table.Thead><Table.Tr><Table.Th>{t.rights.action}</Table.Th>{ROLES.map((role) => <Table.Th key={role} ta="center">{t.roles[role]}</Table.Th>)}</Table.Tr></Table.Thead>
                    <Table.Tbody>
                      {sorted(domain.actions).map((action) => (
                        <Table.Tr key={action}>
                          <Table.Th scope="row" fw={400}>{labelIn(t.actions, action)}</Table.Th>
                          {ROLES.map((role) => {
                            const has = covers(catalogue.data.rights(role), domain.nom, action);
                            return <Table.Td key={role} ta="center"><span aria-hidden>{has ? '✓' : '–'}</span><span className="visually-hidden">{has ? t.rights.can : t.rights.cannot}</span></Table.Td>;
                          })}
                        </Table.Tr>
                      ))}
                    </Table.Tbody>
                  </Table>
                </Table.ScrollContainer>
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      )}
    </Frame>
  );
}
