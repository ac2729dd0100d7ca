// A shop of its own for each journey on the real program, so that none depends on what another left; and what every page must
// hold to: no error in the console, nothing that its policy refuses.
import { expect, type Page, test as base } from '@playwright/test';
import { FROZEN, Server } from '../../tests/lib/server.mjs';
import { PASSWORD, register } from '../../tests/lib/shop.mjs';

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

/** `instant`: where the clocks of the program and of the browser stand. */
export const test = base.extend<{ clean: void; running: Running }, { instant: string; server: Running['server'] }>({
  instant: [FROZEN, { option: true, scope: 'worker' }],
  server: [async ({ instant }, use) => {
    const server = await Server.start({ clock: instant });
    await use(server);
    await server.close();
  }, { scope: 'worker' }],
  running: async ({ server }, use) => use({ server, shop: await register(server, 'Boulangerie Lefèvre') }),
  baseURL: async ({ server }, use) => use(server.url),
  clean: [async ({ page, instant }, use) => {
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
    await use();
    expect(faults).toEqual([]);
  }, { auto: true }],
});

export { expect, PASSWORD };

/** Logs in through the page, as a person does. */
export async function login(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
}

/** Types part of a name in a searchable field and takes the first answer. */
export async function choose(page: Page, field: string, typed: string, answer: string | RegExp): Promise<void> {
  const input = page.getByRole('combobox', { name: field });
  await input.click();
  await input.fill(typed);
  await page.getByRole('option', { name: answer }).first().click();
}
