import { Anchor, Card, Skeleton, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';

interface Props {
  label: string;
  /** Undefined while it is on its way. */
  value: ReactNode;
  /** The address of the rows behind the figure. */
  to?: string;
  /** What the card is high at least, so that nothing moves when the rest comes. */
  height?: number;
  children?: ReactNode;
}

/** Two stand beside one another on a phone. */
const SIZE = { base: 19, sm: 24 };

/** A figure that opens the rows behind it. */
export function Figure({ label, value, to, height = 0, children }: Props): ReactNode {
  return (
    <Card withBorder padding="sm" mih={height}>
      <Text size="sm" c="dimmed">{label}</Text>
      {value === undefined ? <Skeleton height={34} width="70%" /> : to === undefined ? <Text fz={SIZE} fw={700}>{value}</Text>
        : <Anchor component={Link} to={to} fz={SIZE} fw={700} c="inherit" aria-label={typeof value === 'string' ? `${label} : ${value}` : label}>{value}</Anchor>}
      {children}
    </Card>
  );
}
