import { Button, Card, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Model } from '../../api/client';
import { Confirm } from '../Confirm';
import { plural } from '../i18n';
import { failed } from '../notify';
import { useMay } from '../session';
import { useKitWords } from '../texts';
import { type Progress, startWork } from '../work';

/** What can be done to many rows at once. */
export interface BulkAction<T> {
  label: string;
  icon?: ReactNode;
  /** The right without which it is not offered. */
  right?: string;
  danger?: boolean;
  /** Asked before it begins; nothing is asked when absent. */
  confirm?: (rows: T[]) => ReactNode;
  /** Does it, telling how far it is (`forEach` of kit/work.ts). It goes on when the person leaves the page. */
  run: (rows: T[], progress: Progress) => Promise<void>;
}

interface Props<T> {
  model: Model;
  actions: BulkAction<T>[];
  chosen: T[];
  total: number;
  onClear: () => void;
  /** Chooses every row of the filter, also of other pages. */
  onAll: () => Promise<void>;
}

/** Over the table while rows are chosen: how many, and what can be done to them. */
export function BulkBar<T>({ model, actions, chosen, total, onClear, onAll }: Props<T>): ReactNode {
  const t = useKitWords();
  const may = useMay();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<BulkAction<T> | null>(null);
  const [gathering, setGathering] = useState(false);
  const start = (action: BulkAction<T>): void => {
    void startWork(`${action.label} (${chosen.length})`, (progress) => action.run(chosen, progress)).then(() => queries.invalidateQueries({ queryKey: [model] }));
    onClear();
  };
  const all = async (): Promise<void> => {
    setGathering(true);
    await onAll().catch(failed);
    setGathering(false);
  };
  return (
    <Card withBorder padding="xs" bg="var(--mantine-primary-color-light)" role="region" aria-label={t.bulk} style={{ position: 'sticky', top: 60, zIndex: 5 }}>
      <Group gap="xs">
        <Text size="sm" fw={600} aria-live="polite">{plural(chosen.length, t.chosenOne, t.chosenMany)}</Text>
        {chosen.length < total && <Button size="compact-sm" variant="subtle" loading={gathering} onClick={() => { void all(); }}>{t.chooseAll(total)}</Button>}
        <Button size="compact-sm" variant="subtle" onClick={onClear}>{t.chooseNone}</Button>
        <Group gap="xs" ml="auto">
          {actions.filter(({ right }) => right === undefined || may(right)).map((action) => (
            <Button key={action.label} size="xs" variant="default" leftSection={action.icon} onClick={() => (action.confirm ? setAsking(action) : start(action))}>{action.label}</Button>
          ))}
        </Group>
      </Group>
      {asking && (
        <Confirm opened title={asking.label} action={asking.label} danger={asking.danger ?? false} onClose={() => setAsking(null)} onConfirm={() => start(asking)}>{asking.confirm?.(chosen)}</Confirm>
      )}
    </Card>
  );
}
