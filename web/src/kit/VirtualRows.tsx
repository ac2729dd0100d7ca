import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject } from 'react';

interface Props {
  count: number;
  /** Cells of a row. */
  width: number;
  viewport: RefObject<HTMLDivElement | null>;
  draw: (index: number, measure: (element: HTMLTableRowElement | null) => void) => ReactNode;
}

/** The rows of a long table that can be seen, and room for the others. */
export default function VirtualRows({ count, width, viewport, draw }: Props): ReactNode {
  const rows = useVirtualizer({ count, getScrollElement: () => viewport.current, estimateSize: () => 40, overscan: 10 });
  const seen = rows.getVirtualItems();
  const before = seen[0]?.start ?? 0;
  const after = rows.getTotalSize() - (seen.at(-1)?.end ?? 0);
  return (
    <>
      {before > 0 && <tr aria-hidden><td colSpan={width} height={before} /></tr>}
      {seen.map(({ index }) => draw(index, rows.measureElement))}
      {after > 0 && <tr aria-hidden><td colSpan={width} height={after} /></tr>}
    </>
  );
}
