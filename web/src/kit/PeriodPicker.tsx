import { Group, Select, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { DateField } from './DateField';
import { formatDate } from './dates';
import { PERIODS, type PeriodName, periodOf, type PeriodState } from './period';
import { useWords } from './reports.words';

interface Props {
  state: PeriodState;
  /** The period of an address that says none. */
  usual?: PeriodName;
  onChange: (state: { [K in keyof PeriodState]: PeriodState[K] | undefined }) => void;
}

/** A period by its name, or by its two days. */
export function PeriodPicker({ state, usual = 'mois', onChange }: Props): ReactNode {
  const t = useWords();
  const { du, au } = periodOf(state, usual);
  const name = state.periode ?? usual;
  const choose = (value: string | null): void => {
    const next = PERIODS.find((one) => one === value) ?? usual;
    onChange(next === 'libre' ? { periode: next, du, au } : { periode: next, du: undefined, au: undefined });
  };
  return (
    <Group gap="sm" align="flex-end">
      <Select label={t.period} data={PERIODS.map((value) => ({ value, label: t.periods[value] }))} value={name} onChange={choose} allowDeselect={false} w={200} />
      {name === 'libre' ? (
        <>
          <DateField label={t.from} value={du} onChange={(day) => onChange({ periode: 'libre', du: day ?? du, au })} />
          <DateField label={t.to} value={au} onChange={(day) => onChange({ periode: 'libre', du, au: day ?? au })} />
        </>
      ) : <Text size="sm" c="dimmed" pb={8}>{formatDate(du)} – {formatDate(au)}</Text>}
    </Group>
  );
}
