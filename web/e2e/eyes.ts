// What the browser is told on a page without a mouse: how far the keyboard is from a thing, and whether it is seen there.

export type Kind = 'field' | 'box' | 'radio' | 'tab' | 'option' | 'menuitem' | 'cell' | 'press';

/** How the keyboard gets to a thing. */
export interface Way {
  kind: Kind;
  /** The thing, or the part of its group that Tab stops at, has the keyboard. */
  there: boolean;
  /** Presses of Tab, of Shift+Tab when negative. */
  steps: number;
  /** No Tab leads there, as under a dialog that is closing. */
  lost?: true;
  /** The way is shorter by the link that leaps over the menu. */
  leap: boolean;
  /** What its group needs besides: an arrow. */
  arrow?: string;
  /** Once there: what is wrong with how the keyboard shows where it is. */
  unseen?: string;
}

/** Runs in the page before anything else. */
export function eyes(): void {
  const WIDGETS = '[role="tab"],[role="option"],[role^="menuitem"],[role="gridcell"],[role="treeitem"]';
  const OPTION = '[role="option"],[data-action]';
  const GROUPS = '[role="tablist"],[role="grid"],[role="tree"]';
  const shown = (element: Element): boolean => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
  const parts = (within: Document | Element, selector: string): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(selector)];
  const precedes = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

  /** What takes the keyboard for an element: what it labels, itself, or what it stands in. */
  const taker = (element: Element): HTMLElement => {
    const control = element.closest('label')?.control ?? element.closest(`a[href],button,input,select,textarea,summary,${WIDGETS},[tabindex]`);
    if (!(control instanceof HTMLElement)) throw new Error(`Nothing takes the keyboard here: ${element.outerHTML.slice(0, 200)}`);
    return control;
  };
  const kindOf = (element: HTMLElement): Kind => {
    if (element.matches(OPTION)) return 'option';
    if (element.matches('[role^="menuitem"]')) return 'menuitem';
    if (element.matches('[role="tab"]')) return 'tab';
    if (element.matches('[role="gridcell"],[role="treeitem"]')) return 'cell';
    if (element.matches('[type="radio"]')) return 'radio';
    if (element.matches('[type="checkbox"]')) return 'box';
    return element.matches('input,textarea,select') ? 'field' : 'press';
  };
  /** Those among which arrows go, of whom one is a stop of Tab. */
  const groupOf = (element: HTMLElement): HTMLElement[] => {
    if (element instanceof HTMLInputElement && element.type === 'radio') return parts(document, 'input[type="radio"]').filter((one) => one instanceof HTMLInputElement && one.name === element.name);
    const around = element.matches(WIDGETS) ? element.closest(GROUPS) : null;
    return around === null ? [element] : parts(around, WIDGETS);
  };
  const chief = (group: HTMLElement[]): HTMLElement | undefined => group.length === 1 ? group[0]
    : group.find((one) => (one instanceof HTMLInputElement ? one.checked : one.tabIndex === 0)) ?? group[0];
  /** All that Tab stops at, in its order. */
  const stops = (): HTMLElement[] => parts(parts(document, '[aria-modal="true"]').filter(shown).at(-1) ?? document, 'a[href],button,input,select,textarea,summary,iframe,[tabindex]')
    .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && shown(one) && chief(groupOf(one)) === one);

  const arrowTo = (target: HTMLElement, from: Element | null): string => {
    if (from === null || from === target) return '';
    const row = target.closest('[role="row"],tr');
    const other = from.closest('[role="row"],tr');
    if (target.matches('[role="gridcell"]') && row !== null && other !== null && row === other) return precedes(from, target) ? 'ArrowRight' : 'ArrowLeft';
    const sideways = target.matches('[role="tab"],[type="radio"]');
    return precedes(from, target) ? (sideways ? 'ArrowRight' : 'ArrowDown') : (sideways ? 'ArrowLeft' : 'ArrowUp');
  };
  /** A dialog has closed and not given the keyboard back yet: a person sees it come back, and goes on then. */
  let returning = false;
  const called = (element: Element): string => `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`;
  /** The thing that was last looked for, and what it was called then. */
  let sought: { element: Element; name: string } | null = null;
  const wayTo = (element: Element): Way | null => {
    sought = { element, name: called(element) };
    if (returning) return null;
    const target = taker(element);
    const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
    if (target.matches(':disabled') || !(shown(target) || (label !== undefined && shown(label)))) return null;
    const active = document.activeElement === document.body ? null : document.activeElement;
    const group = groupOf(target);
    const kind = kindOf(target);
    if (group.some((one) => one === active)) return { kind, there: true, steps: 0, leap: false, arrow: arrowTo(target, active), unseen: unseen() };
    if (kind === 'option' || kind === 'menuitem') return { kind, there: false, steps: 0, leap: false };
    const all = stops();
    const stop = all.find((one) => group.includes(one));
    if (stop === undefined) return { kind, there: false, steps: 0, leap: false, lost: true };
    const before = active === null ? 0 : all.filter((one) => one !== active && precedes(one, active)).length;
    const at = all.indexOf(stop);
    const steps = active !== null && all.some((one) => one === active) ? at - before : at >= before ? at - before + 1 : at - before;
    return { kind, there: false, steps, leap: active === null && steps > 12 && target.closest('main') !== null };
  };

  const outlined = (element: Element | null | undefined): boolean => element instanceof Element && getComputedStyle(element).outlineStyle !== 'none';
  /** What is wrong with how the keyboard shows where it is. */
  const unseen = (): string => {
    const target = document.activeElement;
    if (!(target instanceof HTMLElement)) return 'Nothing has the keyboard';
    const label = target.closest('label') ?? (target instanceof HTMLInputElement ? target.labels?.[0] : null);
    const ring = target.matches('input:not([type="checkbox"],[type="radio"]),textarea')
      || [target, target.nextElementSibling, target.parentElement, label, label?.firstElementChild, target.closest(GROUPS)].some(outlined);
    if (!ring) return `The keyboard is not seen on ${target.outerHTML.slice(0, 200)}`;
    const box = (shown(target) && target.offsetHeight > 2 ? target : label ?? target).getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return inside ? '' : `The keyboard is out of sight on ${target.outerHTML.slice(0, 200)}`;
  };
  /** The way to it from where the keyboard is now; none when it may have become another thing. */
  const again = (): Way | null => {
    const way = sought?.element.isConnected && called(sought.element) === sought.name ? wayTo(sought.element) : null;
    return way?.lost ? null : way;
  };
  const offered = (element: Element): boolean => shown(element) && element.closest(OPTION) !== null;
  const chosen = (element: Element): boolean => taker(element).matches('[data-combobox-selected],[data-selected="true"],:focus');

  addEventListener('pointerdown', (event) => { if (event.isTrusted) console.error('A pointer was used.'); }, true);
  // Who closes a dialog goes on where it was opened.
  let opener: Element | null = null;
  let awaited = 0;
  addEventListener('focusin', ({ target }) => {
    returning = false;
    if (target instanceof Element && target.closest('[role="dialog"],[role="menu"]') === null) opener = target;
  }, true);
  new MutationObserver((records) => {
    const closed = records.flatMap(({ removedNodes }) => [...removedNodes]).some((node) => node instanceof Element && (node.matches('[aria-modal="true"]') || node.querySelector('[aria-modal="true"]') !== null));
    if (!closed) return;
    returning = document.activeElement === document.body;
    setTimeout(() => { returning = false; }, 3000);
    const address = location.href;
    const from = opener?.outerHTML.slice(0, 160);
    const regained = (): boolean => location.href !== address || document.activeElement !== document.body || document.querySelector('[aria-modal="true"]') !== null;
    // It comes back when the page gets to it: a busy machine takes its time.
    const look = (again: number): void => {
      if (!regained() && again > 0) {
        setTimeout(look, 200, again - 1);
        return;
      }
      awaited -= 1;
      if (!regained()) console.error(`The keyboard was lost when a dialog closed, opened from ${from}`);
    };
    awaited += 1;
    setTimeout(look, 1500, 70);
  }).observe(document, { childList: true, subtree: true });

  Object.assign(window, { eyes: { wayTo, again, offered, chosen, settled: () => awaited === 0 } });
}
