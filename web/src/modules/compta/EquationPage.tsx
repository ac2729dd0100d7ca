import { Alert, Card, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useAddress } from '../../kit/address';
import { ALERT } from '../../kit/colors';
import { type Column, DataTable } from '../../kit/DataTable';
import { formatDate } from '../../kit/dates';
import { locale } from '../../kit/i18n';
import { centimes, formatEuros } from '../../kit/money';
import { periodOf } from '../../kit/period';
import { Refusal } from '../../kit/Refusal';
import { readBooks } from './address';
import { Books, DocumentLink } from './Books';
import { type Equation, useEquation } from './equation';
import { useWords } from './words';

type Gap = Equation['ecarts'][number];

function Side({ label, help, value, gap }: { label: string; help: string; value: number; gap: number }): ReactNode {
  const t = useWords().equation;
  const right = centimes(gap) === 0;
  return (
    <Card withBorder padding="sm" style={{ flex: '1 1 190px', borderColor: `var(--mantine-color-${right ? 'green' : 'red'}-6)`, borderWidth: 2 }}>
      <Text size="sm" fw={600}>{label}</Text>
      <Text fz={22} fw={700} style={{ fontVariantNumeric: 'tabular-nums' }}>{formatEuros(value)}</Text>
      <Text size="sm" c="dimmed">{help}</Text>
      {!right && <Text size="sm" c={ALERT} fw={600}>{t.gap(formatEuros(gap))}</Text>}
    </Card>
  );
}

/** The four sides, with = or ≠ between them. */
function Chain({ equation }: { equation: Equation }): ReactNode {
  const t = useWords().equation;
  const { chiffreAffaires, basesTva, livres, paiementsEtCreances, differences } = equation;
  const sides = [
    { label: t.turnover, help: t.turnoverHelp, value: chiffreAffaires.ttc, gap: 0 }, { label: t.bases, help: t.basesHelp, value: basesTva.ttc, gap: differences.basesTva },
    { label: t.books, help: t.booksHelp, value: livres.ttc, gap: differences.livres },
    { label: t.money, help: t.moneyHelp(formatEuros(paiementsEtCreances.paiements), formatEuros(paiementsEtCreances.creances)), value: paiementsEtCreances.ttc, gap: differences.paiementsEtCreances },
  ];
  return (
    <Group gap="xs" align="stretch">
      {sides.flatMap((side, index) => [
        ...(index === 0 ? [] : [<Text key={`${side.label}=`} fz={24} fw={700} style={{ alignSelf: 'center' }} aria-label={centimes(side.gap) === 0 ? t.same : t.other}
          role="img">{centimes(side.gap) === 0 ? '=' : '≠'}</Text>]),
        <Side key={side.label} {...side} />,
      ])}
    </Group>
  );
}

/** The documents that disagree with their own rows. */
function Gaps({ gaps }: { gaps: Gap[] }): ReactNode {
  const t = useWords().equation;
  const rules: Record<string, string> = t.rules;
  const columns: Column<Gap>[] = [
    { key: 'date', label: t.date, render: (row) => formatDate(row.date) },
    { key: 'numero', label: t.document, render: (row) => <DocumentLink id={row.documentId} numero={row.numero} /> },
    { key: 'regle', label: t.rule, render: (row) => rules[row.regle] ?? row.regle },
    { key: 'attendu', label: t.expected, align: 'right', render: (row) => formatEuros(row.attendu) },
    { key: 'constate', label: t.found, align: 'right', render: (row) => formatEuros(row.constate) },
  ];
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{t.gaps}</Title>
      <DataTable caption={t.caption(gaps.length.toLocaleString(locale()))} columns={columns} rows={gaps} rowKey={(row) => `${row.documentId}${row.regle}`} empty={null} />
    </Card>
  );
}

/** Turnover = VAT bases = books = receipts + receivables, and the first document that breaks it. */
export function EquationPage(): ReactNode {
  const t = useWords().equation;
  const [state] = useAddress(readBooks);
  const equation = useEquation(periodOf(state));
  const shown = equation.data;
  return (
    <Books title={t.title} usual="mois">
      <Text c="dimmed">{t.intro}</Text>
      {equation.error && <Refusal error={equation.error} retry={() => { void equation.refetch(); }} />}
      {equation.isPending && <Skeleton height={160} aria-label={t.title} />}
      {shown && (
        <Stack>
          <Alert color={shown.equilibre ? 'green' : 'red'} title={shown.equilibre ? t.equal : t.different} role="status">
            {shown.equilibre ? t.equalHelp : shown.ecritureDesequilibree ? t.unbalanced(shown.ecritureDesequilibree) : null}
          </Alert>
          <Chain equation={shown} />
          {shown.ecarts.length > 0 && <Gaps gaps={shown.ecarts} />}
        </Stack>
      )}
    </Books>
  );
}
