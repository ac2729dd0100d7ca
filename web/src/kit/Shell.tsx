import { ActionIcon, AppShell, Burger, Button, Group, NavLink, ScrollArea, Text, useMantineColorScheme } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { Entry } from './frame';
import { IconLogout, IconMoon, IconSearch, IconSun } from './icons';
import { usePageKeys } from './keys';
import { openPalette } from './Palette';
import { WorkTray } from './WorkTray';
import { useLogout, useMay, useSession } from './session';

const HelpSheet = lazy(() => import('./HelpSheet'));

/** The frame of every page: where one is, where one can go, who one is. */
export function Shell({ entries, children }: { entries: Entry[]; children: ReactNode }): ReactNode {
  const [opened, { toggle, close }] = useDisclosure();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { entreprise, nom } = useSession();
  const may = useMay();
  const leave = useLogout();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [help, { open: openHelp, close: closeHelp }] = useDisclosure();
  usePageKeys({ '?': openHelp });
  useEffect(close, [path, close]);
  return (
    <AppShell header={{ height: 52 }} navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !opened } }} padding="md">
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label="Menu" />
            <Text fw={700} truncate>{entreprise || 'MyProPartner'}</Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <WorkTray />
            <Button variant="default" size="xs" leftSection={<IconSearch size={14} />} onClick={openPalette}>Rechercher <Text span size="xs" c="dimmed" ml={6} visibleFrom="sm">Ctrl K</Text></Button>
            <ActionIcon variant="default" size="lg" aria-label={colorScheme === 'dark' ? 'Passer au clair' : 'Passer au sombre'} onClick={() => setColorScheme(colorScheme === 'dark' ? 'light' : 'dark')}>
              {colorScheme === 'dark' ? <IconSun size={16} /> : <IconMoon size={16} />}
            </ActionIcon>
            <ActionIcon variant="default" size="lg" aria-label={`Se déconnecter (${nom})`} title={nom} onClick={() => { void leave(); }}><IconLogout size={16} /></ActionIcon>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" component="nav" aria-label="Menu principal">
        <ScrollArea>
          {entries.filter((entry) => entry.right === undefined || may(entry.right)).map((entry) => (
            <NavLink key={entry.to} component={Link} to={entry.to} label={entry.label} leftSection={entry.icon} active={entry.to === '/' ? path === '/' : path.startsWith(entry.to)} />
          ))}
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main>{children}</AppShell.Main>
      {help && <Suspense fallback={null}><HelpSheet opened onClose={closeHelp} /></Suspense>}
    </AppShell>
  );
}
