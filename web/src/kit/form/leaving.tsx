import { useBlocker } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { Confirm } from '../Confirm';
import { useKitWords } from '../texts';

/**
 * Asks before the page is left with something unsaved, by a link as by closing the tab. `release` lets the next one pass, once
 * what was typed is saved or deleted.
 */
export function useLeaving(dirty: boolean): { view: ReactNode; release: () => void } {
  const t = useKitWords();
  const free = useRef(false);
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => dirty && !free.current && current.pathname !== next.pathname,
    enableBeforeUnload: () => dirty && !free.current,
    withResolver: true,
  });
  return {
    release: () => { free.current = true; },
    view: blocker.status === 'blocked' && (
      <Confirm opened title={t.leaveTitle} action={t.leave} instead={t.stay} onConfirm={blocker.proceed} onClose={blocker.reset}>{t.leaveText}</Confirm>
    ),
  };
}
