// A person without a mouse. On such a page, what a journey clicks, fills or checks is reached with Tab and done with keys: what a
// mouse alone could reach fails there, and so do a focus that is not seen, one that is lost, and a pointer that is used after all.
import { expect, type Locator, type Page } from '@playwright/test';
import { eyes, type Way } from './eyes';

declare global {
  interface Window {
    eyes: { wayTo: (element: Element) => Way | null; again: () => Way | null; offered: (element: Element) => boolean; chosen: (element: Element) => boolean; settled: () => boolean };
  }
}

/** Nobody presses Tab more often than this for one thing. */
const PATIENCE = 60;
const CAME = { timeout: 20_000, intervals: [20, 50, 100, 200] };

const mouseless = new WeakSet<Page>();

const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);

/** Holds Tab down until it has moved so often; the page draws once it is there, not at each step. */
async function tab(page: Page, times: number, back: boolean): Promise<void> {
  const { keyboard } = page;
  await Promise.all([
    ...back ? [keyboard.down('Shift')] : [],
    ...Array.from({ length: times }, () => keyboard.down('Tab')),
    keyboard.up('Tab'),
    ...back ? [keyboard.up('Shift')] : [],
  ]);
}

/** How the keyboard gets there, once the thing stands and works. */
async function wayTo(target: Locator): Promise<Way> {
  let way: Way | null = null;
  await expect(async () => {
    way = await target.evaluate((element) => window.eyes.wayTo(element), undefined, { timeout: 2000 });
    expect(way, 'it stands and works').not.toBeNull();
    expect(way, 'Tab leads there').not.toHaveProperty('lost');
  }).toPass(CAME);
  return way ?? { kind: 'press', there: false, steps: 0, leap: false };
}

/** The same after a key: the page still has the thing in its eye, and to find it by its role and name costs more than the key. */
const wayOn = async (target: Locator): Promise<Way> => await target.page().evaluate(() => window.eyes.again()) ?? wayTo(target);

/** Goes there with Tab, and within a group with arrows. */
async function reach(target: Locator): Promise<Way> {
  const page = target.page();
  let way = await wayTo(target);
  if (way.kind === 'option' || way.kind === 'menuitem') return way;
  for (let spent = 0; !way.there;) {
    const { steps } = way;
    if (steps === 0 || spent + Math.abs(steps) > PATIENCE) throw new Error(`Tab does not lead to ${String(target)} (${spent} presses, then ${String(steps)})`);
    if (way.leap) {
      await press(page, 'Tab');
      if (await page.locator('.leap:focus').count() > 0) await press(page, 'Enter');
    } else await tab(page, Math.abs(steps), steps < 0);
    spent += way.leap ? 2 : Math.abs(steps);
    way = await wayOn(target);
  }
  for (let count = 0; way.arrow && way.kind !== 'radio'; count += 1) {
    if (count > PATIENCE) throw new Error(`No arrow leads to ${String(target)}`);
    await press(page, way.arrow);
    way = await wayOn(target);
  }
  expect(way.unseen).toBe('');
  return way;
}

/** In a list that has the keyboard: down to the thing, and takes it. */
async function take(target: Locator, kind: Way['kind']): Promise<void> {
  const page = target.page();
  await expect(async () => {
    await press(page, 'ArrowDown');
    expect(await target.evaluate((element) => window.eyes.chosen(element), undefined, { timeout: 1000 })).toBe(true);
    await press(page, 'Enter');
    // What was typed may bring another list just then, of which nothing is chosen yet: it stays open. Where the choice leads, the same
    // words may stand too.
    if (kind === 'option') await expect.poll(() => target.evaluateAll((elements) => elements.some((element) => window.eyes.offered(element))), { timeout: 3000 }).toBe(false);
  }).toPass({ timeout: 20_000, intervals: [10] });
}

/** What a click does. */
async function act(target: Locator): Promise<void> {
  const page = target.page();
  const way = await reach(target);
  if (way.kind === 'option' || way.kind === 'menuitem') await take(target, way.kind);
  else if (way.kind === 'radio') await turn(target, way);
  else if (way.kind === 'box') await press(page, 'Space');
  else if (way.kind === 'tab') await expect(target).toHaveAttribute('aria-selected', 'true');
  else if (way.kind === 'press') await press(page, 'Enter');
  // A list that is not typed in opens with an arrow.
  else if (await target.evaluate((element) => element.matches('[role="combobox"][readonly],[aria-haspopup="listbox"][readonly]') && element.getAttribute('aria-expanded') !== 'true')) await press(page, 'ArrowDown');
}

/** A choice of a group of which one is chosen. */
async function turn(target: Locator, first: Way): Promise<void> {
  const page = target.page();
  let way = first;
  for (let count = 0; way.arrow && count < PATIENCE; count += 1) {
    await press(page, way.arrow);
    way = await wayOn(target);
  }
  await press(page, 'Space');
}

async function write(target: Locator, text: string): Promise<void> {
  const page = target.page();
  await reach(target);
  await press(page, 'ControlOrMeta+a');
  if (text === '') await press(page, 'Delete');
  else await page.keyboard.type(text);
}

const no = (what: string) => (): never => { throw new Error(`Without a mouse: no ${what}`); };

/** Once it is known whether every dialog gave the keyboard back. */
export const handed = async (page: Page): Promise<void> => { if (!page.isClosed()) await page.waitForFunction(() => !('eyes' in window) || window.eyes.settled(), undefined, { polling: 100 }); };

/** Takes the mouse away from a page. */
export async function withoutMouse(page: Page): Promise<void> {
  await page.addInitScript(eyes);
  mouseless.add(page);
  const prototype = Object.getPrototypeOf(page.locator('html'));
  if ('handed' in prototype) return;
  const { click, fill, check, uncheck, press: key, focus, dragTo, hover, dblclick } = prototype;
  const instead = (usual: (...given: unknown[]) => unknown, way: (target: Locator, given: string) => Promise<void>) => function handed(this: Locator, ...given: unknown[]): unknown {
    return mouseless.has(this.page()) ? way(this, String(given[0])) : usual.apply(this, given);
  };
  Object.assign(prototype, {
    handed: true,
    click: instead(click, act),
    fill: instead(fill, write),
    check: instead(check, async (target) => { if (!await target.isChecked()) await act(target); }),
    uncheck: instead(uncheck, async (target) => { if (await target.isChecked()) await act(target); }),
    press: instead(key, async (target, name) => {
      await reach(target);
      await press(target.page(), name);
    }),
    focus: instead(focus, async (target) => { await reach(target); }),
    dragTo: instead(dragTo, no('dragging')),
    hover: instead(hover, no('hovering')),
    dblclick: instead(dblclick, no('double click')),
  });
}
