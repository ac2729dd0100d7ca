import { ActionIcon, AppShell, Avatar, Badge, Burger, Button, Group, NavLink, ScrollArea, Text } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { Link, useRouterState } from '@tanstack/react-router';
import { lazy, type MouseEvent, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { type Entry, entryLabel, GROUPS } from './frame';
import { IconOffline, IconSearch } from './icons';
import { usePageKeys } from './keys';
import { useOnline } from './online';
import { Opens } from './Opens';
import type { PaletteProps } from './Palette';
import { useMay, useSession } from './session';
import { useKitWords } from './texts';
import { useArrival, useKeptKeyboard, useTitle } from './whereabouts';
import { useLongWork } from './work';

const WorkTray = lazy(() => import('./WorkTray'));
const Palette = lazy(() => import('./Palette'));
const HelpSheet = lazy(() => import('./HelpSheet'));

/** The entry whose page is shown: the longest address that the page's begins with. */
function shownEntry(entries: Entry[], path: string): Entry | undefined {
  return entries.filter(({ to }) => path === to || (to !== '/' && path.startsWith(`${to}/`))).sort((a, b) => b.to.length - a.to.length)[0];
}

const OFTEN = 5 * 60_000;

/** How many things wait in a place. */
function Waits({ of: { key, count } }: { of: NonNullable<Entry['waits']> }): ReactNode {
  const t = useKitWords();
  const { data = 0 } = useQuery({ queryKey: [...key, 'menu'], queryFn: count, refetchInterval: OFTEN, retry: false });
  return data === 0 ? null : <Badge size="sm" variant="filled" color="orange.9">{data}<span className="visually-hidden"> {t.waiting}</span></Badge>;
}

function MainMenu({ entries, path }: { entries: Entry[]; path: string }): ReactNode {
  const t = useKitWords();
  const shown = shownEntry(entries, path);
  const may = useMay();
  const link = (entry: Entry): ReactNode => (
    <NavLink key={entry.to} component={Link} to={entry.to} activeOptions={{ exact: true }} label={entryLabel(entry)} leftSection={entry.icon} rightSection={entry.waits && may(entry.waits.right) && <Waits of={entry.waits} />} active={entry === shown} aria-current={entry === shown ? 'page' : undefined} py={7} style={{ borderRadius: 'var(--mantine-radius-md)' }} />
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

/** The frame of every page: where one is, where one can go, who one is. */
export function Shell({ entries, palette, children }: { entries: Entry[]; palette: Omit<PaletteProps, 'onClose'>; children: ReactNode }): ReactNode {
  const t = useKitWords();
  const [opened, { toggle, close }] = useDisclosure();
  const [help, { open: openHelp, close: closeHelp }] = useDisclosure();
  const [searching, { open: openPalette, close: closePalette }] = useDisclosure();
  useHotkeys([['mod+K', openPalette]], []);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const { entreprise, nom } = useSession();
  const may = useMay();
  const online = useOnline();
  const { works } = useLongWork();
  usePageKeys({ '?': openHelp });
  useEffect(close, [path, close]);
  const main = useRef<HTMLElement>(null);
  useArrival(main);
  useKeptKeyboard(main);
  useTitle(main, entreprise || 'MyProPartner');
  const leap = (event: MouseEvent): void => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <AppShell header={{ height: online ? 52 : 88 }} navbar={{ width: 236, breakpoint: 'sm', collapsed: { mobile: !opened } }} padding="md">
      <AppShell.Header>
        <a className="leap" href="#contenu" onClick={leap}>{t.leap}</a>
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
            <Opens popup="menu" load={() => import('./PersonMenu')} given={{ onHelp: openHelp }}
              button={<ActionIcon variant="subtle" size={36} radius="xl" aria-label={t.person(nom)} title={nom}><Avatar size={32} radius="xl" name={nom} alt="" color="indigo" /></ActionIcon>} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" component="nav" aria-label={t.mainMenu}>
        <ScrollArea><MainMenu entries={entries.filter(({ right, hidden }) => !hidden && (right === undefined || may(right)))} path={path} /></ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main id="contenu" ref={main} tabIndex={-1}>{children}</AppShell.Main>
      {searching && <Suspense fallback={null}><Palette {...palette} onClose={closePalette} /></Suspense>}
      {help && <Suspense fallback={null}><HelpSheet opened onClose={closeHelp} /></Suspense>}
    </AppShell>
  );
}
