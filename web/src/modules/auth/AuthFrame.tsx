import { Box, Button, Card, Center, Group, List, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useLanguage } from '../../kit/i18n';
import { speak } from '../../kit/speak';
import { useWords } from './words';

/** The page around logging in and signing up. */
export function AuthFrame({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const t = useWords();
  const language = useLanguage();
  return (
    <Center mih="100vh" p="md" bg="light-dark(var(--mantine-color-gray-0), var(--mantine-color-dark-8))">
      <Group gap={72} justify="center" align="center" w="100%">
        <Stack maw={360} visibleFrom="md" gap="md">
          <Text fw={700} fz={26}>{t.product}</Text>
          <Text fz="lg">{t.promise}</Text>
          <List spacing="xs" c="dimmed">{Object.values(t.points).map((point) => <List.Item key={point}>{point}</List.Item>)}</List>
        </Stack>
        <Box component="main" w={440} maw="100%">
          <Card withBorder padding="xl">
            <Text fw={700} hiddenFrom="md" mb="xs">{t.product}</Text>
            <Title order={1} mb="md">{title}</Title>
            {children}
          </Card>
          <Group justify="center" mt="xs">
            <Button variant="subtle" size="compact-sm" color="gray" c="dimmed" lang={language === 'fr' ? 'en' : 'fr'} onClick={() => speak(language === 'fr' ? 'en' : 'fr')}>{t.otherLanguage}</Button>
          </Group>
        </Box>
      </Group>
    </Center>
  );
}
