import { Group, Stack, Tabs, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useAddress } from '../../kit/address';
import { useMay } from '../../kit/session';
import { readClaims, type View, VIEWS } from './address';
import { Balance } from './Balance';
import { Credits } from './Credits';
import { Invoices } from './Invoices';
import { Reminders } from './Reminders';
import { useWords } from './words';

/** What is owed: by customer and age, invoice by invoice, what to remind today, and what is owed the other way. */
export function ClaimsPage(): ReactNode {
  const t = useWords().claims;
  const may = useMay();
  const [state, change] = useAddress(readClaims);
  const views = VIEWS.filter((view) => (view === 'balance' ? may('compta:lire') : may('ventes:lire')));
  const asked = state.vue ?? 'balance';
  const view: View = views.includes(asked) ? asked : 'factures';
  const labels: Record<View, string> = { balance: t.balance, factures: t.invoices, relances: t.reminders, credits: t.credits };
  return (
    <Stack>
      <Group justify="space-between"><Title order={1}>{t.title}</Title></Group>
      <Tabs value={view} onChange={(value) => change({ vue: VIEWS.find((one) => one === value), page: undefined, client: undefined, age: undefined })} keepMounted={false}>
        <Tabs.List aria-label={t.views} mb="md">{views.map((one) => <Tabs.Tab key={one} value={one}>{labels[one]}</Tabs.Tab>)}</Tabs.List>
        <Tabs.Panel value="balance"><Balance /></Tabs.Panel>
        <Tabs.Panel value="factures"><Invoices /></Tabs.Panel>
        <Tabs.Panel value="relances"><Reminders /></Tabs.Panel>
        <Tabs.Panel value="credits"><Credits /></Tabs.Panel>
      </Tabs>
    </Stack>
  );
}
