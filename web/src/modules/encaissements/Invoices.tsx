import { ActionIcon, Badge, Card, Group, Menu, Select, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useAddress } from '../../kit/address';
import { ALERT } from '../../kit/colors';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { IconMore } from '../../kit/icons';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros } from '../../kit/money';
import { Pager } from '../../kit/Pager';
import { daysSince, isoDay } from '../../kit/period';
import { RefSelect } from '../../kit/RefSelect';
import { Refusal } from '../../kit/Refusal';
import { useMay } from '../../kit/session';
import { valueColor, valueLabel } from '../../kit/words';
import { AGES, filtersOf, readClaims } from './address';
import { type Claim, useClaims, usePromises } from './claims';
import { Follow, type Step } from './Follow';
import { clientName } from './names';
import { Preview } from './Preview';
import { useWords } from './words';

const SIZE = 25;

interface Open {
  claim: Claim;
  step: Step | 'preview';
}

function Actions({ claim, open }: { claim: Claim; open: (step: Open['step']) => void }): ReactNode {
  const t = useWords().invoices;
  const may = useMay();
  return (
    <Menu position="bottom-end">
      <Menu.Target><ActionIcon variant="subtle" color="gray" aria-label={t.act(claim.numero ?? '')}><IconMore size={16} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={`/documents/${claim.id}`}>{t.open}</Menu.Item>
        <Menu.Item onClick={() => open('preview')}>{t.preview}</Menu.Item>
        {may('ventes:suivre_reglement') && (
          <>
            <Menu.Item onClick={() => open('promise')}>{t.promise}</Menu.Item>
            {claim.statutReglement === 'EN_LITIGE' ? <Menu.Item onClick={() => open('endDispute')}>{t.endDispute}</Menu.Item> : <Menu.Item onClick={() => open('dispute')}>{t.dispute}</Menu.Item>}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function useColumns(promises: Map<string, string>, open: (opened: Open) => void): Column<Claim>[] {
  const t = useWords().invoices;
  const today = isoDay(new Date());
  return [
    { key: 'numero', label: t.number, render: (row) => <LinkTo to="/documents/$id" params={{ id: row.id }} size="sm" fw={500}>{row.numero ?? ''}</LinkTo> },
    { key: 'client', label: t.client, render: (row) => clientName(row.Client) },
    { key: 'echeance', label: t.due, render: (row) => formatDate(row.dateEcheance) },
    { key: 'retard', label: t.late, align: 'right', render: (row) => (row.dateEcheance && daysSince(row.dateEcheance) > 0 ? <Text span size="sm" c={ALERT}>{t.days(daysSince(row.dateEcheance))}</Text> : '') },
    { key: 'reste', label: t.left, align: 'right', render: (row) => formatEuros(row.reste_a_payer) },
    { key: 'etat', label: t.state, render: (row) => {
      const promised = promises.get(row.id);
      return (
        <Group gap={4}>
          {row.statutReglement && <Badge variant="light" color={valueColor(row.statutReglement)}>{valueLabel(row.statutReglement)}</Badge>}
          {promised !== undefined && promised >= today && <Badge variant="light" color="blue">{t.promised(formatDate(promised))}</Badge>}
        </Group>
      );
    } },
    { key: 'actions', label: t.actions, render: (row) => <Actions claim={row} open={(step) => open({ claim: row, step })} /> },
  ];
}

/** The invoices left to be paid, the oldest due first. */
export function Invoices(): ReactNode {
  const w = useWords();
  const t = w.invoices;
  const may = useMay();
  const [state, change] = useAddress(readClaims);
  const [opened, setOpened] = useState<Open | null>(null);
  const page = state.page ?? 1;
  const claims = useClaims(filtersOf(state), page, SIZE);
  const promises = usePromises((claims.data?.rows ?? []).map(({ id }) => id));
  const columns = useColumns(promises, setOpened);
  const ages = [...AGES.map((value) => ({ value, label: w.claims.ages[value] })), { value: 'retard', label: w.claims.late }, { value: 'litige', label: w.claims.disputed }];
  return (
    <Stack>
      <Group align="flex-end">
        <Select label={w.claims.age} data={ages} value={state.age ?? null} placeholder={w.claims.anyAge} clearable
          onChange={(value) => change({ age: ([...AGES, 'retard', 'litige'] as const).find((one) => one === value), page: undefined })} />
        {may('clients:lire') && <RefSelect model="Client" label={t.client} value={state.client ?? null} onChange={(id) => change({ client: id ?? undefined, page: undefined })} />}
      </Group>
      {claims.error ? <Refusal error={claims.error} retry={() => { void claims.refetch(); }} /> : (
        <Card withBorder padding="xs">
          <DataTable caption={t.caption((claims.data?.total ?? 0).toLocaleString(locale()))} columns={columns} rows={claims.data?.rows} rowKey={(row) => row.id} empty={<Text>{t.empty}</Text>} />
        </Card>
      )}
      <Pager total={claims.data?.total ?? 0} size={SIZE} page={page} onChange={(to) => change({ page: to })} />
      {opened !== null && opened.step !== 'preview' && <Follow claim={opened.claim} step={opened.step} onClose={() => setOpened(null)} />}
      {opened?.step === 'preview' && <Preview documentId={opened.claim.id} onClose={() => setOpened(null)} />}
    </Stack>
  );
}
