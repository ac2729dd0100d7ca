import { type CSSProperties, type ReactNode } from 'react';

/** A table that may be wider than its place: it moves by itself, also under the arrows of the keyboard. */
export function Scroll({ label, minWidth, height, children }: { label: string; minWidth: number; height?: CSSProperties['maxHeight']; children: ReactNode }): ReactNode {
  return (
    <div tabIndex={0} role="region" aria-label={label} style={{ overflow: 'auto', maxHeight: height }}>
      <div style={{ minWidth }}>{children}</div>
    </div>
  );
}
