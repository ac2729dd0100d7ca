import { Menu, Text, useMantineColorScheme } from '@mantine/core';
import { type ReactNode } from 'react';
import { FetchedMenu } from './FetchedMenu';
import { language } from './i18n';
import { IconKeyboard, IconLanguage, IconLogout, IconMoon, IconSun } from './icons';
import type { Hanging } from './Opens';
import { useLogout, useSession } from './session';
import { speak } from './speak';
import { useKitWords } from './texts';

/** Who one is, and what belongs to the person: language, colours, help, the way out. */
export default function PersonMenu({ onHelp, target }: { onHelp: () => void } & Hanging): ReactNode {
  const t = useKitWords();
  const { nom, email } = useSession();
  const leave = useLogout();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const dark = colorScheme === 'dark' || (colorScheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <FetchedMenu target={target} position="bottom-end" width={240}>
      <Menu.Dropdown>
        <Text size="sm" fw={600} px="sm" pt={6} truncate>{nom}</Text>
        <Text size="xs" c="dimmed" px="sm" pb={6} truncate>{email}</Text>
        <Menu.Divider />
        <Menu.Item leftSection={dark ? <IconSun size={16} /> : <IconMoon size={16} />} onClick={() => setColorScheme(dark ? 'light' : 'dark')}>{dark ? t.light : t.dark}</Menu.Item>
        <Menu.Item leftSection={<IconLanguage size={16} />} lang={language() === 'fr' ? 'en' : 'fr'} onClick={() => speak(language() === 'fr' ? 'en' : 'fr')}>{t.otherLanguage}</Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={16} />} rightSection={<Text size="xs" c="dimmed">?</Text>} onClick={onHelp}>{t.keysTitle}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => { void leave(); }}>{t.logout}</Menu.Item>
      </Menu.Dropdown>
    </FetchedMenu>
  );
}
