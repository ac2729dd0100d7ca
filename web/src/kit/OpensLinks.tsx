import { type ReactNode } from 'react';
import { type Hanging, Opens } from './Opens';
import { useMay } from './session';

export interface MenuLink {
  label: string;
  to: string;
  icon?: ReactNode;
  /** It gives a file. */
  file?: boolean;
  /** The right without which it is not offered. */
  right?: string;
}

/** A button that opens a menu of links; nothing for who may take none of them. */
export function OpensLinks({ button, links }: { button: Hanging['target']; links: MenuLink[] }): ReactNode {
  const may = useMay();
  const own = links.filter(({ right }) => right === undefined || may(right));
  return own.length > 0 && <Opens button={button} popup="menu" load={() => import('./LinksMenu')} given={{ links: own }} />;
}
