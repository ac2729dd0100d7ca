import { ActionIcon, AppShell, Avatar, Burger, Button, Group, Menu, NavLink, ScrollArea, Text, useMantineColorScheme } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { type Entry, entryLabel, GROUPS } from './frame';
import { language, setLanguage } from './i18n';
import { IconKeyboard, IconLanguage, IconLogout, IconMoon, IconOffline, IconSearch, IconSun } from './icons';
import { usePageKeys } from './keys';
import { useOnline } from './online';
import type { PaletteProps } from './Palette';
import { useLogout, useMay, useSession } from './session';
import { useKitWords } from './texts';
import { useLongWork } from './work';

const WorkTray = lazy(() => import('./WorkTray'));
const Palette = lazy(() => import('./Palette'));
const HelpSheet = lazy(() => import('./HelpSheet'));

/** The entry whose page is shown: the longest address that the page's begins with. */
function shownEntry(entries: Entry[], path: string): Entry | undefined {
  return entries.filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`))).sort((a, b) => b.to.length - a.to.length)[0];
}

function MainMenu({ entries, path }: { entries: Entry[]; path: string }): ReactNode {
  const t = useKitWords();
  const shown = shownEntry(entries, path);
  const link = (entry: Entry): ReactNode => (
    <NavLink key={entry.to} component={Link} to={entry.to} label={entryLabel(entry)} leftSection={entry.icon} active={entry === shown} aria-current={entry === shown ? 'page' : undefined} py={7} style={{ borderRadius: 'var(--mantine-radius-md)' }} />
  );
  const groups = GROUPS.map((group) => ({ group, own: entries.filter((entry) => entry.group === group) })).filter(({ own }) => own.length > 0);
  return (
    <>
      {entries.filter(({ group }) => group === undefined).map(link)}
      {groups.map(({ group, own }) => (
        <div key={group} role="group" aria-label={t.groups[group]}>
          <Text size="xs" fw={600} c="dimmed" px="sm" pt="md" pb={4} aria-hidden>{t.groups[group]}</Text>
          {own.map(link)}
        </div>
      ))}
    </>
  );
}

/** Who one is, and what belongs to the person: language, colours, help, the way out. */
function PersonMenu({ onHelp }: { onHelp: () => void }): ReactNode {
  const t = useKitWords();
  const { nom, email } = useSession();
  const leave = useLogout();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const dark = colorScheme === 'dark' || (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <ActionIcon variant="subtle" size={36} radius="xl" aria-label={t.person(nom)} title={nom}><Avatar size={32} radius="xl" name={nom} alt="" color="indigo" /></ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Text size="sm" fw={600} px="sm" pt={6} truncate>{nom}</Text>
        <Text size="xs" c="dimmed" px="sm" pb={6} truncate>{email}</Text>
        <Menu.Divider />
        <Menu.Item leftSection={dark ? <IconSun size={16} /> : <IconMoon size={16} />} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>{dark ? t.light : t.dark}</Menu.Item>
        <Menu.Item leftSection={<IconLanguage size={16} />} lang={language() === 'fr' ? 'en' : 'fr'} onClick={() => setLanguage(language() === 'fr' ? 'en' : 'fr')}>{t.otherLanguage}</Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} rightSection={<Text size="xs" c="dimmed">?</Text>} onClick={onHelp}>{t.keysTitle}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => { void leave(); }}>{t.logout}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The frame of every page: where one is, where one can go, who one is. */
export function Shell({ entries, palette, children }: { entries: Entry[]; palette: Omit<PaletteProps, 'onClose'>; children: ReactNode }): ReactNode {
  const t = useKitWords();
  const [opened, { toggle, close }] = useDisclosure();
  const [help, { open: openHelp, close: closeHelp }] = useDisclosure();
  const [searching, { open: openPalette, close: closePalette }] = useDisclosure();
  useHotkeys([['mod+K', openPalette]], []);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { entreprise } = useSession();
  const may = useMay();
  const online = useOnline();
  const { works } = useLongWork();
  usePageKeys({ '?': openHelp });
  useEffect(close, [path, close]);
  return (
    <AppShell header={{ height: online ? 52 : 88 }} navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !opened } }} padding="md">
      <AppShell.Header>
        {!online && (
          <Group h={36} px="md" gap="xs" wrap="nowrap" justify="center" bg="orange.2" c="black" role="status">
            <IconOffline size={16} /><Text size="sm" truncate>{t.offline}</Text>
          </Group>
        )}
        <Group h={52} px="md" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap" miw={0}>
            <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t.menu} aria-expanded={opened} />
            <Text fw={700} truncate>{entreprise || 'MyProPartner'}</Text>
          </Group>
          <Group gap="xs" wrap="nowrap">
            {works.length > 0 && <Suspense fallback={null}><WorkTray /></Suspense>}
            <Button variant="default" size="xs" leftSection={<IconSearch size={14} />} onClick={openPalette}>{t.searchAnywhere}<Text span size="xs" c="dimmed" ml={6} visibleFrom="sm">Ctrl K</Text></Button>
            <PersonMenu onHelp={openHelp} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" component="nav" aria-label={t.mainMenu}>
        <ScrollArea><MainMenu entries={entries.filter(({ right, hidden }) => !hidden && (right === undefined || may(right)))} path={path} /></ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main>{children}</AppShell.Main>
      {searching && <Suspense fallback={null}><Palette {...palette} onClose={closePalette} /></Suspense>}
      {help && <Suspense fallback={null}><HelpSheet opened onClose={closeHelp} /></Suspense>}
    </AppShell>
  );
}
