import { Alert, Button, Group } from '@mantine/core';
import { type ReactNode } from 'react';
import { formatMoment } from '../dates';
import { useKitWords } from '../texts';
import type { Draft } from './draft';

/** What was typed here and never saved, to be taken up again or thrown away. */
export function DraftOffer<T>({ draft, onTake, onDrop }: { draft: Draft<T> | null; onTake: (values: T) => void; onDrop: () => void }): ReactNode {
  const t = useKitWords();
  if (draft === null) return null;
  return (
    <Alert color="blue" title={t.draftFound(formatMoment(draft.at))}>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => onTake(draft.values)}>{t.draftTake}</Button>
        <Button size="xs" variant="subtle" onClick={onDrop}>{t.draftDrop}</Button>
      </Group>
    </Alert>
  );
}
