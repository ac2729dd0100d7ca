import type { ReactNode } from 'react';
import { useTill } from '../till/store';

const shown = (node: HTMLParagraphElement | null): void => { if (node !== null && !node.matches(':popover-open')) node.showPopover(); };

/** What just happened, for eyes and for readers of the screen. In a popover, so that it stands above dialogs too. */
export function Toast(): ReactNode {
  const message = useTill((till) => till.message);
  return (
    <div className="toast-place" role="status" aria-live="polite">
      {message !== null && <p key={message.text} ref={shown} popover="manual" className={`toast toast-${message.tone}`}>{message.text}</p>}
    </div>
  );
}
