import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../words';

interface Props {
  title: ReactNode;
  onClose: () => void;
  /** How much room it takes. */
  size?: 'small' | 'wide' | 'full';
  foot?: ReactNode;
  children: ReactNode;
}

/** Something over the till: the browser's own dialog keeps the focus inside and gives it back. */
export function Sheet({ title, onClose, size = 'small', foot, children }: Props): ReactNode {
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // The first field where there is one; otherwise nothing, so that Enter presses no button by chance.
    (shown?.querySelector<HTMLElement>('[data-first]') ?? shown)?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} tabIndex={-1} className={`sheet sheet-${size}`} aria-labelledby={name} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <header className="sheet-head">
        <h2 id={name}>{title}</h2>
        <button type="button" className="icon-button" aria-label={t.close} onClick={onClose}><span aria-hidden="true">×</span></button>
      </header>
      <div className="sheet-body">{children}</div>
      {foot !== undefined && <footer className="sheet-foot">{foot}</footer>}
    </dialog>
  );
}
