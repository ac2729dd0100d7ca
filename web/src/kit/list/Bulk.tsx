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

/** A bulk action on the rows that are chosen now. */
export interface Prepared {
  label: string;
  icon: ReactNode;
  right: string | undefined;
  danger: boolean;
  /** What to ask first; null to begin at once. */
  question: (() => ReactNode) | null;
  run: (progress: Progress) => Promise<void>;
}

interface Props {
  model: Model;
  actions: Prepared[];
  chosen: number;
  total: number;
  onClear: () => void;
  /** Chooses every row of the filter, also of other pages. */
  onAll: () => Promise<void>;
}

/** Over the table while rows are chosen: how many, and what can be done to them. */
export default function BulkBar({ model, actions, chosen, total, onClear, onAll }: Props): ReactNode {
  const t = useKitWords();
  const may = useMay();
  const queries = useQueryClient();
  const [asking, setAsking] = useState<Prepared | null>(null);
  const [gathering, setGathering] = useState(false);
  const start = (action: Prepared): void => {
    void startWork(`${action.label} (${chosen})`, action.run).then(() => queries.invalidateQueries({ queryKey: [model] }));
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
        <Text size="sm" fw={600} aria-live="polite">{plural(chosen, t.chosenOne, t.chosenMany)}</Text>
        {chosen < total && <Button size="compact-sm" variant="subtle" loading={gathering} onClick={() => { void all(); }}>{t.chooseAll(total)}</Button>}
        <Button size="compact-sm" variant="subtle" onClick={onClear}>{t.chooseNone}</Button>
        <Group gap="xs" ml="auto">
          {actions.filter(({ right }) => right === undefined || may(right)).map((action) => (
            <Button key={action.label} size="xs" variant="default" leftSection={action.icon} onClick={() => (action.question ? setAsking(action) : start(action))}>{action.label}</Button>
          ))}
        </Group>
      </Group>
      {asking && (
        <Confirm opened title={asking.label} action={asking.label} danger={asking.danger} onClose={() => setAsking(null)} onConfirm={() => start(asking)}>{asking.question?.()}</Confirm>
      )}
    </Card>
  );
}
