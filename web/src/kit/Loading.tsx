import { Loader, type MantineSize } from '@mantine/core';
import { type ReactNode } from 'react';
import { useKitWords } from './texts';

/** Something is on its way: said to who sees and to who listens. */
export function Loading({ label, size }: { label?: string; size?: MantineSize | number }): ReactNode {
  const t = useKitWords();
  return <Loader role="status" aria-label={label ?? t.loading} {...(size === undefined ? {} : { size })} />;
}
