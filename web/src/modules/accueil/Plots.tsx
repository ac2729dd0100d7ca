import { Card, Group, Skeleton } from '@mantine/core';
import { type ReactNode } from 'react';
import { locale } from '../../kit/i18n';
import { LinkTo } from '../../kit/LinkTo';
import { formatEuros, formatTick } from '../../kit/money';
import { Plot } from '../../kit/Plot';
import type { Board } from './board';
import { useWords } from './words';

const AGES = ['nonEchu', 'de1a30', 'de31a60', 'de61a90', 'plusDe90'] as const;

/** "12" for a day, "nov. 2026" for a month. */
function stepLabel(iso: string, step: Board['pas']): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const date = new Date(year, month - 1, day);
  return date.toLocaleDateString(locale(), step === 'MOIS' ? { month: 'short', year: 'numeric' } : { day: '2-digit', month: '2-digit' });
}

const Waiting = (): ReactNode => <Card withBorder padding="sm"><Skeleton height={284} /></Card>;

/** Turnover step by step, beside that of the year before. */
export function Turnover({ board }: { board: Board | undefined }): ReactNode {
  const t = useWords().plots;
  if (board === undefined) return <Waiting />;
  if (!board.ventes) return null;
  const { serie } = board.ventes;
  return (
    <Plot title={t.turnover} axis={board.pas === 'MOIS' ? t.month : t.day} format={formatEuros} tick={formatTick} labels={serie.map(({ debut }) => stepLabel(debut, board.pas))}
      series={[{ label: t.before, color: 'var(--mantine-color-gray-5)', values: serie.map(({ htAnPasse }) => htAnPasse) }, { label: t.now, color: 'var(--mantine-primary-color-filled)', values: serie.map(({ ht }) => ht) }]} />
  );
}

/** What is owed by age; each age opens its invoices. */
export function Ages({ board }: { board: Board | undefined }): ReactNode {
  const t = useWords();
  const claims = board?.compta?.creances;
  if (claims === undefined) return <Waiting />;
  return (
    <Plot title={t.plots.ages} axis={t.plots.age} format={formatEuros} tick={formatTick} labels={AGES.map((age) => t.agesShort[age])} series={[{ label: t.plots.owed, color: 'var(--mantine-color-orange-6)', values: AGES.map((age) => claims[age]) }]}>
      <Group gap="md" justify="center" mt={4}>
        {AGES.filter((age) => claims[age] !== 0).map((age) => <LinkTo key={age} size="xs" to="/creances" search={{ vue: 'factures', age }} aria-label={`${t.plots.open} : ${t.ages[age]}`}>{t.owedBy(t.ages[age], formatEuros(claims[age]))}</LinkTo>)}
      </Group>
    </Plot>
  );
}
