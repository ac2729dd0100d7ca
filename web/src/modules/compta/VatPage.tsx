import { Alert, Button, Card, Group, SimpleGrid, Skeleton, Stack, Table, Text, Title, Tooltip } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { api, given } from '../../api/client';
import { useAddress } from '../../kit/address';
import { Figure } from '../../kit/Figure';
import { LinkTo } from '../../kit/LinkTo';
import { locale } from '../../kit/i18n';
import { centimes, formatEuros, formatRate } from '../../kit/money';
import { done } from '../../kit/notify';
import { type Period, periodOf } from '../../kit/period';
import { Refusal } from '../../kit/Refusal';
import { readBooks } from './address';
import { Books } from './Books';
import { useWords } from './words';

const read = async ({ du, au }: Period) => given(await api.GET('/api/v1/compta/tva', { params: { query: { du, au } } }));
type Report = Awaited<ReturnType<typeof read>>;
type Box = Report['ca3'][number];
type Rate = Report['facturee'][number];

const whole = (value: number | null | undefined): string => (value === null || value === undefined ? '' : value.toLocaleString(locale()));
const sum = (rates: { tva: number }[]): number => rates.reduce((total, { tva }) => total + centimes(tva), 0) / 100;

/** Where the form has its parts: operations, their tax, what is left to pay. */
const PARTS = [
  { name: 'operations', has: (box: string) => /^[AEFB]\d$/.test(box) },
  { name: 'count', has: (box: string) => /^(0\d|9B|1[013]|T[1-6]|P2|16)$/.test(box) },
  { name: 'result', has: (box: string) => ['21', '25', 'TD'].includes(box) },
] as const;

function FormRow({ box, period }: { box: Box; period: Period }): ReactNode {
  const t = useWords();
  const exact = [box.base, box.tva].filter((value) => value !== null && value !== undefined).map(formatEuros).join(' · ');
  return (
    <Table.Tr>
      <Table.Td fw={600}>{box.case}</Table.Td>
      <Table.Td>
        {box.documents ? (
          <LinkTo size="sm" to="/compta/tva/operations" search={{ periode: 'libre', ...period, case: box.case }} aria-label={t.tva.open(box.case, box.libelle)}>{box.libelle}</LinkTo>
        ) : box.libelle}
      </Table.Td>
      <Table.Td ta="right"><Tooltip label={`${t.tva.exact} : ${exact}`}><span>{whole(box.baseEuros)}</span></Tooltip></Table.Td>
      <Table.Td ta="right"><Tooltip label={`${t.tva.exact} : ${exact}`}><span>{whole(box.tvaEuros)}</span></Tooltip></Table.Td>
    </Table.Tr>
  );
}

/** The boxes as the form lays them out, in whole euros. */
function Form({ report, period }: { report: Report; period: Period }): ReactNode {
  const t = useWords();
  const copy = (): void => {
    const text = report.ca3.map((box) => [box.case, box.libelle, box.baseEuros ?? '', box.tvaEuros ?? ''].join('\t')).join('\n');
    void navigator.clipboard.writeText(text).then(() => done(t.tva.copied));
  };
  return (
    <Card withBorder>
      <Group justify="space-between" mb="xs">
        <div><Title order={2}>{t.tva.form}</Title><Text size="sm" c="dimmed">{t.tva.sheet}</Text></div>
        <Button variant="default" onClick={copy}>{t.tva.copy}</Button>
      </Group>
      <Table.ScrollContainer minWidth={480} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': t.tva.form }}>
        <Table style={{ fontVariantNumeric: 'tabular-nums' }}>
          <Table.Thead><Table.Tr><Table.Th w={64}>{t.tva.box}</Table.Th><Table.Th>{t.tva.label}</Table.Th><Table.Th ta="right">{t.tva.base}</Table.Th><Table.Th ta="right">{t.tva.tax}</Table.Th></Table.Tr></Table.Thead>
          {PARTS.map(({ name, has }) => {
            const boxes = report.ca3.filter((box) => has(box.case));
            return boxes.length > 0 && (
              <Table.Tbody key={name}>
                <Table.Tr><Table.Th colSpan={4} scope="rowgroup" bg="var(--mantine-color-default-hover)">{t.tva[name]}</Table.Th></Table.Tr>
                {boxes.map((box) => <FormRow key={box.case} box={box} period={period} />)}
              </Table.Tbody>
            );
          })}
        </Table>
      </Table.ScrollContainer>
    </Card>
  );
}

function Rates({ title, rates }: { title: string; rates: Rate[] }): ReactNode {
  const t = useWords();
  return (
    <Card withBorder>
      <Title order={2} mb="xs">{title}</Title>
      <Table style={{ fontVariantNumeric: 'tabular-nums' }}>
        <Table.Thead><Table.Tr><Table.Th>{t.tva.rate}</Table.Th><Table.Th ta="right">{t.tva.base}</Table.Th><Table.Th ta="right">{t.tva.vat}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {rates.map((rate) => (
            <Table.Tr key={`${rate.categorieTva}${rate.taux}`}>
              <Table.Td>{rate.categorieTva === 'S' ? formatRate(rate.taux) : t.tva.untaxed}</Table.Td><Table.Td ta="right">{formatEuros(rate.base)}</Table.Td><Table.Td ta="right">{formatEuros(rate.tva)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

function Shown({ report, period }: { report: Report; period: Period }): ReactNode {
  const t = useWords();
  const result = report.ca3.find((box) => box.case === 'TD' || box.case === '25');
  const [invoiced, due] = [sum(report.facturee), sum(report.exigible)];
  const nothing = report.facturee.length === 0 && report.exigible.length === 0;
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <Figure label={result?.case === '25' ? t.tva.credit : t.tva.net} value={formatEuros(result?.tva ?? 0)} />
        <Figure label={t.tva.invoiced} value={formatEuros(invoiced)} />
        <Figure label={t.tva.due} value={formatEuros(due)}>
          {centimes(invoiced) !== centimes(due) && <Text size="sm" c="dimmed">{t.tva.differenceHelp}</Text>}
        </Figure>
      </SimpleGrid>
      {nothing ? <Alert color="gray">{t.tva.empty}</Alert> : (
        <>
          <Form report={report} period={period} />
          <SimpleGrid cols={{ base: 1, md: 2 }}><Rates title={t.tva.invoiced} rates={report.facturee} /><Rates title={t.tva.due} rates={report.exigible} /></SimpleGrid>
        </>
      )}
    </Stack>
  );
}

/** VAT of a period: what to write in the return, and where each figure comes from. */
export function VatPage(): ReactNode {
  const t = useWords();
  const [state] = useAddress(readBooks);
  const period = periodOf(state, 'mois-dernier');
  const report = useQuery({ queryKey: ['compta', 'tva', period], queryFn: () => read(period) });
  return (
    <Books title={t.tva.title} usual="mois-dernier">
      {report.error ? <Refusal error={report.error} retry={() => { void report.refetch(); }} /> : report.data ? <Shown report={report.data} period={period} /> : <Skeleton height={320} />}
    </Books>
  );
}
