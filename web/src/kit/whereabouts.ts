// Where one is: what the tab of the browser is called, and that the keyboard is never nowhere.
import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

type Main = RefObject<HTMLElement | null>;

const OVER = '[role="dialog"],[role="menu"],[role="listbox"]';
/** What closes gives the keyboard back by itself, if it still can, within this many milliseconds. */
const GIVEN_BACK = 60;
/** A button that rests while its act is done is waited for as long. */
const AT_REST = 1000;

/** The tab of the browser is called like its page. */
export function useTitle(main: Main, company: string): void {
  useEffect(() => {
    const page = main.current;
    if (page === null) return undefined;
    const name = (): void => {
      const title = [page.querySelector('h1')?.textContent, company].filter(Boolean).join(' – ');
      if (document.title !== title) document.title = title;
    };
    name();
    const watch = new MutationObserver(name);
    watch.observe(page, { childList: true, subtree: true, characterData: true });
    return () => watch.disconnect();
  }, [main, company]);
}

/** After a link, the keyboard is at the page that it leads to, unless that page has put it somewhere itself. */
export function useArrival(main: Main): void {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const before = useRef(path);
  useEffect(() => {
    const { activeElement } = document;
    if (before.current !== undefined && before.current !== path && activeElement?.closest(`main,${OVER}`) == null) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [main, path]);
}

/**
 * When what has the keyboard goes (a button whose act is done, a dialog over one), it goes to where the dialog was opened, or else to the page: nobody
 * who cannot see begins anew at the top.
 */
export function useKeptKeyboard(main: Main): void {
  useEffect(() => {
    let held: HTMLElement | null = null;
    let over = false;
    /** It was at rest since: a browser then takes the keyboard from it, and does not give it back. */
    let rested = false;
    let due: ReturnType<typeof setTimeout> | undefined;
    const hold = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      over = target.closest(OVER) !== null;
      rested = false;
      if (!over) held = target;
    };
    const rests = (): boolean => held?.matches(':disabled') === true;
    const lost = (): boolean => held !== null && document.activeElement === document.body && (over || rested || !held.isConnected);
    const put = (): void => {
      if (held === null || document.activeElement !== document.body || document.querySelector('[aria-modal="true"]') !== null) return;
      if (held.isConnected) held.focus({ preventScroll: true });
      // It may be gone, or at rest.
      if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(() => {
      rested ||= rests();
      if (!rested && !lost()) return;
      clearTimeout(due);
      due = setTimeout(put, rests() ? AT_REST : GIVEN_BACK);
    });
    document.addEventListener('focusin', hold);
    watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      clearTimeout(due);
      document.removeEventListener('focusin', hold);
      watch.disconnect();
    };
  }, [main]);
}
