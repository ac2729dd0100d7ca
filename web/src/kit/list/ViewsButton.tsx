import { Button } from '@mantine/core';
import { type ReactNode } from 'react';
import { IconView } from '../icons';
import type { ListState } from '../listState';
import { Opens } from '../Opens';
import { useKitWords } from '../texts';
import { useViews, type View } from './views';

export interface ViewsProps {
  list: string;
  state: Partial<ListState>;
  columns: string[] | null;
  onApply: (state: Partial<ListState>, columns: string[] | null) => void;
}

/** Whether a list that stands so shows this view. */
export const shows = (view: View, state: Partial<ListState>): boolean =>
  (['q', 'sort', 'filter', 'f', 'size'] as const).every((part) => (view.state[part] ?? '') === (state[part] ?? ''));

/** Which view the list shows, and the menu of them. */
export function ViewsButton(props: ViewsProps): ReactNode {
  const t = useKitWords();
  const current = useViews(props.list).views.find((view) => shows(view, props.state));
  return <Opens popup="menu" load={() => import('./ViewsMenu')} given={props} button={<Button variant="default" leftSection={<IconView size={16} />}>{current?.name ?? t.views}</Button>} />;
}
