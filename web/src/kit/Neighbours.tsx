import { Anchor, type AnchorProps, Group } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type AnchorHTMLAttributes, type ReactNode, type Ref } from 'react';

type Props = AnchorProps & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof AnchorProps> & { ref?: Ref<HTMLAnchorElement> };

/** A link to a neighbouring page; the one that is shown is underlined and said to be current. */
export const Neighbour = createLink((props: Props): ReactNode => (
  <Anchor {...props} underline="never" pb={8} fw={props['aria-current'] ? 600 : 400} c={props['aria-current'] ? 'var(--mantine-color-text)' : 'dimmed'}
    style={props['aria-current'] ? { boxShadow: 'inset 0 -2px 0 var(--mantine-primary-color-filled)' } : {}} />
));

/** Pages that belong together, side by side. */
export function Neighbours({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return <Group component="nav" aria-label={label} gap="lg" style={{ borderBottom: '1px solid var(--mantine-color-default-border)' }}>{children}</Group>;
}
