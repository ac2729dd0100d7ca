import { Badge } from '@mantine/core';
import { type ReactNode } from 'react';
import type { Stored } from './form';
import { stateColour, stateOf } from './state';
import { useVentesWords } from './words';

export function StateBadge({ document }: { document: Pick<Stored, 'type' | 'statut' | 'statutReglement'> }): ReactNode {
  const t = useVentesWords();
  const state = stateOf(document);
  return <Badge variant="light" miw="max-content" color={stateColour(state)}>{t.state(state, document.type)}</Badge>;
}
