import { Button } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useWords } from './words';

/** The other pages of stock, beside the title of each. */
export function Places(): ReactNode {
  const t = useWords();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const places: [string, string][] = [['/stock', t.nav.stock], ['/stock/mouvements', t.nav.movements], ['/stock/magasins', t.nav.stores]];
  return places.filter(([to]) => to !== path).map(([to, label]) => <Button key={to} variant="default" component={Link} to={to}>{label}</Button>);
}
