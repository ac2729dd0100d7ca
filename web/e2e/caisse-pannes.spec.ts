// What goes wrong at a counter, and the keyboard alone: nothing is lost, nothing is doubled, and whoever passes over a warning is named.
import { createServer, type IncomingHttpHeaders, request as forward } from 'node:http';
import type { Locator, Page } from '@playwright/test';
import { FROZEN } from '../../tests/lib/server.mjs';
import { expect, PASSWORD, test } from './shop';
import { badge, comeBack, draftQuantity, enter, equip, keptForOffline, next, onServer, open, payByCard, PIN, tile, total } from './till';

test.use({ serviceWorkers: 'allow' });

/** As asked, but for the whole file: neither compressed nor « not modified ». */
const plain = ({ 'if-none-match': _match, ...headers }: IncomingHttpHeaders): IncomingHttpHeaders => ({ ...headers, 'accept-encoding': 'identity' });

/** The program behind an address of its own, whose worker can become a newer one. */
async function renewable(url: string): Promise<{ url: string; renew: () => void; close: () => void }> {
  let age = 0;
  const { hostname, port } = new URL(url);
  const server = createServer((asked, answer) => {
    const going = forward({ hostname, port, path: asked.url, method: asked.method, headers: plain(asked.headers) }, (coming) => {
      if (asked.url !== '/sw-caisse.js') {
        answer.writeHead(coming.statusCode ?? 502, coming.headers);
        coming.pipe(answer);
        return;
      }
      const parts: Buffer[] = [];
      coming.on('data', (part: Buffer) => parts.push(part));
      coming.on('end', () => {
        const { 'content-length': _length, etag: _etag, ...headers } = coming.headers;
        answer.writeHead(coming.statusCode ?? 502, headers);
        answer.end(Buffer.concat(parts).toString().replace(/const VERSION = '(caisse-\w+)'/, `const VERSION = '$1-${age}'`));
      });
    });
    asked.pipe(going);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no address');
  return { url: `http://127.0.0.1:${address.port}`, renew: () => { age += 1; }, close: () => { server.closeAllConnections(); server.close(); } };
}

test('a new version waits for the end of the ticket under way, and takes over without losing it', async ({ browser, running }) => {
  const front = await renewable(running.server.url);
  const context = await browser.newContext({ baseURL: front.url, viewport: { width: 1280, height: 800 }, locale: 'fr-FR', reducedMotion: 'reduce', serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(FROZEN));
  const register = await equip(running);
  await open(page, running.shop, register);
  await keptForOffline(page);
  await tile(page, 'Café').click();
  await expect.poll(() => draftQuantity(page)).toBe(1000);
  await page.evaluate(() => { document.documentElement.dataset.before = 'yes'; });
  front.renew();
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration('/caisse'))?.update(); });
  await expect(page.getByText('Nouvelle version : à la fin de ce ticket')).toBeVisible();
  await tile(page, 'Café').click();
  await expect(total(page)).toHaveText(/3,60/);
  await expect(page.locator('html')).toHaveAttribute('data-before', 'yes');
  await payByCard(page);
  await page.getByRole('button', { name: 'Ticket suivant' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-before', 'yes');
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  await expect(page.getByText('Nouvelle version')).toHaveCount(0);
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.startsWith('caisse-'))).toEqual([expect.stringMatching(/-1$/)]);
  await tile(page, 'Café').click();
  await payByCard(page);
  expect(onServer(running, register)).toEqual(['2 5.40 2']);
  await context.close();
  front.close();
});

test('the tab crashes with tickets that are not sent and one under way: each is once on the server', async ({ page, context, running }) => {
  const register = await equip(running);
  await open(page, running.shop, register);
  await keptForOffline(page);
  await context.setOffline(true);
  await tile(page, 'Café').click();
  await payByCard(page);
  await next(page);
  await page.reload();
  await badge(page, /1 en attente/);
  await tile(page, 'Baguette tradition').click();
  await tile(page, 'Baguette tradition').click();
  await expect.poll(() => draftQuantity(page)).toBe(2000);
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  // It never answers: the tab is gone.
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  const again = await context.newPage();
  await again.clock.setFixedTime(new Date(FROZEN));
  await comeBack(again);
  await badge(again, /1 en attente/);
  await expect(total(again)).toHaveText(/2,60/);
  await payByCard(again);
  await next(again);
  await badge(again, /2 en attente/);
  await context.setOffline(false);
  await badge(again, 'Synchronisé');
  expect(onServer(running, register)).toEqual(['2 4.40 2']);
});

test('a session is closed over what is not sent, by name and for a reason; the ticket arrives flagged in the next', async ({ page, running }) => {
  const register = await equip(running);
  const { server, shop } = running;
  await open(page, shop, register, '0');
  // The sale is of an hour ago: the session that will have it opens after it.
  await page.clock.setFixedTime(new Date(Date.parse(FROZEN) - 3_600_000));
  await page.route('**/vendre', (route) => route.abort());
  await tile(page, 'Café').click();
  await payByCard(page);
  await next(page);
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('button', { name: 'Clôturer la session' }).click();
  await expect(page.getByRole('button', { name: 'Compter le tiroir' })).toBeDisabled();
  await page.getByLabel('Clôturer quand même, parce que…').fill('Panne du fournisseur, réparée demain');
  await page.getByRole('button', { name: 'Compter le tiroir' }).click();
  await page.getByRole('button', { name: 'Clôturer', exact: true }).click();
  await expect(page.getByText('La session est clôturée.')).toBeVisible();
  for (const said of ['Clôture forcée', 'Zoé Lefèvre', 'Panne du fournisseur, réparée demain', /1 ticket est sur l'appareil/]) await expect(page.locator('.receipt').getByText(said)).toBeVisible();
  await page.getByRole('button', { name: 'Terminer' }).click();
  await page.unroute('**/vendre');
  await page.getByRole('button', { name: 'Ouvrir la caisse' }).click();
  await enter(page);
  await badge(page, 'Synchronisé');
  expect(onServer(running, register)).toEqual(['1 1.80 1']);
  const said = server.sql(`SET app.entreprise = '${shop.entrepriseId}';
    SELECT u.email || ' : ' || (s.comptage->'passerOutre'->>'raison') FROM "RegisterSession" s JOIN "User" u ON u.id = s."fermeParId" WHERE s."registerId" = '${register.id}' AND s.numero = 1;`);
  expect(said).toEqual([`${shop.email} : Panne du fournisseur, réparée demain`]);
  const flags = server.sql(`SET app.entreprise = '${shop.entrepriseId}';
    SELECT a.code || ' ' || s.numero FROM systeme.caisse_anomalie a JOIN systeme.caisse_ticket t ON t."documentId" = a."documentId" JOIN "RegisterSession" s ON s.id = t."sessionId" WHERE a."registerId" = '${register.id}';`);
  expect(flags).toEqual(['ticket_tardif 2']);
});

/** Goes on with Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let count = 0; count < 90; count += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target}`);
}

/** As a hand does: what comes faster is a scanner. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text, { delay: 45 });
  await expect(field).toHaveValue(text);
}

async function press(page: Page, button: Locator): Promise<void> {
  await expect(button).toBeEnabled();
  await tabTo(page, button);
  await page.keyboard.press('Enter');
}

test('a day by the keyboard alone, from the log-in to the Z', async ({ page, running }) => {
  const register = await equip(running);
  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  await page.goto('/caisse');
  await write(page, page.getByLabel('Adresse électronique'), running.shop.email);
  await write(page, page.getByLabel('Mot de passe'), PASSWORD);
  await page.keyboard.press('Enter');
  await press(page, button(register.name));
  await write(page, page.getByLabel('Nombre de 10,00'), '3');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Votre code')).toBeVisible();
  await page.keyboard.type(PIN);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Articles' })).toBeVisible();
  await page.keyboard.press('F3');
  await page.keyboard.type('cafe', { delay: 45 });
  await expect(tile(page, 'Baguette tradition')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(total(page)).toHaveText(/1,80/);
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText(/5,40/);
  await page.keyboard.press('F9');
  await expect(page.getByRole('dialog', { name: 'Encaisser' })).toBeVisible();
  await page.keyboard.type('1000');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(/À rendre.*4,60/s);
  await expect(button('Ticket suivant')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await press(page, button('Menu'));
  await press(page, button('Clôturer la session'));
  await press(page, button('Compter le tiroir'));
  await write(page, page.getByLabel('Nombre de 10,00'), '3');
  await write(page, page.getByLabel('Nombre de 5,00'), '1');
  await write(page, page.getByLabel('Nombre de 0,20'), '2');
  await press(page, page.getByRole('button', { name: 'Clôturer', exact: true }));
  await expect(page.getByText('Le compte est juste.')).toBeVisible();
  await press(page, button('Terminer'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ouvrir ${register.name}`);
});
