import { useEffect, useRef } from 'react';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/**
 * Letters that act on the whole page. By what the key writes, not where it is: "/" needs Shift on a French keyboard. Inert
 * while one types, and under a dialog.
 */
export function usePageKeys(keys: Record<string, () => void>): void {
  const current = useRef(keys);
  useEffect(() => { current.current = keys; });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const act = current.current[event.key];
      if (act === undefined || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector('[role="dialog"][aria-modal="true"]')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
