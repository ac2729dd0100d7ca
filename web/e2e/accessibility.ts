// What axe finds on a page as it stands, in light and in dark.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './shop';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Once what moves has arrived: a colour on its way is nobody's. */
const still = (page: Page): Promise<unknown> => page.evaluate(() => Promise.allSettled(document.getAnimations()
  .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity).map(({ finished }) => finished)));

/** Once what is on its way has come. */
const loaded = (page: Page): Promise<void> => expect(page.locator('.mantine-Loader-root, .mantine-Skeleton-root')).toHaveCount(0);

/** The page in a scheme. */
async function dressed(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
}

/** The header and the menu, which every page of a journey has alike: they are looked at on the first. */
const FRAME = ['.mantine-AppShell-header', '.mantine-AppShell-navbar'];
const framed = new WeakMap<Page, Set<string>>();

/** Whether the frame of the pages has been looked at for the same rules already. */
function frameKnown(page: Page, asked: string): boolean {
  const known = framed.get(page) ?? new Set();
  framed.set(page, known);
  if (known.has(asked)) return true;
  known.add(asked);
  return false;
}

/**
 * What breaks WCAG 2.2 AA, one sentence each; `what` says where. axe runs in the page alone (its "legacy" mode), without a
 * second page that would join the parts of frames of other origins: there are none.
 */
export async function faults(page: Page, what: string, rules?: string[]): Promise<string[]> {
  await loaded(page);
  await still(page);
  // Half a megabyte, told to each document once.
  const told = await page.evaluate(() => 'axe' in window);
  const builder = new AxeBuilder({ page, ...(told ? { axeSource: ';' } : {}) }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (await page.locator(FRAME[0]).count() > 0 && frameKnown(page, String(rules))) for (const part of FRAME) builder.exclude(part);
  const { violations } = await (rules === undefined ? builder.withTags(TAGS) : builder.withRules(rules)).analyze();
  return violations.map((violation) => `${what} ${violation.id}: ${violation.nodes[0]?.html.slice(0, 160)}`);
}

/** In which scheme a page was left: the next look begins there. */
const left = new WeakMap<Page, 'light' | 'dark'>();

/** The same in light and dark, which differ in their colours alone: what is dark is asked about these. */
export async function faultsInBoth(page: Page, what: string): Promise<string[]> {
  const found: string[] = [];
  const first = left.get(page) ?? 'light';
  for (const scheme of [first, first === 'light' ? 'dark' as const : 'light' as const]) {
    await dressed(page, scheme);
    found.push(...await (scheme === 'light' ? faults(page, what) : faults(page, `${what} (dark)`, ['color-contrast'])));
    left.set(page, scheme);
  }
  return found;
}
