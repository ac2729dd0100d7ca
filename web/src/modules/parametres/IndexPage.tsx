import { Anchor, Card, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { IconSearch } from '../../kit/icons';
import { useMay } from '../../kit/session';
import { PAGES } from './pages';
import { find } from './search';
import { useWords } from './words';

/** Every page of settings, found by the name of what it sets. */
export function IndexPage(): ReactNode {
  const t = useWords();
  const may = useMay();
  const [q, setQ] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useHotkeys([['/', () => input.current?.focus()]]);
  const pages = PAGES.filter(({ right }) => right === undefined || may(right)).map((page) => ({ ...page, ...t.pages[page.key] }));
  const found = find(q, pages);
  return (
    <Stack>
      <Title order={1}>{t.index.title}</Title>
      <TextInput ref={input} type="search" aria-label={t.index.search} placeholder={t.index.placeholder} leftSection={<IconSearch size={16} />} value={q} maw={420}
        onChange={(event) => setQ(event.currentTarget.value)} />
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} component="ul" p={0} m={0} role="list">
        {found.map(({ page, hits }) => (
          <Card withBorder key={page.key} component="li" style={{ listStyle: 'none' }}>
            <Anchor component={Link} to={page.to} fw={600}>{page.title}</Anchor>
            <Text size="sm" c="dimmed">{page.about}</Text>
            {hits.length > 0 && <Text size="sm" mt={4}>{hits.join(' · ')}</Text>}
          </Card>
        ))}
      </SimpleGrid>
      <Text role="status">{found.length === 0 ? t.index.none(q) : ''}</Text>
    </Stack>
  );
}
