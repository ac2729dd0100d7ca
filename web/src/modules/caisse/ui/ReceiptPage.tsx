import { type ReactNode, useEffect } from 'react';
import { bars } from '../core/code128';
import type { Printed } from '../core/receipt';
import { set, useTill } from '../till/store';

const UNIT = 1;

/** The number as bars, so that a scanner finds the ticket again. */
function Code({ code }: { code: string }): ReactNode {
  const widths = bars(code);
  let at = 10;
  const rects = widths.map((width, index) => {
    const x = at;
    at += width * UNIT;
    return index % 2 === 0 ? <rect key={index} x={x} y="0" width={width * UNIT} height="40" /> : null;
  });
  return (
    <figure className="receipt-code">
      <svg viewBox={`0 0 ${at + 10} 40`} preserveAspectRatio="none" aria-hidden="true">{rects}</svg>
      <figcaption>{code}</figcaption>
    </figure>
  );
}

function Row({ line }: { line: Printed }): ReactNode {
  switch (line.kind) {
    case 'rule': return <hr />;
    case 'code': return <Code code={line.code} />;
    case 'text': return <p className={['receipt-text', line.align ?? '', line.bold ? 'bold' : '', line.large ? 'large' : ''].join(' ')}>{line.text}</p>;
    case 'pair': return <p className={['receipt-pair', line.bold ? 'bold' : '', line.large ? 'large' : ''].join(' ')}><span>{line.left}</span><span>{line.right}</span></p>;
  }
}

export const ReceiptBody = ({ lines }: { lines: readonly Printed[] }): ReactNode => lines.map((line, index) => <Row key={index} line={line} />);

/** 80 mm of paper, seen by the printer only. */
export function ReceiptPage(): ReactNode {
  const receipt = useTill((till) => till.printing);
  useEffect(() => {
    if (receipt === null) return undefined;
    const done = (): void => set({ printing: null });
    addEventListener('afterprint', done, { once: true });
    window.print();
    return () => removeEventListener('afterprint', done);
  }, [receipt]);
  return receipt === null ? null : <div className="receipt receipt-paper"><ReceiptBody lines={receipt.lines} /></div>;
}
