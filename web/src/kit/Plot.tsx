import { Card, Group, SegmentedControl, Table, Text, Title } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';
import { useWords } from './reports.words';
import { step } from './scale';

export interface Series {
  label: string;
  color: string;
  values: number[];
}

interface Props {
  title: string;
  /** What stands under each group of bars. */
  labels: string[];
  series: Series[];
  format: (value: number) => string;
  /** Shorter, for the scale. */
  tick?: (value: number) => string;
  /** Name of the first column of the table. */
  axis: string;
  height?: number;
  /** Ways to what is behind the bars. */
  children?: ReactNode;
}

/** About the width of a letter of the scale. */
const LETTER = 6.4;
const BOTTOM = 24;
const TOP = 8;

function Bars({ labels, series, format, tick: short = format, title, height = 220 }: Props): ReactNode {
  const { ref, width } = useElementSize();
  const all = series.flatMap(({ values }) => values);
  const by = step(Math.max(...all, 0));
  const highest = Math.ceil(Math.max(...all, 1) / by) * by;
  const lowest = Math.floor(Math.min(...all, 0) / by) * by;
  const y = (value: number): number => TOP + (height - TOP - BOTTOM) * (1 - (value - lowest) / (highest - lowest));
  const ticks = Array.from({ length: Math.round((highest - lowest) / by) + 1 }, (_, index) => lowest + index * by);
  const left = 12 + LETTER * Math.max(...ticks.map((tick) => short(tick).length));
  const group = Math.max(0, width - left) / Math.max(1, labels.length);
  const bar = Math.min(24, (group * 0.8) / series.length);
  const every = Math.max(1, Math.ceil((10 + LETTER * Math.max(...labels.map(({ length }) => length))) / Math.max(1, group)));
  return (
    <div ref={ref}>
      <svg width={width} height={height} role="img" aria-label={title} display="block">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} stroke="var(--mantine-color-default-border)" />
            <text x={left - 8} y={y(tick) + 4} textAnchor="end" fontSize={11} fill="var(--mantine-color-dimmed)">{short(tick)}</text>
          </g>
        ))}
        {labels.map((label, index) => (
          <g key={label}>
            {series.map((one, rank) => {
              const value = one.values[index] ?? 0;
              const x = left + group * (index + 0.5) + (rank - series.length / 2) * bar;
              return (
                <rect key={one.label} x={x} y={Math.min(y(value), y(0))} width={Math.max(1, bar - 2)} height={Math.abs(y(value) - y(0))} fill={one.color} rx={2}>
                  <title>{`${label} · ${one.label} : ${format(value)}`}</title>
                </rect>
              );
            })}
            {index % every === 0 && <text x={left + group * (index + 0.5)} y={height - 6} textAnchor="middle" fontSize={11} fill="var(--mantine-color-dimmed)">{label}</text>}
          </g>
        ))}
      </svg>
      <Group gap="md" justify="center">
        {series.map((one) => (
          <Group gap={6} key={one.label}>
            <svg width={10} height={10} aria-hidden><rect width={10} height={10} rx={2} fill={one.color} /></svg>
            <Text size="xs">{one.label}</Text>
          </Group>
        ))}
      </Group>
    </div>
  );
}

function Rows({ title, labels, series, format, axis }: Props): ReactNode {
  return (
    <Table.ScrollContainer minWidth={320} scrollAreaProps={{ tabIndex: 0, role: 'region', 'aria-label': title }}>
      <Table>
        <Table.Thead><Table.Tr><Table.Th>{axis}</Table.Th>{series.map((one) => <Table.Th key={one.label} ta="right">{one.label}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {labels.map((label, index) => (
            <Table.Tr key={label}><Table.Th scope="row" fw={400}>{label}</Table.Th>{series.map((one) => <Table.Td key={one.label} ta="right">{format(one.values[index] ?? 0)}</Table.Td>)}</Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Bars side by side, and the same figures as a table for who prefers or needs it. */
export function Plot(props: Props): ReactNode {
  const t = useWords();
  const [view, setView] = useState('plot');
  return (
    <Card withBorder padding="sm">
      <Group justify="space-between" mb="xs">
        <Title order={2}>{props.title}</Title>
        <SegmentedControl size="xs" aria-label={`${t.view} : ${props.title}`} value={view} onChange={setView} data={[{ value: 'plot', label: t.asPlot }, { value: 'table', label: t.asTable }]} />
      </Group>
      {view === 'plot' ? <Bars {...props} /> : <Rows {...props} />}
      {props.children}
    </Card>
  );
}
