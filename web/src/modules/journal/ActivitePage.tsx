import { Anchor, Breadcrumbs, Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { parseDate } from '../../kit/dates';
import { locale } from '../../kit/i18n';
import { Loading } from '../../kit/Loading';
import { type Line, useLineWords, useLog } from './log';
import { useSubjects } from './subjects';
import { useWords } from './words';

const LATEST = 8;
const MOST = 200;

const hour = (iso: string): string => new Date(iso).toLocaleTimeString(locale(), { hour: '2-digit', minute: '2-digit' });

/** The lines of each person, who did something last first. */
function byPerson(lines: Line[]): Map<string | null, Line[]> {
  const all = new Map<string | null, Line[]>();
  for (const line of lines) all.set(line.userId, [...(all.get(line.userId) ?? []), line]);
  return all;
}

/** What everybody did today. */
export function ActivitePage(): ReactNode {
  const t = useWords();
  const words = useLineWords();
  const today = parseDate('auj') ?? '';
  const log = useLog({ du: today }, MOST);
  const people = [...byPerson(log.data?.rows ?? [])];
  const subject = useSubjects(people.flatMap(([, lines]) => lines.slice(0, LATEST)));
  return (
    <Stack>
      <Breadcrumbs><Anchor component={Link} to="/parametres" size="sm">{t.settings}</Anchor><Anchor component={Link} to="/journal" size="sm">{t.title}</Anchor><Text size="sm" c="dimmed">{t.activity.title}</Text></Breadcrumbs>
      <div><Title order={1}>{t.activity.title}</Title><Text c="dimmed">{t.activity.about}</Text></div>
      {log.data && log.data.total > MOST && <Text size="sm">{t.activity.many(log.data.total, MOST)}</Text>}
      {!log.data ? <Loading /> : log.data.rows.length === 0 ? <Text>{t.activity.none}</Text> : (
        <SimpleGrid cols={{ base: 1, md: 2, xl: 3 }}>
          {people.map(([id, lines]) => {
            const [first] = lines;
            return first && (
              <Card withBorder key={id ?? 'systeme'}>
                <Group justify="space-between" mb="xs"><Title order={2}>{words.who(first)}</Title><Text size="sm" c="dimmed">{t.total(lines.length)}</Text></Group>
                <Stack gap={4}>
                  {lines.slice(0, LATEST).map((line) => {
                    const { name, address } = subject(line);
                    const said = `${words.action(line.action)} · ${name}`;
                    return (
                      <Group key={line.id} gap="xs" wrap="nowrap" align="baseline">
                        <Text size="sm" c="dimmed" style={{ fontVariantNumeric: 'tabular-nums' }}>{hour(line.createdAt)}</Text>
                        {address === null ? <Text size="sm">{said}</Text> : <Anchor component={Link} to={address} size="sm">{said}</Anchor>}
                      </Group>
                    );
                  })}
                </Stack>
                <Anchor mt="sm" size="sm" component={Link} to={`/journal?du=${today}&qui=${id ?? 'systeme'}`}>{t.activity.everything}</Anchor>
              </Card>
            );
          })}
        </SimpleGrid>
      )}
    </Stack>
  );
}
