import { Badge, Card, Group, Progress, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { api, given, list } from '../../api/client';
import { formatDate } from '../../kit/dates';
import { locale } from '../../kit/i18n';
import { Loading } from '../../kit/Loading';
import { SettingsPage } from './SettingsPage';
import { useWords } from './words';

const METERS = ['documents', 'utilisateurs', 'clients', 'articles', 'magasins', 'questions'] as const;
type PlanName = 'DECOUVERTE' | 'ESSENTIEL' | 'PRO' | 'BUSINESS' | 'ENTERPRISE';
const PLANS: readonly PlanName[] = ['DECOUVERTE', 'ESSENTIEL', 'PRO', 'BUSINESS', 'ENTERPRISE'];
const isPlan = (name: string): name is PlanName => PLANS.some((plan) => plan === name);

const count = (value: number): string => value.toLocaleString(locale());

function Meter({ label, used, limit }: { label: string; used: number; limit: number | null | undefined }): ReactNode {
  const t = useWords();
  if (limit === null || limit === undefined) return <Card withBorder><Text size="sm" c="dimmed">{label}</Text><Text fw={600}>{t.plan.unlimited(count(used))}</Text></Card>;
  const percent = limit === 0 ? 100 : Math.min(100, Math.round((100 * used) / limit));
  const state = used >= limit ? { color: 'red', word: t.plan.over } : percent >= 80 ? { color: 'orange', word: t.plan.near } : { color: 'indigo', word: '' };
  return (
    <Card withBorder>
      <Group justify="space-between"><Text size="sm" c="dimmed">{label}</Text>{state.word !== '' && <Badge size="sm" variant="light" color={state.color}>{state.word}</Badge>}</Group>
      <Text fw={600} mb={6}>{t.plan.of(count(used), count(limit))}</Text>
      <Progress.Root><Progress.Section value={percent} color={state.color} aria-label={label} /></Progress.Root>
    </Card>
  );
}

/** The plan, what it allows, what is used of it. */
export function FormulePage(): ReactNode {
  const t = useWords();
  const plan = useQuery({ queryKey: ['formule'], queryFn: async () => given(await api.GET('/api/v1/Entreprise/formule')) });
  const subscription = useQuery({ queryKey: ['Subscription', 'mine'], queryFn: async () => (await list('Subscription', { limit: 1 })).rows[0] ?? null });
  if (!plan.data) return <Loading />;
  const { usage, formules } = plan.data;
  const own = formules.find((one) => one.plan === plan.data.plan);
  const name = (code: string): string => (isPlan(code) ? t.plan.names[code] : code);
  const paid = subscription.data;
  return (
    <SettingsPage title={t.pages.formule.title} about={t.plan.monthly(formatDate(plan.data.remiseAZero))}>
      <Group>
        <Text fw={600}>{t.plan.current(name(plan.data.plan))}</Text>
        {paid && <Badge variant="light" color={paid.status === 'ACTIF' || paid.status === 'ESSAI' ? 'green' : 'orange'}>{t.plan.status[paid.status]}</Badge>}
        {paid?.status === 'ESSAI' && paid.essaiFinAt && <Text size="sm">{t.plan.trial(formatDate(paid.essaiFinAt))}</Text>}
        {paid?.currentPeriodEnd && <Text size="sm">{t.plan.ends(formatDate(paid.currentPeriodEnd))}{paid.cancelAtPeriodEnd ? ` ${t.plan.stops}` : ''}</Text>}
      </Group>
      <Title order={2}>{t.plan.usage}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {METERS.map((meter) => <Meter key={meter} label={t.plan.meters[meter]} used={usage[meter]} limit={own?.limites[meter]} />)}
      </SimpleGrid>
      <Text size="sm">{t.plan.sent(usage.courriels, usage.sms)}</Text>
      <Stack gap="xs">
        <Title order={2}>{t.plan.compare}</Title>
        <Table.ScrollContainer minWidth={620} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.plan.compare }}>
          <Table>
            <Table.Thead><Table.Tr><Table.Th>{t.plan.allowed}</Table.Th>
              {formules.map((one) => <Table.Th key={one.plan} ta="right">{name(one.plan)}{one.plan === plan.data.plan ? ` (${t.plan.yours})` : ''}</Table.Th>)}</Table.Tr></Table.Thead>
            <Table.Tbody>
              {METERS.map((meter) => (
                <Table.Tr key={meter}><Table.Th scope="row" fw={400}>{t.plan.meters[meter]}</Table.Th>
                  {formules.map((one) => <Table.Td key={one.plan} ta="right">{one.limites[meter] === null || one.limites[meter] === undefined ? t.plan.unlimitedShort : count(one.limites[meter])}</Table.Td>)}</Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Stack>
    </SettingsPage>
  );
}
