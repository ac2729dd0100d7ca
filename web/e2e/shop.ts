// A shop of its own for each journey on the real program, so that none depends on what another left; and what every page must
// hold to: no error in the console, nothing that its policy refuses.
import { expect, type Page, test as base } from '@playwright/test';
import { FROZEN, Server } from '../../tests/lib/server.mjs';
import { PASSWORD, register } from '../../tests/lib/shop.mjs';
import { handed, withoutMouse } from './hands';
import { fillNumbersAtOnce } from './numbers';

export interface Shop {
  email: string;
  entrepriseId: string;
  particulier: { id: string };
  professionnel: { id: string };
  pain: { id: string };
  api: {
    get: (path: string) => Promise<{ json: Record<string, unknown>[] }>;
    post: (path: string, body: unknown) => Promise<{ json: Record<string, unknown> }>;
    create: (model: string, values: unknown) => Promise<{ id: string }>;
  };
}

interface Running {
  server: { url: string; sql: (text: string) => string[] };
  shop: Shop;
}

/** `instant`: where the clocks of the program and of the browser stand. `mouse`: whether there is one (hands.ts). */
export const test = base.extend<{ clean: void; mouse: boolean; running: Running }, { instant: string; server: Running['server'] }>({
  instant: [FROZEN, { option: true, scope: 'worker' }],
  server: [async ({ instant }, use) => {
    const server = await Server.start({ clock: instant });
    await use(server);
    await server.close();
  }, { scope: 'worker' }],
  running: async ({ server }, use) => use({ server, shop: await register(server, 'Boulangerie Lefèvre') }),
  baseURL: async ({ server }, use) => use(server.url),
  mouse: [true, { option: true }],
  clean: [async ({ page, instant, mouse }, use, info) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      // A refusal that the page shows is logged by the browser as a failed resource.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text());
    });
    // The browser stands where the program's clock stands: a payment of tomorrow would be refused.
    await page.clock.setFixedTime(new Date(instant));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`));
    });
    fillNumbersAtOnce(page);
    if (!mouse) await withoutMouse(page);
    await use();
    // Playwright's own would draw each page that a journey leaves, lest it be asked for.
    if (info.status !== info.expectedStatus && !page.isClosed()) await page.screenshot({ path: info.outputPath('failed.png'), timeout: 5000 }).catch(() => undefined);
    if (!mouse) await handed(page);
    expect(faults).toEqual([]);
  }, { auto: true }],
});

export { expect, PASSWORD };

/** Logs the browser in by a request; the form of the door has a journey of its own. */
export async function login(page: Page, email: string, password = PASSWORD): Promise<void> {
  const answer = await page.request.post('/api/v1/session', { data: { email, motDePasse: password, navigateur: true } });
  expect(answer.status(), await answer.text()).toBe(201);
}

/** Logs in and stands on the first page. */
export async function arrive(page: Page, email: string): Promise<void> {
  await login(page, email);
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
}

/** Goes to a page as a link does, without loading the application anew, and waits until it stands. */
export async function follow(page: Page, path: string): Promise<void> {
  const before = await page.evaluate((to) => {
    const heading = document.querySelector('h1');
    heading?.setAttribute('data-left', '');
    const other = new URL(to, location.href).pathname !== location.pathname;
    history.pushState(null, '', to);
    return other ? heading?.textContent ?? null : null;
  }, path);
  // Either the heading is a new one, or it says something else: until then the page is the one that is left.
  if (before !== null) await page.waitForFunction((text) => document.querySelector('h1:not([data-left])') ?? document.querySelector('h1')?.textContent !== text, before);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0);
}

/** Types part of a name in a searchable field and takes the first answer. */
export async function choose(page: Page, field: string, typed: string, answer: string | RegExp): Promise<void> {
  const input = page.getByRole('combobox', { name: field });
  await input.click();
  await input.fill(typed);
  await page.getByRole('option', { name: answer }).first().click();
}
